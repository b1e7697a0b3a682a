import { LIMITS } from '../../interviews/interview.ts';

const CLOCK = /^(\d{1,2}):([0-5]\d)(?::00)?(?: ?h)?$/;
/** "1 h", "1.5 hours", "1h30", "1 Std. 15", "1 hour and 30 min". */
const HOURS =
  /^(\d{1,2}(?:[.,]\d{1,2})?) ?(?:hours?|hrs?|h|stunden?|stdn?|std|heures?|horas?)\.?(?: ?(?:and |und |et |y |e )?([0-5]?\d) ?(?:minute[ns]?|minutos?|mins?|m|['’′])?\.?)?(?: ?\([^()\d]*\))?$/;
/** "60", "45 Minuten", "90'"; behind the word may be where it was. */
const MINUTES = /^(\d{1,4}) ?(?:(?:minute[ns]?|minutos?|mins?|m|['’′])(?![a-z])\D{0,12})?$/;

/** Nobody talks for less: such a figure counts something else, hours or rounds. */
const FEWEST = 5;

/**
 * How long a talk was, in minutes; null for what is no length of one, and for what cannot be read.
 *
 * @param isOurs the list is our own, where a figure is minutes, however few
 */
export function readMinutes(text: string, isOurs: boolean): number | null {
  const said = text.toLowerCase().replace(/\s+/g, ' ').trim();
  const [, hours, minutes = '0'] = CLOCK.exec(said) ?? HOURS.exec(said) ?? [];
  const figure = MINUTES.exec(said)?.[1];
  const isFew = /^\d+$/.test(said) && Number(said) < FEWEST && !isOurs;
  const read =
    hours === undefined
      ? Number(isFew ? 0 : figure)
      : Math.round(Number(hours.replace(',', '.')) * 60) + Number(minutes);
  return read > 0 && read <= LIMITS.durationMinutes ? read : null;
}
