import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addHealth,
  parseHealth,
  readLiveHealth,
  type SiteHealth,
} from '../../src/data/health-record.ts';
import { parseRequest } from '../../src/data/protocol.ts';

const GMAIL: SiteHealth = {
  site: 'gmail',
  missing: [],
  seen: { body: '2026-07', send: '2024-06' },
  at: '2026-03-12T08:00:00.000Z',
};
const OUTLOOK: SiteHealth = { ...GMAIL, site: 'outlook' };

describe('the health of the mail sites', () => {
  it('keeps one line a site, the latest', () => {
    const stored = addHealth(addHealth([], OUTLOOK), GMAIL);
    expect(stored).toEqual([GMAIL, OUTLOOK]);
    const broken: SiteHealth = { ...GMAIL, missing: ['send'], seen: {} };
    expect(addHealth(stored, broken)).toEqual([broken, OUTLOOK]);
  });

  it('writes once a day, and when something has changed', () => {
    expect(addHealth([GMAIL], { ...GMAIL, at: '2026-03-12T19:00:00.000Z' })).toBeNull();
    expect(addHealth([GMAIL], { ...GMAIL, at: '2026-03-13T08:00:00.000Z' })).not.toBeNull();
    expect(addHealth([GMAIL], { ...GMAIL, missing: ['body'] })).not.toBeNull();
  });

  it('reads anything at all', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        expect(parseHealth(raw)).toEqual([]);
        expect(readLiveHealth(raw, GMAIL.at)).toBeNull();
      }),
    );
    expect(parseHealth([GMAIL, { site: 'gmail' }, 1])).toEqual([GMAIL]);
  });

  it('may be told by a mail page, which can say nothing else by it', () => {
    const { site, missing, seen } = GMAIL;
    const told = { type: 'health.seen', site, missing, seen };
    expect(parseRequest(told, 'mail')).toEqual(told);
    expect(parseRequest({ ...told, missing: ['a text of the mail'] }, 'mail')).toBeNull();
    expect(parseRequest({ ...told, seen: { body: 'Dear Anna' } }, 'mail')).toBeNull();
    expect(parseRequest({ ...told, text: 'Dear Anna' }, 'mail')).toEqual(told);
  });
});
