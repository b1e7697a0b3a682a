import { useEffect, useState } from 'preact/hooks';
import type { Interview, PlainDate } from '../interviews/interview.ts';
import type { Timetable } from '../interviews/settings.ts';
import type { ComposeWindow } from '../mail/compose-windows.ts';
import { addBehind, replaceText } from '../mail/text-range.ts';
import { proposeCallDate } from '../notes/propose-call-date.ts';
import { writeDay } from '../notes/write-day.ts';
import { words, wordsLocale } from '../platform/words.ts';
import { Button } from '../ui/button.tsx';
import { formatDate } from '../ui/dates.ts';
import { LIGHTS, type LightName, NoteCheck } from '../ui/note-check.tsx';
import { Notice } from '../ui/notice.tsx';
import { SamenessMeter } from '../ui/sameness-meter.tsx';
import { findConflict, holdNote, notesIn } from './note-record.ts';
import { PromiseQuestion } from './promise-question.tsx';
import { underline } from './underline.ts';
import { type CheckedNote, useNoteCheck } from './use-note-check.ts';

interface CheckViewProps {
  readonly compose: ComposeWindow;
  readonly interview: Interview;
  readonly timetable: Timetable;
}

/** Which lights a note to this employer is to have. */
function lightsFor({ outcome, closing }: Interview): readonly LightName[] {
  const isCallWanted = outcome === 'open' && closing.permission !== 'email-only';
  return isCallWanted ? LIGHTS : LIGHTS.filter((light) => light !== 'call');
}

type Shown = LightName | 'shared' | null;

function wordsShown(shown: Shown, { answer: { review }, comparison }: CheckedNote): string[] {
  if (shown === null) return [];
  if (shown === 'shared') return comparison?.sameness.runs.map(({ text }) => text) ?? [];
  return [review[shown].sentence];
}

/** The check of the note in a message, with what can be mended from here. */
export function CheckView({ compose, interview, timetable }: CheckViewProps) {
  const checked = useNoteCheck(compose, interview);
  const [shown, setShown] = useState<Shown>(null);
  const [failure, setFailure] = useState('');
  const [, setAnswered] = useState(0);

  useEffect(() => {
    if (checked) underline(compose, wordsShown(shown, checked));
  }, [checked, shown, compose]);
  useEffect(() => () => void underline(compose, []), [compose]);

  if (checked === null) return null;
  const { answer, comparison, read } = checked;
  const { review } = answer;
  if (read.text.trim() === '') return <p class="panel-soft">{words('checkEmpty')}</p>;
  const attempt = (isDone: boolean): void => setFailure(isDone ? '' : words('pageRefused'));
  const useDay = (day: PlainDate): void => {
    const { written } = review.call;
    const other = writeDay(day, answer.language, wordsLocale());
    attempt(written !== '' && replaceText(compose, written, other));
  };
  const addDay = (): void => {
    const behind = review.interest.sentence || review.manners.sentence;
    attempt(addBehind(compose, behind, answer.announcement));
  };

  const lights = lightsFor(interview);
  const held = notesIn(compose.draft).get(interview.id);
  const conflict = held ? findConflict(held, review.call.date) : null;
  const planned =
    held?.started.promise ?? proposeCallDate(interview, timetable, new Date().toISOString());
  const decide = (promise: PlainDate): void => {
    if (!held || conflict === null) return;
    holdNote(compose.draft, { ...held, decision: { named: conflict, promise } });
    if (promise === planned) useDay(planned);
    setAnswered((count) => count + 1);
  };
  const lacksDay = lights.includes('call') && review.call.date === null;
  const canAdd = lacksDay && !review.call.isOn && (review.manners.isOn || review.interest.isOn);
  return (
    <>
      {failure !== '' && <Notice kind="error">{failure}</Notice>}
      {conflict !== null && (
        <PromiseQuestion named={conflict} planned={planned} onDecide={decide} />
      )}
      <NoteCheck
        review={review}
        lights={lights}
        shown={shown === 'shared' ? null : shown}
        onShow={setShown}
        onUseDay={useDay}
        onCorrect={(written, meant) => attempt(replaceText(compose, written, meant))}
      />
      {canAdd && (
        <Button kind="soft" onPress={addDay}>
          {words('nameDay', formatDate(planned))}
        </Button>
      )}
      {comparison && (
        <SamenessMeter
          {...comparison}
          isShown={shown === 'shared'}
          onShow={(isOn) => setShown(isOn ? 'shared' : null)}
        />
      )}
    </>
  );
}
