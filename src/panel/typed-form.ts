import type { Instant } from '../interviews/interview.ts';
import type { Timetable } from '../interviews/settings.ts';
import type { Template } from '../interviews/template.ts';
import type { Draft } from '../mail/drafts.ts';
import type { ComposeFacts } from '../mail/read-compose.ts';
import { fitsNote } from '../notes/fits-note.ts';
import { startOf } from '../ui/interview-values.ts';
import { type FormValues, suggestValues } from './form-values.ts';
import { type NoteChoices, usualChoices } from './note-choices.ts';

/** What stands in the form for a new interview. */
export interface TypedForm {
  /** That of the interview to be: a second try tracks the same one. */
  readonly id: string;
  readonly values: FormValues;
  readonly choices: NoteChoices;
}

/** By their messages, while the page is there: Escape loses nothing. */
const kept = new WeakMap<Draft, TypedForm>();

/** The form as it was left, or as the compose window suggests it. */
export function openForm(draft: Draft, facts: ComposeFacts, timetable: Timetable): TypedForm {
  const before = kept.get(draft);
  if (before) return before;
  const values = suggestValues(facts, new Date().toISOString(), timetable.userTimeZone);
  return { id: crypto.randomUUID(), values, choices: usualChoices(timetable) };
}

/** Keeps what was typed; null: it is done with. */
export function keepForm(draft: Draft, typed: TypedForm | null): void {
  if (typed) kept.set(draft, typed);
  else kept.delete(draft);
}

/** The user's templates that go with a note to the interview that stands in the form. */
export function templatesFor(
  { interview, closing }: FormValues,
  templates: readonly Template[],
  timetable: Timetable,
  now: Instant,
): Template[] {
  const startsAt = startOf(interview, timetable.userTimeZone) || now;
  const occasion = { outcome: 'open', startsAt, closing } as const;
  return templates.filter((each) => fitsNote(each, occasion, timetable, now));
}
