/** One row of recipients. Every commit puts a new element in place of the old one. */
import { make } from '../shared/make.js';
import { parsePeople, suggestPeople } from '../shared/people.js';
import { closeSuggestions, showSuggestions } from './layer-host.js';
import { makePill } from './pills.js';

const personOfPill = new WeakMap();
const commitKeys = ['Enter', 'Tab', ',', ';'];

export function makeRecipientField(view, name) {
  const { words } = view.app;
  const field = { name, people: [], node: null, box: null, label: words[name] };
  field.readText = () => {
    if (isInput(field.box)) return field.box.value;
    const texts = [...(field.box?.childNodes ?? [])].filter((node) => !personOfPill.has(node));
    return texts
      .map((node) => node.textContent)
      .join('')
      .replaceAll('\u200b', '');
  };
  field.readAll = () => [...field.people, ...parsePeople(field.readText())];
  field.set = (people) => {
    field.people = [...people];
    draw(view, field);
  };
  field.commit = (people = parseTyped(field.readText())) => {
    closeSuggestions(view);
    if (people.length === 0) return false;
    const hadFocus = field.box.contains(field.box.ownerDocument.activeElement);
    field.people.push(...people);
    draw(view, field);
    if (hadFocus) placeCaretAtEnd(field.box);
    view.render();
    return true;
  };
  draw(view, field);
  return field;
}

function parseTyped(text) {
  return parsePeople(text).map((person) => ({
    form: text.includes('@') ? 'typed' : 'contact',
    ...person,
  }));
}

function isInput(box) {
  return box?.localName === 'input';
}

function draw(view, field) {
  const pills = field.people.map((person) => {
    const pill = makePill(view.app, person);
    personOfPill.set(pill, person);
    return pill;
  });
  const makeBox = view.app.options.layout === '2022' ? makeComboBox : makeEditableBox;
  const { box, shown } = makeBox(field, pills);
  const attributes = { id: `MSG_${view.key}_${field.name.toUpperCase()}`, role: 'group' };
  const node = make('div', { ...attributes, 'aria-label': field.label, class: 'kqHS' }, ...shown);
  listen(view, field, box);
  // Taking the old box out makes it lose the focus, and by then it must be known as the old one.
  const old = field.node;
  field.node = node;
  field.box = box;
  old?.replaceWith(node);
}

function makeEditableBox(field, pills) {
  const box = make('div', {
    contenteditable: 'true',
    'aria-label': field.label,
    'aria-multiline': null,
    class: 'EditorClass',
    spellcheck: 'false',
  });
  // Signs without width stand around every pill.
  box.append('\u200b', ...pills.flatMap((pill) => [pill, '\u200b']));
  return { box, shown: [box] };
}

/**
 * Up to 2022 an input with the pills before it. That the box around them had today's id and its
 * pills today's class is a guess: no source tells of them for that time.
 */
function makeComboBox(field, pills) {
  const box = make('input', {
    type: 'text',
    role: 'combobox',
    'aria-label': field.label,
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    autocomplete: 'off',
    class: 'EditorClass',
  });
  return { box, shown: [make('span', { class: 'practice-pills' }, ...pills), box] };
}

function listen(view, field, box) {
  box.addEventListener('keydown', (event) => {
    if (commitKeys.includes(event.key) && !event.ctrlKey && !event.metaKey) {
      const done = field.commit();
      if (event.key !== 'Tab' || (done && !event.shiftKey)) event.preventDefault();
    }
    if (event.key === 'Backspace' && !field.readText() && field.people.length > 0) {
      event.preventDefault();
      field.set(field.people.slice(0, -1));
      placeCaretAtEnd(field.box);
    }
  });
  box.addEventListener('input', () => {
    if (!isInput(box)) {
      const here = new Set([...box.childNodes].map((node) => personOfPill.get(node)));
      field.people = field.people.filter((person) => here.has(person));
    }
    showSuggestions(view, box, suggestPeople(field.readText()), (person) =>
      field.commit([{ form: 'contact', ...person }]),
    );
  });
  box.addEventListener('blur', () => {
    if (box === field.box && !field.commit()) closeSuggestions(view);
  });
}

function placeCaretAtEnd(box) {
  box.focus();
  if (isInput(box)) return;
  const selection = box.ownerDocument.getSelection();
  selection.selectAllChildren(box);
  selection.collapseToEnd();
}
