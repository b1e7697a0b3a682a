/** Questions over the page. They are asked a few milliseconds after the press that caused them. */
import { make, onPress } from '../shared/make.js';

export function showAlert(app, text, { onOk, role = 'alertdialog', title } = {}) {
  const { words } = app;
  const box = make('div', { class: 'Kj-JD', role, tabindex: '0', 'aria-modal': 'true' });
  const shade = make('div', { class: 'Kj-JD-Jh', 'aria-hidden': 'true' });
  const close = () => {
    box.remove();
    shade.remove();
  };
  const ok = make('button', { name: 'ok', class: 'J-at1-auR', type: 'button' }, words.ok);
  onPress(ok, () => {
    close();
    onOk?.();
  });
  const buttons = make('div', { class: 'Kj-JD-Jl' }, ok);
  if (onOk) {
    const cancel = make('button', { name: 'cancel', type: 'button' }, words.cancel);
    buttons.append(onPress(cancel, close));
  }
  const head = make('div', { class: 'Kj-JD-K7', role: 'heading', 'aria-level': '2' });
  head.textContent = title ?? words.alertTitle;
  box.append(head, make('div', { class: 'Kj-JD-Jz' }, text), buttons);
  box.setAttribute('aria-label', head.textContent);
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
    event.stopPropagation();
  });
  setTimeout(() => {
    document.body.append(shade, box);
    ok.focus();
  }, 8);
}
