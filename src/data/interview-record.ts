import * as v from 'valibot';
import type { CommandType } from '../interviews/command.ts';
import type { Instant, Interview } from '../interviews/interview.ts';
import type { Stamps } from '../interviews/merge/stamps.ts';
import { idSchema, instantSchema, interviewSchema } from './interview-schema.ts';

const PREFIX = 'interview/';

/** What has changed an interview: a command, or something that brought several changes at once. */
export type ChangeType =
  | CommandType
  /** It came out of a file, or was changed by one. */
  | 'interview.import'
  /** It was changed on another device. */
  | 'interview.merge'
  /** It was set back to how it stood before one of its changes. */
  | 'interview.revert';

/** What a change replaced: the fields as they were before it; null: there was no interview. */
export interface PastChange {
  readonly at: Instant;
  readonly type: ChangeType;
  readonly before: Partial<Interview> | null;
  /** The import that made it, so that all of it can be taken back. */
  readonly importId?: string;
}

export type { Stamps } from '../interviews/merge/stamps.ts';

/** How an interview is kept: one key, with its own last changes beside it. */
export interface InterviewRecord {
  readonly interview: Interview;
  readonly past: readonly PastChange[];
  /** Changes that are too old to be taken back: when, and what. */
  readonly earlier?: readonly Pick<PastChange, 'at' | 'type'>[];
  readonly stamps?: Stamps;
}

/** A record that could not be read. It is left where it is, untouched. */
export interface DamagedRecord {
  readonly key: string;
  readonly raw: unknown;
}

const recordSchema = v.looseObject({
  interview: interviewSchema,
  past: v.array(
    v.object({
      at: instantSchema,
      type: v.string(),
      before: v.nullable(v.partial(interviewSchema)),
      importId: v.exactOptional(idSchema),
    }),
  ),
  earlier: v.exactOptional(v.array(v.object({ at: instantSchema, type: v.string() }))),
  stamps: v.exactOptional(v.record(v.string(), v.string())),
});

/** The storage key of an interview. */
export function keyOf(id: string): string {
  return `${PREFIX}${id}`;
}

/** True for a key under which an interview is kept. */
export function isInterviewKey(key: string): boolean {
  return key.startsWith(PREFIX);
}

/** Reads one stored value; null when it is not a sound record of that key. */
export function parseRecord(key: string, raw: unknown): InterviewRecord | null {
  const result = v.safeParse(recordSchema, raw, { abortEarly: true });
  if (!result.success || keyOf(result.output.interview.id) !== key) return null;
  return result.output as InterviewRecord;
}

/** Reads all interviews out of the stored values, and sets aside what cannot be read. */
export function parseRecords(stored: Record<string, unknown>): {
  records: InterviewRecord[];
  damaged: DamagedRecord[];
} {
  const records: InterviewRecord[] = [];
  const damaged: DamagedRecord[] = [];
  for (const [key, raw] of Object.entries(stored)) {
    if (!isInterviewKey(key)) continue;
    const record = parseRecord(key, raw);
    if (record) records.push(record);
    else damaged.push({ key, raw });
  }
  return { records, damaged };
}
