import { useState } from 'preact/hooks';
import { sayClosing } from '../../calls/say.ts';
import { isLongSentence } from '../../interviews/check-closing.ts';
import { CLOSING_PARTS, type ClosingPart, EMPTY_CLOSING } from '../../interviews/closing.ts';
import { type Interview, LIMITS } from '../../interviews/interview.ts';
import { type MessageKey, words } from '../../platform/words.ts';
import { StrongPointFields } from '../../ui/strong-point-fields.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { CommandForm } from '../command-form.tsx';
import type { TaskFormProps } from '../task-form.tsx';
import { useSpoken } from '../use-spoken.ts';
import { useView } from '../view-context.ts';

const LABELS: Record<ClosingPart, MessageKey> = {
  summary: 'sentenceSummary',
  hiringDate: 'sentenceDate',
  permission: 'sentencePermission',
  reminder: 'sentenceReminder',
};

/** What to say at the closing: their problem, the strong points, and each sentence in own words. */
export function PrepareForm(props: TaskFormProps) {
  const { interview } = props;
  const { closing, id } = interview;
  const { send } = useView();
  const context = useSpoken();
  const [need, setNeed] = useState(closing.need);
  const [sentences, setSentences] = useState(closing.sentences);
  const [points, setPoints] = useState<readonly string[]>(() =>
    Array.from({ length: LIMITS.strongPoints }, (_, at) => closing.strongPoints[at] ?? ''),
  );
  const typed: Interview = {
    ...interview,
    closing: { ...EMPTY_CLOSING, need, strongPoints: points },
  };
  const ours = context ? sayClosing(typed, context) : [];
  return (
    <CommandForm
      {...props}
      label={words('prepareTitle')}
      submitLabel={words('save')}
      onSubmit={() =>
        send(
          { type: 'closing.prepare', id, need, strongPoints: points, sentences },
          words('donePrepare'),
        )
      }
    >
      {(said) => (
        <>
          <TextField
            label={words('fieldNeed')}
            hint={words('hintNeed')}
            value={need}
            onValue={setNeed}
            problem={said('need')}
          />
          <StrongPointFields
            legend={words('fieldStrongPoints')}
            points={points}
            onPoints={setPoints}
            problem={said('strongPoints')}
          />
          {CLOSING_PARTS.map((part) => (
            <TextField
              key={part}
              label={words(LABELS[part])}
              multiline
              placeholder={ours.find(({ name }) => name === part)?.text}
              value={sentences[part]}
              onValue={(text) => setSentences({ ...sentences, [part]: text })}
              problem={isLongSentence(sentences[part]) ? said('sentences') : undefined}
            />
          ))}
          <p class="aw-hint">{words('hintSentences')}</p>
        </>
      )}
    </CommandForm>
  );
}
