/** The form: hidden inputs, recipient rows, the collapsed summary and the subject. */
import { make, onPress } from '../shared/make.js';
import { makeRecipients } from './recipients.js';
import * as of2020 from './recipients-2020.js';
import * as of2021 from './recipients-2021.js';

const typeImages = { reply: 'mL', replyAll: 'mK', forward: 'mI' };

/** Names of the hidden inputs as seen from 2014 to 2026. */
function makeHiddenInputs(view) {
  const { draft } = view;
  const values = {
    composeid: view.number,
    draft: draft.id,
    rt: draft.threadId,
    lts: draft.legacyThreadId,
    rm: draft.answered,
    ishtml: '0',
    from: '',
    subject: draft.subject,
    msg_encrypt: '',
  };
  return Object.entries(values).map(([name, value]) =>
    make('input', { type: 'hidden', name, value }),
  );
}

export function makeForm(view) {
  const { words, options } = view.app;
  const parts = options.people === '2020' ? of2020 : of2021;
  view.fields = {
    to: makeRecipients('to', words.toRecipients, view.notice, parts),
    cc: makeRecipients('cc', words.ccRecipients, view.notice, parts),
    bcc: makeRecipients('bcc', words.bccRecipients, view.notice, parts),
  };
  view.rows = {};
  for (const name of ['to', 'cc', 'bcc']) view.rows[name] = makeRow(view, name);
  view.rows.to.append(make('td', { class: 'eV' }, makeOpener(view, 'cc'), makeOpener(view, 'bcc')));
  const table = make(
    'table',
    { class: 'GS', role: 'presentation' },
    make('tbody', {}, ...Object.values(view.rows)),
  );
  view.summary = make('div', { class: 'aoD hl', tabindex: '1', style: 'display: none' });
  view.summary.addEventListener('focusin', () => expandAddressing(view));
  view.addressTable = table;
  view.subjectbox = make('input', {
    name: 'subjectbox',
    class: 'aoT',
    type: 'text',
    autocomplete: 'off',
    spellcheck: 'true',
    tabindex: '1',
    placeholder: words.subject,
    'aria-label': words.subject,
  });
  view.subjectbox.value = view.draft.subject;
  const form = make('form', { class: 'bAs', method: 'POST' }, ...makeHiddenInputs(view));
  form.addEventListener('submit', (event) => event.preventDefault());
  const head = make('div', { class: 'fX aiL' }, makeTypeButton(view), view.summary, table);
  form.append(head, make('div', { class: 'aoD az6' }, view.subjectbox));
  view.form = form;
  listenToSubject(view);
  return form;
}

function makeRow(view, name) {
  const { words } = view.app;
  const field = view.fields[name].node;
  // An inline compose has one wrapper more around each recipient box.
  const inside = view.kind === 'inline' ? make('div', { class: 'aUy' }, field) : field;
  const hidden = name === 'to' ? null : 'display: none';
  const label = make('td', { class: 'ok' }, make('span', { class: 'gO' }, words[name]));
  return make('tr', { class: 'bzf', style: hidden }, label, make('td', { class: 'eV' }, inside));
}

function makeOpener(view, name) {
  const attributes = {
    class: name === 'cc' ? 'aB gQ pE' : 'aB gQ pB',
    role: 'link',
    tabindex: '1',
  };
  const opener = make('span', attributes, view.app.words[name]);
  return onPress(opener, () => showRow(view, name));
}

export function showRow(view, name) {
  expandAddressing(view);
  view.rows[name].style.display = '';
  view.form.querySelector(name === 'cc' ? '.pE' : '.pB')?.remove();
  view.fields[name].input.focus();
}

function makeTypeButton(view) {
  const image = typeImages[view.draft.type];
  if (!image) return null;
  const button = make(
    'div',
    {
      class: 'J-JN-M-I HQ',
      role: 'button',
      tabindex: '1',
      'aria-haspopup': 'true',
      title: view.app.words[view.draft.type],
    },
    make('div', { class: 'J-JN-M-I-Jm' }, make('div', { class: image })),
  );
  // Stands for the menu's "Edit subject": the reply leaves the conversation and is built again.
  return onPress(button, () => view.act('popOut'));
}

function listenToSubject(view) {
  view.subjectbox.addEventListener('input', () => {
    view.form.elements.namedItem('subject').value = view.subjectbox.value;
    view.showTitle?.();
    view.notice();
  });
}

/** A new compose empties its recipients once about 100 ms after opening; a reply fills them late. */
export function fillRecipientsLate(view) {
  const { people } = view.draft;
  for (const field of Object.values(view.fields)) field.set([]);
  view.isFilled = false;
  view.addressesReady = new Promise((resolve) => {
    setTimeout(() => {
      for (const [name, field] of Object.entries(view.fields)) {
        field.set(people[name]);
        if (people[name].length > 0) view.rows[name].style.display = '';
      }
      view.isFilled = true;
      if (view.kind === 'inline') collapseAddressing(view);
      resolve();
    }, 120);
  });
}

export function collapseAddressing(view) {
  const people = Object.values(view.fields).flatMap((field) => field.readAll());
  if (people.length === 0 || view.form.contains(document.activeElement)) return;
  for (const field of Object.values(view.fields)) field.showChips(false);
  const names = people.map((person) =>
    make(
      'span',
      { email: person.address, name: person.name, 'data-hovercard-id': person.address },
      person.name ? `${person.name} (${person.address.split('@')[1]})` : person.address,
    ),
  );
  view.summary.replaceChildren(make('div', { class: 'oL aDm az9' }, ...names));
  view.summary.style.display = '';
  view.addressTable.style.display = 'none';
}

export function expandAddressing(view) {
  if (view.addressTable.style.display !== 'none') return;
  view.summary.replaceChildren();
  view.summary.style.display = 'none';
  view.addressTable.style.display = '';
  for (const field of Object.values(view.fields)) field.showChips(true);
  view.fields.to.input.focus();
}
