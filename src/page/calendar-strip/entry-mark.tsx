import type { DayEntry } from '../../interviews/upcoming-days.ts';

const PHONE =
  'M5.4 2.8 6.8 5.8 5.4 7a8 8 0 0 0 3.6 3.6l1.2-1.4 3 1.4v1.8c0 .6-.6 1.1-1.2 1C7.2 13 3 8.8 2.6 4c0-.7.4-1.2 1-1.2Z';

const SHAPES: Record<DayEntry['kind'], string> = {
  interview: 'M8 7.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM3 13.5c0-2.6 2.2-4 5-4s5 1.4 5 4Z',
  closing: 'M3 13l.7-2.8L11 3l2 2-7.2 7.3Z',
  note: 'M2.5 4h11v8h-11ZM2.8 4.3 8 8.5l5.2-4.2',
  call: PHONE,
  promise: PHONE,
  'cross-off': 'M8 13.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11ZM6 6l4 4m0-4-4 4',
  hiringDate: 'M4 14V2.5h8.5L10.5 5.5l2 3H4',
};

/** What is only said to happen, and what was promised, is full; what is to be done is drawn in lines. */
const FULL: readonly DayEntry['kind'][] = ['interview', 'hiringDate', 'promise'];

/** A sign for what falls on a day. The name of the day says it in words. */
export function EntryMark({ kind }: Pick<DayEntry, 'kind'>) {
  const full = FULL.includes(kind) ? ' entry-mark-full' : '';
  return (
    <svg class={`entry-mark${full}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={SHAPES[kind]} />
    </svg>
  );
}
