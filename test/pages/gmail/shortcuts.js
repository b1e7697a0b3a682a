/** Single keys act wherever the event seems to come from outside a text box. */
import { isEditable } from '../shared/make.js';

export function listenToShortcuts(app) {
  const { actions } = app;
  const acts = {
    c: () => actions.compose(),
    r: () => actions.answer('reply'),
    a: () => actions.answer('replyAll'),
    f: () => actions.answer('forward'),
    e: () => actions.archive(),
    '#': () => actions.archive(),
    j: () => actions.step(1),
    k: () => actions.step(-1),
    '/': () => document.querySelector('.practice-search').focus(),
  };
  document.addEventListener('keydown', (event) => {
    // A box inside somebody's shadow root shows up here as its host: not a text box.
    if (isEditable(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    app.shortcuts.push(event.key);
    act();
  });
  // Presses outside close what is open, before any click is made of them.
  document.addEventListener('mousedown', (event) => {
    for (const menu of document.querySelectorAll('.J-M')) {
      if (!menu.parentElement.contains(event.target)) menu.style.display = 'none';
    }
  });
}
