/**
 * How a row of recipients looked up to the autumn of 2021 (seen 2016-2020): a text area with the
 * field's name, and before it a chip for each person with a hidden input of that name.
 */
import { make } from '../shared/make.js';

export function makeRow(name, label) {
  const list = make('div', { class: 'practice-chips' });
  const input = make('textarea', {
    class: 'vO',
    name,
    rows: '1',
    role: 'combobox',
    autocomplete: 'false',
    spellcheck: 'false',
    'aria-label': label,
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    tabindex: '1',
  });
  const node = make('div', { class: 'oj' }, make('div', { class: 'wO nr l1' }, list, input));
  return { node, list, input };
}

export function makeChip(name, person, removePerson) {
  const close = make('div', { class: 'vM', 'aria-hidden': 'true' });
  close.addEventListener('click', () => removePerson(person));
  const value = person.name ? `${person.name} <${person.address}>` : person.address;
  return make(
    'div',
    { class: 'vR' },
    make(
      'span',
      { class: 'vN bfK a3q', email: person.address },
      make('div', { class: 'vT' }, person.name || person.address),
      close,
    ),
    make('input', { type: 'hidden', name, value }),
  );
}
