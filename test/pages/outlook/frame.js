/** The page around the composes: banner, header, ribbon, folders, list and reading pane. */
import { makeBanner, makeFace } from '../shared/furniture.js';
import { drawIcon } from '../shared/icons.js';
import { make, onPress } from '../shared/make.js';
import { me } from '../shared/people.js';
import { writeDate } from '../shared/scenario.js';
import { makeRibbon } from './ribbon.js';

const folders = [
  ['inbox', 'inbox'],
  ['sentBox', 'send'],
  ['drafts', 'draft'],
  ['archive', 'archive'],
  ['deletedItems', 'trash'],
];

export function drawFrame(app) {
  const { words, options } = app;
  app.pane = make('div', { id: 'ReadingPaneContainerId', class: 'customScrollBar' });
  // The whole pane carries the mark of composing, so it tells nothing about a compose.
  const attributes = {
    role: 'main',
    'aria-label': words.readingPane,
    'data-app-section': 'MailReadCompose',
  };
  const main = make('main', attributes, app.pane);
  const page = make('div', { class: 'practice-page' }, makeFolders(app), makeList(app), main);
  document.body.append(
    options.banner ? makeBanner(words) : '',
    makeHeader(app),
    makeRibbon(app),
    page,
  );
  document.title = `${words.inbox} - ${me.name} - ${words.mailName}`;
  app.drawList();
}

function makeHeader(app) {
  const { words } = app;
  const search = make('input', {
    type: 'search',
    placeholder: words.search,
    'aria-label': words.search,
  });
  const box = make('div', { class: 'practice-search' }, drawIcon('search', 17), search);
  const name = make('span', { class: 'practice-name' }, words.mailName);
  const gear = make('button', {
    type: 'button',
    class: 'practice-gear',
    'aria-label': words.settings,
  });
  gear.append(drawIcon('gear', 20));
  onPress(gear, () => app.actions.openSettings());
  const account = make('button', { type: 'button', 'aria-label': me.name }, makeFace(me));
  return make(
    'header',
    {},
    name,
    box,
    gear,
    make('div', { id: 'owa-me-control-container' }, account),
  );
}

function makeFolders(app) {
  const { words } = app;
  const root = make('div', {
    id: 'primaryMailboxRoot_1',
    class: 'practice-account',
    title: me.address,
    'data-folder-name': me.address,
  });
  root.append(me.address);
  const items = folders.map(([word, icon]) => {
    const item = make(
      'div',
      { role: 'treeitem', tabindex: '0' },
      drawIcon(icon, 17),
      make('span', {}, words[word]),
    );
    item.append(make('b', {}));
    item.classList.toggle('practice-here', word === 'inbox');
    if (word === 'drafts') onPress(item, () => app.actions.openLastDraft());
    return item;
  });
  app.showCounts = () => {
    items[0].querySelector('b').textContent = String(
      app.inbox.filter((one) => one.unread).length || '',
    );
    items[1].querySelector('b').textContent = String(app.sent.length || '');
    items[2].querySelector('b').textContent = String(app.drafts.size || '');
  };
  const attributes = { 'data-app-section': 'NavigationPane', 'aria-label': words.folders };
  return make('nav', attributes, make('div', { role: 'tree' }, root, ...items));
}

function makeList(app) {
  const list = make('div', {
    role: 'listbox',
    'aria-label': app.words.messageList,
    class: 'customScrollBar',
  });
  app.drawList = () => {
    list.replaceChildren(...app.inbox.map((conversation) => makeRow(app, conversation)));
    app.showCounts();
  };
  const head = make('div', { class: 'practice-focused' }, app.words.today);
  return make('div', { id: 'MailList', 'data-app-section': 'MessageList' }, head, list);
}

function makeRow(app, conversation) {
  const { id, from, at, subject, paragraphs, unread } = conversation;
  const hasDraft = [...app.drafts.values()].some((draft) => draft.conversation === conversation);
  const row = make('div', {
    role: 'option',
    tabindex: '-1',
    class: unread ? 'practice-unread' : null,
    'data-convid': btoa(`AAQk-${id}`),
    'data-focusable-row': 'true',
    'aria-selected': String(conversation === app.conversation),
    'aria-label': `${from.name} ${subject}`,
  });
  const mark = hasDraft ? make('em', {}, `${app.words.draftMark} `) : '';
  row.append(
    makeFace(from),
    make('div', { class: 'practice-name', dir: 'auto' }, from.name),
    make('time', {}, writeDate(at, app.options.lang)),
    make('div', { class: 'practice-subject', dir: 'auto' }, mark, subject),
    make('div', { class: 'practice-preview', dir: 'auto' }, paragraphs[1]),
  );
  return onPress(row, () => app.actions.openConversation(conversation));
}
