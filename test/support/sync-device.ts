import { exchange } from '../../src/background/sync/exchange.ts';
import type { LocalStore } from '../../src/background/sync/receive.ts';
import { recordChange } from '../../src/data/history.ts';
import { type InterviewRecord, keyOf, parseRecords } from '../../src/data/interview-record.ts';
import { buryRecords, TOMBSTONES_KEY } from '../../src/data/tombstones.ts';
import { change } from '../../src/interviews/change.ts';
import type { Command } from '../../src/interviews/command.ts';
import { act } from './devices.ts';
import { type FakeAccount, FakeArea } from './fake-account.ts';

/** A device with a store of its own, and the browser's account around it. */
export class SyncDevice {
  readonly #account: FakeAccount;
  readonly stored = new Map<string, string>();
  area: FakeArea;
  now = 0;

  constructor(
    account: FakeAccount,
    readonly id: string,
  ) {
    this.#account = account;
    this.area = new FakeArea(account, () => this.now);
  }

  readonly store: LocalStore = {
    read: async (keys) => {
      const found = [...this.stored].filter(([key]) => !keys || keys.includes(key));
      return Object.fromEntries(found.map(([key, text]) => [key, JSON.parse(text)]));
    },
    commit: async ({ writes }) => this.put(writes),
    keep: async (records) => this.put(records),
    withLock: (work) => work(),
  };

  put(records: Record<string, unknown>): void {
    for (const [key, value] of Object.entries(records)) this.stored.set(key, JSON.stringify(value));
  }

  get records(): InterviewRecord[] {
    const all = [...this.stored].map(([key, text]) => [key, JSON.parse(text)]);
    return parseRecords(Object.fromEntries(all)).records;
  }

  record(id: string): InterviewRecord | undefined {
    return this.records.find(({ interview }) => interview.id === id);
  }

  /** The user does something here; what is refused changes nothing. */
  do(command: Command | null, id: string, at: string): void {
    const before = this.record(id);
    if (before) {
      this.put({ [keyOf(id)]: act(before, command, at, this.id) });
    } else if (command) {
      const done = change(null, command, at);
      if (done.ok)
        this.put({ [keyOf(id)]: recordChange(null, done.interview, command.type, at, this.id) });
    }
  }

  /** Deletes for good what is in the bin. */
  emptyBin(at: string): void {
    const gone = this.records.filter(({ interview }) => interview.removedAt !== null);
    const raw = JSON.parse(this.stored.get(TOMBSTONES_KEY) ?? 'null');
    this.put({ [TOMBSTONES_KEY]: buryRecords(raw, gone, at) });
    for (const { interview } of gone) this.stored.delete(keyOf(interview.id));
  }

  /** Installed anew: nothing is left but what lies in the account. */
  reinstall(): void {
    this.stored.clear();
    this.area = new FakeArea(this.#account, () => this.now);
  }

  /** What went wrong is tried again at another time. */
  async exchange(at: string, isTidying = true): Promise<number | null> {
    this.now = Date.parse(at);
    const done = await exchange(this.area, this.store, isTidying, new Date(at)).catch(() => null);
    return done?.left ?? null;
  }
}
