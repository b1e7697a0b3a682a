/** Puts one compose together: the form and the editor are siblings under the same cell. */
import { isEditable, make } from '../shared/make.js';
import { fillRecipientsLate, makeForm, showRow } from './addressing.js';
import { focusBody, makeBody } from './body.js';
import { applyRemovals } from './changes.js';
import { scheduleSave } from './drafts.js';
import { makeStatusArea } from './toolbar.js';

let composeCount = 0;

export function makeComposeView(app, draft, kind) {
  composeCount += 1;
  const view = { app, draft, kind, number: composeCount, bodyNoticed: false, gone: false };
  view.act = (name, more) => app.actions[name](view, more);
  view.notice = () => scheduleSave(view);
  const form = makeForm(view);
  const editor = makeBody(view);
  const cell = make('td', { class: 'I5' }, form, editor, makeStatusArea(view));
  const rows = make('tbody', {}, make('tr', {}, cell));
  const table = make('table', { class: 'aoP HM', role: 'presentation' }, rows);
  view.region = make('div', { class: 'aoI', role: 'region', tabindex: '-1' }, table);
  view.region.setAttribute('aria-label', draft.subject || app.words.newMessage);
  view.root = make(
    'div',
    { class: `M9 ${kind === 'inline' ? 'practice-inline' : ''}`.trim() },
    view.region,
  );
  // Newer pages set this a moment after the compose has appeared.
  setTimeout(() => view.region.setAttribute('data-compose-id', String(view.number)), 30);
  if (app.options.slow) delayBody(view, editor);
  listenToKeys(view);
  listenToMouse(view);
  fillRecipientsLate(view);
  applyRemovals(view);
  return view;
}

function delayBody(view, editor) {
  const place = document.createComment('editor');
  editor.replaceWith(place);
  setTimeout(() => {
    place.replaceWith(editor);
    applyRemovals(view);
  }, 1500);
}

/** Keys are handled here and still travel on to the page's own shortcuts. */
function listenToKeys(view) {
  view.root.addEventListener('keydown', (event) => {
    const command = event.ctrlKey || event.metaKey;
    if (command && event.key === 'Enter') {
      event.preventDefault();
      view.act('send');
    } else if (command && event.shiftKey && /^[cbd]$/i.test(event.key)) {
      event.preventDefault();
      pressShiftedKey(view, event.key.toLowerCase());
    } else if (event.key === 'Escape' && view.dialog) {
      view.act('close');
    } else if (event.key === 'Tab' && !event.shiftKey && isWritten(view, event.target)) {
      // Tab in the editor goes straight to Send, whatever stands between.
      event.preventDefault();
      view.sendButton.focus();
    }
  });
}

function isWritten(view, node) {
  return node === view.body || node === view.plain;
}

function pressShiftedKey(view, key) {
  if (key === 'd') view.act('discard');
  else showRow(view, key === 'c' ? 'cc' : 'bcc');
}

/** A press on anything but a text box gives the focus back to the editor before a click arrives. */
function listenToMouse(view) {
  view.root.addEventListener('mousedown', (event) => {
    const target = event.target;
    if (isEditable(target) || view.form.contains(target)) return;
    event.preventDefault();
    focusBody(view);
  });
}

export function focusFirst(view) {
  if (view.app.gone.has('body') || view.app.options.slow) return;
  const known = Object.values(view.draft.people).some((people) => people.length > 0);
  if (known) focusBody(view);
  else view.fields.to.input.focus();
}
