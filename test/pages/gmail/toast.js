/** The bar that tells what happened. Its outer node stays; only the inside is replaced. */
import { make, onPress } from '../shared/make.js';

export function makeToast(app) {
  const inside = make('div', { class: 'J-J5-Ji' });
  app.toast = make('div', { class: 'b8 UC', role: 'alert', 'aria-live': 'assertive' }, inside);
  app.toast.style.display = 'none';
  document.body.append(app.toast);
}

export function showToast(app, text, { undo, view, param, seconds = app.undoSeconds } = {}) {
  clearTimeout(app.toastTimer);
  const line = make('span', { class: 'aT' }, make('span', { class: 'bAq' }, text));
  const links = make('span', { class: 'bAo' });
  if (undo) links.append(makeLink(app, 'link_undo', app.words.undo, undo, param));
  if (view) links.append(makeLink(app, 'link_vsm', app.words.viewMessage, view, param));
  line.append(links);
  app.toast.firstElementChild.replaceChildren(make('div', { class: 'vh' }, line));
  app.toast.style.display = '';
  app.toastTimer = setTimeout(() => hideToast(app), seconds * 1000);
}

export function hideToast(app) {
  app.toast.style.display = 'none';
  app.toast.firstElementChild.replaceChildren();
}

/** The two ids are the only marks in this bar that are not words (in use 2012-2026). */
function makeLink(app, id, label, act, param) {
  const shownId = app.gone.has('toast') ? null : id;
  const link = make(
    'span',
    { id: shownId, class: 'ag a8k', role: 'link', tabindex: '0', param },
    label,
  );
  return onPress(link, act);
}
