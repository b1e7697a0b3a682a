/** The ribbon. Its New mail button has the same class and kind of id as Send has. */
import { drawIcon } from '../shared/icons.js';
import { make, onPress } from '../shared/make.js';
import { drawActions } from './action-row.js';
import { formatBold } from './editor.js';

/** These numbers were the same in four languages from 2023 to 2025. */
const items = [
  ['delete', 'Ribbon-519', 'trash'],
  ['archive', 'Ribbon-505', 'archive'],
  ['report', 'Ribbon-657', 'lock'],
];

export function makeRibbon(app) {
  const ribbon = make('div', {
    'data-app-section': 'Ribbon',
    role: 'region',
    'aria-label': app.words.home,
  });
  app.drawRibbon = () => ribbon.replaceChildren(makeTabs(app), makeItems(app));
  app.drawRibbon();
  return ribbon;
}

function makeTabs(app) {
  const tabs = ['home', 'view', 'help'].map((word, place) => {
    const attributes = { type: 'button', role: 'tab', 'aria-selected': String(place === 0) };
    // Another tab means another set of commands, and the composes draw their rows again.
    return onPress(make('button', attributes, app.words[word]), () => {
      for (const view of app.views) drawActions(view);
    });
  });
  return make('div', { role: 'tablist', class: 'practice-tabs' }, ...tabs);
}

function wrapItem(node) {
  return make('div', { class: 'ms-OverflowSet-item ribbonOverflowItem' }, node);
}

function makeItems(app) {
  const { words } = app;
  const create = make('button', {
    type: 'button',
    id: 'splitButton-r2__primaryActionButton',
    class: 'fui-Button fui-SplitButton__primaryActionButton',
    'data-unique-id': 'Ribbon-588',
    'aria-label': words.newMail,
  });
  create.append(
    make('i', { 'data-icon-name': 'ComposeRegular' }, drawIcon('mail', 18)),
    words.newMail,
  );
  onPress(create, () => app.actions.compose());
  const more = make('button', { type: 'button', class: 'fui-Button fui-SplitButton__menuButton' });
  more.setAttribute('aria-label', words.newMail);
  more.append(drawIcon('arrow', 16));
  const split = make('div', { class: 'fui-SplitButton' }, create, more);
  const row = make('div', { class: 'practice-commands' }, wrapItem(split));
  const writing = app.views.at(-1);
  if (writing) {
    const bold = makeCommand(words.bold, 'bold');
    bold.addEventListener('mousedown', (event) => event.preventDefault());
    row.append(wrapItem(onPress(bold, () => formatBold(writing))));
  } else {
    for (const [word, mark, icon] of items) {
      const button = makeCommand(words[word], icon);
      button.setAttribute('data-unique-id', mark);
      row.append(wrapItem(onPress(button, () => app.actions.dropConversation(word))));
    }
  }
  return row;
}

function makeCommand(label, icon) {
  const button = make('button', { type: 'button', class: 'fui-Button', 'aria-label': label });
  button.append(drawIcon(icon, 18), label);
  return button;
}
