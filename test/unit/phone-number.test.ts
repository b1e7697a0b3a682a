import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber } from '../../src/calls/phone-number.ts';

describe('a number', () => {
  it.each([
    // typed, employer's country, user's country, as shown, as dialled
    ['030 1234567', 'DE', 'DE', '030 1234567', '+49301234567'],
    ['030/1234567', 'DE', 'DE', '030 1234567', '+49301234567'],
    ['+49 30 1234567', 'DE', 'DE', '030 1234567', '+49301234567'],
    ['+49 (0)30 1234567', 'DE', 'DE', '030 1234567', '+49301234567'],
    ['0049 30 1234567', 'DE', 'DE', '030 1234567', '+49301234567'],
    ['０３０ １２３４５６７', 'DE', 'DE', '030 1234567', '+49301234567'],
    ['030 1234567', 'DE', 'US', '+49 30 1234567', '+49301234567'],
    ['011 49 30 1234567', 'US', 'US', '+49 30 1234567', '+49301234567'],
    ['(212) 736-5000', 'US', 'US', '(212) 736-5000', '+12127365000'],
    ['212.736.5000', 'US', 'US', '(212) 736-5000', '+12127365000'],
    ['1-212-736-5000', 'US', 'US', '(212) 736-5000', '+12127365000'],
    ['(212) 736-5000', 'US', 'DE', '+1 212 736 5000', '+12127365000'],
    // Of another country, though behind the same +1.
    ['416 967 1111', 'CA', 'US', '+1 416 967 1111', '+14169671111'],
    ['020 7946 0018', 'GB', 'GB', '020 7946 0018', '+442079460018'],
    ['07700 900123', 'GB', 'GB', '07700 900123', '+447700900123'],
    ['+44 (0)20 7946 0018', 'GB', 'DE', '+44 20 7946 0018', '+442079460018'],
    ['01.42.68.53.00', 'FR', 'FR', '01 42 68 53 00', '+33142685300'],
    ['01 42 68 53 00', 'FR', 'DE', '+33 1 42 68 53 00', '+33142685300'],
    ['(11) 3071-1234', 'BR', 'BR', '(11) 3071-1234', '+551130711234'],
    // With the carrier's two digits, as dialled within Brazil.
    ['0 15 11 3071-1234', 'BR', 'BR', '(11) 3071-1234', '+551130711234'],
    ['+55 11 93071-1234', 'BR', 'PT', '+55 11 93071 1234', '+5511930711234'],
    // The zero belongs to Italian numbers, from abroad as well.
    ['06 1234567', 'IT', 'DE', '+39 06 123 4567', '+39061234567'],
    // Without a country of theirs the number says itself whose it is.
    ['+33 1 42 68 53 00', '', 'FR', '01 42 68 53 00', '+33142685300'],
    ['+33 1 42 68 53 00', '', 'DE', '+33 1 42 68 53 00', '+33142685300'],
  ])('%s of %s, seen from %s, is %s and dials %s', (typed, there, here, shown, dialled) => {
    expect(readNumber(typed, there, here)).toEqual({ shown, dialled });
  });

  it.each(['ext. 12', 'ext 12', 'x12', '#12', ';ext=12'])('has an extension: %s', (extension) => {
    const { shown, dialled } = readNumber(`212-736-5000 ${extension}`, 'US', 'DE');
    expect(shown).toBe('+1 212 736 5000 ext. 12');
    expect(dialled).toBe('+12127365000;ext=12');
  });

  it.each([
    ['110', '110'],
    ['0049 30 1234567', '0049301234567'],
    ['  030 1234567 ', '0301234567'],
  ])('that no country knows is shown as typed and dialled as it stands: %s', (typed, dialled) => {
    for (const there of ['', 'XX', 'de', 'constructor']) {
      expect(readNumber(typed, there, 'DE')).toEqual({ shown: typed.trim(), dialled });
    }
  });

  it.each([
    ...['', '   ', '+', '12', '1/2', 'anna@b.example', 'ask at the desk', '☎'],
    // More digits than any number has; and what sets a telephone up instead of ringing one.
    ...['1234567890123456', '*31#030123', '##002#', '*#06#'],
  ])('that is none cannot be dialled: "%s"', (typed) => {
    expect(readNumber(typed, 'DE', 'DE')).toEqual({ shown: typed.trim(), dialled: '' });
  });

  it.each([
    '030 1234567 / 0171 1234567',
    '030 1234567 or 0171 1234567',
    '030 1234567; 0171 1234567',
    '030 1234567 (Ms Okafor, from 9)',
    'room 12, third door on the left, 3rd floor',
    '1-800-FLOWERS',
  ])('is not made of two, nor of one and what is said beside it: %s', (typed) => {
    expect(readNumber(typed, 'DE', 'DE')).toEqual({ shown: typed, dialled: '' });
  });

  // International freephone belongs to no country: without its +800 it is nothing.
  it('of no country keeps what makes it one', () => {
    for (const here of ['DE', '']) {
      expect(readNumber('+800 1234 5678', 'DE', here).shown).toBe('+800 1234 5678');
    }
  });

  // A number that no list has yet, in a country that shares its code with others: +44, +1.
  it('that is not in the lists is shown from abroad as others are', () => {
    expect(readNumber('+44 20 2222 2222', 'GB', 'DE').shown).toBe('+44 20 2222 2222');
  });
});

const country = fc.constantFrom('', 'DE', 'US', 'GB', 'FR', 'BR', 'XX');
const DIALLED = /^(|\+?\d{3,17}(;ext=\d+)?)$/;

describe('whatever is typed', () => {
  const digits = fc.string({ unit: fc.constantFrom(...'0123456789+-()/.;=x# '), maxLength: 60 });
  const anything = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), digits);

  it('is shown, and never dials more than digits and an extension', () => {
    fc.assert(
      fc.property(anything, country, country, (typed, there, here) => {
        const { shown, dialled } = readNumber(typed, there, here);
        expect(shown === '').toBe(typed.trim() === '');
        expect(dialled).toMatch(DIALLED);
        if (!dialled.includes('+')) expect(shown).toBe(typed.trim());
      }),
      { numRuns: 500 },
    );
  });

  it('dials the same however it is grouped, and as it is shown', () => {
    const LOCAL = { DE: '030', US: '2127', GB: '0207', FR: '014', BR: '113' } as const;
    const LENGTH = { DE: 7, US: 6, GB: 7, FR: 7, BR: 7 } as const;
    const place = fc.constantFrom(...(Object.keys(LOCAL) as (keyof typeof LOCAL)[]));
    const rest = fc.array(fc.integer({ min: 2, max: 9 }), { minLength: 8, maxLength: 8 });
    const gap = fc.constantFrom('', ' ', '-', '.', ' - ');
    const here = fc.constantFrom('DE', 'US', 'GB', 'FR', 'BR');
    fc.assert(
      fc.property(place, rest, gap, here, (there, numbers, between, from) => {
        const local = numbers.slice(0, LENGTH[there]);
        const plain = readNumber(`${LOCAL[there]}${local.join('')}`, there, from);
        const grouped = `${LOCAL[there]} ${local.slice(0, 3).join('')}${between}${local.slice(3).join('')}`;
        expect(readNumber(grouped, there, from)).toEqual(plain);
        expect(plain.dialled).toMatch(/^\+\d+$/);
        expect(readNumber(plain.shown, there, from)).toEqual(plain);
        expect(plain.shown.startsWith('+')).toBe(there !== from);
      }),
    );
  });

  it('is read in no time, ten thousand characters of it', () => {
    const started = performance.now();
    for (const each of [
      '1',
      '+',
      '(',
      ' ',
      '0-',
      'x',
      '+49 30 1234567 ',
      'é',
      '٣',
      '(0)',
      ';ext=',
    ]) {
      const typed = each.repeat(10_000).slice(0, 10_000);
      expect(readNumber(typed, 'DE', 'US').shown).toBe(typed.trim());
    }
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
