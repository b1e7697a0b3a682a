import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import '../../src/gallery/gallery.css';
import '../../src/ui/check.css';
import messages from '../../src/_locales/en/messages.json';
import { Gallery } from '../../src/gallery/gallery.tsx';
import { pseudoWords } from '../../src/gallery/pseudo-words.ts';
import { contrast, PAIRS, readToken } from '../../src/gallery/read-tokens.ts';
import { readSwitches } from '../../src/gallery/switches.ts';
import { installFakeBrowser } from './fake-browser.ts';
import { atFixedTime, expectAccessible, show } from './show.tsx';

describe('The gallery', () => {
  atFixedTime();

  it('shows the components by their names in the code, for everybody', async () => {
    installFakeBrowser();
    show(<Gallery switches={readSwitches('')} />);
    for (const name of ['Button', 'TextField', 'ListRow', 'Notice', 'NoteCheck']) {
      await expect.element(page.getByRole('heading', { name: `${name} src/ui/` })).toBeVisible();
    }
    await expectAccessible();
  });

  it.each(['light', 'dark'])('finds enough contrast in the %s theme', (theme) => {
    document.documentElement.dataset.theme = theme;
    const poor = PAIRS.filter(
      ([ink, ground, least]) =>
        contrast(readToken(`--aw-${ink}`), readToken(`--aw-${ground}`)) < least,
    );
    expect(poor).toEqual([]);
  });
});

describe('Made-up words', () => {
  it.each(['accented', 'arabic'] as const)(
    'of the %s kind are longer and keep their blanks',
    (script) => {
      const { language, ...pseudo } = pseudoWords(messages, script);
      expect(language).toBe(messages.language);
      for (const [key, { message: made }] of Object.entries(pseudo)) {
        const { message } = messages[key as keyof typeof messages];
        expect(made).toMatch(/^\[.*\]$/s);
        expect(made.length).toBeGreaterThan(message.length * 1.4);
        expect(made.match(/\$[$\d]/g)).toEqual(message.match(/\$[$\d]/g));
      }
    },
  );
});
