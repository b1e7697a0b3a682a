/** Puts one compose together. */
import { make } from '../shared/make.js';
import { drawActions, makeActionRow } from './action-row.js';
import { applyRemovals } from './changes.js';
import { focusEditor, makeEditor } from './editor.js';
import { fillFields, makeFields } from './fields.js';

let composeCount = 0;

/** Client-made and different for every compose; not an id of the server. */
function makeKey() {
  const [one, two] = crypto.getRandomValues(new Uint32Array(2));
  return `${one.toString(16)}${two.toString(16)}`.slice(0, 11);
}

export function makeComposeView(app, draft, kind) {
  composeCount += 1;
  const view = { app, draft, kind, number: composeCount, key: makeKey(), gone: false };
  view.act = (name) => app.actions[name](view);
  view.render = () => {
    view.subject.render();
    applyRemovals(view);
  };
  view.renderSoon = () => {
    clearTimeout(view.renderTimer);
    view.renderTimer = setTimeout(view.render, 250);
  };
  const row = makeActionRow(view);
  const editor = makeEditor(view);
  const parent = make('div', { id: `editorParent_${view.number}`, class: 'eDit' }, editor);
  view.bars = make('div', { class: 'practice-bars' });
  const trigger = kind === 'window' ? null : `docking_DockingTriggerPart_${view.number}`;
  const parts = [
    view.bars,
    row,
    makeFields(view),
    make('div', { id: trigger, class: 'tRig' }, parent),
  ];
  if (app.options.layout === '2022') parts.push(row);
  const inner = make(
    'div',
    { class: 'dFCbN' },
    ...parts.filter((part, place) => parts.lastIndexOf(part) === place),
  );
  const attributes =
    kind === 'window'
      ? { 'data-app-section': 'Form_Content' }
      : { id: `docking_InitVisiblePart_${view.number}` };
  view.root = make('div', { ...attributes, class: `practice-${kind}` }, inner);
  view.root.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    view.act('send');
  });
  fillEditor(view);
  applyRemovals(view);
  return view;
}

function fillEditor(view) {
  view.editor.replaceChildren(view.draft.content.cloneNode(true));
}

/** In a window opened by its address, recipients and text settle 1-2 seconds after mounting (2026). */
export function emptyForNow(view) {
  const { people } = view.draft;
  view.draft.people = { to: [], cc: [], bcc: [] };
  fillFields(view);
  view.editor.replaceChildren(make('div', {}, make('br')));
  return new Promise((resolve) => {
    setTimeout(() => {
      view.draft.people = people;
      fillFields(view);
      fillEditor(view);
      drawActions(view);
      applyRemovals(view);
      resolve();
    }, 1000);
  });
}

export function showInfoBar(view, text) {
  view.bars.replaceChildren(make('div', { class: 'ms-MessageBar', role: 'alert' }, text));
}

export function focusFirst(view) {
  if (view.app.gone.has('body')) return;
  const known = view.draft.people.to.length > 0;
  if (known || view.collapsed) focusEditor(view);
  else view.fields.to.box.focus();
}
