import messages from '../../src/_locales/en/messages.json';
import { placeTemplates } from '../../src/background/keep-templates.ts';
import { recordChange, undoChange } from '../../src/data/history.ts';
import { type InterviewRecord, keyOf, parseRecord } from '../../src/data/interview-record.ts';
import { LAST_LOOK_KEY } from '../../src/data/last-look.ts';
import type { CommandAnswer, Fault, Request } from '../../src/data/protocol.ts';
import {
  noteSeen,
  parseReminderHealth,
  REMINDER_HEALTH_KEY,
} from '../../src/data/reminder-health.ts';
import { revertChanges } from '../../src/data/revert-changes.ts';
import { SETTINGS_KEY } from '../../src/data/settings-record.ts';
import { templateKeyOf } from '../../src/data/template-record.ts';
import { standInWords } from '../../src/gallery/stand-in-words.ts';
import { change } from '../../src/interviews/change.ts';
import type { Interview } from '../../src/interviews/interview.ts';
import { FakeEvent } from '../support/fake-extension-api.ts';
import { answerOfData } from './fake-data-answers.ts';

/** What each view asks by itself: whether anybody is there, and that it was looked at. */
const FROM_EVERY_VIEW: readonly Request['type'][] = ['ping', 'looked'];

export interface FakeOptions {
  readonly stored?: Record<string, unknown>;
  /** What is kept until the browser closes. */
  readonly session?: Record<string, unknown>;
  /** What of files and devices the background refuses, and why. */
  readonly faults?: Partial<Record<Request['type'], Fault>>;
  /** What the active tab's script answers when it is asked for its health; undefined: no mail page. */
  readonly health?: unknown;
  /** What the report's script answers in the active tab; undefined: it may not look there. */
  readonly report?: unknown;
  /** True: storage cannot be read. */
  readonly unreadable?: boolean;
  /** True: the background does not answer. */
  readonly silent?: boolean;
  /** What comes of a test reminder: it is shown, unless said otherwise. */
  readonly raised?: 'shown' | 'blocked' | 'failed';
  /** Whether notifications are allowed; they are, unless said otherwise. */
  readonly level?: 'denied';
  /** Whether the browser lets us onto the mail sites; it does, unless said otherwise, or once asked. */
  readonly mailAccess?: 'withheld' | 'refused';
  readonly direction?: 'ltr' | 'rtl';
  readonly uiLanguage?: string;
}

export interface FakeBrowser {
  readonly stored: Map<string, unknown>;
  /** Every message sent to the background, in order, but for what each view asks by itself. */
  readonly asked: Request[];
  /** How often the extension was started anew. */
  readonly restarts: { count: number };
  /** The store changes, as by the background. */
  readonly write: (key: string, value: unknown) => void;
  /** What happens right before everything is read in one go. */
  readonly reading: { all: () => void | Promise<void> };
  /** Who listens to messages. */
  readonly listening: ReadonlySet<unknown>;
  /** The extension is updated, turned off or removed: its scripts stay behind, as in Chromium. */
  readonly takeAway: () => void;
}

/**
 * An extension API in memory: storage that tells of its changes, words from the English messages,
 * and a background that applies commands with the product's own `change`.
 */
export function installFakeBrowser(options: FakeOptions = {}): FakeBrowser {
  const stored = new Map(Object.entries(structuredClone(options.stored ?? {})));
  const session = new Map(Object.entries(structuredClone(options.session ?? {})));
  const asked: Request[] = [];
  const restarts = { count: 0 };
  const reading: FakeBrowser['reading'] = { all: () => {} };
  const { faults = {} } = options;
  const changed = { local: new FakeEvent(), session: new FakeEvent() };

  const write = (key: string, newValue: unknown): void => {
    const oldValue = stored.get(key);
    stored.set(key, structuredClone(newValue));
    changed.local.tell({ [key]: { oldValue, newValue: structuredClone(newValue) } });
  };
  const drop = (key: string): void => {
    const oldValue = stored.get(key);
    stored.delete(key);
    changed.local.tell({ [key]: { oldValue } });
  };
  const writeSession = (key: string, newValue: unknown): void => {
    session.set(key, newValue);
    changed.session.tell({ [key]: { newValue } });
  };
  const save = (record: InterviewRecord): CommandAnswer => {
    write(keyOf(record.interview.id), record);
    return { ok: true, interview: record.interview };
  };
  const answer = (request: Request): unknown => {
    const now = new Date().toISOString();
    const ofData = answerOfData(request, { stored, write, drop, writeSession }, faults);
    if (ofData !== undefined) return ofData;
    if (request.type === 'command') {
      const { command } = request;
      const record = parseRecord(keyOf(command.id), stored.get(keyOf(command.id)));
      const result = change(record?.interview ?? null, command, now);
      if (!result.ok || result.interview === record?.interview) return result;
      const saved = save(recordChange(record, result.interview, command.type, now));
      return result.left ? { ...saved, left: result.left } : saved;
    }
    if (request.type === 'undo') {
      const record = parseRecord(keyOf(request.id), stored.get(keyOf(request.id)));
      const isSame = record?.interview.revision === request.revision;
      const undone = record && isSame ? undoChange(record, now) : null;
      return undone ? save(undone) : { ok: false, fault: 'changedSince' };
    }
    if (request.type === 'history.revert') {
      const record = parseRecord(keyOf(request.id), stored.get(keyOf(request.id)));
      const isSame = record?.interview.revision === request.revision;
      const reverted = record && isSame ? revertChanges(record, request.changes, now) : null;
      return reverted ? save(reverted) : { ok: false, fault: 'changedSince' };
    }
    if (request.type === 'bin.delete') {
      for (const id of request.ids) drop(keyOf(id));
    }
    if (request.type === 'settings.change') {
      write(SETTINGS_KEY, { ...(stored.get(SETTINGS_KEY) ?? {}), ...request.settings });
    }
    if (request.type === 'reminders.test') return { ok: true, raised: options.raised ?? 'shown' };
    if (request.type === 'reminders.seen') {
      const before = parseReminderHealth(stored.get(REMINDER_HEALTH_KEY));
      write(REMINDER_HEALTH_KEY, noteSeen(before, request.seen, now));
    }
    if (request.type === 'looked') write(LAST_LOOK_KEY, { at: now });
    if (request.type === 'template.remove') drop(templateKeyOf(request.id));
    if (request.type === 'template.save' || request.type === 'templates.import') {
      const incoming = request.type === 'template.save' ? [request.template] : request.templates;
      const placed = placeTemplates(Object.fromEntries(stored), incoming, now);
      if ('problem' in placed) return { ok: false, ...placed };
      for (const [key, value] of Object.entries(placed.writes)) write(key, value);
    }
    return { ok: true };
  };

  const local = {
    get: async (keys: string[] | null) => {
      if (options.unreadable) throw new Error('The store cannot be read.');
      if (keys === null) await reading.all();
      const all = structuredClone(Object.fromEntries(stored));
      return keys === null ? all : Object.fromEntries(keys.map((key) => [key, all[key]]));
    },
    onChanged: changed.local,
  };
  const hear = async (request: Request): Promise<unknown> => {
    if (!FROM_EVERY_VIEW.includes(request.type)) asked.push(structuredClone(request));
    return options.silent ? undefined : structuredClone(await answer(request));
  };
  const listening = new Set<unknown>();
  let hasSites = options.mailAccess === undefined;
  const siteListeners = new Set<() => void>();
  const onSites = {
    addListener: (listener: () => void) => siteListeners.add(listener),
    removeListener: (listener: () => void) => siteListeners.delete(listener),
  };
  const permissions = {
    contains: async () => hasSites,
    request: async () => {
      hasSites ||= options.mailAccess === 'withheld';
      for (const listener of siteListeners) listener();
      return hasSites;
    },
    onAdded: onSites,
    onRemoved: onSites,
  };
  const runtime: Record<string, unknown> = {
    id: 'afterword',
    onMessage: {
      addListener: (listener: unknown) => listening.add(listener),
      removeListener: (listener: unknown) => listening.delete(listener),
    },
    getURL: (path: string) => `/${path}`,
    getManifest: () => ({ version: '1.2.3' }),
    reload: () => {
      restarts.count += 1;
    },
    sendMessage: (request: Request): Promise<unknown> => {
      // At once, not as a promise.
      if (!runtime.id) throw new Error('Extension context invalidated.');
      return hear(request);
    },
  };
  const fake: Record<string, unknown> = {
    runtime,
    storage: {
      local,
      session: {
        get: async (keys: string[] | null) =>
          Object.fromEntries((keys ?? [...session.keys()]).map((key) => [key, session.get(key)])),
        onChanged: changed.session,
      },
    },
    permissions,
    alarms: { getAll: async () => [{ name: 'doorbell', scheduledTime: 1_773_309_600_000 }] },
    action: { getBadgeText: async () => '1' },
    notifications: {
      getAll: async () => ({}),
      getPermissionLevel: async () => options.level ?? 'granted',
    },
    scripting: {
      executeScript: async () => {
        if (options.report === undefined) throw new Error('No script may run there.');
        return [{ result: options.report }];
      },
    },
    tabs: {
      query: async () => [{ id: 1 }],
      sendMessage: async () => {
        if (options.health === undefined) throw new Error('Nobody listens there.');
        return options.health;
      },
    },
    i18n: standInWords(messages, options),
  };
  Object.assign(globalThis, { browser: fake });
  const takeAway = (): void => {
    runtime.id = undefined;
    fake.i18n = undefined;
  };
  return { stored, asked, restarts, reading, write, listening, takeAway };
}

/** Interviews as they lie in storage. */
export function storedInterviews(...interviews: Interview[]): Record<string, unknown> {
  return Object.fromEntries(
    interviews.map((interview) => [keyOf(interview.id), { interview, past: [] }]),
  );
}
