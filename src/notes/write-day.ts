import type { PlainDate } from '../interviews/interview.ts';
import type { NoteLanguage } from '../interviews/settings.ts';

/** Where a browser speaks another language than the note, the language as it is at home. */
const HOME: Readonly<Record<NoteLanguage, string>> = {
  en: 'en-GB',
  de: 'de-DE',
  fr: 'fr-FR',
  es: 'es-ES',
  pt: 'pt-PT',
};

/**
 * A date in a note, with its weekday, so that a slip of the number shows. The locale decides between
 * "Friday 20 March" and "Friday, March 20", where it is one of the note's language.
 */
export function writeDay(date: PlainDate, language: NoteLanguage, locale: string): string {
  const isOwn = locale.toLowerCase().split('-')[0] === language;
  const format = new Intl.DateTimeFormat(isOwn ? locale : HOME[language], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  const day = format.format(new Date(`${date}T00:00:00Z`));
  // Browsers write lists of parts; after an article ("el viernes 20 de marzo") no comma belongs
  // there, and the first of a French month is "1er".
  if (language === 'es') return day.replace(',', '');
  return language === 'fr' ? day.replace(',', '').replace(/\b1(?= )/, '1er') : day;
}
