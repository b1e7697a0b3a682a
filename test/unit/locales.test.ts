import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ALWAYS_SAME, SAME_IN } from '../support/same-in-locales.ts';

const LOCALES = resolve(import.meta.dirname, '../../src/_locales');

/** A file as it is: the browser would silently show nothing for a message that is missing. */
type Messages = Record<string, { readonly message: string; readonly description: string }>;
const read = (folder: string): Messages =>
  JSON.parse(readFileSync(join(LOCALES, folder, 'messages.json'), 'utf8'));
const english = read('en');
const inEnglish = (key: string): string => english[key]?.message ?? '';

/** Buttons, tabs, menus and chips have little room; what their descriptions begin with. */
const IS_SHORT =
  /^(?:(?:Link or |The |The panel's main )?button|link|menu item|chip|tab|navigation|a way in the navigation|a word beside)\b/i;
/** What any may have, and how much longer than the English a longer one may be. */
const MOST = { short: { least: 14, times: 1.6 }, long: { least: 40, times: 2 } };
/** The stores' own limit. */
const MOST_OF_DESCRIPTION = 132;

/** Words that stand in nearly every English sentence, and in none of the other languages. */
const ENGLISH = /(?<!\p{L})(?:the|your|you|and|with|of|is|it|this|that|from|they|their)(?!\p{L})/iu;

/** The quotation marks of a language, opening and closing; where none are listed, those of English. */
const ENGLISH_MARKS = ['“', '”'] as const;
const MARKS: Readonly<Record<string, readonly [string, string]>> = {
  de: ['„', '“'],
  fr: ['«', '»'],
};

function isMarked(text: string, marks: readonly [string, string]): boolean {
  const found = text.match(/[“”„‟«»‹›]/g) ?? [];
  return found.length % 2 === 0 && found.every((mark, at) => mark === marks[at % 2]);
}

/** What stands in quotation marks, without the spaces that French has inside them. */
const quotedIn = (text: string): string[] =>
  [...text.matchAll(/[“„«]([^“”„«»]+)[”“»]/g)].map(([, words = '']) => words.trim());

const placesIn = (text: string): string => [...new Set(text.match(/\$\d/g) ?? [])].sort().join(' ');
const hasWords = (text: string): boolean => /\p{L}/u.test(text.replace(/\$\d/g, ''));

function mostOf(key: string): number {
  const { least, times } = IS_SHORT.test(english[key]?.description ?? '') ? MOST.short : MOST.long;
  return Math.max(least, times * inEnglish(key).length);
}

/** A locale with what its messages are asked. */
function open(folder: string) {
  const messages = read(folder);
  const said = (key: string): string => messages[key]?.message ?? '';
  /** Each message for which this does not hold, with its key. */
  const against = (holds: (message: string, key: string) => boolean): string[] =>
    Object.entries(messages)
      .filter(([key, { message }]) => !holds(message, key))
      .map(([key, { message }]) => `${key}: ${message}`);
  return { messages, said, against, tag: folder.replace('_', '-') };
}

const FOLDERS = readdirSync(LOCALES);
const OTHERS = FOLDERS.filter((folder) => folder !== 'en');

describe.each(FOLDERS)('the messages in %s', (folder) => {
  const { messages, said, against, tag } = open(folder);

  it('are those of the English file, in its order, none missing and none more', () => {
    expect(Object.keys(messages)).toEqual(Object.keys(english));
    const described = (all: Messages): string[] =>
      Object.values(all).map((each) => each.description);
    expect(described(messages)).toEqual(described(english));
  });

  it('name their language and leave the name of the product as it is', () => {
    expect(said('language')).toBe(tag);
    expect(said('extensionName')).toBe('Afterword');
    const isNamed = (text: string): boolean => text.includes('Afterword');
    expect(against((message, key) => isNamed(message) || !isNamed(inEnglish(key)))).toEqual([]);
  });

  it('say something, with no space too many', () => {
    expect(against((message) => message !== '' && !/^\s|\s$|\s\s|\.\.\./.test(message))).toEqual(
      [],
    );
  });

  it('have a place for each value, and for no other', () => {
    expect(against((message, key) => placesIn(message) === placesIn(inEnglish(key)))).toEqual([]);
    expect(against((message) => !/\$(?!\d)/.test(message))).toEqual([]);
  });

  it('have both forms of whatever is counted', () => {
    const pair = (key: string): string =>
      key.replace(/_(one|other)$/, (_, form) => (form === 'one' ? '_other' : '_one'));
    expect(Object.keys(messages).filter((key) => !(pair(key) in messages))).toEqual([]);
  });

  it('have the quotation marks and apostrophes that their language is printed with', () => {
    const marks = MARKS[tag.split('-')[0] ?? ''] ?? ENGLISH_MARKS;
    expect(against((message) => !/["'`´]/.test(message) && isMarked(message, marks))).toEqual([]);
  });

  it('quote a button, a question or a step by the words that it has', () => {
    const namesOf = (words: string): string[] =>
      Object.keys(english).filter((key) => inEnglish(key) === words);
    const isTrue = (message: string, key: string): boolean =>
      quotedIn(inEnglish(key)).every((words) =>
        namesOf(words).every((name) => quotedIn(message).includes(said(name))),
      );
    expect(against(isTrue)).toEqual([]);
  });

  it('have room where they stand', () => {
    expect(said('extensionDescription').length).toBeLessThanOrEqual(MOST_OF_DESCRIPTION);
    expect(said('followUp').length).toBeLessThanOrEqual(MOST.short.least);
    expect(against((message, key) => message.length <= mostOf(key))).toEqual([]);
  });
});

describe.each(OTHERS)('the translation in %s', (folder) => {
  const { said, against } = open(folder);
  const excused = [...ALWAYS_SAME, ...(SAME_IN[folder] ?? [])];
  const isExcused = (key: string): boolean => excused.includes(key) || !hasWords(inEnglish(key));

  it('has words of its own for everything that is not the same by right', () => {
    expect(against((message, key) => isExcused(key) || message !== inEnglish(key))).toEqual([]);
    expect(excused.filter((key) => said(key) !== inEnglish(key))).toEqual([]);
  });

  it('has no English words left', () => {
    expect(against((message, key) => isExcused(key) || !ENGLISH.test(message))).toEqual([]);
  });
});

it.each(OTHERS.filter((folder) => folder.startsWith('fr')))(
  'in %s a space that breaks no line stands inside and before marks',
  (folder) => {
    const { against } = open(folder);
    const isTight = /(?<![\u00a0\u202f])(?:[;?!%»]|:(?!\d\d))|«(?![\u00a0\u202f])/;
    expect(against((message) => !isTight.test(message))).toEqual([]);
  },
);
