/** Where a compose stands: in the reading pane, under a message, or in its own window. */
import { make } from '../shared/make.js';
import { focusFirst, makeComposeView } from './compose-view.js';
import { saveDraft } from './drafts.js';
import { closeMenu, closeSuggestions, makeHost } from './layer-host.js';

export function openDocked(app, draft) {
  keepOpenDraft(app);
  const view = makeComposeView(app, draft, 'docked');
  app.pane.replaceChildren(view.root);
  app.conversation = null;
  app.drawList();
  return register(app, view, `/mail/compose/${encodeURIComponent(draft.id)}`);
}

export function openInline(app, draft) {
  keepOpenDraft(app);
  const view = makeComposeView(app, draft, 'inline');
  app.cards.prepend(view.root);
  return register(app, view);
}

/** A page of its own without a main part; the address says what to write. */
export function openInPage(app, draft) {
  const view = makeComposeView(app, draft, 'window');
  document.body.append(view.root);
  return register(app, view);
}

/** The Pop out button opens a window made by script, whose address is about:blank. */
export function popOut(view) {
  const { app, draft } = view;
  saveDraft(view);
  const made = open('', '_blank', 'width=760,height=640');
  if (!made) return;
  removeView(view);
  app.showReading();
  const page = made.document;
  // A window without an address gets the rules themselves; it never loads a linked sheet.
  for (const sheet of document.styleSheets) {
    const rules = [...sheet.cssRules].map((rule) => rule.cssText);
    page.head.append(make('style', {}, rules.join('\n')));
  }
  for (const { name, value } of document.documentElement.attributes) {
    page.documentElement.setAttribute(name, value);
  }
  // So that whoever looks at the new window can ask the same of it.
  made.practice = window.practice;
  page.title = draft.subject || app.words.newMessage;
  setTimeout(() => {
    const moved = makeComposeView(app, draft, 'window');
    moved.window = made;
    page.body.append(moved.root);
    makeHost(page);
    register(app, moved);
    made.addEventListener('pagehide', () => {
      if (moved.gone) return;
      saveDraft(moved);
      removeView(moved);
    });
  }, 60);
}

function register(app, view, path) {
  app.views.push(view);
  if (path) writePath(path);
  app.drawRibbon?.();
  focusFirst(view);
  return view;
}

export function writePath(path) {
  history.replaceState(history.state, '', `${path}${location.search}`);
}

/** Turning to anything else keeps the draft and takes the compose away. */
export function keepOpenDraft(app) {
  for (const view of app.views.filter((one) => one.kind !== 'window')) {
    saveDraft(view);
    removeView(view);
  }
}

export function removeView(view) {
  if (view.gone) return;
  view.gone = true;
  closeMenu(view);
  closeSuggestions(view);
  clearTimeout(view.renderTimer);
  view.observer.disconnect();
  view.app.views = view.app.views.filter((one) => one !== view);
  view.root.remove();
  view.app.drawRibbon?.();
}
