import { describe, expect, it } from 'vitest';
import type { Interview } from '../../src/interviews/interview.ts';
import {
  NOTE_LANGUAGES,
  NOTE_REGISTERS,
  type NoteLanguage,
} from '../../src/interviews/settings.ts';
import { type DraftContext, draftFollowUp, draftNote } from '../../src/notes/draft-note.ts';
import { writeDay } from '../../src/notes/write-day.ts';
import {
  anna,
  draftingContext,
  fullInterview,
  NEXT_DAY,
  THREE_DAYS_LATER,
} from '../support/drafting-context.ts';
import { makeInterview } from '../support/make-interview.ts';

const textOf = (interview: Interview, used: DraftContext): string =>
  draftNote(interview, interview.people, used).lines.join('\n');
const blocks = (lines: readonly string[]): string[] => lines.filter((line) => line !== '');

const UNFINISHED = /undefined|null|NaN| {2}|[[\]]|\{\{|\.\.|\s[.,;]|,[.,]/;

/** A telephone, in any form that a draft could use. */
const TELEPHONE: Record<NoteLanguage, RegExp> = {
  en: /\b(?:call|phone|ring|telephone)/i,
  de: /anruf|\brufe\b|telefon/i,
  fr: /appel|téléphon/i,
  es: /llam|teléfono|telefon/i,
  pt: /\blig(?:o|ar)|telefon|chamada/i,
};
const LATE: Record<NoteLanguage, RegExp> = {
  en: /sooner|late\b|lateness/,
  de: /früher|spät|erst jetzt/,
  fr: /plus tôt|tard/,
  es: /antes|tarde|demora/,
  pt: /antes|tarde|demora/,
};

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;

const everyDraft = NOTE_LANGUAGES.flatMap((language) =>
  NOTE_REGISTERS.map((register) => ({ language, register })),
);

describe.each(everyDraft)('the $register note in $language', ({ language, register }) => {
  const used = draftingContext(language, register);
  const late = { ...used, now: THREE_DAYS_LATER };
  const byMail: Interview = {
    ...fullInterview,
    closing: { ...fullInterview.closing, permission: 'email-only' },
  };
  const refused: Interview = { ...fullInterview, outcome: 'declined' };
  const bare = makeInterview({ company: '', position: '', people: [] });
  const callDay = writeDay('2026-03-20', language, used.locale);
  const hiringDay = writeDay('2026-03-19', language, used.locale);
  const facts = ['Anna', 'Data analyst', 'Brightwater', 'queues that never empty.'];
  const kinds: [string, Interview, DraftContext, string[]][] = [
    ['usual', fullInterview, used, [...facts, 'SQL', 'ggplot', hiringDay, callDay]],
    ['late', fullInterview, late, [...facts, 'SQL', 'ggplot', hiringDay, callDay]],
    ['no-call', byMail, used, [...facts, 'SQL', 'ggplot', hiringDay, callDay]],
    ['refusal', refused, late, facts],
    ['bare', bare, used, []],
    ['bare, late', bare, late, []],
    ['bare, no-call', { ...byMail, company: '', position: '', people: [] }, used, [callDay]],
    ['bare, refusal', { ...bare, outcome: 'declined' }, late, []],
  ];

  it.each(kinds)('is short, whole and made of the facts (%s)', (_, interview, at, expected) => {
    const { lines, subject } = draftNote(interview, interview.people, at);
    const text = lines.join('\n');
    for (const fact of expected) expect(text).toContain(fact);
    expect(wordsIn(text)).toBeLessThan(150);
    expect(blocks(lines).length).toBeLessThanOrEqual(5);
    expect(`${subject}\n${text}`).not.toMatch(UNFINISHED);
  });

  it('announces a business day that is still to come', () => {
    const { promise } = draftNote(fullInterview, fullInterview.people, used);
    expect(promise).toBe('2026-03-20');
    expect(textOf(fullInterview, used)).toMatch(TELEPHONE[language]);
  });

  it('says that it is late only when it is', () => {
    expect(textOf(fullInterview, used)).not.toMatch(LATE[language]);
    expect(textOf(fullInterview, late)).toMatch(LATE[language]);
    expect(textOf({ ...fullInterview, outcome: 'declined' }, late)).not.toMatch(LATE[language]);
  });

  it('announces no call where calls are not wanted', () => {
    const { lines, promise } = draftNote(byMail, byMail.people, used);
    expect(lines.join('\n')).not.toMatch(TELEPHONE[language]);
    expect(promise).toBe('2026-03-20');
  });

  it('announces nothing after a refusal', () => {
    const { lines, promise, blanks } = draftNote(refused, [anna], { ...used, now: NEXT_DAY });
    expect(promise).toBeNull();
    expect(lines.join('\n')).not.toMatch(TELEPHONE[language]);
    // The interview was yesterday: no other day is named.
    expect(lines.join('\n')).not.toMatch(/\d/);
    expect(blanks).toEqual(['detail']);
  });

  it('tells neither the writer’s nor the reader’s gender', () => {
    const texts = kinds.map(([, interview, at]) => textOf(interview, at));
    const all = [...texts, draftFollowUp(fullInterview, used).lines.join('\n')].join('\n');
    expect(all).not.toMatch(
      /obrigad|interessad|encantad[oa]|intéressé|heureu|enchanté|ravie?\b|geehrte|\bLiebe[r ]|Estimad|Querid|Chère?|Prezad/i,
    );
  });

  it('has an e-mail that asks how the decision stands, without a call', () => {
    for (const interview of [byMail, { ...bare, closing: byMail.closing }]) {
      const { lines, subject } = draftFollowUp(interview, late);
      const text = lines.join('\n');
      expect(`${subject}\n${text}`).not.toMatch(UNFINISHED);
      expect(text).not.toMatch(TELEPHONE[language]);
      expect(wordsIn(text)).toBeLessThan(150);
      expect(blocks(lines)).toHaveLength(3);
    }
    const text = draftFollowUp(byMail, late).lines.join('\n');
    for (const fact of ['Anna', 'Data analyst', 'Brightwater']) expect(text).toContain(fact);
  });
});

it('every tone of a language has words of its own', () => {
  for (const language of NOTE_LANGUAGES) {
    const paragraphs = NOTE_REGISTERS.flatMap((register) => {
      const { lines } = draftNote(
        fullInterview,
        fullInterview.people,
        draftingContext(language, register),
      );
      return blocks(lines).slice(1);
    });
    expect(new Set(paragraphs).size).toBe(paragraphs.length);
  }
});
