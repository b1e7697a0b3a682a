import { createDecipheriv, createHash, pbkdf2Sync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { readBackupContent } from '../../src/data/backup/read-backup-content.ts';
import { CURRENT_VERSION } from '../../src/data/data-version.ts';
import { writeTemplateFile } from '../../src/data/template-file.ts';
import { lockText } from '../../src/exchange/locked-file.ts';
import { openBackup } from '../../src/exchange/open-backup.ts';
import { parseInSlices } from '../../src/exchange/parse-in-slices.ts';
import { makeBackup, STORED, storedInterview } from '../support/make-backup.ts';
import { makeTemplate } from '../support/make-template.ts';

const open = (text: string, passphrase?: string) =>
  openBackup(text, {
    dataVersion: CURRENT_VERSION,
    ...(passphrase === undefined ? {} : { passphrase }),
  });

async function problemOf(text: string, passphrase?: string) {
  const opened = await open(text, passphrase);
  return 'problem' in opened ? opened.problem : null;
}

async function contentOf(text: string, passphrase?: string) {
  const opened = await open(text, passphrase);
  if ('problem' in opened) throw new Error(opened.problem);
  return opened;
}

async function read(content: unknown) {
  const result = await readBackupContent(content);
  if ('problem' in result) throw new Error(result.problem);
  return result;
}

const whole = await makeBackup(STORED);

describe('a backup file', () => {
  it('has a line for each record, in the order in which they were tracked, and nothing derived', () => {
    const lines = whole.split('\n');
    const companies = lines.flatMap((line) => /^ {6}\{.*"company":"(\w+)/.exec(line)?.[1] ?? []);
    expect(companies).toEqual(['Brightwater', 'Larkspur', 'Halden', 'Torn']);
    expect(JSON.parse(whole)).toMatchObject({
      afterword: 'backup',
      format: 1,
      writtenBy: '0.1.0',
      counts: { interviews: 3, templates: 1, setAside: 2 },
      content: {
        settings: STORED.settings,
        setAside: [
          { key: 'interview/broken', raw: STORED['interview/broken'] },
          { key: 'settings-set-aside', raw: STORED['settings-set-aside'] },
        ],
      },
    });
    expect(whole).not.toContain('agenda');
  });

  it('has the checksum that its description asks for', () => {
    const { content, checksum } = JSON.parse(whole);
    const sort = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(sort)
        : value !== null && typeof value === 'object'
          ? Object.fromEntries(
              Object.entries(value)
                .sort(([a], [b]) => (a < b ? -1 : 1))
                .map(([name, inner]) => [name, sort(inner)]),
            )
          : value;
    const canonical = JSON.stringify(sort(content));
    expect(checksum.value).toBe(createHash('sha256').update(canonical).digest('hex'));
  });

  it('is what docs/backup.schema.json says, and a file without one of its parts is not', () => {
    const schema = JSON.parse(readFileSync('docs/backup.schema.json', 'utf8'));
    const validate = new Ajv({
      strict: true,
      strictRequired: false,
      allowUnionTypes: true,
    }).compile(schema);
    const isValid = (change: (file: ReturnType<typeof JSON.parse>) => unknown): boolean => {
      const file = JSON.parse(whole);
      change(file);
      return validate(file);
    };
    expect(isValid(() => {})).toBe(true);
    expect(validate.errors).toBeNull();
    for (const name of ['afterword', 'format', 'checksum', 'content', 'counts', 'dataVersion']) {
      expect(isValid((file) => delete file[name])).toBe(false);
    }
    expect(isValid((file) => delete file.content.setAside)).toBe(false);
    expect(isValid((file) => delete file.content.interviews[0].past)).toBe(false);
    expect(isValid((file) => delete file.content.interviews[0].interview.closing)).toBe(false);
    expect(
      isValid((file) => {
        file.content.interviews[0].interview.startsAt = 'soon';
      }),
    ).toBe(false);
  });

  it('is read whichever way it is laid out', async () => {
    const { content } = JSON.parse(whole);
    for (const indent of [undefined, 2, '\t']) {
      const anew = JSON.stringify(JSON.parse(whole), null, indent);
      expect(await contentOf(`\ufeff${anew}\0\0`)).toMatchObject({ content, isAltered: false });
    }
    expect(await contentOf(whole.replaceAll('\n', '\r\n'))).toMatchObject({ isAltered: false });
  });

  it.each([
    '{"content": {"interviews": [0],\n"x": [[\n      {"a": 1}\n]]}}',
    '{"content": {"interviews": [1, 0,\n      {"a": 1},\n      {"a": 2}\n]}}',
    '{"content": {"interviews": [\n      {"a": 1}\n], "interviews": [\n      {"a": 2}\n]}}',
    '{"content": {"b": [\n      {"a": 1}\n], "1": [\n      {"a": 2}\n]}}',
    '{"content": {"b": [\n      {\n"a": 1}\n]}}',
    '{"content": {"b": [\n      {"a": 1}, {"a": 2},\n      {"a": 3}\n]}}',
    '{"other": [\n      {"a": 1}\n], "content": {"b": []}}',
    '{"content": {"b": "\n      {}\n"}}',
    '{"content": {"b": [\n      {"a": 1},\n]}}',
  ])('is read as JSON is, be its lines ever so much like ours: %j', async (text) => {
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      expect(await parseInSlices(text)).toBeNull();
      return;
    }
    expect(await parseInSlices(text)).toEqual({ value });
  });

  it('tells of a change, and still gives what can be read', async () => {
    const opened = await contentOf(whole.replace('Brightwater', 'Darkwater'));
    expect(opened.isAltered).toBe(true);
    const { interviews } = await read(opened.content);
    expect(interviews.map(({ interview }) => interview.company)).toContain('Darkwater');
    const { checksum: _, ...without } = JSON.parse(whole);
    expect((await contentOf(JSON.stringify(without))).isAltered).toBe(true);
  });

  it('says what is wrong with a file that it does not take', async () => {
    const file = JSON.parse(whole);
    expect(await problemOf(whole.slice(0, whole.length / 2))).toBe('cutOff');
    expect(await problemOf(`${whole.slice(0, 900)}${'\0'.repeat(900)}`)).toBe('cutOff');
    for (const text of ['', '\0\0', 'Company,Date\r\n', whole.slice(1), '{"afterword'])
      expect(await problemOf(text)).toBe('notJson');
    for (const other of [{}, null, 3, { afterword: 'notes' }, { ...file, content: [] }])
      expect(await problemOf(JSON.stringify(other))).toBe('otherFile');
    expect(await problemOf(JSON.stringify({ ...file, format: 2, content: 'new' }))).toBe(
      'newerFile',
    );
    const newer = { ...file, dataVersion: CURRENT_VERSION + 1 };
    expect(await problemOf(JSON.stringify(newer))).toBe('newerFile');
    expect(await problemOf(JSON.stringify({ afterword: 'templates', version: 2 }))).toBe(
      'newerFile',
    );
    expect(await problemOf('['.repeat(1_000_000))).toBe('tooDeep');
    expect(await problemOf(' '.repeat(100_000_001))).toBe('tooLarge');
  });
});

describe('what is read out of a backup', () => {
  it('is everything that can be read; of the rest it says what it is, and why', async () => {
    const content = {
      setAside: [
        { key: 'interview/i9', raw: storedInterview({ id: 'i9' }) },
        { key: 'interview/i8', raw: JSON.stringify(storedInterview({ id: 'i8' })) },
        { key: 'interview/i7', raw: `${'['.repeat(99_999)}${']'.repeat(99_999)}` },
        { key: 'interview/i1', raw: storedInterview({ company: 'Older' }) },
        { key: 'settings-set-aside', raw: 3 },
        { key: 'interview/deep', text: '[[' },
      ],
      interviews: [
        storedInterview(),
        storedInterview({ company: 'Twin' }),
        { interview: { company: 'Torn' } },
        7,
        JSON.parse(`${'{"a":'.repeat(61)}1${'}'.repeat(61)}`),
      ],
      templates: [makeTemplate(), { ...makeTemplate({ id: 't2' }), body: ' ' }],
      settings: { noteTime: '08:30', callTime: 'noon', mood: 'good' },
      contacts: [1],
    };
    const { interviews, templates, settings, skipped } = await read(content);
    expect(interviews.map(({ interview }) => interview.id)).toEqual(['i1', 'i9', 'i8']);
    expect(interviews[0]?.interview.company).toBe('Brightwater');
    expect(templates.map(({ id }) => id)).toEqual(['t1']);
    expect(settings).toEqual({ noteTime: '08:30' });
    expect(skipped).toEqual([
      { name: 'Twin', why: 'twice' },
      { name: 'Torn', why: 'damaged' },
      { name: 'interviews[3]', why: 'damaged' },
      { name: 'interviews[4]', why: 'tooDeep' },
      { name: 'Short thanks', why: 'damaged' },
      { name: 'settings.callTime', why: 'damaged' },
      { name: 'settings.mood', why: 'unknown' },
      { name: 'contacts', why: 'unknown' },
      { name: 'interview/i7', why: 'setAside' },
      { name: 'Older', why: 'setAside' },
      { name: 'settings-set-aside', why: 'setAside' },
      { name: 'interview/deep', why: 'setAside' },
    ]);
  });

  it('is the templates of a file of templates, and what has become readable of unread records', async () => {
    const file = writeTemplateFile([makeTemplate()], [{ key: 'template/t2', raw: {} }]);
    const templates = await read((await contentOf(file)).content);
    expect(templates.templates).toEqual([makeTemplate()]);
    expect(templates.skipped).toEqual([{ name: 'template/t2', why: 'setAside' }]);
    const unread = [
      { key: 'interview/i1', raw: storedInterview() },
      { key: 'interview/i2', raw: null },
    ];
    const records = await read((await contentOf(JSON.stringify(unread))).content);
    expect(records.interviews).toHaveLength(1);
    expect(records.skipped).toEqual([{ name: 'interview/i2', why: 'setAside' }]);
  });

  it('reaches nothing that all objects share', async () => {
    const text = whole
      .replace('"interview":{', '"__proto__":{"a":1},"interview":{"__proto__":{"polluted":1},')
      .replace('"settings": {', '"settings": {"__proto__":{"polluted":1},"constructor":{"a":1},');
    const { interviews, settings } = await read((await contentOf(text)).content);
    expect(interviews).toHaveLength(3);
    for (const each of [...interviews, interviews[0]?.interview, settings, {}]) {
      expect(each).not.toHaveProperty('polluted');
      expect(Object.getPrototypeOf(each)).toBe(Object.prototype);
    }
  });

  it('keeps what lies too deep for it as a text', async () => {
    const deep = JSON.parse('['.repeat(80) + ']'.repeat(80));
    const file = await makeBackup({ 'interview/i1': { ...storedInterview(), deep } });
    const { content } = await contentOf(file);
    expect(content).toMatchObject({ interviews: [], setAside: [{ key: 'interview/i1' }] });
    expect(JSON.parse(JSON.stringify(content)).setAside[0].text).toContain('"deep":[[[');
  });
});

/** A JWE opened by the letter of RFC 7516 and 7518, with nothing but Node's own ciphers. */
function openByTheBook(file: string, passphrase: string): string {
  const jwe = JSON.parse(file);
  const bytes = (text: string): Buffer => Buffer.from(text, 'base64url');
  const { alg, p2s, p2c, enc } = JSON.parse(bytes(jwe.protected).toString());
  expect({ alg, enc, p2c }).toEqual({ alg: 'PBES2-HS512+A256KW', enc: 'A256GCM', p2c: 600_000 });
  expect(bytes(p2s)).toHaveLength(16);
  const salt = Buffer.concat([Buffer.from(alg), Buffer.from([0]), bytes(p2s)]);
  const key = pbkdf2Sync(Buffer.from(passphrase), salt, p2c, 32, 'sha512');
  const unwrap = createDecipheriv('id-aes256-wrap', key, Buffer.alloc(8, 0xa6));
  const fileKey = Buffer.concat([unwrap.update(bytes(jwe.encrypted_key)), unwrap.final()]);
  const decipher = createDecipheriv('aes-256-gcm', fileKey, bytes(jwe.iv));
  decipher.setAAD(Buffer.from(jwe.protected)).setAuthTag(bytes(jwe.tag));
  return Buffer.concat([decipher.update(bytes(jwe.ciphertext)), decipher.final()]).toString();
}

describe('a passphrase', async () => {
  // "é" in two characters and "ﬁ" in one; the same words from another keyboard open it.
  const locked = await lockText(whole, 'caf\u0065\u0301 \ufb01ne');
  const words = 'caf\u00e9 fine';

  it('locks a backup so that any program for the published format opens it', () => {
    expect(locked).not.toContain('Brightwater');
    expect(openByTheBook(locked, words)).toBe(whole);
  });

  it('opens it again, and nothing else does', async () => {
    expect(await problemOf(locked)).toBe('locked');
    expect(await problemOf(locked, '')).toBe('locked');
    expect(await problemOf(locked, 'cafe fine')).toBe('wrongPassphrase');
    expect(await contentOf(locked, words)).toMatchObject({
      content: JSON.parse(whole).content,
      isAltered: false,
    });
  });

  it('is not tried on a file that was altered, or asks for hours of work', async () => {
    const file = JSON.parse(locked);
    const changed = (fields: object) => JSON.stringify({ ...file, ...fields });
    const header = (fields: object): string =>
      Buffer.from(
        JSON.stringify({
          ...JSON.parse(Buffer.from(file.protected, 'base64url').toString()),
          ...fields,
        }),
      ).toString('base64url');
    for (const p2c of [10_000_001, 1e300, '600000', undefined]) {
      expect(await problemOf(changed({ protected: header({ p2c }) }), words)).toBe('otherFile');
    }
    for (const wrong of [{ protected: 3 }, { protected: '' }, { protected: '__' }])
      expect(await problemOf(changed(wrong), words)).toBe('otherFile');
    for (const wrong of [
      { ciphertext: `A${file.ciphertext.slice(1)}A` },
      { tag: null },
      { encrypted_key: [] },
      { protected: header({ alg: 'dir' }) },
    ])
      expect(await problemOf(changed(wrong), words)).toBe('wrongPassphrase');
    expect(await problemOf(changed({ format: 2 }), words)).toBe('newerFile');
    expect(await problemOf(locked.slice(0, 900), words)).toBe('cutOff');
    expect(await problemOf(await lockText(locked, 'twice'), 'twice')).toBe('otherFile');
  });
});
