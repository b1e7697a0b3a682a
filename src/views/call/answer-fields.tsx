import type { Decision } from '../../interviews/command.ts';
import type { PlainDate } from '../../interviews/interview.ts';
import { words } from '../../platform/words.ts';
import { Choice } from '../../ui/choice.tsx';
import { DateField } from '../../ui/date-field.tsx';
import type { Said } from '../command-form.tsx';

/** What they said when they were reached. */
export interface AnswerValues {
  readonly decision: Decision | 'waiting';
  /** '' where they named none. */
  readonly newHiringDate: string;
}

/** How the decision stands, and the new date where they named one. */
export function AnswerFields(props: {
  values: AnswerValues;
  onChange: (changed: Partial<AnswerValues>) => void;
  today: PlainDate;
  said: Said;
}) {
  const { values, onChange, today, said } = props;
  return (
    <>
      <Choice
        label={words('fieldDecision')}
        value={values.decision}
        options={[
          { value: 'waiting', label: words('decisionWaiting') },
          { value: 'offer', label: words('decisionOffer') },
          { value: 'declined', label: words('decisionDeclined') },
          { value: 'crossed-off', label: words('decisionCrossOff') },
        ]}
        onValue={(decision) => onChange({ decision })}
      />
      {values.decision === 'waiting' && (
        <DateField
          label={words('fieldNewHiringDate')}
          hint={words('hintNewHiringDate')}
          value={values.newHiringDate}
          min={today}
          onValue={(newHiringDate) => onChange({ newHiringDate })}
          problem={said('newHiringDate')}
        />
      )}
    </>
  );
}
