/** The page around the composes: banner, rail and message list. */
import { makeBanner, makeFace } from '../shared/furniture.js';
import { drawIcon } from '../shared/icons.js';
import { make, onPress } from '../shared/make.js';
import { me } from '../shared/people.js';
import { conversations, writeDate } from '../shared/scenario.js';

const folders = [
  ['inbox', 'inbox'],
  ['starred', 'star'],
  ['snoozed', 'clock'],
  ['sentBox', 'send'],
  ['drafts', 'draft'],
];

export function drawFrame(app) {
  const { words, options } = app;
  const reader = make('div', { class: 'practice-reader' });
  app.reader = reader;
  app.listNode = make('tbody', {});
  const list = make(
    'div',
    { class: 'practice-list' },
    make('table', { class: 'F cf zt', role: 'grid', 'aria-label': words.inbox }, app.listNode),
  );
  const main = make('div', { class: 'nH', role: 'main' }, list, reader);
  // Hidden views are kept in the page, so there is more than one main part.
  const kept = make('div', { class: 'nH', role: 'main', style: 'display: none' });
  document.body.append(
    options.banner ? makeBanner(words) : '',
    makeHeader(app),
    make('div', { class: 'practice-page' }, makeRail(app), kept, main),
  );
  drawList(app);
}

function makeHeader(app) {
  const { words } = app;
  const search = make('input', {
    class: 'practice-search',
    type: 'search',
    placeholder: words.search,
    'aria-label': words.search,
  });
  const name = make('span', { class: 'practice-name' }, drawIcon('mail', 24), words.mailName);
  const box = make('div', { class: 'practice-searchbox' }, drawIcon('search', 19), search);
  return make('header', { class: 'practice-header' }, name, box, makeFace(me));
}

function makeRail(app) {
  const { words } = app;
  const compose = make('div', { class: 'T-I T-I-KE L3', role: 'button', tabindex: '0' });
  compose.append(drawIcon('pen', 20), words.compose);
  onPress(compose, () => app.actions.compose());
  const items = folders.map(([word, icon]) => {
    const item = make('div', { class: 'practice-folder', role: 'link', tabindex: '0' });
    item.append(drawIcon(icon, 18), make('span', {}, words[word]), make('b', {}));
    item.classList.toggle('practice-here', word === 'inbox');
    if (word === 'drafts') onPress(item, () => app.actions.openLastDraft());
    return item;
  });
  app.showFolder = () => {
    items[0].querySelector('b').textContent = String(
      app.inbox.filter((one) => one.unread).length || '',
    );
    items[3].querySelector('b').textContent = String(app.sent.length || '');
    items[4].querySelector('b').textContent = String(app.drafts.size || '');
  };
  return make('nav', { class: 'practice-rail' }, compose, ...items);
}

export function drawList(app) {
  app.listNode.replaceChildren(...app.inbox.map((conversation) => makeRow(app, conversation)));
  app.showFolder();
  const unread = app.inbox.filter((one) => one.unread).length;
  document.title = `${app.words.inbox} (${unread}) - ${me.address} - ${app.words.mailName}`;
}

function makeRow(app, conversation) {
  const { from, at, subject, paragraphs, unread } = conversation;
  const here = conversation === app.conversation ? 'btb' : '';
  const row = make(
    'tr',
    { class: `zA ${unread ? 'zE' : 'yO'} ${here}`.trim(), role: 'row', tabindex: '-1' },
    make('td', { class: 'yX' }, make('span', { class: 'yP', email: from.address }, from.name)),
    make('td', { class: 'xW' }, writeDate(at, app.options.lang)),
    make('td', { class: 'xY' }, make('span', { class: 'bog', dir: 'auto' }, subject)),
    make('td', { class: 'y2', dir: 'auto' }, paragraphs[1]),
  );
  return onPress(row, () => app.actions.openConversation(conversation));
}

export function makeInbox() {
  return conversations.map((conversation) => ({ ...conversation }));
}
