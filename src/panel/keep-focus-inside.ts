const FOCUSABLE =
  'button:not([disabled]), input:not([disabled]), select, textarea, summary, a[href], [tabindex="0"]';

/**
 * Tab goes round within the panel: it stands at the end of the page, and the page's own order of
 * focus (Gmail gives numbers to all its controls) would lead away from it for good. Escape leaves.
 */
export function keepFocusInside(event: KeyboardEvent, box: HTMLElement): void {
  if (event.key !== 'Tab') return;
  const stops = [...box.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (element) => element.getClientRects().length > 0,
  );
  const root = box.getRootNode() as ShadowRoot;
  const current = stops.indexOf(root.activeElement as HTMLElement);
  const next = (current + (event.shiftKey ? -1 : 1) + stops.length) % stops.length;
  const leaves = current === -1 || (event.shiftKey ? current === 0 : current === stops.length - 1);
  if (!leaves) return;
  event.preventDefault();
  stops[current === -1 ? 0 : next]?.focus();
}
