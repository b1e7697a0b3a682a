import type { Interview } from '../interview.ts';
import { compareValues } from './canonical.ts';
import { arrange, isArranged, type Order, orderPathOf, readOrder, writeOrder } from './order.ts';
import { elementOf, isElement, LISTS, putTogether, takeApart } from './parts.ts';
import { isStamp, type Stamps } from './stamps.ts';

/** An interview as it is exchanged: with when each part of it was changed. */
export interface Stamped {
  readonly interview: Interview;
  readonly stamps: Stamps;
}

/** What is known of one part. */
export interface Part {
  /**
   * When the element that it is in came to be there, or went. What is known of an earlier life of it
   * counts no more: so that nothing has to be kept of an element that is gone.
   */
  readonly life: string;
  readonly stamp: string;
  /** Undefined: not there, or not known. */
  readonly value: unknown;
}

export type State = ReadonlyMap<string, Part>;

/** The stamp of the element that a path is in; '' for what is in none, or has always been there. */
function lifeOf(path: string, stamps: Stamps): string {
  const element = elementOf(path);
  return element === null || element === path ? '' : (stamps[element] ?? '');
}

/** Stamps as this version can read them, for what is there or is known to be gone. */
function soundStamps(stamps: Stamps, has: (path: string) => boolean): Stamps {
  const sound = Object.entries(stamps).filter(([path, stamp]) => {
    const element = elementOf(path);
    return isStamp(stamp) && (element === null || element === path || has(element));
  });
  return Object.fromEntries(sound);
}

/** The orders that were made of an interview's lists; one that is no longer kept to counts as made. */
function ordersOf({ interview, stamps }: Stamped): [string, Part][] {
  return LISTS.flatMap((list): [string, Part][] => {
    const path = orderPathOf(list);
    const isNatural = isArranged(interview, list, null);
    const found = readOrder(stamps[path]);
    const order =
      found ?? (isNatural ? null : { stamp: '', ids: interview[list].map(({ id }) => id) });
    return order ? [[path, { life: '', stamp: order.stamp, value: order.ids }]] : [];
  });
}

/** All that is known of an interview, by path. */
export function stateOf(stamped: Stamped): State {
  const values = takeApart(stamped.interview);
  const stamps = soundStamps(stamped.stamps, (path) => values.has(path));
  const state = new Map<string, Part>(ordersOf(stamped));
  for (const path of new Set([...values.keys(), ...Object.keys(stamps)])) {
    const [life, stamp] = [lifeOf(path, stamps), stamps[path] ?? ''];
    state.set(path, { life, stamp, value: values.get(path) });
  }
  return state;
}

/** What a state says of a path that it may know nothing of. */
export function partAt(state: State, path: string): Part {
  const found = state.get(path);
  if (found) return found;
  const element = elementOf(path);
  const life = element === null || element === path ? '' : (state.get(element)?.stamp ?? '');
  return { life, stamp: '', value: undefined };
}

/** Which of two parts stands: the later life, the later stamp, the one that says more. */
export function compareParts(a: Part, b: Part): number {
  if (a.life !== b.life) return a.life < b.life ? -1 : 1;
  if (a.stamp !== b.stamp) return a.stamp < b.stamp ? -1 : 1;
  return compareValues(a.value, b.value);
}

/** The interview that a state tells of, and its stamps. `like` gives what is in no state. */
export function tellState(state: State, like: Interview): Stamped {
  const values = new Map([...state].map(([path, { value }]) => [path, value]));
  const orders: ReadonlyMap<string, Order> = new Map(
    LISTS.map(orderPathOf).flatMap((path) => {
      const part = state.get(path);
      values.delete(path);
      return part ? [[path, { stamp: part.stamp, ids: part.value as string[] }] as const] : [];
    }),
  );
  const interview = putTogether(values, like);
  const lists = LISTS.map((list) => [
    list,
    arrange<Interview[typeof list][number]>(interview[list], orders.get(orderPathOf(list)) ?? null),
  ]);
  const stamped = [...state].flatMap(([path, { stamp }]): [string, string][] => {
    const order = orders.get(path);
    if (order) return [[path, writeOrder(order)]];
    return stamp !== '' && (isElement(path) || isKept(path, values)) ? [[path, stamp]] : [];
  });
  return {
    interview: { ...interview, ...Object.fromEntries(lists) },
    stamps: Object.fromEntries(stamped),
  };
}

/** True for a part that is not in an element which is gone. */
function isKept(path: string, values: ReadonlyMap<string, unknown>): boolean {
  const element = elementOf(path);
  return element === null || values.get(element) === true;
}
