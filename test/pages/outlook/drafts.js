/** An Outlook draft, and how its message is read. */
import { makePeople } from '../shared/drafts.js';
import { make, readText } from '../shared/make.js';
import { findPerson } from '../shared/people.js';
import { signatureLines, writeDate } from '../shared/scenario.js';

let draftCount = 0;

/** Everything from this mark on is what is being answered. */
const quoteParts = '#appendonsend, #appendonsend ~ *';

export function makeDraft(
  app,
  { type = 'new', to, cc, bcc, subject = '', body = '', conversation },
) {
  draftCount += 1;
  const people = makePeople({ to, cc, bcc });
  for (const person of Object.values(people).flat()) {
    person.form = findPerson(person.address) ? 'contact' : 'typed';
  }
  const draft = {
    id: `draft-${draftCount}`,
    type,
    people,
    subject,
    conversation: conversation ?? null,
  };
  draft.content = makeFirstContent(app, draft, body);
  return draft;
}

function makeLine(text) {
  return make(
    'div',
    { class: 'elementToProof', style: 'font-family: Aptos, sans-serif; font-size: 12pt' },
    text || make('br'),
  );
}

function makeFirstContent(app, draft, body) {
  const content = document.createDocumentFragment();
  for (const line of body ? body.split(/\r?\n/) : ['']) content.append(makeLine(line));
  if (app.options.signature) {
    const lines = signatureLines.map(makeLine);
    content.append(
      makeLine(''),
      make('div', { id: 'Signature', class: 'elementToProof' }, ...lines),
    );
  }
  if (draft.conversation) content.append(...makeQuote(app, draft.conversation));
  return content;
}

function makeQuote(app, conversation) {
  const { words, options } = app;
  const { from, at, subject, paragraphs } = conversation;
  const lines = [
    `${words.from}: ${from.name} <${from.address}>`,
    writeDate(at, options.lang, true),
    `${words.subject}: ${subject}`,
  ];
  const head = make(
    'div',
    { id: 'divRplyFwdMsg', dir: 'ltr' },
    ...lines.map((line) => make('div', {}, line)),
  );
  const text = make('div', {}, ...paragraphs.map((line) => make('p', {}, line)));
  return [make('div', { id: 'appendonsend' }), make('hr', { tabindex: '-1' }), head, text];
}

/** What would be sent: the page's own state, not what happens to stand in the boxes. */
export function readMessage(view) {
  const people = { to: [], cc: [], bcc: [] };
  for (const name of Object.keys(people)) people[name] = view.fields[name].readAll();
  return {
    people,
    subject: view.subject.read(),
    text: readText(view.editor, quoteParts).trim(),
  };
}

export function saveDraft(view) {
  const { app, draft } = view;
  const message = readMessage(view);
  draft.people = message.people;
  draft.subject = message.subject;
  draft.text = message.text;
  draft.content = document.createDocumentFragment();
  for (const node of view.editor.childNodes) draft.content.append(node.cloneNode(true));
  app.drafts.set(draft.id, draft);
}
