import { useMemo } from 'preact/hooks';
import type { Instant } from '../../interviews/interview.ts';
import { NOTE_LANGUAGES, type NoteLanguage } from '../../interviews/settings.ts';
import { browserLocale, wordsLanguage } from '../../platform/words.ts';
import type { LineLanguage } from '../../quick-add/line-language.ts';
import { loadLineLanguages } from '../../quick-add/load-languages.ts';
import { type ReadLine, readLine } from '../../quick-add/read-line.ts';
import { useModule } from '../use-module.ts';

function lineLanguage(): NoteLanguage {
  const language = wordsLanguage();
  return NOTE_LANGUAGES.find((each) => each === language) ?? 'en';
}

export interface LineReader {
  /** Null until the words of the user's language are there. */
  readonly read: ((line: string) => ReadLine) | null;
  /** The same, for whoever can wait. */
  readonly readLater: (line: string) => Promise<ReadLine>;
}

/** Reads lines in the words' language and in English, on the user's clock. */
export function useLineReader(now: Instant, timeZone: string): LineReader {
  const load = useMemo(() => {
    const loading = loadLineLanguages(lineLanguage());
    return () => loading;
  }, []);
  const languages = useModule(load);
  const readBy = (line: string, by: readonly LineLanguage[]) =>
    readLine(line, { now, timeZone, locale: browserLocale(), languages: by });
  return {
    read: languages && ((line) => readBy(line, languages)),
    readLater: async (line) => readBy(line, await load()),
  };
}
