import * as v from 'valibot';
import type { Records } from '../../platform/records.ts';
import { isInterviewKey } from '../interview-record.ts';
import { isTemplateKey } from '../template-record.ts';
import { isCounted } from './mirrored-keys.ts';

/**
 * What the store held when it was last changed, written in the same go as the change. By it a store that
 * has lost something is told from a new one: browsers hand out both without a word (Chromium 156, Firefox
 * 153, November 2026).
 */
export interface StoreMarker {
  /** Counts the changes of what is mirrored. */
  readonly revision: number;
  readonly interviews: number;
  readonly templates: number;
  /** Sum of the digests of all that is counted, by key and revision, so that a change alters it at once. */
  readonly checksum: number;
}

export const MARKER_KEY = 'marker';

export const NEW_MARKER: StoreMarker = { revision: 0, interviews: 0, templates: 0, checksum: 0 };

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
export const markerSchema = v.object({
  revision: count,
  interviews: count,
  templates: count,
  checksum: count,
});

/** The stored marker; null where there is none that can be read. */
export function parseMarker(raw: unknown): StoreMarker | null {
  const result = v.safeParse(markerSchema, raw);
  return result.success ? result.output : null;
}

/** How often the store has been changed; 0 where it has no marker. */
export function storeRevision(stored: Records): number {
  return parseMarker(stored[MARKER_KEY])?.revision ?? 0;
}

/** True where two markers say the same. */
export function isSameMarker(one: StoreMarker, other: StoreMarker): boolean {
  const names = ['revision', 'interviews', 'templates', 'checksum'] as const;
  return names.every((name) => one[name] === other[name]);
}

/** The sum of two numbers below it is exact; of three it is not. */
const MODULUS = 2 ** 52;

const plus = (sum: number, digest: number): number => (sum + digest) % MODULUS;
const minus = (sum: number, digest: number): number => (sum - digest + MODULUS) % MODULUS;

/** A digest of a text below `MODULUS`: FNV-1a twice, with two starting points. It keeps no secrets. */
function digest(text: string): number {
  let high = 0x811c9dc5;
  let low = 0x01000193;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ code, 0x85ebca6b);
  }
  return ((high >>> 0) % 2 ** 20) * 2 ** 32 + (low >>> 0);
}

const versionedSchema = v.object({
  interview: v.optional(v.object({ revision: v.number() })),
  revision: v.optional(v.number()),
});

/** The revision of a stored value; -1 where it has none. */
export function revisionOf(value: unknown): number {
  const result = v.safeParse(versionedSchema, value);
  if (!result.success) return -1;
  return result.output.interview?.revision ?? result.output.revision ?? -1;
}

function digestOf(key: string, value: unknown): number {
  return value === undefined ? 0 : digest(`${key}@${revisionOf(value)}`);
}

/** The marker of a whole store. */
export function markerOf(stored: Records, revision: number): StoreMarker {
  const keys = Object.keys(stored).filter((key) => stored[key] !== undefined);
  return {
    revision,
    interviews: keys.filter(isInterviewKey).length,
    templates: keys.filter(isTemplateKey).length,
    checksum: keys.filter(isCounted).reduce((sum, key) => plus(sum, digestOf(key, stored[key])), 0),
  };
}

/**
 * The marker after a change.
 *
 * @param before what stood under the keys that are written or removed
 */
export function moveMarker(
  marker: StoreMarker,
  before: Records,
  writes: Records,
  removes: readonly string[],
): StoreMarker {
  const after: Records = {
    ...writes,
    ...Object.fromEntries(removes.map((key) => [key, undefined])),
  };
  let { interviews, templates, checksum } = marker;
  for (const key of Object.keys(after).filter(isCounted)) {
    const more = Number(after[key] !== undefined) - Number(before[key] !== undefined);
    if (isInterviewKey(key)) interviews += more;
    if (isTemplateKey(key)) templates += more;
    checksum = plus(minus(checksum, digestOf(key, before[key])), digestOf(key, after[key]));
  }
  return { revision: marker.revision + 1, interviews, templates, checksum };
}
