import { describe, expect, it } from 'vitest';
import { chooseLanguage } from '../../src/notes/choose-language.ts';
import { firstNameOf } from '../../src/notes/first-name.ts';
import { ALL_PACKS } from '../../src/notes/packs/all-packs.ts';
import { proposeCallDate } from '../../src/notes/propose-call-date.ts';
import { writeDay } from '../../src/notes/write-day.ts';
import { DEFAULT_TIMETABLE as timetable } from '../support/arbitraries.ts';
import { makeInterview } from '../support/make-interview.ts';

describe('proposeCallDate', () => {
  it('proposes no day that has passed or is no working day', () => {
    const old = makeInterview({
      closing: { ...makeInterview().closing, hiringDate: '2026-03-10' },
    });
    expect(proposeCallDate(old, timetable, '2026-03-13T09:00:00.000Z')).toBe('2026-03-16');
  });
});

describe('writeDay', () => {
  it.each([
    ['2026-03-20', 'en', 'en-GB', 'Friday 20 March'],
    ['2026-03-20', 'en', 'en-US', 'Friday, March 20'],
    ['2026-03-20', 'en', 'de-DE', 'Friday 20 March'],
    ['2026-03-20', 'de', 'de-AT', 'Freitag, 20. März'],
    ['2026-03-20', 'de', 'en-US', 'Freitag, 20. März'],
    ['2026-05-01', 'fr', 'fr-CA', 'vendredi 1er mai'],
    ['2026-05-11', 'fr', 'en-GB', 'lundi 11 mai'],
    ['2026-03-20', 'es', 'es-MX', 'viernes 20 de marzo'],
    ['2026-03-20', 'pt', 'pt-BR', 'sexta-feira, 20 de março'],
  ] as const)('%s in %s, %s: %s', (date, language, locale, expected) => {
    expect(writeDay(date, language, locale)).toBe(expected);
  });

  it('Portuguese has a weekday’s own article', () => {
    const { onDay } = ALL_PACKS.pt.sentences;
    expect(onDay(writeDay('2026-03-20', 'pt', 'pt'))).toBe('na sexta-feira, 20 de março');
    expect(onDay(writeDay('2026-03-21', 'pt', 'pt'))).toBe('no sábado, 21 de março');
  });
});

describe('chooseLanguage', () => {
  it.each([
    ['automatic', 'de-AT', 'de'],
    ['automatic', 'PT-br', 'pt'],
    ['automatic', 'ja', 'en'],
    ['automatic', '', 'en'],
    ['fr', 'de-DE', 'fr'],
  ] as const)('%s and %s: %s', (setting, locale, expected) => {
    expect(chooseLanguage(setting, locale)).toBe(expected);
  });
});

describe('firstNameOf', () => {
  it.each([
    ['Anna Okafor', 'Anna'],
    ['Anne-Marie d’Arcy', 'Anne-Marie'],
    ['Dr. Lenz', 'Dr. Lenz'],
    ['Dr Lenz', 'Dr Lenz'],
    ['Frau Weber', 'Frau Weber'],
    ['J. Whitlock', 'J. Whitlock'],
    ['van der Berg', 'van der Berg'],
    ['山田 太郎', '山田 太郎'],
    ['', ''],
  ])('%s: %s', (name, expected) => expect(firstNameOf(name)).toBe(expected));
});
