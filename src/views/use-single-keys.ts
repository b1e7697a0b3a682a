import { useDocumentKeys } from './use-document-keys.ts';

/** True where a letter is a letter: it is typed there, or chooses from a menu; or typing has begun. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, textarea, select, form, [contenteditable], [role="menu"], dialog') !==
      null
  );
}

/** The letter of a key, also on a keyboard of another script. */
function letterOf({ key, code }: KeyboardEvent): string {
  const isLatin = /^[\x20-\x7e]$/.test(key);
  return isLatin || !code.startsWith('Key') ? key.toLowerCase() : code.slice(3).toLowerCase();
}

/**
 * Single keys that do something while nothing is being typed. `isOn` is the user's to say: whoever
 * speaks to the computer, or rests a hand on the keys, has to be able to switch them off (WCAG 2.1.4).
 *
 * @param keys what to do, by key; letters small
 */
export function useSingleKeys(isOn: boolean, keys: Readonly<Record<string, () => void>>): void {
  useDocumentKeys(isOn, (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (isTyping(event.target) || document.querySelector('dialog[open]')) return;
    const act = keys[letterOf(event)];
    if (!act) return;
    event.preventDefault();
    act();
  });
}
