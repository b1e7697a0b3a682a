import { NOTE_LANGUAGES, type NoteLanguage } from '../interviews/settings.ts';

/**
 * The language of a note: the one that the settings name, else the locale's, else English.
 *
 * @param locale a BCP 47 tag, such as the browser's own
 */
export function chooseLanguage(setting: NoteLanguage | 'automatic', locale: string): NoteLanguage {
  if (setting !== 'automatic') return setting;
  const spoken = locale.toLowerCase().split('-')[0];
  return NOTE_LANGUAGES.find((each) => each === spoken) ?? 'en';
}
