import * as v from 'valibot';
import { keyOf, parseRecord } from '../../data/interview-record.ts';
import { instantSchema } from '../../data/interview-schema.ts';
import type { Interview } from '../../interviews/interview.ts';
import { isBlank, isSameValue } from '../../interviews/merge/canonical.ts';
import { putTogether, takeApart } from '../../interviews/merge/parts.ts';
import type { Stamped } from '../../interviews/merge/state.ts';
import { deflate, inflate } from './deflate.ts';
import { lengthenNames, shortenNames } from './short-names.ts';

/** What this version writes, and the highest that it reads. */
export const FORMAT = 1;

/** An interview as it goes to other devices: when it was changed, its parts and their stamps. */
const contentSchema = v.object({
  u: instantSchema,
  v: v.record(v.string(), v.unknown()),
  s: v.record(v.string(), v.string()),
});

/** What may be long, and is not needed to follow up. */
const TEXTS = /^(?:notes\/[^/]+\/text|remark)$/;

/**
 * The same without the words of its notes and the remark. They are not emptied by that, they are not
 * known: neither they nor their stamps are there, and whoever knows them keeps them.
 */
export function withoutTexts({ interview, stamps }: Stamped): Stamped {
  const left = Object.entries(stamps).filter(([path]) => !TEXTS.test(path));
  return {
    interview: {
      ...interview,
      remark: '',
      notes: interview.notes.map((note) => ({ ...note, text: '' })),
    },
    stamps: Object.fromEntries(left),
  };
}

/** What goes without saying is left out: what is blank. */
function contentOf({ interview, stamps }: Stamped): v.InferOutput<typeof contentSchema> {
  const values = [...takeApart(interview)].filter(([, value]) => !isBlank(value));
  return { u: interview.updatedAt, v: Object.fromEntries(values), s: stamps };
}

/** True where the same is said, however it is packed. */
export function isSaid(mine: Stamped, theirs: Stamped): boolean {
  return isSameValue(contentOf(mine), contentOf(theirs));
}

/** An interview as little text as it can be. */
export function packInterview(stamped: Stamped): Promise<string> {
  const { u, v: values, s } = contentOf(stamped);
  return deflate(JSON.stringify({ u, v: shortenNames(values), s: shortenNames(s) }));
}

/** The interview that another device has packed; null where it is none that can be read. */
export async function unpackInterview(id: string, packed: string): Promise<Stamped | null> {
  try {
    const content = v.safeParse(contentSchema, JSON.parse(await inflate(packed)));
    if (!content.success) return null;
    const { u: updatedAt, v: values, s: stamps } = content.output;
    const like = { id, revision: 1, updatedAt } as Interview;
    const interview = putTogether(new Map(Object.entries(lengthenNames(values))), like);
    const record = parseRecord(keyOf(id), { interview, past: [] });
    return record && { interview: record.interview, stamps: lengthenNames(stamps) };
  } catch {
    return null;
  }
}
