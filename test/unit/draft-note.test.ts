import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBusinessDay } from '../../src/interviews/business-days.ts';
import { dateIn } from '../../src/interviews/civil-time.ts';
import type { Interview } from '../../src/interviews/interview.ts';
import { NOTE_LANGUAGES, NOTE_REGISTERS } from '../../src/interviews/settings.ts';
import { timetableFor } from '../../src/interviews/timetable-for.ts';
import { type DraftContext, draftFollowUp, draftNote } from '../../src/notes/draft-note.ts';
import { ALL_PACKS } from '../../src/notes/packs/all-packs.ts';
import { writeDay } from '../../src/notes/write-day.ts';
import { timetable as anyTimetable, instant, story } from '../support/arbitraries.ts';
import {
  anna,
  draftingContext,
  fullInterview,
  THREE_DAYS_LATER,
} from '../support/drafting-context.ts';
import { makeInterview } from '../support/make-interview.ts';
import { tellStory } from '../support/tell-story.ts';

const textOf = (interview: Interview, used: DraftContext): string =>
  draftNote(interview, interview.people, used).lines.join('\n');
const blocks = (lines: readonly string[]): string[] => lines.filter((line) => line !== '');

describe('draftNote', () => {
  it('has manners, interest and the call’s date, a paragraph each', () => {
    const { lines, subject, promise, blanks } = draftNote(
      fullInterview,
      fullInterview.people,
      draftingContext(),
    );
    expect(promise).toBe('2026-03-20');
    expect(subject).toBe('Thank you: Data analyst');
    expect(blocks(lines)).toEqual([
      'Dear Anna Okafor,',
      'Thank you for taking the time to talk with me yesterday about the Data analyst position at Brightwater. What stayed with me from our talk: queues that never empty.',
      'I would very much like to join Brightwater as a Data analyst. What I would bring: SQL and ggplot.',
      'You hope to decide by Thursday 19 March. If I have not heard from you by then, I will call you on Friday 20 March.',
      'Kind regards,',
    ]);
    expect(blanks).toEqual([]);
  });

  it('leaves out what is not known, and lists it', () => {
    const bare = makeInterview({ company: '', position: '', people: [] });
    const { lines, subject, blanks } = draftNote(bare, [], draftingContext());
    expect(subject).toBe('Thank you for our talk');
    expect(blocks(lines)).toEqual([
      'Hello,',
      'Thank you for taking the time to talk with me yesterday.',
      'I would very much like to work with you.',
      'I will call you on Thursday 19 March to ask how things stand.',
      'Kind regards,',
    ]);
    expect(blanks).toEqual(['name', 'detail', 'strongPoints', 'position', 'company']);
  });

  it('names no hiring date that has passed', () => {
    const later = draftingContext('en', 'plain', { now: '2026-03-23T09:00:00.000Z' });
    const { lines } = draftNote(fullInterview, [anna], later);
    expect(lines).toContain('I will call you on Tuesday 24 March to ask how things stand.');
    expect(lines.join('\n')).not.toContain('19 March');
  });

  it('asks for the name that one of several lacks, and greets nobody by an address', () => {
    const people = [anna, { ...anna, id: 'p2', name: 'jobs@brightwater.example' }];
    const { lines, blanks } = draftNote(fullInterview, people, draftingContext());
    expect(lines[0]).toBe('Dear Anna Okafor,');
    expect(blanks).toContain('name');
  });

  it('closes a date’s comma before the sentence goes on', () => {
    const american = draftingContext('en', 'plain', { locale: 'en-US', now: THREE_DAYS_LATER });
    expect(textOf(fullInterview, american)).toContain('with me on Tuesday, March 10, about the');
    expect(textOf(fullInterview, american)).toContain('I will call you on Friday, March 20.');
  });

  it.each([
    ['how you test.', 'our talk: how you test.'],
    ['How you test', 'our talk: how you test.'],
    ['Kafka, then and now…', 'our talk: Kafka, then and now…'],
    ['why is it slow?', 'our talk: why is it slow?'],
    ['A/B tests;', 'our talk: A/B tests.'],
    ['two\nlines', 'our talk: two lines.'],
  ])('ends the detail %j in one stop', (detail, expected) => {
    const interview = makeInterview({ people: [{ ...anna, detail }] });
    const second = draftNote(interview, interview.people, draftingContext()).lines[2] ?? '';
    expect(second.endsWith(expected)).toBe(true);
  });

  it('gives a firm whose name ends in a stop no second one', () => {
    const interview = makeInterview({ company: 'Acme Inc.' });
    expect(textOf(interview, draftingContext())).toContain('position at Acme Inc.\n');
  });

  it.each([
    ['Data analyst', 'a'],
    ['Engineer', 'an'],
    ['UX designer', 'a'],
    ['User researcher', 'a'],
    ['HR manager', 'an'],
    ['SAP consultant', 'an'],
    ['University lecturer', 'a'],
    ['Honorary editor', 'an'],
    ['LEAD ENGINEER', 'a'],
  ])('English puts the right article before %s', (position, article) => {
    const text = textOf(makeInterview({ position }), draftingContext());
    expect(text).toContain(`join Brightwater as ${article} ${position}.`);
  });

  it.each([
    ['en', 'Dear Anna Okafor and Inés Lenz,', 'Hello Anna and Inés,'],
    ['de', 'Guten Tag Anna Okafor und Inés Lenz,', 'Hallo Anna und Inés,'],
    ['fr', 'Bonjour Anna Okafor et Inés Lenz,', 'Bonjour Anna et Inés,'],
    ['es', 'Buenos días, Anna Okafor e Inés Lenz:', 'Hola, Anna e Inés:'],
    ['pt', 'Olá, Anna Okafor e Inés Lenz,', 'Olá, Anna e Inés,'],
  ] as const)('greets several people in %s', (language, plain, warm) => {
    const people = [anna, { ...anna, id: 'p2', name: 'Inés Lenz' }];
    expect(draftNote(fullInterview, people, draftingContext(language)).lines[0]).toBe(plain);
    expect(draftNote(fullInterview, people, draftingContext(language, 'warm')).lines[0]).toBe(warm);
  });

  it('Spanish speaks to several people as to several', () => {
    const people = [anna, { ...anna, id: 'p2', name: 'Ben Liu' }];
    expect(draftNote(fullInterview, [anna], draftingContext('es')).lines.join()).toContain(
      'le llamaré el viernes',
    );
    expect(draftNote(fullInterview, people, draftingContext('es')).lines.join()).toContain(
      'les llamaré el viernes',
    );
  });

  it('German goes on in small letters after the greeting', () => {
    for (const register of NOTE_REGISTERS) {
      for (const outcome of ['open', 'declined'] as const) {
        const used = draftingContext('de', register);
        const drafts = [
          draftNote({ ...fullInterview, outcome }, [anna], used),
          draftFollowUp(fullInterview, used),
        ];
        for (const { lines } of drafts) expect(lines[2]).toMatch(/^[a-zäöü]/);
      }
    }
  });
});

describe('any interview', () => {
  const used = fc.record({
    language: fc.constantFrom(...NOTE_LANGUAGES),
    register: fc.constantFrom(...NOTE_REGISTERS),
    locale: fc.constantFrom('en-US', 'de-AT', 'fr-CA', 'es-MX', 'pt-BR', 'ar', 'zh-Hans-CN'),
    now: instant,
    timetable: anyTimetable,
  });

  it('gives a note and a follow-up whose lines are lines, and a promise that can be kept', () => {
    fc.assert(
      fc.property(story, fc.constantFrom('', '\n', ' \r\n\u2028'), used, (told, odd, given) => {
        const interview = tellStory(told);
        if (!interview) return;
        const { company, people } = interview;
        const imported = { ...interview, company: `${company}${odd}${company}` };
        const drafting = { ...given, sentences: ALL_PACKS[given.language].sentences };
        const note = draftNote(imported, people, drafting);
        for (const { subject, lines } of [note, draftFollowUp(imported, drafting)]) {
          for (const line of [subject, ...lines]) expect(line).not.toMatch(/[\r\n\u2028\u2029]/);
          expect(lines.at(-1)).toBe(drafting.sentences.tones[given.register].signOff);
        }
        expect(note.promise === null).toBe(interview.outcome === 'declined');
        if (note.promise === null) return;
        expect(note.promise > dateIn(given.now, interview.timeZone)).toBe(true);
        expect(isBusinessDay(note.promise, timetableFor(interview, given.timetable))).toBe(true);
        const day = writeDay(note.promise, given.language, given.locale);
        expect(note.lines.join('\n')).toContain(day);
      }),
    );
  });
});
