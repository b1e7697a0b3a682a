/** The forms a recipient pill was seen in from 2024 to 2026; a directory person shows no address. */
import { make } from '../shared/make.js';

export function makePill(app, person) {
  const { text, label } = writePill(app, person);
  const words = make('span', { class: 'textContainer-318' }, text);
  return make(
    'span',
    {
      class: '_Entity _EType_RECIPIENT_ENTITY _EReadonly_1',
      contenteditable: 'false',
      draggable: 'true',
      'aria-label': label,
    },
    make('span', { class: 'lpcCommonWeb-hoverTarget' }, words),
  );
}

export function writePill(app, person) {
  const forced = app.options.query.get('pills');
  const form = forced ?? (person.directory ? 'directory' : (person.form ?? 'typed'));
  const name = person.name || person.address.split('@')[0];
  // The word for the person's presence is glued to the name.
  if (form === 'directory') return { text: name, label: `${app.words.offline}${name}` };
  if (form === 'contact') return { text: name, label: `${name} <${person.address}>` };
  return { text: person.address, label: person.address };
}
