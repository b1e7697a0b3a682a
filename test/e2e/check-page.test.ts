import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromium } from '../support/e2e-chromium.ts';

const SCRIPT = resolve(import.meta.dirname, '../../scripts/check-page.mjs');
const URL = 'https://mail.google.com/mail/u/0/#inbox?compose=new';

/** A saved page: a docked message in Arabic whose style lies in a file beside it. */
const PAGE = `<!doctype html><html dir="rtl" lang="ar"><link rel="stylesheet" href="saved_files/page.css">
<body><div role="main">البريد</div><div role="dialog" class="window"><div class="M9"><form>
<input type="hidden" name="composeid" value="1"><input type="hidden" name="draft" value="#msg-a:r1">
<div name="to"><div role="option" data-hovercard-id="anna@b.example" data-name="Anna Okafor">Anna</div>
<input role="combobox" value="bo@b.example"></div><div name="cc"></div>
<input name="subjectbox" value="شكرا"></form>
<div contenteditable="true" role="textbox">My own   words<div class="gmail_signature">Sam</div></div>
<table role="group"><tbody><tr class="btC"><td class="gU Up"><div role="button" class="aoO">إرسال</div></td>
<td><div role="button" command="Files">+</div></td></tr></tbody></table></div></div>
<script>document.title = 'settled'</script></body></html>`;

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly errors: string;
}

function run(...args: string[]): Promise<Ran> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [SCRIPT, ...args]);
    let [out, errors] = ['', ''];
    child.stdout.on('data', (text) => {
      out += text;
    });
    child.stderr.on('data', (text) => {
      errors += text;
    });
    child.on('close', (code) => done({ code, out, errors }));
  });
}

describe.skipIf(!chromium)('check:page', () => {
  let folder = '';
  const file = () => join(folder, 'saved.html');

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'afterword-page-'));
    mkdirSync(join(folder, 'saved_files'));
    writeFileSync(join(folder, 'saved_files/page.css'), '.window { position: fixed; bottom: 0 }');
    writeFileSync(file(), PAGE);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('prints what Afterword reads and does in a saved page, as JSON and nothing else', async () => {
    const { code, out, errors } = await run(file(), '--url', URL, '--json');
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(JSON.parse(out)).toEqual({
      site: 'gmail',
      composes: [
        {
          kind: 'docked',
          to: [
            { name: 'Anna Okafor', address: 'anna@b.example' },
            { name: null, address: 'bo@b.example' },
          ],
          cc: [],
          bcc: [],
          subject: 'شكرا',
          body: 'My own words',
          button: true,
          parts: expect.objectContaining({
            body: expect.stringMatching(/^\d{4}-\d\d /),
            send: '2026-07 .aoO',
          }),
        },
      ],
      missing: [],
    });
  });

  it('names the required part that a page lacks', async () => {
    const broken = join(folder, 'broken.html');
    writeFileSync(broken, PAGE.replace('class="aoO"', '').replace('role="group"', ''));
    const { code, out } = await run(broken, '--url', URL, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({ site: 'gmail', composes: [], missing: ['send'] });
  });

  it('says that a page elsewhere is no mail page', async () => {
    const { code, out, errors } = await run(file(), '--url', 'https://news.example/');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({ site: null, composes: [], missing: [] });
    expect(errors).toContain('No mail site');
  });

  it.each([
    ['no file', ['--url', URL]],
    ['a file that is not there', ['nowhere.html', '--url', URL]],
    ['no address', [SCRIPT]],
    ['an address that is none', [SCRIPT, '--url', 'mail']],
    ['an option that is none', [SCRIPT, '--url', URL, '--jsom']],
  ])('refuses %s, and says how it is used', async (_name, args) => {
    const { code, out, errors } = await run(...args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(errors).toMatch(/Usage: npm run -s check:page -- FILE --url URL/);
  });
});
