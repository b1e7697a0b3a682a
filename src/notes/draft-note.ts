import { peopleToAsk } from '../interviews/call-channel.ts';
import { addMinutes } from '../interviews/civil-time.ts';
import type { Instant, Interview, Person, PlainDate } from '../interviews/interview.ts';
import type { NoteLanguage, NoteRegister, Timetable } from '../interviews/settings.ts';
import type { NoteSentences } from './drafts/note-sentences.ts';
import { type Blank, findBlanks } from './find-blanks.ts';
import { findNoteFacts } from './find-note-facts.ts';
import { proposeCallDate } from './propose-call-date.ts';

/** A message ready to be put into a compose window. */
export interface Draft {
  readonly subject: string;
  /** Line by line; '' is an empty line. */
  readonly lines: readonly string[];
}

/** A note, and what it promises. */
export interface NoteDraft extends Draft {
  /** The day on which it announces a call, or a message where calls are not wanted; or null. */
  readonly promise: PlainDate | null;
  /** What it leaves out, to be asked for. */
  readonly blanks: readonly Blank[];
}

/** How a draft is written. */
export interface DraftContext {
  readonly now: Instant;
  readonly timetable: Timetable;
  /** The browser's: decides between "Friday 20 March" and "Friday, March 20". */
  readonly locale: string;
  readonly language: NoteLanguage;
  readonly register: NoteRegister;
  /** The language's own; handed in, so that nobody loads five who needs one. */
  readonly sentences: NoteSentences;
}

/** Sentences as one paragraph; a fact that ends in its own stop ("Acme Inc.") needs no second one. */
function paragraph(...sentences: readonly string[]): string {
  return sentences
    .filter((sentence) => sentence !== '')
    .join(' ')
    .replace(/(?<!\.)([.!?…]["'”’»]?)\.(?=\s|$)/g, '$1');
}

const parted = (blocks: readonly string[]): string[] =>
  blocks.flatMap((block, index) => (index === 0 ? [block] : ['', block]));

/**
 * The thank-you note to these people: manners, interest, the date of the call; a paragraph each. After
 * a refusal it keeps the door open instead, and promises nothing.
 */
export function draftNote(
  interview: Interview,
  people: readonly Person[],
  context: DraftContext,
): NoteDraft {
  const { timetable, now, register, sentences } = context;
  const tone = sentences.tones[register];
  const facts = findNoteFacts(interview, people, context);
  const isRefusal = interview.outcome === 'declined';
  const isLate = now > addMinutes(interview.startsAt, timetable.noteLateHours * 60);
  const detail = facts.detail && tone.detail(facts);
  const points = facts.strongPoints.length > 0 ? tone.strongPoints(facts) : '';
  const paragraphs = isRefusal
    ? [paragraph(tone.refusalThanks(facts), detail), paragraph(tone.refusalInterest(facts))]
    : [
        paragraph(tone.thanks(facts), isLate ? tone.late : '', detail),
        paragraph(tone.interest(facts), points),
        paragraph(tone.announcement(facts)),
      ];
  return {
    subject: sentences.subject(facts),
    lines: parted([tone.greeting(facts), ...paragraphs, tone.signOff]),
    promise: isRefusal ? null : proposeCallDate(interview, timetable, now),
    blanks: findBlanks(interview, people),
  };
}

/** The sentence that names the day of the call, by itself: for a note that lacks it. */
export function draftAnnouncement(
  interview: Interview,
  people: readonly Person[],
  context: DraftContext,
): string {
  const tone = context.sentences.tones[context.register];
  return paragraph(tone.announcement(findNoteFacts(interview, people, context)));
}

/** The e-mail that takes the call's place where calls are not wanted. */
export function draftFollowUp(interview: Interview, context: DraftContext): Draft {
  const tone = context.sentences.tones[context.register];
  const facts = findNoteFacts(interview, peopleToAsk(interview), context);
  return {
    subject: context.sentences.followUpSubject(facts),
    lines: parted([tone.greeting(facts), paragraph(tone.followUp(facts)), tone.signOff]),
  };
}
