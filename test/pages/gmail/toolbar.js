/** The row at the foot of every compose. It is drawn again at will, and then foreign cells are gone. */
import { drawIcon } from '../shared/icons.js';
import { make, onPress } from '../shared/make.js';
import { addKeys, isMac } from '../shared/words.js';
import { applyRemovals } from './changes.js';

/** Commands seen in markup since 2020; none of them is a word on the screen. */
const commands = [
  ['Files', 'attach', 'attach'],
  ['+link', 'link', 'link'],
  ['+emoticon', 'emoji', 'emoji'],
  ['docs', 'files', 'drive'],
  ['image', 'photo', 'photo'],
  ['locker', 'confidential', 'lock'],
  ['signature', 'signature', 'pen'],
];

/** The column list is fixed: a foreign cell without its own column shifts every width by one. */
const columnWidths = ['auto', '38px', '2px', '236px', 'auto', '40px'];

export function makeStatusArea(view) {
  const reused = view.kind === 'inline' ? view.app.inlineStatus : null;
  const area = reused ?? makeEmptyStatusArea();
  // Inline composes share one node through their lives, so a mark left on it proves nothing.
  if (view.kind === 'inline') view.app.inlineStatus = area;
  view.status = area;
  redrawToolbar(view);
  return area;
}

function makeEmptyStatusArea() {
  const row = make('tr', { class: 'btC' });
  const table = make(
    'table',
    { class: 'IZ', role: 'group', cellpadding: '0' },
    make('tbody', {}, row),
  );
  const inner = make('div', { class: 'aDj' }, make('div', { class: 'aDh' }, table));
  return make('div', { class: 'aDg' }, make('div', { class: 'aDi' }), inner);
}

export function redrawToolbar(view) {
  const table = view.status.querySelector('.IZ');
  for (const column of table.querySelectorAll('colgroup, col')) column.remove();
  const columns = columnWidths.map((width, place) => {
    const isSend = place === 0;
    const send = view.kind === 'inline' && view.app.options.archive ? '290px' : '142px';
    return make('col', { style: `width: ${isSend ? send : width}` });
  });
  table.prepend(make('colgroup', {}, ...columns));
  table
    .querySelector('tr.btC')
    .replaceChildren(
      makeSendCell(view),
      make(
        'td',
        { class: 'oc gU' },
        makeTool(view, { class: 'aaA' }, 'formatting', 'letters', toggleFormatting),
      ),
      make('td', { class: 'gU btB' }),
      make('td', { class: 'a8X gU' }, make('div', { class: 'bAK' }, ...makeCommands(view))),
      make('td', { class: 'gU aBl' }),
      makeDiscardCell(view),
    );
  view.status.querySelector('.aDh').setAttribute('style', 'width: 100%');
  applyRemovals(view);
}

function makeSendCell(view) {
  const { words } = view.app;
  const label = addKeys(words.send, isMac() ? '⌘Enter' : 'Ctrl-Enter');
  const ids = btoa(JSON.stringify([view.draft.id, view.draft.threadId]));
  const send = make(
    'div',
    {
      class: 'T-I J-J5-Ji aoO v7 T-I-atl L3',
      role: 'button',
      tabindex: '1',
      jslog: `32601; u014N:cOuCgd,Kr2w4b; 11:${ids}`,
      'data-tooltip': label,
      'aria-label': label,
    },
    words.send,
  );
  view.sendButton = onPress(send, () => view.act('send'));
  const pair = make('div', { class: 'dC' }, send, makeArrow(view));
  const archive = view.kind === 'inline' && view.app.options.archive ? makeSendArchive(view) : null;
  return make('td', { class: 'gU Up' }, make('div', { class: 'J-J5-Ji btA' }, archive, pair));
}

function makeSendArchive(view) {
  const label = view.app.words.sendArchive;
  const attributes = { class: 'T-I J-J5-Ji Uo v7 T-I-atl L3', role: 'button', tabindex: '1' };
  const button = make('div', { ...attributes, 'data-tooltip': label, 'aria-label': label }, label);
  return make(
    'div',
    { class: 'dC' },
    onPress(button, () => view.act('send')),
  );
}

/** Next to Send since April 2019. The menu item is in the page even while the menu is closed. */
function makeArrow(view) {
  const { words } = view.app;
  const item = make(
    'div',
    { class: 'J-N yr', role: 'menuitem', selector: 'scheduledSend', tabindex: '-1' },
    make('div', { class: 'J-N-Jz' }, words.schedule),
  );
  const menu = make('div', { class: 'J-M', role: 'menu', style: 'display: none' }, item);
  const arrow = make('div', {
    class: 'T-I J-J5-Ji hG T-I-atl L3',
    role: 'button',
    tabindex: '1',
    'aria-haspopup': 'true',
    'aria-expanded': 'false',
    'aria-label': words.moreSend,
    'data-tooltip': words.moreSend,
  });
  arrow.append(drawIcon('arrow', 18));
  onPress(arrow, () => {
    menu.style.display = menu.style.display ? '' : 'none';
  });
  onPress(item, () => {
    menu.style.display = 'none';
    view.act('schedule');
  });
  const holder = document.createDocumentFragment();
  holder.append(arrow, menu);
  return holder;
}

function makeTool(view, attributes, word, icon, act) {
  const label = view.app.words[word];
  const tool = make('div', {
    ...attributes,
    role: 'button',
    tabindex: '1',
    'aria-label': label,
    'data-tooltip': label,
  });
  tool.classList.add('wG');
  tool.append(drawIcon(icon, 19));
  return onPress(tool, () => act?.(view));
}

function makeCommands(view) {
  return commands.map(([command, word, icon]) => makeTool(view, { command }, word, icon));
}

function makeDiscardCell(view) {
  const label = addKeys(view.app.words.discard, 'Ctrl-Shift-D');
  const discard = make('div', { class: 'og T-I-J3 oh', role: 'button', tabindex: '1' });
  discard.setAttribute('aria-label', label);
  discard.setAttribute('data-tooltip', label);
  discard.append(drawIcon('trash', 19));
  return make(
    'td',
    { class: 'gU bQp' },
    onPress(discard, () => view.act('discard')),
  );
}

function toggleFormatting(view) {
  const shown = view.status.querySelector('.aX');
  if (shown) shown.remove();
  else {
    const bold = makeTool(view, { command: '+bold' }, 'bold', 'bold', () =>
      document.execCommand('bold'),
    );
    view.status.querySelector('.aDh').prepend(make('div', { class: 'aX' }, bold));
  }
  redrawToolbar(view);
}
