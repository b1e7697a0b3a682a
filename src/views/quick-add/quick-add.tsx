import { useEffect, useRef, useState } from 'preact/hooks';
import { dateIn } from '../../interviews/civil-time.ts';
import type { Problem } from '../../interviews/problem.ts';
import { words } from '../../platform/words.ts';
import { Button } from '../../ui/button.tsx';
import { formatDate, listWith } from '../../ui/dates.ts';
import { type InterviewValues, interviewFields } from '../../ui/interview-values.ts';
import { isComposing } from '../../ui/is-composing.ts';
import { describeProblem } from '../../ui/problem-words.ts';
import { TextField } from '../../ui/text-field.tsx';
import { useView } from '../view-context.ts';
import { QuickAnnouncer } from './quick-announcer.tsx';
import { QuickPreview, quickFacts } from './quick-preview.tsx';
import { findSame, valuesOfLine } from './quick-values.ts';
import { describeOdd } from './quick-words.ts';
import { useLineReader } from './use-line-reader.ts';
import './quick-add.css';

export interface QuickAddProps {
  readonly onDone: (id: string) => void;
  readonly onCancel: () => void;
  /** Opens the full form with what was understood so far; null while nothing has been typed. */
  readonly onFull: (values: InterviewValues | null) => void;
}

/**
 * An interview in one line. What is understood of it shows while it is typed, before it is saved.
 * Escape empties the line, and leaves an empty one.
 */
export function QuickAdd({ onDone, onCancel, onFull }: QuickAddProps) {
  const { send, sorted, now, timetable } = useView();
  const { userTimeZone } = timetable;
  const form = useRef<HTMLFormElement>(null);
  const focusField = () => form.current?.querySelector('input')?.focus();
  const [id, setId] = useState(() => crypto.randomUUID());
  const [line, setLine] = useState('');
  const [problem, setProblem] = useState<Problem | 'no-company' | null>(null);
  const [busy, setBusy] = useState(false);
  const { read: readNow, readLater } = useLineReader(now, userTimeZone);
  const read = line.trim() === '' ? null : (readNow?.(line) ?? null);
  const facts = read ? quickFacts(read, now, userTimeZone) : [];
  const same = read && findSame(read, sorted());
  const sameWords =
    same &&
    words('quickSame', formatDate(dateIn(same.startsAt, userTimeZone), dateIn(now, userTimeZone)));

  useEffect(focusField, []);
  const startAnew = () => {
    setId(crypto.randomUUID());
    setLine('');
    setProblem(null);
  };

  const save = async (): Promise<void> => {
    const found = await readLater(line);
    if (found.company === '') {
      setProblem('no-company');
      focusField();
      return;
    }
    const fields = interviewFields(valuesOfLine(found, userTimeZone), userTimeZone);
    const sent = await send(
      { type: 'interview.track', id, fields, closing: null, mailHost: '', noteId: null },
      words('doneTrack'),
    );
    setProblem(typeof sent === 'object' ? sent : null);
    if (sent !== 'done') return focusField();
    startAnew();
    onDone(id);
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    void save().finally(() => setBusy(false));
  };
  const openFull = async (): Promise<void> => {
    const isEmpty = line.trim() === '';
    const values = isEmpty ? null : valuesOfLine(await readLater(line), userTimeZone);
    // Its words go to the form: they are not to be added a second time from here.
    startAnew();
    onFull(values);
  };

  const told = facts.map(({ label, value, missing, assumed }) =>
    assumed
      ? words('quickFactAssumed', label, value, assumed)
      : words('quickFact', label, value || (missing ?? '')),
  );
  const texts = [
    listWith({ type: 'unit', style: 'short' }).format(told),
    ...(read ? describeOdd(read.doubts) : []),
    ...(sameWords ? [sameWords] : []),
  ];
  return (
    <form
      ref={form}
      class="quick"
      aria-label={words('quickLabel')}
      noValidate
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || isComposing(event)) return;
        event.preventDefault();
        if (line === '') return onCancel();
        startAnew();
        focusField();
      }}
    >
      <TextField
        label={words('quickLabel')}
        hint={words('quickHint')}
        value={line}
        onValue={(typed) => {
          setLine(typed);
          setProblem(null);
        }}
        problem={
          problem === 'no-company'
            ? words('quickCompanyMissing')
            : problem
              ? describeProblem(problem)
              : undefined
        }
      />
      {read && <QuickPreview read={read} facts={facts} />}
      {sameWords && <p class="quick-odd">{sameWords}</p>}
      <QuickAnnouncer texts={texts} />
      <div class="aw-actions">
        <Button kind="primary" submit busy={busy}>
          {words('add')}
        </Button>
        <Button kind="quiet" onPress={() => void openFull()}>
          {words('quickMore')}
        </Button>
      </div>
    </form>
  );
}
