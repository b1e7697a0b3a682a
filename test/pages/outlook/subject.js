/**
 * A box whose value belongs to the page's state, in React's way. The tracker lives on the page's
 * own view of the element: a value set there by plain assignment counts as already known, so
 * the `input` event after it changes nothing and the next drawing takes the text back.
 */
import { make } from '../shared/make.js';

export function makeSubject(view) {
  const { words } = view.app;
  const state = { value: view.draft.subject };
  const input = make('input', {
    id: `MSG_${view.key}_SUBJECT`,
    class: 'fui-Input__input',
    type: 'text',
    autocomplete: 'off',
    maxlength: '255',
    'aria-label': words.subject,
    placeholder: words.addSubject,
  });
  const render = trackValue(input, state, view.renderSoon);
  return {
    input,
    node: make('span', { class: 'fui-Input ocL' }, input),
    read: () => state.value,
    render,
  };
}

function trackValue(input, state, onChange) {
  const native = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
  const readNow = () => native.get.call(input);
  let tracked = state.value;
  native.set.call(input, state.value);
  Object.defineProperty(input, 'value', {
    configurable: true,
    get: readNow,
    set: (value) => {
      tracked = String(value);
      native.set.call(input, value);
    },
  });
  input.addEventListener('input', () => {
    if (readNow() === tracked) return;
    tracked = readNow();
    state.value = tracked;
    onChange();
  });
  const render = () => {
    if (readNow() === state.value) return;
    native.set.call(input, state.value);
    tracked = state.value;
  };
  input.addEventListener('blur', render);
  return render;
}

/** An inline reply without the field still has a subject. */
export function makeHiddenSubject(view) {
  return { input: null, node: null, read: () => view.draft.subject, render: () => {} };
}
