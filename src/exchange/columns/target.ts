import { PERSON_FIELDS } from '../../interviews/same-person.ts';

/** What a column of a list can be for an interview. */
export const TARGETS = [
  'company',
  'position',
  /** When it took place: the day, with the time or without. */
  'date',
  'time',
  'zone',
  'minutes',
  'name',
  'email',
  'phone',
  'role',
  'hiringDate',
  'status',
  /** When the outcome came. */
  'outcomeDate',
  'strongPoints',
  /** What else stands there of it; there may be several such columns. */
  'remark',
  /** Our own id: the list has come out of Afterword. */
  'id',
  /** What another tracker knows it by. */
  'sourceId',
] as const;
export type Target = (typeof TARGETS)[number];

/** Those of which each person has one. */
export const PERSON_TARGETS: readonly Target[] = PERSON_FIELDS;

/** One column of the list as it is brought in. Columns that have none are not. */
export interface ColumnUse {
  readonly column: number;
  readonly target: Target;
  /** Whose name, address, number or role it is, from 1; 0 for what is nobody's. */
  readonly person: number;
}
