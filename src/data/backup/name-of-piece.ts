import * as v from 'valibot';
import { LIMITS } from '../../interviews/interview.ts';
import type { Piece } from './list-pieces.ts';

const named = v.pipe(v.string(), v.trim(), v.minLength(1));
const interviewSchema = v.object({ interview: v.object({ company: named }) });
const templateSchema = v.object({ name: named });
const keySchema = v.object({ key: named });
const rawSchema = v.object({ raw: v.unknown() });

function nameIn(raw: unknown): string | null {
  if (v.is(interviewSchema, raw)) return raw.interview.company;
  return v.is(templateSchema, raw) ? raw.name : null;
}

/** What a thing that was not taken in goes by: its company or name, else its key, else its place. */
export function nameOfPiece({ raw, at }: Piece): string {
  const inner = v.is(rawSchema, raw) ? nameIn(raw.raw) : null;
  const key = v.is(keySchema, raw) ? raw.key : null;
  return (nameIn(raw) ?? inner ?? key ?? at).trim().slice(0, LIMITS.text);
}
