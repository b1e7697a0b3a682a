/** One row of recipients in the form Gmail has used since October-November 2021. */
import { make } from '../shared/make.js';
import { parsePeople, suggestPeople } from '../shared/people.js';
import { closeSuggestions, showSuggestions } from './suggestions.js';

export function makeRecipients(name, label, onChange) {
  const state = { people: [], shown: true };
  const list = make('div', { class: 'aH9', role: 'listbox', 'aria-label': label });
  const input = make('input', {
    class: 'agP aFw',
    type: 'text',
    role: 'combobox',
    size: '1',
    autocomplete: 'off',
    'aria-label': label,
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    tabindex: '1',
  });
  const node = make('div', { class: 'anm', name }, list, make('div', { class: 'afx' }, input));
  const field = { name, node, input, isEmpty: () => state.people.length === 0 };

  // Every change draws the whole list of chips anew, so no chip node outlives the next one.
  const draw = () => {
    const chips = state.shown ? state.people.map((person) => makeChip(person, removePerson)) : [];
    list.replaceChildren(...chips);
  };
  const removePerson = (person) => {
    state.people = state.people.filter((one) => one !== person);
    draw();
    onChange();
  };

  field.set = (people) => {
    state.people = [...people];
    draw();
  };
  field.readAll = () => [...state.people, ...parsePeople(input.value)];
  field.showChips = (shown) => {
    state.shown = shown;
    draw();
  };
  field.redraw = draw;
  field.commit = (people = parsePeople(input.value)) => {
    closeSuggestions();
    if (people.length === 0) return false;
    state.people.push(...people);
    input.value = '';
    draw();
    onChange();
    return true;
  };
  listenToTyping(field, state, removePerson, onChange);
  return field;
}

function listenToTyping(field, state, removePerson, onChange) {
  const { input } = field;
  input.addEventListener('keydown', (event) => {
    const commits = ['Enter', 'Tab', ',', ';'].includes(event.key);
    if (commits && !event.ctrlKey && !event.metaKey && input.value.trim()) {
      const done = field.commit();
      if (done && event.key !== 'Tab') event.preventDefault();
    }
    const last = state.people.at(-1);
    if (event.key === 'Backspace' && !input.value && last) removePerson(last);
  });
  input.addEventListener('input', () => {
    input.size = Math.max(1, input.value.length);
    showSuggestions(input, suggestPeople(input.value), (person) => field.commit([person]));
    onChange();
  });
  input.addEventListener('blur', () => {
    if (!field.commit()) closeSuggestions();
  });
}

function makeChip(person, removePerson) {
  const close = make('div', {
    class: 'afX',
    role: 'button',
    tabindex: '-1',
    'aria-hidden': 'true',
  });
  close.addEventListener('click', () => removePerson(person));
  return make(
    'div',
    {
      class: 'afV',
      role: 'option',
      tabindex: '-1',
      'aria-selected': 'false',
      'data-hovercard-id': person.address,
      'data-name': person.name,
      title: person.address,
    },
    make('div', { class: 'akl' }, person.name || person.address),
    close,
  );
}
