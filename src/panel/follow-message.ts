import type { ComposeWindow } from '../mail/compose-windows.ts';
import type { Draft } from '../mail/drafts.ts';
import type { Ending } from '../mail/ending.ts';
import { readOwnText } from '../mail/own-text.ts';
import { followWindows } from '../mail/panel-handoff.ts';
import { cleanText } from '../mail/parse-address.ts';
import { UNDO_LASTS_MS } from '../mail/sent-marks.ts';
import { watchEnding } from '../mail/watch-ending.ts';
import { watchPromises } from './ask-before-sending.ts';
import { type LastRead, notesIn, recordEnding, recordReturn, sameMessage } from './note-record.ts';
import { seeWindows } from './open-messages.ts';
import { readMessage } from './read-message.ts';

/** A message whose window has gone, for as long as it may come back. */
interface Ended {
  readonly draft: Draft;
  readonly how: Ending;
  readonly read: LastRead;
  readonly at: number;
  /** Already recorded as taken back; its window may still have to come up. */
  readonly isReturned: boolean;
}

/** Words that two messages share by chance are shorter than that. */
const TELLING_LENGTH = 40;

/** A message that comes back has its text within this time. */
const FILLED_WITHIN_MS = 4_000;

const followed = new WeakSet<ComposeWindow>();
let lately: readonly Ended[] = [];

/** Records, once, that a message which had ended is being written again, perhaps as another draft. */
function takeBack(ended: Ended, draft: Draft): void {
  lately = lately.filter((each) => each.draft !== ended.draft);
  if (!ended.isReturned) recordReturn(draft, ended.how, ended.read);
}

/** Watches a window whose message holds notes until its end, and records what became of them. */
export function followMessage(window: ComposeWindow): void {
  if (followed.has(window)) return;
  followed.add(window);
  const { draft } = window;
  watchPromises(window);
  let read: LastRead = { text: '', subject: '', emails: [] };
  watchEnding(window, {
    intended: () => {
      read = readMessage(window);
    },
    ended: (how) => {
      recordEnding(draft, how, read);
      if (how === 'kept') return;
      lately = [...lately, { draft, how, read, at: performance.now(), isReturned: false }];
    },
    undone: () => {
      const ended = lately.find((each) => each.draft === draft);
      if (!ended || ended.isReturned) return;
      takeBack(ended, draft);
      // Its window comes up a moment later, perhaps under another id.
      lately = [...lately, { ...ended, isReturned: true }];
    },
  });
}

/** Follows a window whose message was known before. */
function resume(window: ComposeWindow): void {
  const ended = lately.find((each) => each.draft === window.draft);
  if (ended) takeBack(ended, window.draft);
  followMessage(window);
}

/** The message that ended lately with this very text. */
function findByText(window: ComposeWindow): Ended | undefined {
  const text = cleanText(readOwnText(window));
  if (text.length < TELLING_LENGTH) return undefined;
  return lately.find(({ read }) => cleanText(read.text) === text);
}

/**
 * A message that the page's Undo brings back may have a new id (Outlook's is its window's own). While
 * one of ours may still come back, a new window's text is compared with it, until it is filled.
 */
function expectReturn(window: ComposeWindow): void {
  const isOver = AbortSignal.any([window.ended, AbortSignal.timeout(FILLED_WITHIN_MS)]);
  const look = (): void => {
    const ended = isOver.aborted ? undefined : findByText(window);
    if (!ended) return;
    observer.disconnect();
    sameMessage(window.draft, ended.draft);
    takeBack(ended, window.draft);
    followMessage(window);
  };
  const observer = new MutationObserver(look);
  observer.observe(window.root, { childList: true, subtree: true, characterData: true });
  isOver.addEventListener('abort', () => observer.disconnect());
  look();
}

const met = new WeakSet<ComposeWindow>();

/** Follows messages that hold notes wherever their windows come up again in this page. */
export function followReturns(): void {
  followWindows((windows) => {
    seeWindows(windows);
    const now = performance.now();
    // A scheduled message can be edited again until it goes.
    lately = lately.filter(({ at, how }) => how === 'scheduled' || now - at < UNDO_LASTS_MS);
    for (const window of windows) {
      if (met.has(window)) continue;
      met.add(window);
      if (notesIn(window.draft).size > 0) resume(window);
      else if (lately.length > 0) expectReturn(window);
    }
  });
}
