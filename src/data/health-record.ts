import * as v from 'valibot';
import { instantSchema } from './interview-schema.ts';

export const HEALTH_KEY = 'health';

const part = v.picklist(['body', 'send']);
const month = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/));

/** How a mail site looked to the button's script: of its pages' make alone. */
export const healthSchema = v.object({
  site: v.picklist(['gmail', 'outlook']),
  /** Required parts that were not found. */
  missing: v.pipe(v.array(part), v.maxLength(2)),
  /** When the variants that found the parts were last confirmed, `YYYY-MM`. */
  seen: v.object({ body: v.exactOptional(month), send: v.exactOptional(month) }),
});

type Seen = v.InferOutput<typeof healthSchema>;

/** What was last seen of a site, and when. */
export interface SiteHealth extends Seen {
  readonly at: string;
}

const recordSchema = v.object({ ...healthSchema.entries, at: instantSchema });

/** Reads what is stored, a site a line; what does not parse is as if it had never been seen. */
export function parseHealth(raw: unknown): SiteHealth[] {
  return (Array.isArray(raw) ? raw : []).flatMap((each) => {
    const result = v.safeParse(recordSchema, each);
    return result.success ? [result.output] : [];
  });
}

const stateOf = ({ missing, seen, at }: SiteHealth): string =>
  JSON.stringify([missing, seen, at.slice(0, 10)]);

/** What is to be stored after a site was seen; null: nothing that is not stored already. */
export function addHealth(raw: unknown, health: SiteHealth): SiteHealth[] | null {
  const known = parseHealth(raw);
  const before = known.find(({ site }) => site === health.site);
  if (before && stateOf(before) === stateOf(health)) return null;
  return [...known.filter((each) => each !== before), health].sort((a, b) =>
    a.site < b.site ? -1 : 1,
  );
}

const liveSchema = v.object({ ...healthSchema.entries, windows: v.number() });

/** Reads what a mail page's script answers for its page; null: nothing that we understand. */
export function readLiveHealth(
  answer: unknown,
  at: string,
): { readonly health: SiteHealth; readonly windows: number } | null {
  const result = v.safeParse(liveSchema, answer);
  if (!result.success) return null;
  const { windows, ...seen } = result.output;
  return { health: { ...seen, at }, windows };
}
