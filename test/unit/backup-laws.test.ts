import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBackupContent } from '../../src/data/backup/read-backup-content.ts';
import { CURRENT_VERSION } from '../../src/data/data-version.ts';
import { isInterviewKey, parseRecord } from '../../src/data/interview-record.ts';
import { isTemplateKey, parseTemplate } from '../../src/data/template-record.ts';
import { type OpenAnswer, openBackup } from '../../src/exchange/open-backup.ts';
import { anythingStored } from '../support/anything-stored.ts';
import { makeBackup, STORED } from '../support/make-backup.ts';
import { mutateFile, mutation } from '../support/mutate-file.ts';

/** `npm run laws` has ten rounds, each with other files: 100,000 in all. */
const HOSTILE_FILES = process.env.AFTERWORD_SEED ? 10_000 : 5_000;

const open = (text: string): Promise<OpenAnswer> =>
  openBackup(text, { dataVersion: CURRENT_VERSION });

async function readBack(text: string) {
  const opened = await open(text);
  if ('problem' in opened) throw new Error(opened.problem);
  const read = await readBackupContent(opened.content);
  if ('problem' in read) throw new Error(read.problem);
  return { ...read, isAltered: opened.isAltered };
}

/** JSON with its names in order, by other means than the product's. */
function inOrder(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))
      : inner,
  );
}

/** How many things stand in a file, and how many of them were taken in or named. */
function countPieces(content: unknown): number {
  if (Array.isArray(content)) return content.length;
  const lists = ['interviews', 'templates', 'setAside'];
  return Object.entries(content as object).reduce((sum, [name, value]) => {
    if (lists.includes(name) && Array.isArray(value)) return sum + value.length;
    return name === 'settings' && value === null ? sum : sum + 1;
  }, 0);
}

describe('a backup', () => {
  it('brings back exactly what was stored', async () => {
    await fc.assert(
      fc.asyncProperty(anythingStored, async (stored) => {
        const back = await readBack(await makeBackup(stored));
        const sound = Object.entries(stored).filter(([key, raw]) => parseRecord(key, raw));
        const templates = Object.entries(stored).filter(([key, raw]) => parseTemplate(key, raw));
        expect(back.isAltered).toBe(false);
        const byId = (each: { interview: { id: string } }) => each.interview.id;
        expect(Object.fromEntries(back.interviews.map((each) => [byId(each), each]))).toEqual(
          Object.fromEntries(sound.map(([key, raw]) => [key.slice('interview/'.length), raw])),
        );
        expect(new Map(back.templates.map((each) => [each.id, each]))).toEqual(
          new Map(templates.map(([key, raw]) => [key.slice('template/'.length), raw])),
        );
        expect(back.settings).toEqual(stored.settings ?? null);
        const others = Object.keys(stored).filter(
          (key) =>
            key.includes('set-aside') ||
            (isInterviewKey(key) && !sound.some(([each]) => each === key)) ||
            (isTemplateKey(key) && !templates.some(([each]) => each === key)),
        );
        expect(back.skipped.map(({ why }) => why)).toEqual(others.map(() => 'setAside'));
      }),
      { numRuns: 100 },
    );
  });

  it('is the same file for the same records, in whatever order they are stored', async () => {
    await fc.assert(
      fc.asyncProperty(anythingStored, async (stored) => {
        const turned = Object.fromEntries(Object.entries(stored).toReversed());
        expect(await makeBackup(turned)).toBe(await makeBackup(stored));
      }),
      { numRuns: 30 },
    );
  });
});

describe('a file that something has happened to', () => {
  it('is read or refused: nothing throws, spreads or gets lost', async () => {
    const whole = await makeBackup(STORED);
    const original = inOrder(JSON.parse(whole).content);
    const seen = new Map<string, number>();
    const note = (what: string) => seen.set(what, (seen.get(what) ?? 0) + 1);
    const mutations = fc.array(mutation, { minLength: 1, maxLength: 2 });
    await fc.assert(
      fc.asyncProperty(mutations, async (list) => {
        const text = list.reduce(mutateFile, whole);
        const opened = await open(text);
        expect(Object.keys(Object.prototype)).toEqual([]);
        if ('problem' in opened) {
          note(opened.problem);
          return;
        }
        const json = JSON.parse(text.replace(/^\ufeff/, '').replace(/\0+$/, ''));
        const { content } = opened;
        expect(inOrder(content)).toBe(inOrder(json.afterword === 'backup' ? json.content : json));
        const isWhole = json.afterword === 'backup' && !opened.isAltered;
        if (isWhole) expect(inOrder(content)).toBe(original);
        const read = await readBackupContent(content);
        if ('problem' in read) {
          note('other content');
          return;
        }
        note(isWhole ? 'sound' : 'altered');
        const { interviews, templates, settings, skipped } = read;
        const named = skipped.filter(({ name }) => !name.startsWith('settings.'));
        const taken = interviews.length + templates.length + (settings === null ? 0 : 1);
        expect(taken + named.length).toBe(countPieces(content));
        expect(skipped.every(({ name }) => name !== '')).toBe(true);
        for (const each of interviews) {
          expect(parseRecord(`interview/${each.interview.id}`, each)).not.toBeNull();
          expect(Object.getPrototypeOf(each.interview)).toBe(Object.prototype);
        }
        expect(({} as { polluted?: true }).polluted).toBeUndefined();
      }),
      { numRuns: HOSTILE_FILES, endOnFailure: true },
    );
    // The mutations reach all that there is to reach.
    const reached = ['altered', 'sound', 'cutOff', 'notJson', 'otherFile', 'tooDeep'];
    expect([...seen.keys()]).toEqual(expect.arrayContaining(reached));
  });
});
