/** The block of recipient rows and the subject. */
import { make, onPress } from '../shared/make.js';
import { writePill } from './pills.js';
import { makeRecipientField } from './recipient-field.js';
import { makeHiddenSubject, makeSubject } from './subject.js';

const names = ['to', 'cc', 'bcc'];

export function makeFields(view) {
  const { app } = view;
  view.fields = {};
  for (const name of names) view.fields[name] = makeRecipientField(view, name);
  const hasSubject = view.kind !== 'inline' || app.options.isOn('replysubject', true);
  view.subject = hasSubject ? makeSubject(view) : makeHiddenSubject(view);
  view.fieldsNode = make('div', { class: 'qAyzr' });
  view.shownRows = new Set(['to']);
  view.collapsed = view.kind === 'inline' && view.draft.type !== 'forward';
  fillFields(view);
  return view.fieldsNode;
}

export function fillFields(view) {
  for (const name of names) {
    view.fields[name].set(view.draft.people[name]);
    if (view.draft.people[name].length > 0) view.shownRows.add(name);
  }
  drawRows(view);
}

function drawRows(view) {
  const rows = view.collapsed ? [makeCollapsedRow(view)] : makeRows(view);
  view.fieldsNode.replaceChildren(makeUnusedBox(view), ...rows);
  if (view.subject.node) view.fieldsNode.append(view.subject.node);
}

/** A box of the same name that nobody sees may stand before the real one. */
function makeUnusedBox(view) {
  const attributes = { contenteditable: 'true', 'aria-label': view.app.words.to };
  return make('div', { style: 'display: none', 'aria-hidden': 'true' }, make('div', attributes));
}

function makeRows(view) {
  return names
    .filter((name) => view.shownRows.has(name))
    .map((name) => {
      const label = make(
        'button',
        { type: 'button', class: 'fui-Button LnwBH' },
        view.app.words[name],
      );
      const row = make('div', { class: 'bIivB' }, label, view.fields[name].node);
      if (name === 'to') row.append(makeOpeners(view));
      return row;
    });
}

/** These two have no attributes of their own and a translated text (2025-2026). */
function makeOpeners(view) {
  const buttons = ['cc', 'bcc']
    .filter((name) => !view.shownRows.has(name))
    .map((name) =>
      onPress(make('button', {}, view.app.words[name]), () => {
        view.shownRows.add(name);
        drawRows(view);
        view.fields[name].box.focus();
      }),
    );
  return make('span', { class: 'fui-Input rvLd' }, ...buttons);
}

/** In a reply the row shows names only, and nothing in it can be edited before it has the focus. */
function makeCollapsedRow(view) {
  const people = names.flatMap((name) => view.fields[name].readAll());
  const targets = people.map((person) => {
    const { text, label } = writePill(view.app, person);
    return make('span', { class: 'lpcCommonWeb-hoverTarget', 'aria-label': label }, text);
  });
  const id = `MSG_${view.key}_TO`;
  const shown = make(
    'div',
    { id, role: 'group', 'aria-label': view.app.words.to, class: 'kqHS' },
    ...targets,
  );
  const holder = make('div', { tabindex: '0', class: 'tLYkG' }, shown);
  holder.addEventListener('focusin', () => setTimeout(() => expandFields(view), 20), {
    once: true,
  });
  return make(
    'div',
    { class: 'bIivB' },
    make('span', { class: 'LnwBH' }, view.app.words.to),
    holder,
  );
}

function expandFields(view) {
  if (!view.collapsed || view.gone) return;
  view.collapsed = false;
  const page = view.root.ownerDocument;
  const hadFocus = view.fieldsNode.contains(page.activeElement);
  drawRows(view);
  if (hadFocus) view.fields.to.box.focus();
}
