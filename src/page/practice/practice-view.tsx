import { useMemo } from 'preact/hooks';
import { draftNote } from '../../notes/draft-note.ts';
import { browserLocale, words } from '../../platform/words.ts';
import { Button } from '../../ui/button.tsx';
import { NoteCheck } from '../../ui/note-check.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { loadPack } from '../../views/use-pack.ts';
import { useView } from '../../views/view-context.ts';
import { sampleInterview } from '../templates/sample-interview.ts';
import { addressOf } from '../use-route.ts';
import { useCheckedNote } from './use-checked-note.ts';
import { useOwnText } from './use-own-text.ts';

/** A place to write a note to nobody, with the same check as beside a message; and the way to the made-up interview. */
export function PracticeView() {
  const { now, timetable } = useView();
  const own = useOwnText();
  const { text, setText, replaceAll } = own;
  const interview = useMemo(() => sampleInterview(now, timetable), [timetable]);
  const people = useMemo(() => interview.people.slice(0, 1), [interview]);
  const { language, check, box } = useCheckedNote(own, { interview, people, subject: '', now });

  const useDraft = async (): Promise<void> => {
    const { sentences } = await loadPack(language);
    const register = timetable.noteRegister;
    const context = { now, timetable, locale: browserLocale(), language, register, sentences };
    replaceAll(draftNote(interview, people, context).lines.join('\n'), words('practiceDrafted'));
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
          {check && <NoteCheck {...check} />}
        </section>
      </div>
      <section class="practice-made-up" aria-labelledby="practice-made-up">
        <h2 id="practice-made-up">{words('madeUpLink')}</h2>
        <p class="aw-hint">{words('madeUpLinkHint')}</p>
        <p>
          <a class="aw-button aw-button-soft" href={addressOf({ at: 'made-up' })}>
            {words('madeUpStart')}
          </a>
        </p>
      </section>
    </div>
  );
}
