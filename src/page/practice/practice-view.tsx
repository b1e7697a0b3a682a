import { useMemo, useRef, useState } from 'preact/hooks';
import type { PlainDate } from '../../interviews/interview.ts';
import { noteFacts } from '../../notes/check/note-facts.ts';
import { chooseLanguage } from '../../notes/choose-language.ts';
import { detectLanguage } from '../../notes/detect-language.ts';
import { draftNote } from '../../notes/draft-note.ts';
import { writeDay } from '../../notes/write-day.ts';
import { browserLocale, words } from '../../platform/words.ts';
import { Button } from '../../ui/button.tsx';
import { LIGHTS, type LightName, NoteCheck } from '../../ui/note-check.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { loadPack, usePack } from '../../views/use-pack.ts';
import { useView } from '../../views/view-context.ts';
import { sampleInterview } from '../templates/sample-interview.ts';
import { useOwnText } from './use-own-text.ts';
import { useReview } from './use-review.ts';

/** A place to write a note to nobody, with the same check as beside a message. */
export function PracticeView() {
  const { now, timetable } = useView();
  const box = useRef<HTMLDivElement>(null);
  const { text, setText, replaceAll } = useOwnText();
  const [shown, setShown] = useState<LightName | null>(null);
  const interview = useMemo(() => sampleInterview(now, timetable), [timetable]);
  const locale = browserLocale();
  const usual = chooseLanguage(timetable.noteLanguage, locale);
  const language =
    timetable.noteLanguage === 'automatic' ? detectLanguage(text, usual) : timetable.noteLanguage;
  const pack = usePack(language);
  const people = useMemo(() => interview.people.slice(0, 1), [interview]);
  const facts = useMemo(
    () => noteFacts(interview, people, '', timetable, now),
    [interview, people, timetable],
  );
  const review = useReview(text, pack, facts);

  const useDraft = async (): Promise<void> => {
    const { sentences } = await loadPack(language);
    const register = timetable.noteRegister;
    const context = { now, timetable, locale, language, register, sentences };
    replaceAll(draftNote(interview, people, context).lines.join('\n'), words('practiceDrafted'));
  };
  const replace = (written: string, other: string, from = 0): void => {
    const at = text.indexOf(written, from);
    if (at === -1) return;
    setText(text.slice(0, at) + other + text.slice(at + written.length));
  };
  const useDay = (day: PlainDate): void => {
    const place = review?.call.place;
    if (!place) return;
    const sentence = Math.max(text.indexOf(place.sentence), 0);
    replace(place.words, writeDay(day, language, locale), sentence);
  };
  const show = (light: LightName | null): void => {
    setShown(light);
    const area = box.current?.querySelector('textarea');
    const sentence = light && review ? review[light].sentence : '';
    const at = sentence === '' ? -1 : text.indexOf(sentence);
    if (!area || at === -1) return;
    area.focus();
    area.setSelectionRange(at, at + sentence.length);
  };
  return (
    <div class="practice">
      <header class="practice-head">
        <h1>{words('practiceTitle')}</h1>
        <p class="aw-hint">
          {words('practiceIntro', people[0]?.name ?? '', interview.position, interview.company)}
        </p>
      </header>
      <div class="practice-sides">
        <div class="practice-note" ref={box}>
          <TextField label={words('practiceField')} value={text} onValue={setText} multiline />
          <div class="aw-actions">
            <Button kind="soft" onPress={() => void useDraft()}>
              {words('practiceDraft')}
            </Button>
            {text !== '' && (
              <Button kind="quiet" onPress={() => replaceAll('', words('practiceEmptied'))}>
                {words('practiceClear')}
              </Button>
            )}
          </div>
        </div>
        <section class="practice-check" aria-label={words('checkTitle')}>
          {review && (
            <NoteCheck
              review={review}
              lights={LIGHTS}
              language={language}
              shown={shown}
              onShow={show}
              onUseDay={review.call.place ? useDay : undefined}
              onCorrect={replace}
            />
          )}
        </section>
      </div>
    </div>
  );
}
