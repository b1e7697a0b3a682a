/** How a row of recipients has looked since October-November 2021. */
import { make } from '../shared/make.js';

export function makeRow(name, label) {
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
  return { node, list, input };
}

export function makeChip(_name, person, removePerson) {
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
