import type { Notified } from './e2e-desktop.ts';
import type { Progress } from './e2e-exact-kill.ts';
import type { Seen } from './e2e-look-at-ours.ts';
import { MARK } from './e2e-mark.ts';
import { findAlarmFaults } from './e2e-sequence-alarm.ts';
import type { SequenceMachine, Watching } from './e2e-sequence-machine.ts';
import { type Due, ReminderOracle } from './reminder-oracle.ts';
import type { StoryWitness } from './story-parts.ts';

const MINUTE = 60_000;
/** More than so many at once are told as one. */
const MOST_AT_ONCE = 3;
/** An instant may matter to the background and change nothing that anybody sees; so many in a row. */
const MOST_HASTE = 3;
/** As long as a difference may last, in milliseconds. */
const PATIENCE = 5_000;

const INTERVIEW = /Brightwater (\w+)/;

/**
 * Sees what the desktop was told to show, and the badge, the alarm and the popup's list; asks `steps`
 * alone what there should be to see, and writes down every difference.
 */
export class SequenceWitness implements StoryWitness, Watching {
  readonly faults: string[] = [];
  readonly seen = { shown: 0, summaries: 0, repeated: 0, commands: 0, checks: 0, lists: 0 };
  isInformed = false;
  setBack = 0;
  /** Whether the popup is opened; to do that each time takes too long. */
  opensPopup = false;

  readonly oracle: ReminderOracle;
  /** How many notifications were looked at. */
  #noticed = 0;
  /** How often each reminder was shown, alone or in a summary. */
  readonly #shown = new Map<string, number>();
  /** How often it may have been: once, and once more for each kill between showing and marking. */
  readonly #may = new Map<string, number>();
  /** Shown and marked; or due while all were switched off. */
  readonly #told = new Set<string>();
  /** Earlier than one that was told. */
  readonly #passed = new Set<string>();
  /** Due while they were switched off, and a kill came: marked or not. */
  readonly #maybe = new Set<string>();
  /** What was due before the last message. */
  #before: readonly Due[] = [];
  #hasty = new Set<number>();

  constructor(readonly machine: SequenceMachine) {
    this.oracle = new ReminderOracle(machine);
    machine.watching = this;
  }

  fault(text: string): void {
    this.faults.push(`${new Date(this.machine.now).toISOString()} ${text}`);
  }

  whyNoAlarm(): string {
    return 'no alarm is left to wake anybody';
  }

  looked(): void {
    this.#notice();
    this.isInformed = true;
    this.setBack = 0;
    this.#close();
  }

  async killed(progress: Progress): Promise<void> {
    this.#notice();
    this.isInformed = false;
    const open = this.#open();
    if (!this.oracle.timetable().notifications)
      for (const id of open.flatMap(({ latest }) => latest)) this.#maybe.add(id);
    if (progress === 'marked') this.#close();
    if (progress === 'shown') for (const each of open) this.#allowOnceMore(each);
    await this.#checkIsWoken();
  }

  /** What has to hold whenever the background knows all that there is to know. */
  async check(): Promise<void> {
    const end = performance.now() + PATIENCE;
    for (;;) {
      const differences = this.#differences(await this.machine.look());
      if (!this.isInformed) return;
      if (differences.length === 0) break;
      if (performance.now() > end) {
        for (const each of differences) this.fault(each);
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    this.seen.checks += 1;
    this.#close();
    await this.#countHaste();
  }

  /** The popup lists as many things to do as there are, and as the badge says. */
  async checkList(): Promise<void> {
    if (!this.opensPopup) return;
    this.seen.lists += 1;
    const listed = await this.machine.browser.countToDo();
    const { badge, now } = await this.machine.look();
    const due = this.oracle.toDo(now);
    if (listed !== due || Number(badge) !== due)
      this.fault(`the popup lists ${listed}, the badge says "${badge}", and ${due} are due`);
  }

  #due(): Due[] {
    return this.oracle.due(this.machine.now);
  }

  /** What is due, or was before the last message, and has not been told for sure. */
  #open(): Due[] {
    const due = this.#due();
    const isNew = ({ latest }: Due): boolean =>
      !due.some((each) => each.latest.some((id) => latest.includes(id)));
    const all = [...due, ...this.#before.filter(isNew)];
    return all.filter(({ latest }) => !latest.some((id) => this.#isClosed(id)));
  }

  #notice(): void {
    const news = this.machine.desktop.notified().slice(this.#noticed);
    this.#noticed += news.length;
    for (const each of news) if (!each.summary.startsWith(MARK)) this.#judge(each);
  }

  /** A message may have woken a background that had first to show what was due before it. */
  asked(): void {
    this.#notice();
    this.#before = this.#due();
  }

  #judge({ summary, body }: Notified): void {
    if (!this.oracle.timetable().notifications)
      this.fault(`"${summary}" is shown though all are switched off`);
    if (this.machine.isBlocked) this.fault(`"${summary}" is shown though it is forbidden`);
    const id = INTERVIEW.exec(summary)?.[1];
    if (id === undefined) this.#judgeSummary(summary, body);
    else this.#judgeOne(summary, id);
  }

  #judgeOne(title: string, interviewId: string): void {
    this.seen.shown += 1;
    const isOwn = ({ latest }: Due): boolean => latest[0]?.includes(`:${interviewId}:`) === true;
    const open = this.#open().filter(isOwn);
    const [own] = [...open, ...this.#due().filter(isOwn), ...this.#before.filter(isOwn)];
    if (open.length > 1) for (const each of open) this.#allowOnceMore(each);
    if (!own) this.fault(`"${title}" is shown and nothing of it is due`);
    for (const each of open.length > 0 ? open : [own]) if (each) this.#count(each, title);
  }

  #judgeSummary(title: string, body: string): void {
    this.seen.summaries += 1;
    const open = this.#open();
    const old = new Set(this.#before.flatMap(({ latest }) => latest));
    const before = open.filter(({ latest }) => latest.some((id) => old.has(id)));
    const count = Number(/\d+/.exec(title)?.[0]);
    const isSum = (of: readonly Due[]): boolean =>
      count > MOST_AT_ONCE && count <= of.length && count >= this.#countSure(of);
    const sums = [open, before].filter(isSum);
    const found = sums.find((of) => of.length === count) ?? sums[0];
    // Which of them it stands for is not said.
    if (found && found.length > count) for (const each of found) this.#allowOnceMore(each);
    if (!found) this.fault(`"${title}: ${body}" where ${this.#countSure(open)} are due`);
    for (const each of found ?? []) this.#count(each, title);
  }

  #countSure(of: readonly Due[]): number {
    return of.filter(({ latest }) => !latest.some((id) => this.#isUnsure(id))).length;
  }

  #allowOnceMore({ latest }: Due): void {
    for (const id of latest) this.#may.set(id, (this.#may.get(id) ?? 1) + 1);
  }

  #isClosed(id: string): boolean {
    return this.#told.has(id) || this.#passed.has(id);
  }

  #isUnsure(id: string): boolean {
    return this.#maybe.has(id) || (this.#may.get(id) ?? 1) > 1;
  }

  #count({ latest }: Due, title: string): void {
    for (const id of latest) {
      const times = (this.#shown.get(id) ?? 0) + 1;
      this.#shown.set(id, times);
      if (times > 1) this.seen.repeated += 1;
      if (times > (this.#may.get(id) ?? 1)) this.fault(`"${title}": ${id} is shown too often`);
      else if (this.#told.has(id)) this.fault(`"${title}": ${id} is shown after it was marked`);
      if (this.#passed.has(id)) this.fault(`"${title}": ${id} is shown after a later one`);
    }
  }

  /** The background is at rest: what was shown is marked, and it comes no more. */
  #close(): void {
    const isOff = !this.oracle.timetable().notifications;
    const before = this.#before;
    this.#before = [];
    for (const { latest, earlier } of [...this.#due(), ...before]) {
      if (!isOff && !latest.some((id) => this.#shown.has(id))) continue;
      for (const id of latest) this.#told.add(id);
      for (const id of earlier) this.#passed.add(id);
    }
  }

  /** What is due and was never shown. */
  #missing(): string[] {
    if (this.machine.isBlocked || !this.oracle.timetable().notifications) return [];
    const isDone = (id: string): boolean =>
      this.#shown.has(id) || this.#maybe.has(id) || this.#isClosed(id);
    return this.#due().flatMap(({ latest }) =>
      latest.some(isDone) ? [] : [`${latest.join(' or ')} is due and was not shown`],
    );
  }

  #untold({ badge, now }: Seen): string[] {
    const due = this.oracle.toDo(now);
    if (badge === (due === 0 ? '' : String(due))) return this.#missing();
    return [...this.#missing(), `the badge says "${badge}" and ${due} are due`];
  }

  #differences(seen: Seen): string[] {
    this.#notice();
    const found = this.#untold(seen);
    if (!seen.isAtRest) found.push('the background has not come to rest');
    return [...found, ...findAlarmFaults(seen, this.machine.ringsNotBefore, this.oracle)];
  }

  /** Whoever has left something undone is woken within the minute. */
  async #checkIsWoken(): Promise<void> {
    const seen = await this.machine.look();
    if (this.setBack > 0 || this.#untold(seen).length === 0) return;
    const ringsIn = Math.min(...seen.alarms) - seen.now;
    if (seen.alarms.length !== 1 || ringsIn > MINUTE)
      this.fault(`killed with work left, and the alarm is ${ringsIn / MINUTE} minutes away`);
  }

  /** Ringing every minute is for a background that could not finish its work. */
  async #countHaste(): Promise<void> {
    const { now, alarms } = await this.machine.look();
    const at = alarms[0] ?? Number.POSITIVE_INFINITY;
    const isHasty =
      at - now <= MINUTE && !this.machine.isBlocked && !this.oracle.changesBetween(now, at + 1);
    if (!isHasty) this.#hasty = new Set();
    else if (this.#hasty.add(at).size > MOST_HASTE)
      this.fault('the alarm rings every minute and nothing changes');
  }
}
