import type { Call, Interview, Note, Person } from '../interview.ts';
import type { ListName } from './parts.ts';
import { isStamp } from './stamps.ts';

/** An order that somebody has made: ids, and when. Who is not among them follows, by nature. */
export interface Order {
  readonly stamp: string;
  readonly ids: readonly string[];
}

type Element = Person | Note | Call;

/** By what the elements of a list are in order where nobody has made one: as they came to be. */
function natureOf(element: Element): string {
  if ('startedAt' in element)
    return String(element.sentAt ?? element.pending?.since ?? element.startedAt);
  if ('at' in element) return String(element.at);
  // People are numbered: p2 comes before p10.
  return element.id.length.toString().padStart(2, '0');
}

function compareNature(a: Element, b: Element): number {
  const [first, second] = [natureOf(a) + a.id, natureOf(b) + b.id];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

/** The elements of a list in the order that was made, if any, and by nature after that. */
export function arrange<T extends Element>(elements: readonly T[], order: Order | null): T[] {
  const places = new Map(order?.ids.map((id, place) => [id, place]));
  const placeOf = ({ id }: T): number => places.get(id) ?? Number.POSITIVE_INFINITY;
  return elements.toSorted((a, b) => {
    const [first, second] = [placeOf(a), placeOf(b)];
    return first === second ? compareNature(a, b) : first - second;
  });
}

/** Under which an order is kept among the stamps. */
export function orderPathOf(list: ListName): string {
  return `${list}#`;
}

/** An order as it is kept: its stamp, or none, then the ids. */
export function writeOrder({ stamp, ids }: Order): string {
  return `${stamp}:${ids.join(' ')}`;
}

export function readOrder(text: string | undefined): Order | null {
  const [stamp = '', ids] = text?.split(':') ?? [];
  if (ids === undefined || (stamp !== '' && !isStamp(stamp))) return null;
  return { stamp, ids: ids.split(' ') };
}

/** True where a list stands in that order. */
export function isArranged(interview: Interview, list: ListName, order: Order | null): boolean {
  const elements: readonly Element[] = interview[list];
  const arranged = arrange(elements, order);
  return elements.every(({ id }, place) => arranged[place]?.id === id);
}
