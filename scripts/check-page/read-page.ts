import type { ComposeWindow } from '../../src/mail/compose-windows.ts';
import { fieldsOf } from '../../src/mail/fields-of.ts';
import { findMissing } from '../../src/mail/find-missing.ts';
import { type Located, locateComposeWindows } from '../../src/mail/locate.ts';
import type { ComposeKind, Recipient } from '../../src/mail/mail-fields.ts';
import type { MailSite } from '../../src/mail/mail-site.ts';
import { MARK } from '../../src/mail/our-mark.ts';
import { readOwnText } from '../../src/mail/own-text.ts';
import { cleanText } from '../../src/mail/parse-address.ts';
import { partsOf } from '../../src/mail/parts.ts';
import { findSubject, readCompose } from '../../src/mail/read-compose.ts';
import { siteOfPage } from '../../src/mail/site-of-page.ts';

/** Somebody addressed; null for what the page does not give. */
interface Person {
  readonly name: string | null;
  readonly address: string | null;
}

/** What Afterword reads in one compose window, and whether its button is there. */
interface ComposeReading {
  readonly kind: ComposeKind;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly bcc: readonly Person[];
  readonly subject: string | null;
  readonly body: string;
  readonly button: boolean;
  readonly parts: Record<string, string>;
}

/** What Afterword reads in a page. */
export interface PageReading {
  readonly site: MailSite['name'] | null;
  readonly composes: readonly ComposeReading[];
  readonly missing: readonly string[];
}

function toPerson({ name, email }: Recipient): Person {
  return { name: name || null, address: email || null };
}

/** True for an element that a person sees and that the mouse would hit. */
function isHittable(host: Element): boolean {
  host.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const box = host.getBoundingClientRect();
  // The part of it that is on the screen.
  const [left, right] = [Math.max(0, box.left), Math.min(innerWidth, box.right)];
  const [top, bottom] = [Math.max(0, box.top), Math.min(innerHeight, box.bottom)];
  if (right - left < 8 || bottom - top < 8) return false;
  if (!host.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  return document.elementFromPoint((left + right) / 2, (top + bottom) / 2) === host;
}

function subjectOf(window: ComposeWindow): string | null {
  const own = findSubject(window);
  // In a reply the conversation's counts where the window shows none of its own.
  return readCompose(window).subject || (own ? cleanText(own.value) : null);
}

function readWindow(site: MailSite, { root }: Located): ComposeReading {
  const window = { site, root, draft: {}, ended: new AbortController().signal };
  const { kindOf, readRecipients } = fieldsOf(window);
  const hosts = [...root.querySelectorAll(`[${MARK}="follow-up"]`)];
  return {
    kind: kindOf(root),
    to: readRecipients(root, 'to').map(toPerson),
    cc: readRecipients(root, 'cc').map(toPerson),
    bcc: readRecipients(root, 'bcc').map(toPerson),
    subject: subjectOf(window),
    body: cleanText(readOwnText(window)),
    button: hosts.length === 1 && hosts.every(isHittable),
    parts: partsOf(window),
  };
}

/** Reads the page as the extension's own scripts do. Runs in the extension's world of that page. */
export function readPage(): PageReading {
  const site = siteOfPage();
  if (!site) return { site: null, composes: [], missing: [] };
  const { located } = locateComposeWindows(site, document);
  const missing = findMissing(site, document, located);
  const inOrder = [...located].sort((a, b) =>
    a.root.compareDocumentPosition(b.root) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
  return { site: site.name, composes: inOrder.map((each) => readWindow(site, each)), missing };
}
