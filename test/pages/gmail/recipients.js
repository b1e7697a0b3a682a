/** One row of recipients: what it holds, and what typing into it does. */
import { parsePeople, suggestPeople } from '../shared/people.js';
import { closeSuggestions, showSuggestions } from './suggestions.js';

/** `parts` draws the row: in the form of 2021 or in the older one. */
export function makeRecipients(name, label, onChange, parts) {
  const state = { people: [], shown: true };
  const { node, list, input } = parts.makeRow(name, label);
  const field = { name, node, input, isEmpty: () => state.people.length === 0 };

  // Every change draws the whole list of chips anew, so no chip node outlives the next one.
  const draw = () => {
    const shown = state.shown ? state.people : [];
    list.replaceChildren(...shown.map((person) => parts.makeChip(name, person, removePerson)));
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
    if (input.localName === 'input') input.size = Math.max(1, input.value.length);
    showSuggestions(input, suggestPeople(input.value), (person) => field.commit([person]));
    onChange();
  });
  input.addEventListener('blur', () => {
    if (!field.commit()) closeSuggestions();
  });
}
