import { useMemo, useRef, useState } from 'preact/hooks';
import { dateIn } from '../../interviews/civil-time.ts';
import type { PlainDate } from '../../interviews/interview.ts';
import { chooseLanguage } from '../../notes/choose-language.ts';
import { isDayFirst } from '../../notes/dates/day-order.ts';
import { detectLanguage } from '../../notes/detect-language.ts';
import { draftContext } from '../../notes/draft-context.ts';
import { draftNote } from '../../notes/draft-note.ts';
import { writeDay } from '../../notes/write-day.ts';
import { words, wordsLocale } from '../../platform/words.ts';
import { Button } from '../../ui/button.tsx';
import { LIGHTS, type LightName, NoteCheck } from '../../ui/note-check.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { usePack } from '../../views/use-pack.ts';
import { useView } from '../../views/view-context.ts';
import { sampleInterview } from '../templates/sample-interview.ts';
import { useReview } from './use-review.ts';

/** A place to write a note to nobody, with the same check as beside a message. */
export function PracticeView() {
  const { now, timetable } = useView();
  const box = useRef<HTMLDivElement>(null);
  const [text, setText] = useState('');
  const [shown, setShown] = useState<LightName | null>(null);
  const interview = useMemo(() => sampleInterview(now, timetable), [timetable]);
  const usual = chooseLanguage(timetable.noteLanguage, wordsLocale());
  const language =
    timetable.noteLanguage === 'automatic' ? detectLanguage(text, usual) : timetable.noteLanguage;
  const pack = usePack(language);
  const [person] = interview.people;
  const facts = useMemo(
    () => ({
      subject: '',
      sentOn: dateIn(now, timetable.userTimeZone),
      isDayFirst: isDayFirst(timetable.userTimeZone),
      company: interview.company,
      position: interview.position,
      addressed: person ? [person.name] : [],
      met: interview.people.map(({ name }) => name),
      details: person ? [person.detail] : [],
      hiringDate: interview.closing.hiringDate,
      timetable,
    }),
    [interview, timetable],
  );
  const review = useReview(text, pack, facts);

  const useDraft = (): void => {
    if (pack === null || !person) return;
    const context = draftContext(timetable, now, wordsLocale(), pack.sentences);
    setText(draftNote(interview, [person], context).lines.join('\n'));
  };
  const replace = (written: string, other: string): void => setText(text.replace(written, other));
  const useDay = (day: PlainDate): void => {
    const written = review?.call.written ?? '';
    if (written !== '') replace(written, writeDay(day, language, wordsLocale()));
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
          {words('practiceIntro', person?.name ?? '', interview.position, interview.company)}
        </p>
      </header>
      <div class="practice-sides">
        <div class="practice-note" ref={box}>
          <TextField label={words('practiceField')} value={text} onValue={setText} multiline />
          <div class="aw-actions">
            <Button kind="soft" onPress={useDraft}>
              {words('practiceDraft')}
            </Button>
            {text !== '' && (
              <Button kind="quiet" onPress={() => setText('')}>
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
              shown={shown}
              onShow={show}
              onUseDay={useDay}
              onCorrect={replace}
            />
          )}
        </section>
      </div>
    </div>
  );
}
