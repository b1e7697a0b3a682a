import type { PlainDate } from '../../interviews/interview.ts';
import { foldText } from '../../interviews/search.ts';

/** The days from Sunday on in English, German, French, Spanish and Portuguese, folded. */
const WEEKDAYS: readonly (readonly string[])[] = [
  ['sunday', 'sonntag', 'dimanche', 'domingo'],
  ['monday', 'montag', 'lundi', 'lunes', 'segunda'],
  ['tuesday', 'dienstag', 'mardi', 'martes', 'terca'],
  ['wednesday', 'mittwoch', 'mercredi', 'miercoles', 'quarta'],
  ['thursday', 'donnerstag', 'jeudi', 'jueves', 'quinta'],
  ['friday', 'freitag', 'vendredi', 'viernes', 'sexta'],
  ['saturday', 'samstag', 'sonnabend', 'samedi', 'sabado'],
];

/** German alone cuts its days to two letters. */
const TWO_LETTERS = ['so', 'mo', 'di', 'mi', 'do', 'fr', 'sa'];
const SHORTEST = 3;

/** The day of the week of a name, or of what it is cut to, from 0 for Sunday; null for none, or two. */
export function weekdayOfName(word: string): number | null {
  if (word === '') return null;
  const name = foldText(word).replace(/-feira$/, '');
  const short = TWO_LETTERS.indexOf(name);
  if (short !== -1) return short;
  if (name.length < SHORTEST) return null;
  const found = WEEKDAYS.flatMap((names, index) =>
    names.some((each) => each.startsWith(name)) ? [index] : [],
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Which day of the week a date is, from 0 for Sunday. */
export function weekdayOf(date: PlainDate): number {
  return new Date(`${date}T00:00:00.000Z`).getUTCDay();
}
