import type { ComposeWindow } from './compose-windows.ts';
import { fieldsOf } from './fields-of.ts';
import { findBodyIn, findPart, type Variant } from './mail-site.ts';

/** A variant as contributors find it: when its page was last seen so, and how it is found. */
function labelOf({ seen, selector }: Variant): string {
  return `${seen} ${selector}`;
}

/**
 * Which variant finds each part of a compose window, by the parts' names; a part that the window
 * lacks is not named. Tells of the page's make alone, never of what is written in it.
 */
export function partsOf(window: Pick<ComposeWindow, 'root' | 'site'>): Record<string, string> {
  const { root, site } = window;
  const fields = fieldsOf(window);
  const named = site.roots.find(({ selector }) => root.matches(selector));
  const found: [string, Variant | undefined][] = [
    ['root', named],
    ['body', findBodyIn(root, site.body)?.variant],
    ['send', findPart(root, site.send)?.variant],
    ['subject', findPart(root, fields.subject)?.variant],
    ['to', findPart(root, fields.recipients.to)?.variant],
    ['cc', findPart(root, fields.recipients.cc)?.variant],
    ['bcc', findPart(root, fields.recipients.bcc)?.variant],
    ['discard', findPart(root, fields.discard)?.variant],
  ];
  return Object.fromEntries(
    found.flatMap(([part, variant]) => (variant ? [[part, labelOf(variant)]] : [])),
  );
}
