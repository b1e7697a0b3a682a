import * as v from 'valibot';
import type { Instant } from '../interviews/interview.ts';
import { instantSchema } from './interview-schema.ts';

/** When the user last looked at the list: what came due since is told as what they have missed. */
export const LAST_LOOK_KEY = 'last-look';

const lookSchema = v.object({ at: instantSchema });

/** The stored instant; null where they have not looked yet, or it cannot be read. */
export function parseLastLook(raw: unknown): Instant | null {
  const result = v.safeParse(lookSchema, raw);
  return result.success ? result.output.at : null;
}
