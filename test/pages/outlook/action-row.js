/** Send, discard and the rest: a row on top since 2023, a bar at the bottom before that. */
import { drawIcon } from '../shared/icons.js';
import { make, onPress } from '../shared/make.js';
import { me } from '../shared/people.js';
import { addKeys, isMac } from '../shared/words.js';
import { applyRemovals } from './changes.js';
import { showMenu } from './layer-host.js';

export function makeActionRow(view) {
  view.actionRow = make('div', { class: 'OTADH root-317' });
  drawActions(view);
  return view.actionRow;
}

/** Drawn anew as a whole: whatever others have put there is gone afterwards. */
export function drawActions(view) {
  view.actionRow.replaceChildren(
    makeSend(view),
    makeIconButton(view, 'discardCompose', 'discard', 'trash', 'discard'),
    view.kind === 'window'
      ? ''
      : makeIconButton(view, 'popoutCompose', 'popOut', 'popout', 'popOut'),
    makeFrom(view),
  );
  applyRemovals(view);
}

function makeSend(view) {
  const { words } = view.app;
  const title = addKeys(words.send, isMac() ? 'Cmd+Enter' : 'Ctrl+Enter').replace(
    /[\u202a\u202c]/g,
    '',
  );
  const isOld = view.app.options.layout !== 'new';
  const classes = isOld
    ? 'ms-Button ms-Button--primary ms-Button--hasMenu'
    : 'fui-Button fui-SplitButton__primaryActionButton';
  const id = isOld ? null : `splitButton-r${view.number.toString(36)}k__primaryActionButton`;
  const send = make('button', {
    type: 'button',
    id,
    class: classes,
    'aria-label': words.send,
    title,
  });
  send.append(drawIcon('send', 18), words.send);
  view.sendButton = onPress(send, () => view.act('send'));
  const menu = make('button', {
    type: 'button',
    class: isOld ? 'ms-Button ms-Button--primary' : 'fui-Button fui-SplitButton__menuButton',
    'aria-label': words.moreSend,
    'aria-haspopup': 'menu',
  });
  menu.append(drawIcon('arrow', 16));
  onPress(menu, () => showMenu(view, menu, [[words.schedule, () => view.act('schedule')]]));
  const split = make('div', { class: isOld ? 'ms-SplitButton' : 'fui-SplitButton' }, send, menu);
  return make('div', { 'data-testid': 'ComposeSendButton', class: 'pgBd' }, split);
}

function makeIconButton(view, id, word, icon, act) {
  const label = view.app.words[word];
  const button = make('button', {
    type: 'button',
    id,
    class: 'fui-Button iCon',
    'aria-label': label,
    title: label,
  });
  button.append(drawIcon(icon, 18));
  return onPress(button, () => view.act(act));
}

function makeFrom(view) {
  const label = `${view.app.words.from}: ${me.address}`;
  const attributes = { type: 'button', id: `MSG_${view.key}_FROM`, class: 'fui-Button fRom' };
  return make('button', { ...attributes, 'aria-label': label }, label);
}
