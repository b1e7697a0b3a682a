import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CURRENT_VERSION, migrateData, readVersion } from '../../src/data/data-version.ts';
import { parseRecords } from '../../src/data/interview-record.ts';
import { parseRequest } from '../../src/data/protocol.ts';
import { parseSettings } from '../../src/data/settings-record.ts';
import { DEFAULT_SETTINGS } from '../../src/interviews/settings.ts';
import { makeInterview } from '../support/make-interview.ts';
import versionOne from '../support/stored-version-1.json' with { type: 'json' };
import versionOneOutbox from '../support/stored-version-1-outbox.json' with { type: 'json' };

const NEW_YORK = 'America/New_York';

describe('messages', () => {
  it('lets a mail page ask only for what a mail page may', () => {
    const remove = { type: 'command', command: { type: 'interview.remove', id: 'i1' } };
    expect(parseRequest(remove, 'page')).toEqual(remove);
    expect(parseRequest(remove, 'mail')).toBeNull();
    expect(parseRequest({ type: 'undo', id: 'i1', revision: 1 }, 'mail')).toBeNull();
    expect(parseRequest({ type: 'settings.change', settings: {} }, 'mail')).toBeNull();
    expect(parseRequest({ type: 'panel.load' }, 'mail')).toEqual({ type: 'panel.load' });
    const note = { id: 'i1', noteId: 'n1', promise: null };
    const promise = { type: 'command', command: { type: 'note.promise', ...note } };
    expect(parseRequest(promise, 'page')).toEqual(promise);
    expect(parseRequest(promise, 'mail')).toBeNull();
    const people = [{ id: 'p1', name: '', detail: 'the move' }];
    const fill = {
      type: 'interview.fill',
      id: 'i1',
      company: '',
      position: '',
      strongPoints: [],
      people,
    };
    expect(parseRequest({ type: 'command', command: fill }, 'mail')).not.toBeNull();
    const sent = { type: 'note.sent', ...note, emails: [], text: 'x'.repeat(50_000) };
    expect(parseRequest({ type: 'command', command: sent }, 'mail')).not.toBeNull();
  });

  it('refuses anything else without throwing', () => {
    fc.assert(
      fc.property(fc.anything(), (message) => {
        expect(parseRequest(message, 'page')).toBeNull();
      }),
    );
    expect(parseRequest({ type: 'page.open', id: '../x' }, 'page')).toBeNull();
    expect(
      parseRequest({ type: 'settings.change', settings: { noteTime: '25:00' } }, 'page'),
    ).toBeNull();
  });
});

describe('settings', () => {
  it('takes the default for a value that does not parse, and says which', () => {
    const { settings, damaged } = parseSettings({
      noteTime: 'nine',
      callTime: '10:00',
      unknown: 1,
    });
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, callTime: '10:00' });
    expect(damaged).toEqual(['noteTime']);
    expect(parseSettings('junk').damaged).toHaveLength(Object.keys(DEFAULT_SETTINGS).length);
  });

  it('reads anything at all', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        expect(Object.keys(parseSettings(raw).settings).sort()).toEqual(
          Object.keys(DEFAULT_SETTINGS).sort(),
        );
      }),
    );
  });
});

describe('stored data', () => {
  it('sets a record that does not parse aside, whole, and reads the others', () => {
    const sound = { interview: makeInterview(), past: [] };
    const broken = {
      interview: { ...makeInterview({ id: 'i2' }), startsAt: 'yesterday' },
      past: [],
    };
    const { records, damaged } = parseRecords({
      'interview/i1': sound,
      'interview/i2': broken,
      'interview/i3': { interview: makeInterview({ id: 'elsewhere' }), past: [] },
      settings: {},
    });
    expect(records).toEqual([sound]);
    expect(damaged.map(({ key }) => key)).toEqual(['interview/i2', 'interview/i3']);
    expect(damaged[0]?.raw).toBe(broken);
  });

  it('keeps fields that it does not know', () => {
    const newer = { interview: { ...makeInterview(), mood: 'good' }, past: [] };
    expect(parseRecords({ 'interview/i1': newer }).records).toEqual([newer]);
  });

  it('stamps a store without a version, once', () => {
    const writes = migrateData({}, NEW_YORK);
    expect(writes).toEqual({ 'data-version': { version: CURRENT_VERSION } });
    expect(migrateData(writes === 'newer' || writes === null ? {} : writes, NEW_YORK)).toBeNull();
  });

  it('reads what version 1 wrote', () => {
    expect(readVersion(versionOne)).toBe(1);
    const { records, damaged } = parseRecords(versionOne);
    expect(damaged).toEqual([]);
    expect(records.map(({ interview }) => interview.company)).toEqual(['Brightwater']);
    expect(records[0]?.interview.people[0]?.detail).toBe('');
  });

  it('finds with each interview what version 1 had reminded of, and goes on with what was under way', () => {
    const writes = migrateData(versionOneOutbox, NEW_YORK) as Record<string, unknown>;
    const id = '4b0e5c1e-8a62-4b8e-9a43-5d6f0c7d1a10';
    expect(writes).toEqual({
      'data-version': { version: CURRENT_VERSION },
      outbox: { pending: { [`callDue:${id}:2026-03-20T08:30:00.000Z`]: id }, summaries: {} },
      [`reminded/${id}`]: [
        'closingAsk:2026-03-10T14:30:00.000Z',
        // On the user's own clock, not on the employer's in Berlin.
        'noteDue:2026-03-11T03:30',
        'callPrepare:2026-03-18T08:30:00.000Z',
      ],
    });
    expect(migrateData({ ...versionOneOutbox, ...writes }, NEW_YORK)).toBeNull();
    // Ended before the version was written, it finds its own work and leaves it alone.
    const { 'data-version': _, ...done } = writes;
    expect(migrateData({ ...versionOneOutbox, ...done }, NEW_YORK)).toEqual({
      'data-version': { version: CURRENT_VERSION },
    });
  });

  it.each([
    ['no outbox', {}],
    ['an outbox that is none', { outbox: 'x' }],
    ['an entry that is none', { outbox: { 'noteDue:i1:x': 3 } }],
    [
      'an entry of an interview that is gone',
      { outbox: { 'noteDue:i1:x': { interviewId: 'i1', state: 'shown' } } },
    ],
  ])('goes on from version 1 with %s', (_, stored) => {
    const writes = migrateData({ 'data-version': { version: 1 }, ...stored }, NEW_YORK);
    expect(writes).toMatchObject({ 'data-version': { version: CURRENT_VERSION } });
  });

  it('leaves a newer version’s data alone', () => {
    const stored = { 'data-version': { version: CURRENT_VERSION + 1 } };
    expect(migrateData(stored, NEW_YORK)).toBe('newer');
  });
});
