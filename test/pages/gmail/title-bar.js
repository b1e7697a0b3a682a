/** The bar on top of a docked or full-screen compose; a press anywhere on it folds the window. */
import { drawIcon, iconAddress } from '../shared/icons.js';
import { make, onPress } from '../shared/make.js';

export function makeTitleBar(view) {
  const { words } = view.app;
  const title = make('div', { class: 'aYF', id: `title-${view.number}` });
  const saved = make('span', { class: 'oG aOy', 'aria-live': 'polite' });
  view.showTitle = () => {
    title.textContent = view.subjectbox.value || words.newMessage;
  };
  view.showSaved = () => {
    saved.textContent = words.draftSaved;
  };
  view.showTitle();
  const controls = make(
    'td',
    { class: 'Hm' },
    makeControl(view, 'Hl', 'minimise', 'minimise', () => view.act('minimise')),
    makeControl(view, 'Hq aUG', 'fullScreen', 'fullscreen', (event) =>
      view.act(event.shiftKey ? 'openWindow' : 'fullScreen'),
    ),
    makeControl(view, 'Ha', 'close', 'close', () => view.act('close')),
  );
  const name = make('td', { class: 'Hn' }, make('div', { class: 'Hp' }, title, saved));
  // July 2026: the class of this table may carry a hash.
  const table = make(
    'table',
    { class: 'cf Ht-9f2c', role: 'presentation' },
    make('tbody', {}, make('tr', {}, name, controls)),
  );
  table.addEventListener('click', (event) => {
    if (!event.target.closest('.Hl, .Hq, .Ha')) view.act('minimise');
  });
  return make('div', { class: 'nH l m' }, table);
}

/** Images in 2020, buttons in the variant of July 2026. */
function makeControl(view, name, word, icon, act) {
  const label = view.app.words[word];
  const isImage = view.app.options.query.get('titlebar') === '2020';
  const node = make(isImage ? 'img' : 'button', {
    class: name,
    'aria-label': label,
    'data-tooltip': label,
  });
  node.setAttribute('tabindex', '1');
  if (isImage) {
    node.setAttribute('src', iconAddress(icon));
    node.setAttribute('role', 'button');
    node.setAttribute('alt', '');
  } else {
    node.type = 'button';
    node.append(drawIcon(icon, 17));
  }
  return onPress(node, act);
}
