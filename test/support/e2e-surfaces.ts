import { ANNA, SITES, type SiteName } from './e2e-mail-page.ts';
import type { Practice, PracticeMessage } from './e2e-practice.ts';

declare const practice: Practice;

/** One of the places where a message is written, and how a practice mailbox comes to it. */
export interface Surface {
  readonly name: string;
  readonly site: SiteName;
  /** The address within the site; without one the mailbox itself. */
  readonly path?: string;
  readonly options?: string;
  /** Runs in the page; a window of its own has its message from the address. */
  readonly open?: (message: PracticeMessage) => unknown;
  /** Then the message is moved into a window made by script. */
  readonly popsOut?: true;
}

const compose = (message: PracticeMessage) => practice.compose(message);
const reply = () => practice.reply();
const forward = (message: PracticeMessage) => practice.forward(message);

const GMAIL: Omit<Surface, 'site'>[] = [
  { name: 'docked', open: compose },
  {
    name: 'over the whole page',
    open: (message) => {
      practice.compose(message);
      practice.fullScreen();
    },
  },
  { name: 'reply in place', open: reply },
  { name: 'forward in place', open: forward },
  {
    name: 'popped-out reply',
    open: () => {
      practice.reply();
      practice.popOut();
    },
  },
  { name: 'own window of view=cm', path: '/mail/?view=cm&fs=1&tf=1' },
  { name: 'own window of popout', path: '/mail/u/0/popout' },
  { name: 'plain text', options: 'plain=1', open: compose },
  { name: 'plain reply', options: 'plain=1', open: reply },
  { name: 'recipients of 2020', options: 'people=2020', open: compose },
  { name: 'reply with recipients of 2020', options: 'people=2020', open: reply },
];

const OUTLOOK: Omit<Surface, 'site'>[] = [
  { name: 'new in the reading pane', open: compose },
  { name: 'reply in place', open: reply },
  { name: 'reply in place without subject', options: 'replysubject=0', open: reply },
  { name: 'forward in place', open: forward },
  { name: 'own window of deeplink', path: '/mail/0/deeplink/compose' },
  { name: 'window made by script', open: compose, popsOut: true },
  { name: 'reply in a window made by script', open: reply, popsOut: true },
  { name: 'layout of 2023', options: 'layout=2023', open: compose },
  { name: 'layout of 2022', options: 'layout=2022', open: compose },
  { name: 'reply in the layout of 2022', options: 'layout=2022', open: reply },
];

/** Every place in which a message to Anna can be written. */
export const SURFACES: readonly Surface[] = [
  ...GMAIL.map((surface) => ({ ...surface, site: 'gmail' as const })),
  ...OUTLOOK.map((surface) => ({ ...surface, site: 'outlook' as const })),
];

export const MESSAGE = { to: ANNA, subject: 'Interview for Data analyst' };

/** How a page may look: the two differ in direction, light and language at once. */
export const LOOKS = {
  plain: ['left to right, light, English', ''],
  other: ['right to left, dark, Arabic', 'rtl=1&dark=1&lang=ar'],
} as const;

/** The address of a surface, with further options. */
export function addressOf({ site, path, options = '' }: Surface, look: string): string {
  const url = new URL(path ?? '', SITES[site].url);
  for (const [name, value] of new URLSearchParams(`${options}&${look}`)) {
    url.searchParams.set(name, value);
  }
  if (path) {
    url.searchParams.set('to', MESSAGE.to);
    url.searchParams.set(site === 'gmail' ? 'su' : 'subject', MESSAGE.subject);
  }
  return url.href;
}
