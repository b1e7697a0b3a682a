import * as v from 'valibot';
import type { CommandType } from '../interviews/command.ts';
import type { Instant, Interview } from '../interviews/interview.ts';
import { instantSchema, interviewSchema } from './interview-schema.ts';

const PREFIX = 'interview/';

/** What a change replaced: the fields as they were before it; null: there was no interview. */
export interface PastChange {
  readonly at: Instant;
  readonly type: CommandType;
  readonly before: Partial<Interview> | null;
}

/** How an interview is kept: one key, with its own last changes beside it. */
export interface InterviewRecord {
  readonly interview: Interview;
  readonly past: readonly PastChange[];
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
    }),
  ),
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
