import { judgeCall } from '../../src/notes/check/find-call.ts';
import { judgeInterest } from '../../src/notes/check/find-interest.ts';
import { judgeManners } from '../../src/notes/check/find-manners.ts';
import { readGreeted } from '../../src/notes/check/read-greeted.ts';
import { type JobNames, readNameless } from '../../src/notes/check/read-nameless.ts';
import { markDenied } from '../../src/notes/learned/mark-denied.ts';
import { readFeatures } from '../../src/notes/learned/read-features.ts';
import {
  BY_VERDICT,
  LIGHTS,
  type LightName,
  type Verdict,
} from '../../src/notes/learned/weights.ts';
import { ALL_PACKS } from '../../src/notes/packs/all-packs.ts';
import { readOwnSentences } from '../../src/notes/text/own-sentences.ts';
import { bySomebodyElse } from './by-somebody-else.ts';

/** A labelled passage: a sentence or two, with the labels that somebody gave it. */
export interface Passage extends Partial<JobNames> {
  readonly text: string;
  readonly manners?: boolean;
  readonly interest?: boolean;
  readonly call?: boolean;
}

/** A labelled note, with the sentences that make its labels true. */
export interface SaidNote extends JobNames {
  readonly body: string;
  readonly manners: boolean;
  readonly interest: boolean;
  readonly call: boolean;
  readonly mannersSays: string | null;
  readonly interestSays: string | null;
  readonly callSays: string | null;
}

/** One sentence to learn from. */
export interface Example {
  readonly features: readonly string[];
  /** 1 where it says the part of a note that is learned, 0 where it does not. */
  readonly label: 0 | 1;
  /** How much it counts. */
  readonly weight: number;
}

/** Of a note that has the part, the other sentences may say it too: they count so little against it. */
const WEIGHT_OF_REST = 0.3;

/** A sentence of so many letters says nothing yet when so many of them are typed. */
const [LEAST_LETTERS, TYPED_LETTERS] = [40, 9];

/** What a sentence looks like while it is typed: nothing is said yet, whatever it will say. */
function halfTyped(small: string): Example[] {
  if (small.length < LEAST_LETTERS) return [];
  const features = readFeatures(small.slice(0, TYPED_LETTERS));
  return [{ features, label: 0, weight: WEIGHT_OF_REST }];
}

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A shorter sentence ("Thanks.") may stand anywhere, and says the part by itself only. */
const LEAST_OVERLAP = 12;

const overlap = (sentence: string, said: string): boolean =>
  said !== '' &&
  (sentence.includes(said) || (sentence.length >= LEAST_OVERLAP && said.includes(sentence)));

type LanguageCode = keyof typeof ALL_PACKS;

/** A sentence as each part of a note is looked for in it, and what the phrases say of it. */
interface ReadSentence {
  readonly text: string;
  readonly read: Readonly<Record<LightName, string>>;
  readonly verdicts: Readonly<Record<LightName, Verdict>>;
}

/** Reads a text as the check does. What day it is matters to no verdict. */
function readSentences(text: string, names: Partial<JobNames>, code: LanguageCode): ReadSentence[] {
  const { phrases } = ALL_PACKS[code];
  const nameless = readNameless({ company: names.company ?? '', position: names.position ?? '' });
  const { sentences } = readOwnSentences(text, phrases);
  const greeted = readGreeted(sentences, phrases);
  const day = { sentOn: '2026-03-10', isDayFirst: true, spokenOf: null };
  return sentences.map((each, at) => {
    const small = markDenied(nameless(each.small), phrases);
    const called = greeted[at] ?? each;
    return {
      text: fold(each.text),
      read: { manners: small, interest: small, call: markDenied(called.small, phrases) },
      verdicts: {
        manners: judgeManners(sentences, at, phrases),
        interest: judgeInterest(sentences, at, phrases, nameless),
        call: judgeCall(called, phrases, day),
      },
    };
  });
}

/** What the phrases say of sentences that were read as one. */
function verdictOf(verdicts: readonly Verdict[]): Verdict {
  const order: readonly Verdict[] = ['found', 'refuted'];
  return order.find((each) => verdicts.includes(each)) ?? 'unknown';
}

function withVerdict(features: readonly string[], verdict: Verdict): readonly string[] {
  const mark = BY_VERDICT[verdict];
  return mark === null ? features : [...features, mark];
}

function examplesOfPassage(
  passage: Passage,
  read: readonly ReadSentence[],
  at: number,
): Partial<Record<LightName, Example[]>> {
  const ofLight = (light: LightName): Example[] => {
    const whole = read.map((each) => each.read[light]).join(' ');
    const verdict = verdictOf(read.map((each) => each.verdicts[light]));
    const features = withVerdict(readFeatures(whole), verdict);
    return [
      { features, label: passage[light] ? 1 : 0, weight: 1 },
      ...halfTyped(whole),
      ...(light !== 'manners' && passage[light] ? bySomebodyElse(whole, light, at) : []).map(
        (each): Example => ({ features: readFeatures(each), label: 0, weight: 1 }),
      ),
    ];
  };
  const labelled = LIGHTS.filter((light) => passage[light] !== undefined);
  return Object.fromEntries(labelled.map((light) => [light, ofLight(light)]));
}

function examplesOfNote(
  note: SaidNote,
  sentences: readonly ReadSentence[],
): Record<LightName, Example[]> {
  const ofLight = (light: LightName): Example[] => {
    const says = fold(note[`${light}Says`] ?? '');
    // It says so somewhere, and nobody wrote down where.
    if (note[light] && says === '') return [];
    return sentences.map(({ text, read, verdicts }) => {
      const isSaying = note[light] && overlap(text, says);
      return {
        // The older notes taught the phrases, which are always right there: how far "found" is to be
        // trusted, only passages tell.
        features: withVerdict(
          readFeatures(read[light]),
          verdicts[light] === 'found' ? 'unknown' : verdicts[light],
        ),
        label: isSaying ? 1 : 0,
        weight: isSaying || !note[light] ? 1 : WEIGHT_OF_REST,
      };
    });
  };
  return { manners: ofLight('manners'), interest: ofLight('interest'), call: ofLight('call') };
}

/** Sentences to learn each part of a note from, out of labelled passages and notes of a language. */
export function readExamples(
  passages: readonly Passage[],
  notes: readonly SaidNote[],
  code: LanguageCode,
): Record<LightName, Example[]> {
  const all = [
    ...passages.map((each, at) =>
      examplesOfPassage(each, readSentences(each.text, each, code), at),
    ),
    ...notes.map((each) => examplesOfNote(each, readSentences(each.body, each, code))),
  ];
  const ofLight = (light: LightName): Example[] => all.flatMap((each) => each[light] ?? []);
  return { manners: ofLight('manners'), interest: ofLight('interest'), call: ofLight('call') };
}

/** The languages there are. */
export const CODES: readonly string[] = Object.keys(ALL_PACKS);

export { ANY, BY_VERDICT, LIGHTS, SCALE } from '../../src/notes/learned/weights.ts';
