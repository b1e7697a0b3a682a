/** Where a compose stands: docked, over the whole page, in the conversation, or in its own window. */
import { make } from '../shared/make.js';
import { focusFirst, makeComposeView } from './compose-view.js';
import { makeTitleBar } from './title-bar.js';

export function openDocked(app, draft) {
  const view = makeComposeView(app, draft, 'docked');
  const holder = make('div', { class: 'aaZ' }, view.root);
  view.holder = holder;
  view.content = make('div', { class: 'nH l m' }, holder);
  view.dialog = make('div', { class: 'nH Hd', role: 'dialog', tabindex: '-1' });
  view.dialog.append(makeTitleBar(view), view.content);
  view.dialog.setAttribute('aria-labelledby', `title-${view.number}`);
  const slot = make('div', { class: 'AD' }, view.dialog);
  view.slot = slot;
  view.place = make('div', { class: 'no' }, make('div', { class: 'nH nn' }, slot));
  findStrip().append(view.place);
  return register(app, view);
}

/** The strip is made with the first compose; a spacer came before it in June-July 2026. */
function findStrip() {
  const strip = document.querySelector('.dw .nH > .nH');
  if (strip) return strip;
  const inner = make('div', { class: 'nH' });
  const spacer = make('div', { class: 'jAmAWb' });
  document.body.append(make('div', { class: 'dw' }, spacer, make('div', { class: 'nH' }, inner)));
  return inner;
}

export function openInline(app, draft) {
  const slot = app.conversationNode?.querySelector('.ip');
  if (!slot) return openDocked(app, draft);
  // The class may be set before the compose is there.
  slot.classList.add('adB');
  const view = makeComposeView(app, draft, 'inline');
  // One wrapper more since September 2025.
  view.place = make('div', { class: 'practice-wrap' }, view.root);
  slot.append(view.place);
  return register(app, view);
}

export function openOwnWindow(app, draft) {
  const view = makeComposeView(app, draft, 'window');
  view.place = make('div', { class: 'nH practice-own' }, view.root);
  const main = document.querySelector('[role=main]');
  main.append(view.place);
  return register(app, view);
}

function register(app, view) {
  app.views.push(view);
  writeHash(app);
  focusFirst(view);
  return view;
}

/** What is hidden is the dialog's own child with the message in it, by an inline style. */
export function minimise(view) {
  if (view.dialog.closest('.aSs')) toggleFullScreen(view);
  const { style } = view.content;
  style.display = style.display ? '' : 'none';
  view.dialog.classList.toggle('practice-folded', style.display === 'none');
}

/** The same dialog element moves between the strip and the overlay; nothing is built anew. */
export function toggleFullScreen(view) {
  if (view.dialog.closest('.aSs')) {
    view.slot.append(view.dialog);
    document.querySelector('.aSs').style.display = 'none';
    return;
  }
  const other = view.app.views.find((one) => one.dialog?.closest('.aSs'));
  if (other) toggleFullScreen(other);
  view.content.style.display = '';
  view.dialog.classList.remove('practice-folded');
  let overlay = document.querySelector('body > .aSs');
  if (!overlay) {
    overlay = make('div', { class: 'aSs' }, make('div', { class: 'aSt' }));
    document.body.append(overlay);
  }
  overlay.style.display = '';
  overlay.firstElementChild.append(view.dialog);
}

export function removeView(view, { keepsShell = false } = {}) {
  const { app } = view;
  if (view.gone) return;
  view.gone = true;
  clearTimeout(view.saveTimer);
  app.views = app.views.filter((one) => one !== view);
  const overlay = view.dialog?.closest('.aSs');
  if (overlay) overlay.style.display = 'none';
  if (overlay && keepsShell) {
    // Closed over the whole page while it saves: the dialog stays behind with nothing inside.
    view.holder.replaceChildren();
    view.dialog.style.display = 'none';
  } else view.dialog?.remove();
  if (view.kind === 'inline') view.place.closest('.ip')?.classList.remove('adB');
  view.place.remove();
  writeHash(app);
}

/** The address names the docked composes only. */
function writeHash(app) {
  if (app.ownWindow) return;
  const ids = app.views
    .filter((view) => view.dialog)
    .map((view) => (app.drafts.has(view.draft.id) ? view.draft.id.replace('#msg-a:', '') : 'new'));
  const box = location.hash.split('?')[0] || '#inbox';
  const tail = ids.length > 0 ? `?compose=${ids.join(',')}` : '';
  history.replaceState(history.state, '', `${location.pathname}${location.search}${box}${tail}`);
}
