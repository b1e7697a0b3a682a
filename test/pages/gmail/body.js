/** The editor, its plain text twin that is in the page in either mode, and the folded quote. */
import { make, onPress } from '../shared/make.js';
import { collapseAddressing } from './addressing.js';
import { makeQuote, unfoldPlainQuote } from './drafts.js';

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
  const plain = make('textarea', {
    class: 'Ak',
    form: 'nosend',
    tabindex: '1',
    'aria-label': app.words.body,
  });
  // Only what is seen tells the mode: both are there, with the same label.
  view.plain = app.options.plain ? plain : null;
  if (view.plain) plain.value = draft.plain;
  (view.plain ? view.body : plain).style.display = 'none';
  listen(view);
  const cell = make('div', { class: 'Ap' }, view.body, plain, makeFoldedQuote(view));
  return make(
    'table',
    { class: 'iN', role: 'presentation' },
    make('tbody', {}, make('tr', {}, make('td', {}, cell))),
  );
}

function listen(view) {
  const written = view.plain ?? view.body;
  for (const type of ['input', 'change']) {
    written.addEventListener(type, () => {
      view.bodyNoticed = true;
      view.notice();
    });
  }
  written.addEventListener('focus', () => {
    if (view.kind === 'inline') collapseAddressing(view);
  });
}

/** Whether plain text mode folds the quoted mail away too is not known: here it does. */
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
    if (view.plain) view.plain.value = unfoldPlainQuote(app, draft, view.plain.value);
    else view.body.append(make('br'), makeQuote(app, draft.conversation));
    view.bodyNoticed = true;
    view.notice();
    fold.remove();
  });
}

export function focusBody(view) {
  if (view.plain) {
    view.plain.focus({ preventScroll: true });
    return;
  }
  view.body.focus({ preventScroll: true });
  const selection = getSelection();
  if (selection.anchorNode && view.body.contains(selection.anchorNode)) return;
  selection.collapse(view.body.firstChild ?? view.body, 0);
}
