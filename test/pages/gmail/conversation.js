/** The open conversation, with the closed slot in which an inline answer is drawn. */
import { makeFace } from '../shared/furniture.js';
import { drawIcon } from '../shared/icons.js';
import { make, onPress } from '../shared/make.js';
import { me } from '../shared/people.js';
import { writeDate } from '../shared/scenario.js';

const slots = [
  ['reply', 'bkH', 'reply'],
  ['replyAll', 'bkI', 'replyall'],
  ['forward', 'bkG', 'forward'],
];

export function drawConversation(app) {
  const { conversation } = app;
  if (!conversation) {
    app.conversationNode = null;
    app.reader.replaceChildren(make('p', { class: 'practice-empty' }, app.words.pickMessage));
    return;
  }
  // Since November 2025 the newer thread id can be the word "undefined".
  const heading = make('h2', {
    class: 'hP',
    tabindex: '-1',
    'data-thread-perm-id': 'undefined',
    'data-legacy-thread-id': conversation.id,
  });
  heading.textContent = conversation.subject;
  const slot = make('div', { class: 'ip' }, makeSlot(app));
  app.conversationNode = make('div', { class: 'nH a98 iY' }, heading, makeFirstMessage(app), slot);
  for (const record of conversation.answers ?? []) addAnswer(app, record);
  app.reader.replaceChildren(app.conversationNode);
}

function makeFirstMessage(app) {
  const { from, at, paragraphs, id } = app.conversation;
  const longId = `#msg-f:${BigInt(`0x${id}`)}`;
  const lines = paragraphs.map((line) => make('p', {}, line));
  return makeMessage(app, { from, at, lines, longId, id, to: app.words.toMe });
}

function makeAnswer(app, record) {
  const lines = record.text.split('\n').map((line) => make('div', {}, line || make('br')));
  const to = `${app.words.to}: ${record.to.join(', ')}`;
  return makeMessage(app, { from: me, at: new Date(record.at), lines, longId: record.id, to });
}

export function addAnswer(app, record) {
  app.conversationNode?.querySelector('.ip').before(makeAnswer(app, record));
}

function makeMessage(app, { from, at, lines, longId, id, to }) {
  const person = { email: from.address, name: from.name, 'data-hovercard-id': from.address };
  const name = make('span', { class: 'gD', ...person }, make('span', {}, from.name));
  const address = make('span', { class: 'go', dir: 'ltr' }, `<${from.address}>`);
  const heading = make('h3', { class: 'iw' }, name, address);
  const names = make('div', { class: 'practice-from' }, heading, to);
  const head = make('div', { class: 'gE iv gt' }, makeFace(from), names);
  head.append(make('span', { class: 'g3' }, writeDate(at, app.options.lang, true)));
  const text = make('div', { class: 'a3s aiL', dir: 'ltr' }, ...lines);
  const ids = { 'data-message-id': longId, 'data-legacy-message-id': id };
  return make('div', { class: 'adn ads', ...ids }, head, text);
}

function makeSlot(app) {
  const links = slots.map(([type, mark, icon]) => {
    const link = make('span', { class: `ams ${mark}`, role: 'link', tabindex: '0' });
    link.append(drawIcon(icon, 17), app.words[type]);
    return onPress(link, (event) => app.actions.answer(type, { popsOut: event.shiftKey }));
  });
  return make('div', { class: 'amn' }, ...links);
}
