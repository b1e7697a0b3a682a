import { offsetMinutes, readZone } from './zone-names.ts';

/** A zone that stands with a time: an IANA zone, or how many minutes its clocks are ahead of UTC. */
export type SaidZone = string | number;

/** A zone at the beginning of a text. */
export interface FoundZone {
  /** Null: it is one, but nobody knows which. */
  readonly zone: SaidZone | null;
  /** What stands behind it. */
  readonly rest: string;
}

const AHEAD =
  /^\s?(\(?(?:(?:GMT|UTC)\s?[+\-−]\d{1,2}(?::?\d{2})?|[+\-−]\d{2}(?::?\d{2})?|[A-Z]{1,5}|[A-Z][A-Za-z]+\/[A-Za-z_/]+)\)?)(?![\p{L}\d:]|\/\p{L})/u;
/** As the short names of zones end; "IST" is that of three. */
const LOOKS_LIKE_ONE = /^\(?[A-Z]{2,4}T\)?$/;

/** The zone of "CET", "(GMT+5:30)", "Europe/Paris"; null for what is none that is known. */
export function zoneOf(said: string): SaidZone | null {
  return offsetMinutes(said.replace(/[()]/g, '')) ?? readZone(said);
}

/** The zone with which a text begins; null where it begins with none. */
export function findZoneAhead(text: string): FoundZone | null {
  const [whole = '', said = ''] = AHEAD.exec(text) ?? [];
  const zone = said === '' ? null : zoneOf(said);
  if (zone === null && !LOOKS_LIKE_ONE.test(said)) return null;
  return { zone, rest: text.slice(whole.length) };
}
