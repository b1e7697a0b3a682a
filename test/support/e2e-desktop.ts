import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ensureNotificationDaemon, PYTHON } from '../../scripts/find-browser.mjs';

const file = (name: string): string => join(import.meta.dirname, name);

/** A bus alone: says that it is there, and ends with its input as the daemon does. */
const NOBODY = ['sh', '-c', `echo '{"event":"ready"}'; exec cat`];

/** True where a desktop can be made. */
export const canMakeDesktop = ensureNotificationDaemon({ quiet: true });
if (!canMakeDesktop) {
  console.warn(
    'Skipped, without D-Bus and python3-dbus, python3-gi, libnotify: what a desktop shows.',
  );
}

/** One thing that a browser asked the desktop to show. */
export interface Notified {
  /** The number of the notification on the screen. */
  readonly id: number;
  /** The notification that this one takes the place of; 0: none. */
  readonly replaces: number;
  readonly app: string;
  /** Its title and text, as the browser handed them over. */
  readonly summary: string;
  readonly body: string;
  /** Label by key, in the order in which they are shown; `default` is a press on the body. */
  readonly actions: Readonly<Record<string, string>>;
  /** Pictures and the like as null. */
  readonly hints: Readonly<Record<string, string | number | boolean | null>>;
  /** Milliseconds until it goes by itself; -1: as the desktop likes, 0: never. */
  readonly timeout: number;
}

type Event =
  | { readonly event: 'ready' }
  | (Notified & { readonly event: 'notify' })
  | { readonly event: 'close'; readonly id: number };

/**
 * A desktop without a screen: a session bus of its own and, unless nobody is to listen, a
 * notification daemon that writes down what it is asked to show.
 */
export class Desktop {
  /** What a browser is started with, to find this desktop and no other. */
  readonly env: Readonly<Record<string, string>>;
  readonly #process: ChildProcessWithoutNullStreams;
  #notified: Notified[] = [];
  #taken = new Set<number>();
  #heard: () => void = () => {};
  #complaints = '';

  private constructor(process: ChildProcessWithoutNullStreams, address: string) {
    this.#process = process;
    process.stderr.on('data', (chunk) => {
      this.#complaints += chunk;
    });
    this.env = { DBUS_SESSION_BUS_ADDRESS: address };
  }

  /** @param options `isListening: false` for a bus on which nobody takes notifications. */
  static async start({ isListening = true } = {}): Promise<Desktop> {
    const config = `--config-file=${file('notification-bus.conf')}`;
    const inside = isListening ? [PYTHON, file('notification-daemon.py')] : NOBODY;
    // Both end with their input, and the bus with them: also when this process is ended roughly.
    const words = [config, '--', 'sh', '-c', 'echo "$DBUS_SESSION_BUS_ADDRESS"; exec "$@"', 'sh'];
    const process = spawn('dbus-run-session', [...words, ...inside]);
    const lines = createInterface({ input: process.stdout });
    return new Promise((resolve, reject) => {
      process.once('error', reject);
      process.once('exit', () => reject(new Error('The desktop has ended before it began.')));
      lines.once('line', (address: string) => {
        const desktop = new Desktop(process, address);
        lines.on('line', (line: string) => {
          const event: Event = JSON.parse(line);
          if (event.event === 'ready') resolve(desktop);
          else desktop.#hear(event);
        });
      });
    });
  }

  #hear(event: Exclude<Event, { event: 'ready' }>): void {
    if (event.event === 'close') this.#taken.add(event.id);
    else {
      const { event: _, ...notified } = event;
      this.#taken.delete(notified.id);
      this.#notified.push(notified);
    }
    this.#heard();
  }

  /** All that was asked for since the start or the last `clear`, in order. */
  notified(): readonly Notified[] {
    return this.#notified;
  }

  /** What is still to be seen: the last state of each that the browser has not taken away. */
  onScreen(): Notified[] {
    const last = new Map(this.#notified.map((each) => [each.id, each]));
    return [...last.values()].filter(({ id }) => !this.#taken.has(id));
  }

  /** Presses a notification, or one of its buttons by its key. It stays until the browser closes it. */
  press(id: number, action = 'default'): void {
    this.#process.stdin.write(`press ${id} ${action}\n`);
  }

  /** Closes a notification as a user does. */
  close(id: number): void {
    this.#taken.add(id);
    this.#process.stdin.write(`close ${id}\n`);
  }

  /** Forgets what was shown so far. */
  clear(): void {
    this.#notified = [];
    this.#taken = new Set();
  }

  /** The first notification that will do, also of those that have come already. */
  async waitFor(
    willDo: (notified: Notified) => boolean = () => true,
    timeoutMs = 20_000,
  ): Promise<Notified> {
    const end = Date.now() + timeoutMs;
    for (;;) {
      const found = this.#notified.find(willDo);
      if (found) return found;
      const left = end - Date.now();
      if (left <= 0) {
        const shown = JSON.stringify(this.#notified, null, 1);
        throw new Error(`Not shown. What was: ${shown}\n${this.#complaints}`);
      }
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, left);
        this.#heard = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  }

  /** Once the browser has ended. */
  async stop(): Promise<void> {
    if (this.#process.exitCode !== null) return;
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    this.#process.stdin.end();
    await ended;
  }
}
