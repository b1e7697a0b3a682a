/**
 * How a message's window came to its end.
 *
 * | ending    | what happened                                                               |
 * | --------- | --------------------------------------------------------------------------- |
 * | sent      | somebody pressed Send, and the window went                                   |
 * | scheduled | a later time was chosen, and the window went                                 |
 * | discarded | the draft was thrown away                                                    |
 * | kept      | the window was closed, or another message opened; the draft is still there   |
 * | unsure    | Send was pressed, but the window went in a way that tells nothing            |
 */
export type Ending = 'sent' | 'scheduled' | 'discarded' | 'kept' | 'unsure';

/**
 * What a person does, as far as it tells how a message will end: `send`, `schedule` (a later time is
 * asked for), `menu` (an entry of the menu beside Send: perhaps Send, perhaps a later time),
 * `discard`, `inside` (they go on writing, close the window with its draft kept, or press something
 * else in it), `cancel` (Escape: a question is taken back, or the window closed), `answer` (in a
 * dialog of the page), `elsewhere` (anywhere else in the page).
 */
export type Act =
  | 'send'
  | 'schedule'
  | 'menu'
  | 'discard'
  | 'inside'
  | 'cancel'
  | 'answer'
  | 'elsewhere';

/** What the acts so far come to. Times are milliseconds of one clock. */
export interface Intent {
  readonly kind: 'none' | 'send' | 'schedule' | 'menu' | 'discard';
  readonly at: number;
  /** When a question of the page was last answered since; null: none was. */
  readonly answeredAt: number | null;
  /** Something else was done while the window was still there, so that no more is certain. */
  readonly isDoubtful: boolean;
}

export const NO_INTENT: Intent = { kind: 'none', at: 0, answeredAt: null, isDoubtful: false };

/** Slow mailboxes take seconds; an intent older than this was perhaps not carried out. */
const INTENT_LASTS_MS = 10_000;

/** Sending closes a window within this time; one that is still there was refused, or is slow. */
export const SENDING_TAKES_MS = 2_000;

const lastOf = ({ at, answeredAt }: Intent): number => answeredAt ?? at;

/** An act of another kind than `elsewhere` and `answer` begins anew. */
function begin(kind: Intent['kind'], at: number): Intent {
  return { kind, at, answeredAt: null, isDoubtful: false };
}

/** Whoever goes elsewhere with the window still there has left a draft, or is quicker than the page. */
function goElsewhere(intent: Intent, at: number): Intent {
  if (intent.kind === 'none') return intent;
  const isQuick = at - lastOf(intent) <= SENDING_TAKES_MS;
  const isAnswered = intent.answeredAt !== null;
  if (intent.kind === 'send') {
    // At once, and nothing was asked: the window is just about to go.
    if (isQuick && !isAnswered) return intent;
    // A question was answered some time ago and the window stayed: the answer was no.
    return isAnswered && !isQuick ? NO_INTENT : { ...intent, isDoubtful: true };
  }
  return isQuick ? { ...intent, isDoubtful: isAnswered } : NO_INTENT;
}

/** Whoever goes on in the window has not sent, unless they are quicker than the page. */
function stayInside(intent: Intent, at: number): Intent {
  if (intent.kind !== 'send' || at - lastOf(intent) > SENDING_TAKES_MS) return NO_INTENT;
  return { ...intent, isDoubtful: true };
}

/** The intent after one more act. */
export function addAct(intent: Intent, act: Act, at: number): Intent {
  switch (act) {
    case 'inside':
      return stayInside(intent, at);
    case 'cancel':
      return NO_INTENT;
    case 'answer':
      return intent.kind === 'none' ? intent : { ...intent, answeredAt: at };
    case 'elsewhere':
      return goElsewhere(intent, at);
    default:
      return begin(act, at);
  }
}

/** How the message ended whose window has gone from its page at this time. */
export function endingOf(intent: Intent, at: number): Ending {
  const isOld = at - lastOf(intent) > INTENT_LASTS_MS;
  switch (intent.kind) {
    case 'send':
      return intent.isDoubtful || isOld ? 'unsure' : 'sent';
    case 'schedule':
      return isOld || intent.isDoubtful ? 'kept' : 'scheduled';
    case 'menu':
      // A later time is chosen in a dialog; without one it may have been either.
      return intent.answeredAt === null || intent.isDoubtful ? 'unsure' : 'scheduled';
    case 'discard':
      return isOld || intent.isDoubtful ? 'kept' : 'discarded';
    default:
      return 'kept';
  }
}

/**
 * How the message ended whose page was left, or closed, with its window still there. A window of its
 * own closes itself once the message is on its way; a page with an open question has sent nothing.
 */
export function endingOnLeave(
  intent: Intent,
  at: number,
  page: { readonly isOwnWindow: boolean; readonly isAsking: boolean },
): Ending {
  if (page.isAsking) return 'kept';
  const isQuick = at - lastOf(intent) <= SENDING_TAKES_MS;
  if (page.isOwnWindow && isQuick) return endingOf(intent, at);
  // A question was answered, and the window stayed: it was refused.
  if (intent.answeredAt !== null && !isQuick) return 'kept';
  return intent.kind === 'send' || intent.kind === 'menu' ? 'unsure' : 'kept';
}
