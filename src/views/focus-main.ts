/** Where one stands after what held the focus has gone with its own button. */
export function focusMain(): void {
  document.querySelector('main')?.focus({ preventScroll: true });
}
