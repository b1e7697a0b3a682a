import { MARK } from '../mail/our-mark.ts';

/** Shows a short notice above the place where our button was, until the next press. */
export function sayGone(text: string, { left, top }: DOMRect): void {
  const host = document.createElement('div');
  host.setAttribute(MARK, 'notice');
  host.role = 'status';
  host.popover = 'manual';
  // Dark on light and on dark pages, like the pages' own short messages.
  host.style.cssText = `all: initial; position: fixed; max-width: 280px;
    top: max(8px, ${top - 66}px); left: min(${left}px, 100vw - 320px);
    border: 1px solid #8e918f; border-radius: 4px; padding: 8px 12px;
    background: #303030; color: #fff; font: 14px/20px system-ui; unicode-bidi: plaintext`;
  const shadow = host.attachShadow({ mode: 'closed' });
  document.body.append(host);
  host.showPopover();
  // A screen reader tells of what changes in a status, not of one that comes with its words.
  requestAnimationFrame(() => shadow.append(text));
  addEventListener('pointerdown', () => host.remove(), { capture: true, once: true });
}
