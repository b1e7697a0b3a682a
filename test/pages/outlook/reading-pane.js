/** The open conversation. Its ids look like those of a compose, and its text like an editor's. */
import { makeFace } from '../shared/furniture.js';
import { drawIcon } from '../shared/icons.js';
import { make, onPress } from '../shared/make.js';
import { me } from '../shared/people.js';
import { writeDate } from '../shared/scenario.js';

const answers = [
  ['reply', 'ArrowReplyRegular', 'reply'],
  ['replyAll', 'ArrowReplyAllRegular', 'replyall'],
  ['forward', 'ArrowForwardRegular', 'forward'],
];

export function drawReading(app) {
  const { conversation } = app;
  app.cards = null;
  if (!conversation) {
    app.pane.replaceChildren(make('p', { class: 'practice-empty' }, app.words.pickMessage));
    return;
  }
  const heading = make('span', {
    id: 'CONV_1_SUBJECT',
    role: 'heading',
    'aria-level': '2',
    dir: 'auto',
  });
  heading.textContent = conversation.subject;
  const sent = (conversation.answers ?? [])
    .map((one, place) => makeAnswerCard(app, one, place + 2))
    .reverse();
  app.cards = make(
    'div',
    { 'data-app-section': 'ConversationContainer' },
    ...sent,
    makeCard(app, conversation),
  );
  app.pane.replaceChildren(
    make('div', { id: 'ConversationReadingPaneContainer' }, heading, app.cards),
  );
}

function makeCard(app, conversation) {
  const { from, at, paragraphs, id } = conversation;
  const lines = paragraphs.map((text) => make('p', {}, text));
  return makeMessage(app, {
    key: id.slice(0, 11),
    from,
    to: me,
    at,
    lines,
    place: 1,
    buttons: makeButtons(app),
  });
}

function makeAnswerCard(app, { record, isSending }, place) {
  if (isSending) return make('div', { class: 'practice-card' }, app.words.cardSending);
  const lines = record.text.split('\n').map((text) => make('div', {}, text || make('br')));
  const key = record.at.toString(16);
  const to = { name: record.to.join(', '), address: record.to[0] };
  return makeMessage(app, {
    key,
    from: me,
    to,
    at: new Date(record.at),
    lines,
    place,
    buttons: '',
  });
}

function makeMessage(app, { key, from, to, at, lines, place, buttons }) {
  const { words, options } = app;
  // The signed-in user's own mails show no address.
  const shown = from === me ? from.name : `${from.name} <${from.address}>`;
  const sender = make(
    'span',
    { id: `MSG_${key}_FROM`, 'aria-label': `${words.from}: ${shown}`, dir: 'ltr' },
    shown,
  );
  const receiver = make('div', {
    id: `MSG_${key}_TO`,
    role: 'group',
    'aria-label': `${words.to}: ${to.name}`,
  });
  receiver.append(`${words.to}: `, make('bdi', {}, to.name));
  const names = make('div', { class: 'practice-from' }, make('h3', {}, sender), receiver);
  const tools = make(
    'div',
    { class: 'practice-tools' },
    buttons,
    make('time', {}, writeDate(at, options.lang, true)),
  );
  const head = make('div', { class: 'practice-head' }, makeFace(from), names, tools);
  const text = make(
    'div',
    {
      id: `UniqueMessageBody_${place}`,
      role: 'document',
      tabindex: '0',
      dir: 'ltr',
      'aria-label': words.body,
    },
    ...lines,
  );
  return make('div', { class: 'practice-card' }, head, text);
}

function makeButtons(app) {
  const nodes = answers.map(([type, mark, icon]) => {
    const label = app.words[type];
    const button = make('button', {
      type: 'button',
      class: 'fui-Button iCon',
      'aria-label': label,
      title: label,
    });
    button.append(make('i', { 'data-icon-name': mark }, drawIcon(icon, 18)));
    return onPress(button, () => app.actions.answer(type));
  });
  return make('div', { class: 'practice-answers' }, ...nodes);
}
