/** Dialogs, menus and suggestions are drawn at the end of the body, outside any compose. */
import { make, onPress } from '../shared/make.js';

function findHost(page) {
  const found = page.getElementById('fluent-default-layer-host');
  if (found) return found;
  const host = make('div', { id: 'fluent-default-layer-host' });
  page.body.append(host);
  return page.getElementById('fluent-default-layer-host') ?? host;
}

export function makeHost(page) {
  return findHost(page);
}

export function showDialog(page, { title, text, content, ok, cancel, onOk }) {
  const shade = make('div', { class: 'ms-Overlay' });
  const close = () => shade.remove();
  const buttons = make('div', { class: 'ms-Dialog-actions' });
  // This id had to be pressed after Send in a script of 2023.
  const yes = make(
    'button',
    { type: 'button', id: 'ok-1', class: 'ms-Button ms-Button--primary' },
    ok,
  );
  onPress(yes, () => {
    close();
    onOk?.();
  });
  buttons.append(yes);
  if (cancel) {
    const no = make('button', { type: 'button', class: 'ms-Button' }, cancel);
    buttons.append(onPress(no, close));
  }
  const heading = make('h2', { class: 'ms-Dialog-title' }, title);
  const attributes = {
    class: 'ms-Dialog-main',
    role: 'dialog',
    'aria-modal': 'true',
    'aria-label': title,
  };
  const box = make('div', attributes, heading, content ?? make('p', {}, text), buttons);
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
  shade.append(box);
  findHost(page).append(shade);
  (content ?? yes).focus();
}

export function showMenu(view, anchor, items) {
  const host = findHost(anchor.ownerDocument);
  if (view.menu) {
    closeMenu(view);
    return;
  }
  const nodes = items.map(([label, act]) =>
    onPress(make('div', { role: 'menuitem', tabindex: '0', class: 'fui-MenuItem' }, label), () => {
      closeMenu(view);
      act();
    }),
  );
  view.menu = make(
    'div',
    { role: 'menu', class: 'fui-MenuPopover', style: placeUnder(anchor) },
    ...nodes,
  );
  host.append(view.menu);
}

export function closeMenu(view) {
  view.menu?.remove();
  view.menu = null;
}

/** The only place where the address of somebody from the directory can be seen. */
export function showSuggestions(view, anchor, people, onPick) {
  closeSuggestions(view);
  if (people.length === 0) return;
  const items = people.map((person) => {
    const label = `${person.name} - ${person.address}`;
    const option = make('div', { role: 'option', 'aria-label': label, class: 'ms-Suggestion' });
    option.append(make('div', {}, person.name), make('small', {}, person.address));
    option.addEventListener('mousedown', (event) => {
      event.preventDefault();
      onPick(person);
    });
    return make('li', {}, option);
  });
  const attributes = { class: 'ms-FloatingSuggestionsList-container', role: 'listbox' };
  view.suggestions = make('ul', { ...attributes, style: placeUnder(anchor) }, ...items);
  findHost(anchor.ownerDocument).append(view.suggestions);
}

export function closeSuggestions(view) {
  view.suggestions?.remove();
  view.suggestions = null;
}

function placeUnder(anchor) {
  const box = anchor.getBoundingClientRect();
  return `left: ${box.left}px; top: ${box.bottom + 4}px`;
}

export function showBar(page, text, label, act, seconds) {
  const host = findHost(page);
  host.querySelector('.practice-bar')?.remove();
  const bar = make('div', { class: 'practice-bar', role: 'status' }, text);
  const button = make('button', { type: 'button' }, label);
  bar.append(
    onPress(button, () => {
      bar.remove();
      act();
    }),
  );
  host.append(bar);
  setTimeout(() => bar.remove(), seconds * 1000);
}
