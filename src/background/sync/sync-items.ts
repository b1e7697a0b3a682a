import type { Instant } from '../../interviews/interview.ts';
import type { Records } from '../../platform/records.ts';
import { toBase64 } from './deflate.ts';
import { FORMAT } from './pack-interview.ts';

/*
 * How an interview lies in the account: `i.<id>` holds it whole, `1:<packed>`, or, where that is more
 * than an item may hold, its head, `1#<minute>,<hash>,<hash>`; then `c.<hash>` holds each piece,
 * `<minute>:<piece>`. A piece that has not come yet is waited for. The minute, since 1970 and in base
 * 36, is when it was written.
 */

/** The browsers' limits: bytes of an item (its key and its value as JSON), and of all, and how many. */
export const QUOTA = { item: 8_192, all: 102_400, items: 512 } as const;

const WHOLE = 'i.';
const PIECE = 'c.';
const HASH_LENGTH = 16;
const PIECE_LENGTH = QUOTA.item - PIECE.length - HASH_LENGTH - 16;

/** So long a missing piece is waited for, and so long a piece that nobody names is left alone. */
const PATIENCE_MINUTES = 10;
const STRAY_MINUTES = 24 * 60;

export function itemKeyOf(id: string): string {
  return WHOLE + id;
}

/** Bytes as the browsers count them. */
export function sizeOf(items: Records): number {
  let size = 0;
  const encoder = new TextEncoder();
  for (const [key, value] of Object.entries(items))
    size += encoder.encode(key + JSON.stringify(value)).length;
  return size;
}

const minuteOf = (now: Instant): string => Math.floor(Date.parse(now) / 60_000).toString(36);

function minutesSince(minute: string | undefined, now: Instant): number {
  const then = Number.parseInt(minute ?? '', 36);
  return Number.isNaN(then) ? Number.POSITIVE_INFINITY : Math.abs(Date.parse(now) / 60_000 - then);
}

async function hashOf(piece: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(piece));
  const text = toBase64(new Uint8Array(digest).slice(0, 12));
  return text.replaceAll('+', '-').replaceAll('/', '_');
}

/** The items in which a packed interview goes. */
export async function itemsFor(id: string, packed: string, now: Instant): Promise<Records> {
  const whole = { [itemKeyOf(id)]: `${FORMAT}:${packed}` };
  if (sizeOf(whole) <= QUOTA.item) return whole;
  const items: [string, string][] = [];
  for (let place = 0; place < packed.length; place += PIECE_LENGTH) {
    const piece = packed.slice(place, place + PIECE_LENGTH);
    items.push([PIECE + (await hashOf(piece)), `${minuteOf(now)}:${piece}`]);
  }
  const hashes = items.map(([key]) => key.slice(PIECE.length));
  const head = `${FORMAT}#${[minuteOf(now), ...hashes].join(',')}`;
  return { [itemKeyOf(id)]: head, ...Object.fromEntries(items) };
}

/** What lies under the key of an interview. */
export interface Lying {
  /** Packed; or why there is nothing to read: pieces to come, a newer format, or no sense in it. */
  readonly packed: string | null;
  readonly state: 'whole' | 'incomplete' | 'newer' | 'unreadable';
  /** All keys that belong to it and are there. */
  readonly keys: readonly string[];
}

const HEAD = /^(\d{1,4})([:#])(.*)$/s;

async function readPieces(hashes: readonly string[], area: Records): Promise<string | null> {
  let packed = '';
  for (const hash of hashes) {
    const value = area[PIECE + hash];
    const piece = typeof value === 'string' ? value.slice(value.indexOf(':') + 1) : null;
    if (piece === null || (await hashOf(piece)) !== hash) return null;
    packed += piece;
  }
  return packed;
}

async function readItem(key: string, area: Records, now: Instant): Promise<Lying> {
  const none = { packed: null, keys: [key] };
  const [, format, mark, rest = ''] = HEAD.exec(String(area[key])) ?? [];
  if (format === undefined) return { ...none, state: 'unreadable' };
  if (Number(format) > FORMAT) return { ...none, state: 'newer' };
  if (mark === ':') return { packed: rest, keys: [key], state: 'whole' };
  const [minute, ...hashes] = rest.split(',');
  const keys = [key, ...hashes.map((hash) => PIECE + hash).filter((each) => each in area)];
  const packed = await readPieces(hashes, area);
  if (packed !== null) return { packed, keys, state: 'whole' };
  const isYoung = minutesSince(minute, now) < PATIENCE_MINUTES;
  return { packed: null, keys, state: isYoung ? 'incomplete' : 'unreadable' };
}

/** More than there is room for: heads that name the same pieces again and again are none of ours. */
const MOST_PACKED = QUOTA.all * 2;

/** What lies in the account, by the interview's id. */
export async function readItems(area: Records, now: Instant): Promise<Map<string, Lying>> {
  const found = new Map<string, Lying>();
  let length = 0;
  for (const key of Object.keys(area).filter((each) => each.startsWith(WHOLE))) {
    const item = await readItem(key, area, now);
    length += item.packed?.length ?? 0;
    const isTooMuch = item.packed !== null && length > MOST_PACKED;
    found.set(
      key.slice(WHOLE.length),
      isTooMuch ? { packed: null, keys: [key], state: 'unreadable' } : item,
    );
  }
  return found;
}

/**
 * Keys of pieces that no head names any more. A young one may have come before its head; and what a newer
 * version's head names cannot be read.
 */
export function listStray(
  area: Records,
  found: ReadonlyMap<string, Lying>,
  now: Instant,
): string[] {
  const all = [...found.values()];
  if (all.some(({ state }) => state === 'newer')) return [];
  const named = new Set(all.flatMap(({ keys }) => keys));
  return Object.entries(area)
    .filter(([key]) => key.startsWith(PIECE) && !named.has(key))
    .filter(([, value]) => minutesSince(String(value).split(':')[0], now) > STRAY_MINUTES)
    .map(([key]) => key);
}
