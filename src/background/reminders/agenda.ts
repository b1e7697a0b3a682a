import * as v from 'valibot';
import { type AgendaHead, FIRST_SHOWN } from '../../data/agenda-head.ts';
import type { Instant, Interview } from '../../interviews/interview.ts';
import { planUntil } from '../../interviews/plan-until.ts';
import type { Timetable } from '../../interviews/settings.ts';
import type { Plan, Reminder } from '../../interviews/step.ts';
import { isDueNow } from '../../interviews/step-state.ts';
import { steps } from '../../interviews/steps.ts';

/**
 * When to look at which interview again, so that a wake need not read ten thousand records to find
 * that nothing is due. It is a derived copy and never believed against the records: every start,
 * every opening of the popup and each change of settings or zone makes it anew.
 */
export interface Agenda {
  /** What it was derived with: settings, zone, and this code's own version. */
  readonly basis: string;
  /** By interview: when to look again, and whether a step is due now. Others need nothing. */
  readonly entries: Readonly<Record<string, AgendaEntry>>;
}

export type AgendaEntry = readonly [lookAgainAt: Instant | null, isDue: boolean];

export const AGENDA_KEY = 'agenda';

/** To be raised when the derivation changes, so that an older copy's agenda is not used. */
const DERIVATION = 3;

const agendaSchema = v.object({
  basis: v.string(),
  entries: v.record(v.string(), v.tuple([v.nullable(v.string()), v.boolean()])),
});

/** What an agenda depends on beside the interviews. */
export function basisOf(timetable: Timetable): string {
  return JSON.stringify([DERIVATION, timetable]);
}

/** The stored agenda, or null when there is none to rely on. */
export function parseAgenda(raw: unknown, basis: string): Agenda | null {
  const result = v.safeParse(agendaSchema, raw, { abortEarly: true });
  return result.success && result.output.basis === basis ? result.output : null;
}

/** What one interview asks for now. */
export interface Derived {
  readonly interview: Interview;
  readonly plan: Plan;
  readonly entry: AgendaEntry | null;
  /** Reminders whose time has come. */
  readonly due: readonly Reminder[];
}

/** Derives one interview. Until `lookAgainAt`, what is due stays as it is. */
export function deriveInterview(interview: Interview, timetable: Timetable, now: Instant): Derived {
  const plan = steps(interview, timetable, now);
  if (!plan.next) return { interview, plan, entry: null, due: [] };
  const lookAgainAt = planUntil(interview, plan, timetable, now);
  return {
    interview,
    plan,
    entry: [lookAgainAt, isDueNow(plan.next)],
    due: plan.reminders.filter((reminder) => reminder.at <= now),
  };
}

/** Ids of the interviews whose time to look again has come. */
export function idsToLookAt(agenda: Agenda, now: Instant): string[] {
  return Object.entries(agenda.entries)
    .filter(([, [lookAgainAt]]) => lookAgainAt !== null && lookAgainAt <= now)
    .map(([id]) => id);
}

/** The agenda with these interviews' entries replaced. */
export function updateAgenda(
  agenda: Agenda,
  ids: readonly string[],
  derived: readonly Derived[],
): Agenda {
  const entries: Record<string, AgendaEntry> = { ...agenda.entries };
  for (const id of ids) delete entries[id];
  for (const { interview, entry } of derived) if (entry) entries[interview.id] = entry;
  return { basis: agenda.basis, entries };
}

/** Due ones first, then by the time at which they want to be looked at. */
function byUrgency([, a]: [string, AgendaEntry], [, b]: [string, AgendaEntry]): number {
  if (a[1] !== b[1]) return a[1] ? -1 : 1;
  return (a[0] ?? '9') < (b[0] ?? '9') ? -1 : 1;
}

/** The head of an agenda; it is stored beside it, in the same write. */
export function headOf({ basis, entries }: Agenda, now: Instant): AgendaHead {
  const sorted = Object.entries(entries).sort(byUrgency);
  const times = sorted.flatMap(([, [lookAgainAt]]) => lookAgainAt ?? []);
  return {
    basis,
    at: now,
    lookAgainAt: times.length === 0 ? null : times.reduce((a, b) => (a < b ? a : b)),
    due: sorted.filter(([, [, isDue]]) => isDue).length,
    first: sorted.slice(0, FIRST_SHOWN).map(([id]) => id),
  };
}
