import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/background/reminders/plain-text.ts';

describe('a text on the desktop', () => {
  it.each([
    ['line breaks and tabs', 'Bright\nwater\t& Sons', 'Bright water & Sons'],
    ['a bell and an escape', 'Bright\u0007\u001b[31mwater', 'Bright [31mwater'],
    ['what turns the reading direction', 'Bright\u202ewater\u2066!', 'Brightwater!'],
    ['marks without a width', 'Bright\u200b\ufeffwater\u00ad', 'Brightwater'],
    ['halves of a character', 'Bright\ud800water', 'Brightwater'],
    ['separators of lines', 'Bright\u2028water\u2029', 'Bright water'],
    ['mark-up, as it was written', '<b>Bright</b> & “Sons”', '<b>Bright</b> & “Sons”'],
    ['what joins letters', 'می\u200cخواهم 👩\u200d💻', 'می\u200cخواهم 👩\u200d💻'],
    ['marks piled up', `B${'\u0301'.repeat(40)}right`, 'B\u0301\u0301\u0301right'],
    ['nothing', '', ''],
  ])('has %s', (_, text, shown) => {
    expect(plainText(text, 'title')).toBe(shown);
  });

  it('is cut between letters, and says so', () => {
    const family = '👨\u200d👩\u200d👧\u200d👦';
    const cut = plainText(family.repeat(30), 'title');
    expect(cut.length).toBeLessThanOrEqual(80);
    expect(cut).toBe(`${family.repeat((cut.length - 1) / family.length)}…`);
  });

  it('is plain, on one line and bounded, whatever comes', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.constantFrom('title' as const, 'message' as const),
        (text, part) => {
          const shown = plainText(text, part);
          expect(shown).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u);
          expect(shown.length).toBeLessThanOrEqual(part === 'title' ? 80 : 160);
          expect(shown).toBe(shown.trim());
        },
      ),
    );
  });
});
