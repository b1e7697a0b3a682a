import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openInterviewsStore } from '../../src/data/interviews-store.ts';
import { writeTemplateFile } from '../../src/data/template-file.ts';
import { isTemplateKey } from '../../src/data/template-record.ts';
import type { Template } from '../../src/interviews/template.ts';
import { Page } from '../../src/page/page.tsx';
import '../../src/page/page.css';
import '../../src/page/templates/templates.css';
import { makeTemplate } from '../support/make-template.ts';
import { type FakeOptions, installFakeBrowser, storedInterviews } from './fake-browser.ts';
import { atFixedTime, expectAccessible, named, show } from './show.tsx';

function open(stored: Record<string, unknown> = {}, options: FakeOptions = {}) {
  location.hash = '#/templates';
  const fake = installFakeBrowser({ stored, ...options });
  show(<Page store={openInterviewsStore()} />);
  return fake;
}
const kept = (...templates: Template[]) =>
  Object.fromEntries(templates.map((each) => [`template/${each.id}`, each]));

const templatesOf = (stored: ReadonlyMap<string, unknown>) =>
  Object.fromEntries([...stored].filter(([key]) => isTemplateKey(key)));

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const preview = () => page.getByRole('region', { name: 'Preview' });
const words = () => page.getByLabelText('Words', { exact: true });
const chooseFile = (text: string, name = 'templates.json') =>
  page.getByLabelText('Import a file').upload(new File([text], name));

describe('the templates', () => {
  atFixedTime();
  beforeEach(() => page.viewport(900, 800));

  it('begin empty, with what they are for; a first one is written', async () => {
    const { stored } = open();
    await expect.element(page.getByRole('heading', { name: 'No templates yet' })).toBeVisible();
    await expect
      .element(page.getByRole('link', { name: 'Templates' }))
      .toHaveAttribute('aria-current', 'page');
    await expectAccessible();
    await button('New template').click();
    const name = page.getByLabelText('Name', { exact: true });
    await expect.element(name).toHaveFocus();
    await button('Save').click();
    await expect.element(name).toHaveAccessibleDescription(/Give it a name/);
    await name.fill('Short thanks');
    await page.getByLabelText('Language').selectOptions('Deutsch');
    await page.getByLabelText('For').selectOptions('Late thank-you note');
    await words().fill('Guten Tag ');
    await button('Put in: First name').click();
    await expect.element(words()).toHaveValue('Guten Tag {{firstName}}');
    await expect.element(words()).toHaveFocus();
    await expect.element(preview()).toHaveTextContent(/made-up interview.*Guten Tag Anna/);
    await expectAccessible();
    await button('Save').click();
    await expect.element(page.getByText('Deutsch · Late thank-you note')).toBeVisible();
    await expect.element(page.getByText('Template saved.')).toBeVisible();
    await expect.element(button('Short thanks')).toHaveFocus();
    expect(Object.values(templatesOf(stored))).toEqual([
      expect.objectContaining({
        name: 'Short thanks',
        language: 'de',
        purpose: 'late',
        body: 'Guten Tag {{firstName}}',
        revision: 1,
      }),
    ]);
  });

  it('show at once how they read, what is missing and what nobody knows', async () => {
    const kestrel = named('i7', 'Kestrel');
    open({ ...kept(makeTemplate()), ...storedInterviews(kestrel) });
    await button('Short thanks').click();
    await expect.element(preview()).toHaveTextContent('With the facts of Kestrel');
    await expect.element(preview()).toHaveTextContent('Dear Anna, thank you for Tuesday 10 March.');
    await words().fill('{{names}}: {{detail}} {{first name}} {{nick}} <b>');
    await expect.element(preview()).toHaveTextContent('Anna Okafor: [What you talked about]');
    await expect.element(preview()).toHaveTextContent('fill in: What you talked about.');
    await expect.element(preview()).toHaveTextContent('Did you mean {{firstName}}?');
    await expect.element(preview()).toHaveTextContent('“{{nick}}” is no fact');
    await expect.element(preview()).toHaveTextContent('<b>');
  });

  it('put a fact where the caret is, in the subject too', async () => {
    open(kept(makeTemplate({ subject: 'On ', body: 'Dear ,' })));
    await button('Short thanks').click();
    await words().click();
    (words().element() as HTMLTextAreaElement).setSelectionRange(5, 5);
    await button('Put in: Name').click();
    await userEvent.keyboard('!');
    await expect.element(words()).toHaveValue('Dear {{name}}!,');
    const subject = page.getByLabelText('Subject');
    await subject.click();
    await userEvent.keyboard('{End}');
    await button('Put in: Today').click();
    await expect.element(subject).toHaveValue('On {{today}}');
  });

  it('are removed, and come back', async () => {
    const { stored } = open(kept(makeTemplate(), makeTemplate({ id: 't2', name: 'Follow-up' })));
    await button('Short thanks').click();
    await button('Remove').click();
    await expect.element(button('Short thanks')).not.toBeInTheDocument();
    expect(Object.keys(templatesOf(stored))).toEqual(['template/t2']);
    await expect.element(page.getByText('Template removed.')).toBeVisible();
    await button('Undo').click();
    await expect.element(button('Short thanks')).toBeVisible();
    expect(stored.get('template/t1')).toMatchObject({ body: makeTemplate().body });
  });

  it('are as they were after Undo of a change', async () => {
    const { stored } = open(kept(makeTemplate()));
    await button('Short thanks').click();
    await words().fill('Hello');
    await button('Save').click();
    await expect.element(page.getByText('Template saved.')).toBeVisible();
    expect(stored.get('template/t1')).toMatchObject({ body: 'Hello', revision: 2 });
    await button('Undo').click();
    await expect.poll(() => stored.get('template/t1')).toMatchObject({ body: makeTemplate().body });
  });

  it('lose nothing typed by a slip: not by Escape, not by a look elsewhere', async () => {
    open(kept(makeTemplate()));
    await button('Short thanks').click();
    await userEvent.keyboard('{Escape}');
    await expect.element(words()).not.toBeInTheDocument();
    await expect.element(page.getByText('Your changes were not saved.')).not.toBeInTheDocument();
    await expect.element(button('Short thanks')).toHaveFocus();
    await button('Short thanks').click();
    await words().fill('Half a sentence');
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByText('Your changes were not saved.')).toBeVisible();
    await button('Undo').click();
    await expect.element(words()).toHaveValue('Half a sentence');
    await page.getByRole('link', { name: 'Interviews' }).click();
    await expect.element(words()).not.toBeInTheDocument();
    await page.getByRole('link', { name: 'Templates' }).click();
    await expect.element(words()).toHaveValue('Half a sentence');
  });

  it('show one that cannot be read by its name, and leave it alone', async () => {
    const broken = { ...makeTemplate({ id: 't9', name: 'From the future' }), purpose: 'poem' };
    const { stored } = open({ 'template/t9': broken });
    await expect.element(page.getByRole('heading', { name: 'From the future' })).toBeVisible();
    await expect.element(page.getByText(/cannot be read/)).toBeVisible();
    await expect.element(button('From the future')).not.toBeInTheDocument();
    const link = page.getByRole('link', { name: 'Export' });
    await expect.element(link).toBeVisible();
    const exported = await (await fetch(link.element().getAttribute('href') ?? '')).json();
    expect(exported).toMatchObject({ templates: [], unreadable: [{ raw: broken }] });
    expect(stored.get('template/t9')).toEqual(broken);
  });

  it('go out as a file and come in again, after a look at what that changes', async () => {
    const mine = makeTemplate({ body: 'Mine' });
    const file = writeTemplateFile([
      makeTemplate(),
      makeTemplate({ id: 't2', name: 'Late' }),
      makeTemplate({ id: 't3', name: 'Warm' }),
    ]);
    const { asked, stored } = open(kept(mine));
    const link = page.getByRole('link', { name: 'Export' });
    await expect.element(link).toHaveAttribute('download', 'afterword-templates.json');
    const exported = await (await fetch(link.element().getAttribute('href') ?? '')).json();
    expect(exported).toEqual(JSON.parse(writeTemplateFile([mine])));

    await chooseFile(file);
    await expect.element(page.getByText('It adds 2 templates. It replaces one')).toBeVisible();
    expect(stored.get('template/t1')).toEqual(mine);
    await expectAccessible();
    await button('Import').click();
    await expect.element(button('Warm')).toBeVisible();
    await expect.element(page.getByText('Imported.')).toBeVisible();
    expect(stored.get('template/t1')).toMatchObject({ body: makeTemplate().body, revision: 2 });

    await chooseFile(file);
    await expect.element(page.getByText(/^Nothing to do/)).toBeVisible();
    await expect.element(button('Import')).not.toBeInTheDocument();
    expect(asked.filter(({ type }) => type === 'templates.import')).toHaveLength(1);
  });

  it.each([
    ['a text', 'Dear Anna', /not one that Afterword wrote/],
    ['another kind of file', '{"afterword":"interviews","version":1}', /another kind of file/],
    ['a newer file', '{"afterword":"templates","version":9}', /newer version/],
    ['a damaged file', '{"afterword":"templates","version":1,"templates":[1]}', /not as it should/],
    ['a large file', ' '.repeat(4_000_001), /too large/],
  ])('say why nothing is taken from %s', async (_what, text, why) => {
    const { asked } = open(kept(makeTemplate()));
    await chooseFile(text);
    await expect.element(page.getByRole('alert')).toHaveTextContent(why);
    await expectAccessible();
    expect(asked.filter(({ type }) => type === 'templates.import')).toEqual([]);
  });

  it('say that there is no room for more than a hundred', async () => {
    const many = Array.from({ length: 100 }, (_, at) => makeTemplate({ id: `m${at}` }));
    open(kept(...many));
    await chooseFile(writeTemplateFile([makeTemplate({ id: 'new' })]));
    await button('Import').click();
    await expect.element(page.getByRole('alert')).toHaveTextContent('room for 100 templates');
  });

  it('are only shown where a newer version wrote them', async () => {
    open({ ...kept(makeTemplate()), 'data-version': { version: 99 } });
    await expect.element(button('Short thanks')).toBeDisabled();
    await expect.element(button('New template')).not.toBeInTheDocument();
    await expect.element(page.getByLabelText('Import a file')).not.toBeInTheDocument();
    await expect.element(page.getByRole('link', { name: 'Export' })).toBeVisible();
  });

  it.each(['ltr', 'rtl'] as const)('fit on the narrowest page, %s', async (direction) => {
    await page.viewport(320, 700);
    document.documentElement.dir = direction;
    open(kept(makeTemplate({ name: 'W'.repeat(80), body: 'x'.repeat(300) })), { direction });
    await button('W'.repeat(80)).click();
    await expect.element(preview()).toBeVisible();
    const { scrollWidth, clientWidth } = document.documentElement;
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
    const bar = page.getByRole('banner').element();
    // The ways take two rows of their own, and no more; they go with the page, for they would cover
    // too much of what is read.
    expect(bar.getBoundingClientRect().height).toBeLessThan(120);
    expect(getComputedStyle(bar).position).toBe('static');
    document.documentElement.dir = 'ltr';
  });
});
