import { expect, it, vi } from 'vitest';
import { countedWords } from '../../src/platform/words.ts';
import { formatList, formatMoment, formatShortDate, formatSpan } from '../../src/ui/dates.ts';
import { formatNumber } from '../../src/ui/format-number.ts';
import {
  describeLength,
  describePerson,
  describeStart,
} from '../../src/views/quick-add/quick-words.ts';
import { installFakeBrowser } from './fake-browser.ts';

const AT = '2026-03-12T09:00:00.000Z';

it.each([
  ['DateTimeFormat', () => formatShortDate('2026-03-12', '2026-03-12')],
  ['DateTimeFormat', () => formatSpan('2026-03-12', '2026-03-19')],
  ['DateTimeFormat', () => describeStart(AT, AT, 'UTC')],
  ['ListFormat', () => formatList(['Anna', 'Ben'])],
  ['ListFormat', () => describePerson({ name: 'Anna', email: 'a@b.example', phone: '' })],
  ['NumberFormat', () => formatNumber(1250)],
  ['NumberFormat', () => describeLength(30)],
  ['PluralRules', () => countedWords('minutes', 30)],
] as const)('a %s is made once, however often it is used', (kind, format) => {
  installFakeBrowser({ uiLanguage: 'en-GB' });
  const first = format();
  const made = vi.spyOn(Intl, kind);
  expect(format()).toBe(first);
  expect(made).not.toHaveBeenCalled();
  made.mockRestore();
});

it('is one of another locale where the words are', () => {
  installFakeBrowser({ uiLanguage: 'en-GB' });
  expect(formatMoment(AT, 'UTC', '2026-01-01')).not.toContain('2026');
  expect(formatMoment(AT, 'UTC', '2025-12-31')).toContain('2026');
  const british = formatShortDate('2026-03-12', '2026-03-12');
  installFakeBrowser({ uiLanguage: 'en-US' });
  expect(formatShortDate('2026-03-12', '2026-03-12')).not.toBe(british);
});
