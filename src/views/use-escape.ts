import { useDocumentKeys } from './use-document-keys.ts';

/**
 * Leads back with Escape, wherever the focus is, unless what has it takes the key for itself (a menu,
 * a field in place). In a form it does nothing, so that nothing typed is lost: the browser does not
 * get it either, which would close the popup.
 */
export function useEscape(isOn: boolean, goBack: () => void): void {
  useDocumentKeys(isOn, (event) => {
    if (event.key !== 'Escape' || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    const isTyping = event.target instanceof Element && event.target.closest('form') !== null;
    if (!isTyping) goBack();
  });
}
