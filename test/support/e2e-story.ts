import { expect } from 'vitest';
import type { Browser } from 'webextension-polyfill';

declare const browser: Browser;

/** What a page of either driver, Playwright's or Puppeteer's, can do here. */
export interface AnyPage {
  evaluate<Result, Argument>(
    work: (argument: Argument) => Result,
    argument: Argument,
  ): Promise<Awaited<Result>>;
  readonly keyboard: { press(key: 'Tab'): Promise<void> };
}

/** The extension around the page: its background, and what the user sees outside of the page. */
export interface Surroundings {
  /** Sets the background's clock. */
  moveBackground(moment: Moment): Promise<void>;
  reconcile(): Promise<unknown>;
  badge(): Promise<string>;
  notificationIds(): Promise<string[]>;
  clearNotifications(): Promise<void>;
  /** When the one alarm rings, in milliseconds since 1970. */
  alarmAt(): Promise<number>;
}

/** What a context's clock is to show: milliseconds since 1970. */
export interface Moment {
  readonly epoch: number;
  /** In Firefox the background is a page like others, and is reached from one of them. */
  readonly isForBackgroundPage?: boolean;
}

/**
 * Sets a context's clock: from now on it runs on from this moment. Only `Date` is moved, which is the
 * one clock that the extension asks (browsers' own alarms go on by the machine's).
 */
export async function moveClock({ epoch, isForBackgroundPage }: Moment): Promise<void> {
  const context = isForBackgroundPage ? await browser.runtime.getBackgroundPage() : globalThis;
  const scope = context as unknown as { Date: DateConstructor; machineDate?: DateConstructor };
  scope.machineDate ??= scope.Date;
  const Machine = scope.machineDate;
  const ahead = epoch - Machine.now();
  scope.Date = class extends Machine {
    constructor(...parts: ConstructorParameters<DateConstructor> | []) {
      super(...((parts.length > 0 ? parts : [Machine.now() + ahead]) as [number]));
    }
    static override now(): number {
      return Machine.now() + ahead;
    }
  } as DateConstructor;
}

/** Presses or fills in what a user would find by its name; true once it was there. */
function useNamed({ kind, name, value }: { kind: string; name: string; value?: string }): boolean {
  const nameOf = (element: Element): string => {
    const [label] = 'labels' in element ? ((element.labels as NodeList | null) ?? []) : [];
    const text = element.getAttribute('aria-label') ?? (label ?? element).textContent ?? '';
    return text.trim();
  };
  const seen = [...document.querySelectorAll<HTMLElement>(kind)].filter((each) =>
    each.checkVisibility(),
  );
  const found = seen.find((each) => nameOf(each) === name);
  if (!found) return false;
  found.focus();
  if (value === undefined) found.click();
  else {
    const field = found as HTMLInputElement;
    const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set;
    setter?.call(field, value);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }
  return true;
}

const PATIENCE = { timeout: 15_000 };

/** A page in which a story is played, step by step, while the clock is moved. */
export class Story {
  constructor(
    readonly page: AnyPage,
    readonly around: Surroundings,
  ) {}

  /** It is this moment now: in the page, in the background, and for what falls due until then. */
  async moveTo(instant: string): Promise<void> {
    const epoch = Date.parse(instant);
    await this.around.clearNotifications();
    await this.around.moveBackground({ epoch });
    await this.page.evaluate(moveClock, { epoch });
    await this.page.evaluate(() => {
      document.dispatchEvent(new Event('visibilitychange'));
    }, null);
    await this.around.reconcile();
  }

  private async use(kind: string, name: string, value?: string): Promise<void> {
    const wanted = value === undefined ? { kind, name } : { kind, name, value };
    await expect
      .poll(() => this.page.evaluate(useNamed, wanted), { ...PATIENCE, message: `${kind} ${name}` })
      .toBe(true);
  }

  press(name: string): Promise<void> {
    return this.use('button, summary, [role="menuitem"]', name);
  }

  choose(name: string): Promise<void> {
    return this.use('input[type="radio"], input[type="checkbox"]', name);
  }

  fill(name: string, value: string): Promise<void> {
    return this.use('input, textarea', name, value);
  }

  /** Waits until this can be read in the page. */
  async read(words: string | RegExp): Promise<void> {
    const text = () => this.page.evaluate(() => document.body.innerText, null);
    await expect.poll(text, { ...PATIENCE, message: String(words) }).toMatch(words);
  }

  /** Waits until badge and notification say so too; the notification by what it is about. */
  async tells(badge: string, about: string | null): Promise<void> {
    await expect.poll(() => this.around.badge(), PATIENCE).toBe(badge);
    const abouts = async () =>
      (await this.around.notificationIds()).map((id) => id.slice(0, id.indexOf(':')));
    await expect.poll(abouts, PATIENCE).toEqual(about === null ? [] : [about]);
  }

  /** Waits until the alarm is set for this moment, which lies within the hour. */
  async ringsAt(instant: string): Promise<void> {
    const at = async () => new Date(await this.around.alarmAt()).toISOString();
    await expect.poll(at, PATIENCE).toBe(instant);
  }
}
