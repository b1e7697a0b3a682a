import messages from '../../src/_locales/en/messages.json';
import { standInWords } from '../../src/gallery/stand-in-words.ts';

type Listener = (...told: unknown[]) => unknown;

/** An event of the browser; whoever listens is told at once. */
export class FakeEvent {
  readonly #listeners = new Set<Listener>();
  addListener = (listener: Listener): void => void this.#listeners.add(listener);
  removeListener = (listener: Listener): void => void this.#listeners.delete(listener);
  hasListener = (listener: Listener): boolean => this.#listeners.has(listener);
  tell(...told: unknown[]): void {
    for (const listener of this.#listeners) listener(...told);
  }
}

export interface AlarmInfo {
  readonly when?: number;
  readonly delayInMinutes?: number;
  readonly periodInMinutes?: number;
}

/** What the browser keeps for the extension, as it is while the background lives and when not. */
export interface Kept {
  /** Values as JSON, by key. */
  readonly local: Map<string, string>;
  readonly session: Map<string, string>;
  readonly alarms: ReadonlyMap<string, object>;
  readonly onScreen: Map<string, string>;
  badge: string;
}

/** Calls that matter by name, and all the others. */
export type CallName = 'store' | 'notify' | 'setAlarm' | 'other';

export interface Host extends Kept {
  readonly isBlocked: boolean;
  /** Nothing can be saved, but in memory. */
  readonly isFull: boolean;
  /** Firefox knows no buttons, and has no answer to whether notifications are allowed. */
  readonly isChromium: boolean;
  /** Does the work unless the background is dead by now; then its promise never settles. */
  readonly call: <T>(name: CallName, work: () => T) => Promise<T>;
  readonly setAlarm: (name: string, info: AlarmInfo) => void;
  readonly clearAlarm: (name: string) => boolean;
  readonly shown: (id: string, title: string) => void;
  readonly stored: () => void;
}

const read = (text: string | undefined): unknown =>
  text === undefined ? undefined : JSON.parse(text);

function storageArea(host: Host, area: 'local' | 'session', changed: FakeEvent) {
  const kept = host[area];
  const write = (values: Record<string, string | undefined>): void => {
    const changes: Record<string, { oldValue?: unknown; newValue?: unknown }> = {};
    for (const [key, text] of Object.entries(values)) {
      const before = kept.get(key);
      if (before === text) continue;
      if (text === undefined) kept.delete(key);
      else kept.set(key, text);
      changes[key] = {
        get oldValue() {
          return read(before);
        },
        get newValue() {
          return read(text);
        },
      };
    }
    if (Object.keys(changes).length > 0) changed.tell(changes);
  };
  const listOf = (keys: string | readonly string[]): readonly string[] =>
    typeof keys === 'string' ? [keys] : keys;
  return {
    get: (keys: string | readonly string[] | null = null) =>
      host.call('other', () => {
        const found =
          keys === null ? [...kept.keys()] : listOf(keys).filter((key) => kept.has(key));
        return Object.fromEntries(found.map((key) => [key, read(kept.get(key))]));
      }),
    getKeys: () => host.call('other', () => [...kept.keys()]),
    set: (values: Record<string, unknown>) =>
      host.call('store', () => {
        if (host.isFull && area === 'local') throw new Error('The disk is full.');
        const texts = Object.entries(values).map(([key, value]) => [key, JSON.stringify(value)]);
        write(Object.fromEntries(texts));
        host.stored();
      }),
    remove: (keys: string | readonly string[]) =>
      host.call('store', () =>
        write(Object.fromEntries(listOf(keys).map((key) => [key, undefined]))),
      ),
    setAccessLevel: () => host.call('other', () => undefined),
    onChanged: changed,
  };
}

/** The events by which the background is woken. */
export const newEvents = () => ({
  installed: new FakeEvent(),
  startup: new FakeEvent(),
  alarm: new FakeEvent(),
  idle: new FakeEvent(),
  command: new FakeEvent(),
  message: new FakeEvent(),
  local: new FakeEvent(),
  session: new FakeEvent(),
});
export type Events = ReturnType<typeof newEvents>;

/** The part of the extension API that a background uses, in memory. */
export function makeApi(host: Host, events: Events) {
  const { call, alarms, onScreen } = host;
  const action = {
    setBadgeText: ({ text }: { text: string }) =>
      call('other', () => {
        host.badge = text;
      }),
    getBadgeText: () => call('other', () => host.badge),
    setBadgeBackgroundColor: () => call('other', () => undefined),
  };
  const notifications = {
    onClicked: new FakeEvent(),
    onClosed: new FakeEvent(),
    onButtonClicked: new FakeEvent(),
    create: (id: string, { title, ...options }: { title: string }) =>
      call('notify', () => {
        if (host.isBlocked) throw new Error('Notifications are blocked.');
        // As Firefox 153 has it.
        if (!host.isChromium && ('buttons' in options || 'requireInteraction' in options))
          throw new TypeError('Unexpected property');
        onScreen.set(id, title);
        host.shown(id, title);
        return id;
      }),
    clear: (id: string) => call('other', () => onScreen.delete(id)),
    getAll: () =>
      call('other', () => Object.fromEntries([...onScreen.keys()].map((id) => [id, true]))),
    ...(host.isChromium && {
      onPermissionLevelChanged: new FakeEvent(),
      update: (id: string) => call('other', () => onScreen.has(id)),
      getPermissionLevel: () => call('other', () => (host.isBlocked ? 'denied' : 'granted')),
    }),
  };
  return {
    action,
    notifications,
    alarms: {
      onAlarm: events.alarm,
      get: (name: string) => call('other', () => alarms.get(name)),
      getAll: () => call('other', () => [...alarms.values()]),
      create: (name: string, info: AlarmInfo) => call('setAlarm', () => host.setAlarm(name, info)),
      clear: (name: string) => call('other', () => host.clearAlarm(name)),
    },
    storage: {
      local: storageArea(host, 'local', events.local),
      session: storageArea(host, 'session', events.session),
      sync: { onChanged: new FakeEvent() },
    },
    commands: { onCommand: events.command },
    idle: { onStateChanged: events.idle, queryState: () => call('other', () => 'active') },
    tabs: { query: () => call('other', () => []), create: () => call('other', () => ({ id: 1 })) },
    scripting: {
      executeScript: () => call('other', () => []),
      insertCSS: () => call('other', () => undefined),
    },
    runtime: {
      id: 'afterword',
      onInstalled: events.installed,
      onStartup: events.startup,
      onMessage: events.message,
      getURL: (path: string) => `extension://afterword/${path}`,
      getManifest: () => ({ version: '1.2.3' }),
    },
    i18n: standInWords(messages),
  };
}

/** Locks as a background holds them: in the order in which they are asked for. */
export function makeLocks() {
  const tails = new Map<string, Promise<unknown>>();
  return {
    request: (name: string, ...given: readonly unknown[]): Promise<unknown> => {
      const work = given.at(-1) as (lock: { name: string }) => unknown;
      const asked = (tails.get(name) ?? Promise.resolve()).then(() => work({ name }));
      tails.set(
        name,
        asked.catch(() => undefined),
      );
      return asked;
    },
  };
}
