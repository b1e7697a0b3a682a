import * as v from 'valibot';
import type { Instant } from '../../interviews/interview.ts';
import type { Records } from '../../platform/records.ts';
import { instantSchema } from '../interview-schema.ts';
import { markerSchema, type StoreMarker } from './store-marker.ts';

/** All that is mirrored, as it was at a revision of the store. */
export interface Snapshot {
  readonly marker: StoreMarker;
  readonly at: Instant;
  readonly records: Records;
}

const headSchema = v.object({
  afterword: v.literal('snapshot'),
  format: v.literal(1),
  at: instantSchema,
  marker: markerSchema,
  /** SHA-256 of all that follows the first line, in hexadecimal digits. */
  checksum: v.string(),
});

const lineSchema = v.tuple([v.string(), v.unknown()]);

async function checksumOf(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A record as a line of a snapshot's body. */
export function snapshotLine(key: string, value: unknown): string {
  return `${JSON.stringify([key, value])}\n`;
}

/** A snapshot as the text of its file: a head, then a line a record. */
export async function writeSnapshot(
  { marker, at }: Pick<Snapshot, 'marker' | 'at'>,
  lines: readonly string[],
): Promise<string> {
  const body = lines.join('');
  const head = { afterword: 'snapshot', format: 1, at, marker, checksum: await checksumOf(body) };
  return `${JSON.stringify(head)}\n${body}`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads a snapshot; null where it is not whole. */
export async function readSnapshot(text: string): Promise<Snapshot | null> {
  const end = text.indexOf('\n') + 1;
  const head = v.safeParse(headSchema, parseJson(text.slice(0, end)));
  if (!head.success) return null;
  const body = text.slice(end);
  if ((await checksumOf(body)) !== head.output.checksum) return null;
  const entries: [string, unknown][] = [];
  for (const line of body.split('\n')) {
    if (line === '') continue;
    const entry = v.safeParse(lineSchema, parseJson(line));
    if (!entry.success) return null;
    entries.push(entry.output);
  }
  const { marker, at } = head.output;
  return { marker, at, records: Object.fromEntries(entries) };
}
