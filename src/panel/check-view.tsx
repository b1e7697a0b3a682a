import { useEffect, useRef, useState } from 'preact/hooks';
import { channelFor } from '../interviews/call-channel.ts';
import type { Interview, PlainDate } from '../interviews/interview.ts';
import type { Timetable } from '../interviews/settings.ts';
import type { ComposeWindow } from '../mail/compose-windows.ts';
import { addBehind, replaceText } from '../mail/text-range.ts';
import { proposeCallDate } from '../notes/propose-call-date.ts';
import { writeDay } from '../notes/write-day.ts';
import { browserLocale, words } from '../platform/words.ts';
import { Button } from '../ui/button.tsx';
import { formatDate } from '../ui/dates.ts';
import { LIGHTS, type LightName, NoteCheck } from '../ui/note-check.tsx';
import { Notice } from '../ui/notice.tsx';
import { SamenessMeter } from '../ui/sameness-meter.tsx';
import { findConflict, holdNote, notesIn } from './note-record.ts';
import { PromiseQuestion } from './promise-question.tsx';
import { StartedNotice } from './started-notice.tsx';
import { bringIntoSight, canShow, underline } from './underline.ts';
import { type CheckedNote, useNoteCheck } from './use-note-check.ts';

interface CheckViewProps {
  readonly compose: ComposeWindow;
  readonly interview: Interview;
  readonly timetable: Timetable;
}

/** Which lights a note to this employer is to have. */
function lightsFor({ outcome, closing }: Interview): readonly LightName[] {
  const isCallWanted = outcome === 'open' && channelFor(closing) === 'phone';
  return isCallWanted ? LIGHTS : LIGHTS.filter((light) => light !== 'call');
}

type Shown = LightName | 'shared' | null;

function wordsShown(shown: Shown, { answer: { review }, comparison }: CheckedNote): string[] {
  if (shown === null) return [];
  if (shown === 'shared') return comparison?.sameness.runs.map(({ text }) => text) ?? [];
  return review[shown].isOn ? [review[shown].sentence] : [];
}

/** The check of the note in a message, with what can be mended from here. */
export function CheckView(props: CheckViewProps) {
  const checked = useNoteCheck(props.compose, props.interview);
  if (checked === null) return null;
  if (checked === 'lost') return <Notice kind="warn">{words('checkLost')}</Notice>;
  if (checked.read.text.trim() === '') return <p class="panel-soft">{words('checkEmpty')}</p>;
  return <Checked {...props} checked={checked} />;
}

function Checked(props: CheckViewProps & { readonly checked: CheckedNote }) {
  const { compose, interview, timetable, checked } = props;
  const box = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<Shown>(null);
  const [failure, setFailure] = useState('');
  const [, setAnswered] = useState(0);
  useEffect(() => underline(compose, wordsShown(shown, checked)), [checked, shown, compose]);
  useEffect(() => () => underline(compose, []), [compose]);

  const { answer, comparison } = checked;
  const { review, named, language } = answer;
  /** What was pressed may be gone by then; the message has the focus while it is changed. */
  const attempt = (isDone: boolean): void => {
    setFailure(isDone ? '' : words('pageRefused'));
    box.current?.focus();
  };
  const useDay = (day: PlainDate): void => {
    const { place } = review.call;
    const other = writeDay(day, language, browserLocale());
    attempt(place !== null && replaceText(compose, place, other));
  };
  const addDay = (): void => {
    const behind = review.interest.sentence || review.manners.sentence;
    attempt(addBehind(compose, behind, answer.announcement));
  };
  const show = (next: Shown): void => {
    setShown(next);
    const [first] = wordsShown(next, checked);
    if (first !== undefined) bringIntoSight(compose, first);
  };

  const lights = lightsFor(interview);
  const held = notesIn(compose.draft).get(interview.id);
  const conflict = held ? findConflict(held, named) : null;
  const planned =
    held?.started.promise ?? proposeCallDate(interview, timetable, new Date().toISOString());
  const decide = (promise: PlainDate): void => {
    if (!held || conflict === null) return;
    // Once the note names the planned day there is nothing left to decide.
    if (promise === planned) {
      useDay(planned);
      return;
    }
    holdNote(compose.draft, { ...held, decision: { named: conflict, promise } });
    setAnswered((count) => count + 1);
    box.current?.focus();
  };
  const canAdd =
    lights.includes('call') && !review.call.isOn && (review.manners.isOn || review.interest.isOn);
  const canUnderline = canShow(compose);
  return (
    <div class="panel-check" ref={box} tabIndex={-1}>
      <p class="aw-hidden" role="status">
        {conflict !== null && words('promiseDiffers', formatDate(conflict), formatDate(planned))}
      </p>
      {failure !== '' && <Notice kind="error">{failure}</Notice>}
      {conflict !== null ? (
        <PromiseQuestion
          named={conflict}
          planned={planned}
          canWrite={review.call.place !== null}
          onDecide={decide}
        />
      ) : (
        held && <StartedNotice note={held.started} interview={interview} promise={named} />
      )}
      <NoteCheck
        review={review}
        lights={lights}
        language={language}
        shown={shown === 'shared' ? null : shown}
        onShow={canUnderline ? show : undefined}
        onUseDay={review.call.place ? useDay : undefined}
        onCorrect={(written, meant) =>
          attempt(replaceText(compose, { words: written, sentence: '', at: 0 }, meant))
        }
      />
      {canAdd && (
        <Button kind="soft" onPress={addDay}>
          {words('nameDay', formatDate(planned))}
        </Button>
      )}
      {comparison && (
        <SamenessMeter
          {...comparison}
          language={language}
          isShown={shown === 'shared'}
          onShow={canUnderline ? (isOn) => show(isOn ? 'shared' : null) : undefined}
        />
      )}
    </div>
  );
}
