import type { Timetable } from '../../interviews/settings.ts';
import { compile } from '../compile.ts';
import type { Language } from '../language.ts';
import type { Hint } from './hint.ts';

const TIME = /(?<!\d)([01]?\d|2[0-3])(?:\s?[:.h]\s?([0-5]\d))?(?!\d)/g;
const MORNING = /^\s*(?:a\.?m\b|in the morning|de la mañana|da manhã|du matin|morgens|früh)/;
const EVENING =
  /^\s*(?:p\.?m\b|in the (?:afternoon|evening)|de la (?:tarde|noche)|da (?:tarde|noite)|de l'après-midi|du soir|nachmittags|abends)/;

/** Nobody is called at such an hour: without "a.m." it is an hour of the afternoon. */
const EARLIEST_HOUR = 6;

const two = (part: number): string => String(part).padStart(2, '0');

/** The times of day that a sentence of small letters names, `HH:MM`. */
function findTimes(text: string, { dates, slots }: Language): string[] {
  return [...text.matchAll(TIME)].flatMap((match) => {
    const [all, hour = '', minute = '00'] = match;
    const [before, behind] = [text.slice(0, match.index), text.slice(match.index + all.length)];
    const isPlaced = compile(dates.clock.before, slots, 'end').test(before);
    const isMarked = compile(dates.clock.behind, slots, 'start').test(behind);
    const [isMorning, isEvening] = [MORNING.test(behind), EVENING.test(behind)];
    if (!isPlaced && !isMarked && !isMorning && !isEvening) return [];
    const written = Number(hour);
    const isAfternoon = isEvening || (!isMorning && written < EARLIEST_HOUR && written > 0);
    const real = isAfternoon && written < 12 ? written + 12 : written;
    return [`${two(real)}:${minute}`];
  });
}

/** Says when a call is announced for an hour at which the employer's office is closed. */
export function findHourHint(
  sentence: string,
  language: Language,
  { officeOpens, officeCloses }: Timetable,
): Hint[] {
  const [time] = findTimes(sentence.toLowerCase(), language);
  if (time === undefined || (time >= officeOpens && time <= officeCloses)) return [];
  return [{ code: 'outsideHours', time, opens: officeOpens, closes: officeCloses }];
}
