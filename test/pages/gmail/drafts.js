/** A Gmail draft: the client makes its id at once and keeps it through save, send and undo (2026). */
import { makeNumber, makePeople } from '../shared/drafts.js';
import { make, readText } from '../shared/make.js';
import { signatureLines, writeDate } from '../shared/scenario.js';

export function makeDraft(
  app,
  { type = 'new', to, cc, bcc, subject = '', body = '', conversation },
) {
  const draft = {
    id: `#msg-a:r${makeNumber()}`,
    threadId: conversation
      ? `#thread-f:${parseLegacyId(conversation.id)}`
      : `#thread-a:r${makeNumber()}`,
    legacyThreadId: conversation?.id ?? '',
    answered: conversation ? `#msg-f:${parseLegacyId(conversation.id)}` : '',
    type,
    conversation: conversation ?? null,
    people: makePeople({ to, cc, bcc }),
    subject,
    content: null,
    quoteHidden: Boolean(conversation),
    kind: 'docked',
  };
  draft.content = makeFirstContent(app, draft, body);
  if (app.options.plain) draft.plain = writePlain(app, draft);
  return draft;
}

function parseLegacyId(id) {
  return BigInt(`0x${id}`).toString();
}

function makeFirstContent(app, draft, body) {
  const content = document.createDocumentFragment();
  for (const line of body ? body.split(/\r?\n/) : ['']) {
    content.append(make('div', {}, line || make('br')));
  }
  if (app.options.signature) content.append(make('br'), makeSignature());
  if (draft.type === 'forward') {
    draft.quoteHidden = false;
    content.append(make('br'), makeQuote(app, draft.conversation));
  }
  return content;
}

function makeSignature() {
  const lines = signatureLines.map((line) => make('div', {}, line));
  return make(
    'div',
    { class: 'gmail_signature', dir: 'ltr', 'data-smartmail': 'gmail_signature' },
    make('span', {}, '-- '),
    make('div', { dir: 'ltr' }, ...lines),
  );
}

function quotedLines(app, { from, at, paragraphs }) {
  const when = writeDate(at, app.options.lang, true);
  return [`${when}, ${from.name} <${from.address}> ${app.words.wrote}`, ...paragraphs];
}

export function makeQuote(app, conversation) {
  const [head, ...paragraphs] = quotedLines(app, conversation);
  return make(
    'div',
    { class: 'gmail_quote' },
    make('div', { dir: 'ltr', class: 'gmail_attr' }, head),
    make('blockquote', { class: 'gmail_quote' }, ...paragraphs.map((text) => make('p', {}, text))),
  );
}

/** What stands in the text area: the signature after its two dashes, each quoted line after a ">". */
function writePlain(app, draft) {
  const lines = readText(draft.content, '.gmail_quote').replace(/\s+$/, '\n');
  const quote = draft.conversation && !draft.quoteHidden ? writeQuote(app, draft.conversation) : '';
  return lines + quote;
}

function writeQuote(app, conversation) {
  const [head, ...lines] = quotedLines(app, conversation);
  const quoted = lines.join('\n\n').split('\n');
  return `\n${[head, '', ...quoted.map((line) => `> ${line}`.trim())].join('\n')}`;
}

/** In plain text the quoted mail has nothing to be told by but its look. */
export function unfoldPlainQuote(app, draft, text) {
  return `${text}\n${writeQuote(app, draft.conversation)}`;
}

/** What would be sent now: chips, text not yet turned into a chip, subject and body. */
export function readMessage(view) {
  const people = { to: [], cc: [], bcc: [] };
  for (const name of Object.keys(people)) people[name] = view.fields[name].readAll();
  return {
    people,
    subject: view.subjectbox.value,
    text: view.plain ? readPlain(view) : readText(view.body, '.gmail_quote').trim(),
  };
}

function readPlain({ app, draft, plain }) {
  const quote = draft.conversation ? writeQuote(app, draft.conversation) : '';
  return (quote ? plain.value.replace(quote, '') : plain.value).trim();
}

/**
 * Keeps what the page has noticed. A body changed without any `input` or `change` event stays
 * unknown here, so it is lost when the compose is closed; sending reads the editor itself.
 */
export function saveDraft(view, { wholeBody = false } = {}) {
  const { app, draft } = view;
  const message = readMessage(view);
  // Whoever leaves sooner than the recipients come does not lose them.
  if (view.isFilled) draft.people = message.people;
  draft.subject = message.subject;
  if (wholeBody || view.bodyNoticed) {
    draft.content = document.createDocumentFragment();
    for (const node of view.body.childNodes) draft.content.append(node.cloneNode(true));
    draft.plain = view.plain?.value;
    draft.text = message.text;
  }
  draft.kind = view.kind;
  // This flag is filled late (2020): until the first save it says "0" whatever the mode.
  view.form.elements.namedItem('ishtml').value = view.plain ? '0' : '1';
  app.drafts.set(draft.id, draft);
  view.showSaved?.();
}

export function scheduleSave(view) {
  clearTimeout(view.saveTimer);
  view.saveTimer = setTimeout(() => {
    if (!view.gone) saveDraft(view);
  }, 400);
}
