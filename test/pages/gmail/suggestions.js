/** The list under the recipient box. Its options carry an address too, outside any recipient row. */
import { make } from '../shared/make.js';

let shown = null;

export function closeSuggestions() {
  shown?.remove();
  shown = null;
}

export function showSuggestions(input, people, onPick) {
  closeSuggestions();
  input.setAttribute('aria-expanded', String(people.length > 0));
  if (people.length === 0) return;
  const options = people.map((person) => makeOption(person, onPick));
  const box = input.getBoundingClientRect();
  const style = `left: ${box.left}px; top: ${box.bottom + 6}px`;
  shown = make('div', { class: 'ah3', role: 'listbox', style }, ...options);
  document.body.append(shown);
}

function makeOption(person, onPick) {
  const option = make(
    'div',
    { role: 'option', 'data-hovercard-id': person.address, 'data-name': person.name },
    make('div', { class: 'ah5' }, person.name),
    make('div', { class: 'ah7' }, person.address),
  );
  // The press must not take the focus away first, or leaving the box would commit the typed part.
  option.addEventListener('mousedown', (event) => {
    event.preventDefault();
    onPick(person);
  });
  return option;
}
