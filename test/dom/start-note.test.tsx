import { render } from 'preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Interview } from '../../src/interviews/interview.ts';
import type { Template } from '../../src/interviews/template.ts';
import type { ComposeWindow } from '../../src/mail/compose-windows.ts';
import { gmail } from '../../src/mail/gmail.ts';
import type { ComposeFacts } from '../../src/mail/read-compose.ts';
import { StartView } from '../../src/panel/start-view.tsx';
import { TrackForm } from '../../src/panel/track-form.tsx';
import { DEFAULT_TIMETABLE as timetable } from '../support/arbitraries.ts';
import { makeInterview } from '../support/make-interview.ts';
import { makeTemplate } from '../support/make-template.ts';
import { type FakeBrowser, installFakeBrowser, storedInterviews } from './fake-browser.ts';
import { build, gmailWindow, onlyWindow, part, withMailPage } from './mail/mail-page.ts';
import { atFixedTime } from './show.tsx';

type Reply = (request: { type: string; templateId?: string | null }) => unknown;

const INTERVIEW = makeInterview({ startsAt: '2026-03-11T13:00:00.000Z' });
const OWN = makeTemplate({ name: 'Short and sweet' });
const DRAFT = { ok: true, subject: 'Thank you', lines: ['Dear Anna,'], promise: null };
const FACTS = {
  recipients: [{ name: 'Anna Okafor', email: 'anna@brightwater.example' }],
  subject: 'Interview for Data analyst',
} as unknown as ComposeFacts;

/** A background that keeps interviews; drafts, and the templates that are there, are the test's. */
function answerWith(reply: Reply, interviews: Interview[] = [INTERVIEW]): FakeBrowser {
  const fake = installFakeBrowser({ stored: storedInterviews(...interviews) });
  const { runtime } = (globalThis as unknown as { browser: { runtime: Record<string, unknown> } })
    .browser;
  const keep = runtime.sendMessage as (request: unknown) => Promise<unknown>;
  runtime.sendMessage = async (request: { type: string }) => {
    const kept = await keep(request);
    return (await reply(request)) ?? kept;
  };
  return fake;
}

/** The note's record as the commands have left it. */
const notesOf = (fake: FakeBrowser, id = INTERVIEW.id) =>
  (fake.stored.get(`interview/${id}`) as { interview: Interview }).interview.notes;
const commandsTo = ({ asked }: FakeBrowser) =>
  asked.flatMap((request) => (request.type === 'command' ? [request.command.type] : []));

let mount: HTMLElement;
const openWindow = (): ComposeWindow => {
  document.body.replaceChildren(...build(gmailWindow('')));
  mount = document.createElement('div');
  document.body.append(mount);
  return onlyWindow(gmail);
};

function showStart(templates: Template[] = [], interview = INTERVIEW, compose = openWindow()) {
  const started: Interview[] = [];
  render(
    <StartView
      compose={compose}
      interview={interview}
      timetable={timetable}
      templates={templates}
      isNext
      onStarted={(changed) => started.push(changed)}
    />,
    mount,
  );
  return { started, compose };
}

const start = () => page.getByRole('button', { name: 'Start the note', exact: true });
const choice = () => page.getByLabelText('Words', { exact: true });
const unfold = () => page.getByText(/^Language and tone/).click();

describe('starting a note in the panel', () => {
  atFixedTime();
  withMailPage();
  beforeEach(() => page.viewport(900, 800));

  it('leaves nothing in the record where there are no words for it, and says why', async () => {
    const fake = answerWith(({ type, templateId }) => {
      if (type === 'note.draft') return templateId === null ? DRAFT : { ok: false };
      if (type === 'mail.lookup') return { interviews: [], timetable, templates: [] };
      return undefined;
    });
    const { started } = showStart([OWN]);
    await unfold();
    await choice().selectOptions('t1');
    await start().click();
    await expect
      .element(page.getByRole('alert'))
      .toHaveTextContent('Your template “Short and sweet” is no longer there.');
    expect(commandsTo(fake)).toEqual([]);
    expect(notesOf(fake)).toEqual([]);
    await choice().selectOptions('Afterword’s words');
    await start().click();
    await expect.poll(() => started).toHaveLength(1);
    expect(part('body').innerText).toContain('Dear Anna,');
    expect(notesOf(fake)).toHaveLength(1);
  });

  it('goes on with the same note when it is tried again', async () => {
    let isLost = true;
    const fake = answerWith(({ type }) => {
      if (type === 'note.draft') return DRAFT;
      // It was done, and the word of it got lost.
      if (type === 'command' && isLost) throw new Error('No answer.');
      return undefined;
    });
    const { started } = showStart();
    await start().click();
    await expect.element(page.getByRole('alert')).toHaveTextContent('Afterword did not answer.');
    expect(notesOf(fake)).toHaveLength(1);
    isLost = false;
    await start().click();
    await expect.poll(() => started).toHaveLength(1);
    expect(new Set(commandsTo(fake))).toEqual(new Set(['note.start']));
    expect(notesOf(fake)).toHaveLength(1);
  });

  it('says that the interview has gone where it has', async () => {
    answerWith(({ type }) => {
      if (type === 'mail.lookup') return { interviews: [], timetable, templates: [OWN] };
      return type === 'note.draft' ? { ok: false } : undefined;
    });
    showStart([OWN]);
    await start().click();
    await expect.element(page.getByRole('alert')).toHaveTextContent('no longer there');
    await expect.element(page.getByRole('alert')).not.toHaveTextContent('template');
  });

  it('says that something unforeseen happened where it has', async () => {
    answerWith(({ type }) => (type === 'note.draft' ? { ok: false, fault: 'failed' } : undefined));
    showStart();
    await start().click();
    await expect.element(page.getByRole('alert')).toHaveTextContent('That did not work.');
  });

  it('keeps strong points as they were typed, commas and all', async () => {
    const fake = answerWith(({ type }) => (type === 'note.draft' ? DRAFT : undefined));
    const { started } = showStart();
    const points = page.getByRole('group', { name: 'What you would bring' });
    await points.getByLabelText('Strong point 1').fill('1,000 reports, none late');
    await points.getByLabelText('Strong point 2').fill('SQL; charts');
    await points.getByLabelText('Strong point 3').fill('calm');
    await start().click();
    await expect.poll(() => started).toHaveLength(1);
    expect(started[0]?.closing.strongPoints).toEqual([
      '1,000 reports, none late',
      'SQL; charts',
      'calm',
    ]);
    expect(commandsTo(fake)).toEqual(['interview.fill', 'note.start']);
  });

  it('offers the templates that fit, each with its purpose', async () => {
    const lost = makeTemplate({ id: 't2', name: 'Door open', purpose: 'refusal' });
    const chase = makeTemplate({ id: 't3', name: 'Any news', purpose: 'follow-up' });
    answerWith(() => undefined);
    showStart([OWN, lost, chase], { ...INTERVIEW, outcome: 'declined' });
    await unfold();
    const { options } = choice().element() as HTMLSelectElement;
    expect([...options].map(({ label }) => label)).toEqual([
      'Afterword’s words',
      'Door open · Answer to a refusal',
    ]);
  });

  it('writes in the browser’s language, whatever language our words are in', async () => {
    answerWith(() => undefined);
    const { browser } = globalThis as unknown as { browser: { i18n: Record<string, unknown> } };
    browser.i18n.getUILanguage = () => 'pt-BR';
    showStart();
    await expect.element(page.getByText(/^Language and tone/)).toHaveTextContent('Português');
  });
});

describe('tracking an interview and starting its note', () => {
  atFixedTime();
  withMailPage();
  beforeEach(() => page.viewport(900, 1_400));

  function showForm(compose: ComposeWindow) {
    const tracked: { interview: Interview; isStarted: boolean }[] = [];
    render(
      <TrackForm
        compose={compose}
        facts={FACTS}
        timetable={timetable}
        templates={[OWN]}
        answered
        onTracked={(interview, note) => tracked.push({ interview, isStarted: note !== null })}
      />,
      mount,
    );
    return tracked;
  }
  const track = () => page.getByRole('button', { name: /start the note/i });

  it('uses the language, tone and template that were chosen', async () => {
    const fake = answerWith(({ type }) => (type === 'note.draft' ? DRAFT : undefined), []);
    const tracked = showForm(openWindow());
    await unfold();
    await page.getByLabelText('Tone').selectOptions('Formal');
    await page.getByLabelText('Language', { exact: true }).selectOptions('Deutsch');
    await choice().selectOptions('Short and sweet · Thank-you note');
    await track().click();
    await expect.poll(() => tracked).toHaveLength(1);
    expect(tracked[0]?.isStarted).toBe(true);
    expect(fake.asked.find(({ type }) => type === 'note.draft')).toMatchObject({
      language: 'de',
      register: 'formal',
      templateId: 't1',
    });
  });

  it('leaves no note without words behind, and goes on where that is said', async () => {
    let isThere = false;
    const reply: Reply = ({ type }) => {
      if (type !== 'note.draft') return undefined;
      if (!isThere) throw new Error('No answer.');
      return DRAFT;
    };
    const fake = answerWith(reply, []);
    const compose = openWindow();
    const tracked = showForm(compose);
    await unfold();
    await page.getByLabelText('Tone').selectOptions('Warm');
    await track().click();
    await expect.poll(() => tracked).toHaveLength(1);
    const interview = tracked[0]?.interview as Interview;
    expect(tracked[0]?.isStarted).toBe(false);
    expect(notesOf(fake, interview.id)).toEqual([]);

    render(null, mount);
    const { started } = showStart([OWN], interview, compose);
    await expect.element(page.getByRole('alert')).toHaveTextContent('Afterword did not answer.');
    await expect.element(page.getByText(/^Language and tone/)).toHaveTextContent('Warm');
    isThere = true;
    await start().click();
    await expect.poll(() => started).toHaveLength(1);
    expect(notesOf(fake, interview.id)).toHaveLength(1);
  });
});
