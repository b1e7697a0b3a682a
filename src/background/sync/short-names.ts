/**
 * The names of what an interview consists of, as they are shortened in the account, where room is scarce:
 * each by its place here. Other versions read them by that: a new name comes last, and none ever goes.
 */
const NAMES = [
  ...['people', 'notes', 'calls', 'closing', 'sentences', 'company', 'position', 'startsAt'],
  ...['durationMinutes', 'timeZone', 'mailHost', 'createdAt', 'outcome', 'outcomeAt', 'startDate'],
  ...['snooze', 'removedAt', 'calendar', 'office', 'patience', 'name', 'email', 'phone', 'role'],
  ...['detail', 'personIds', 'text', 'sentAt', 'startedAt', 'promise', 'pending', 'remark', 'at'],
  ...['channel', 'callBackOn', 'newHiringDate', 'recordedAt', 'need', 'strongPoints', 'hiringDate'],
  ...['hiringDateKind', 'hiringDateAt', 'permission', 'callPersonId', 'bestTime', 'preferredWay'],
  ...['reminderSaid', 'doubts', 'promised', 'summary', 'reminder'],
];

/** No name and no id has it. */
const MARK = '~';

const short = new Map(NAMES.map((name, place) => [name, MARK + place.toString(36)]));
const long = new Map(NAMES.map((name, place) => [MARK + place.toString(36), name]));

const exchange = (path: string, words: ReadonlyMap<string, string>): string =>
  path
    .split('/')
    .map((word) => words.get(word) ?? word)
    .join('/');

type Fields<Value> = Readonly<Record<string, Value>>;

const isFields = (value: unknown): value is Fields<unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function rename<Value>(
  fields: Fields<Value>,
  words: ReadonlyMap<string, string>,
): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(fields).map(([path, value]) => [
      exchange(path, words),
      isFields(value) ? (rename(value, words) as Value) : value,
    ]),
  );
}

/** Parts, or stamps, by shortened paths; also the names in what stands there. */
export function shortenNames<Value>(fields: Fields<Value>): Record<string, Value> {
  return rename(fields, short);
}

/** The same as it was. */
export function lengthenNames<Value>(fields: Fields<Value>): Record<string, Value> {
  return rename(fields, long);
}
