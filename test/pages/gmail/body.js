/** The editor with the always-present plain text twin and the folded quote below it. */
import { make, onPress } from '../shared/make.js';
import { collapseAddressing } from './addressing.js';
import { makeQuote } from './drafts.js';

export function makeBody(view) {
  const { app, draft } = view;
  const direction = app.options.rtl ? 'rtl' : 'ltr';
  view.body = make('div', {
    class: 'Am aiL Al editable LW-avf tS-tW',
    role: 'textbox',
    contenteditable: 'true',
    g_editable: 'true',
    hidefocus: 'true',
    spellcheck: 'true',
    writingsuggestions: 'false',
    tabindex: '1',
    'aria-label': app.words.body,
    'aria-multiline': 'true',
    'aria-expanded': 'false',
    style: `direction: ${direction}; min-height: ${view.kind === 'inline' ? 90 : 180}px`,
  });
  view.body.append(draft.content.cloneNode(true));
  for (const type of ['input', 'change']) {
    view.body.addEventListener(type, () => {
      view.bodyNoticed = true;
      view.notice();
    });
  }
  view.body.addEventListener('focus', () => {
    if (view.kind === 'inline') collapseAddressing(view);
  });
  const plain = make('textarea', {
    class: 'Ak',
    form: 'nosend',
    'aria-label': app.words.body,
    style: 'display: none',
  });
  const cell = make('div', { class: 'Ap' }, view.body, plain, makeFoldedQuote(view));
  return make(
    'table',
    { class: 'iN', role: 'presentation' },
    make('tbody', {}, make('tr', {}, make('td', {}, cell))),
  );
}

function makeFoldedQuote(view) {
  const { app, draft } = view;
  if (!draft.quoteHidden) return null;
  const label = app.words.showTrimmed;
  const fold = make('div', {
    class: 'ajR',
    role: 'button',
    tabindex: '1',
    'aria-label': label,
    'data-tooltip': label,
  });
  fold.append(make('div', { class: 'ajT' }));
  return onPress(fold, () => {
    draft.quoteHidden = false;
    view.body.append(make('br'), makeQuote(app, draft.conversation));
    view.bodyNoticed = true;
    view.notice();
    fold.remove();
  });
}

export function focusBody(view) {
  view.body.focus({ preventScroll: true });
  const selection = getSelection();
  if (selection.anchorNode && view.body.contains(selection.anchorNode)) return;
  selection.collapse(view.body.firstChild ?? view.body, 0);
}
