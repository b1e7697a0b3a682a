import { useState } from 'preact/hooks';
import { addBusinessDays } from '../../interviews/business-days.ts';
import { channelFor } from '../../interviews/call-channel.ts';
import { dateIn } from '../../interviews/civil-time.ts';
import type { Decision } from '../../interviews/command.ts';
import type { CallOutcome } from '../../interviews/interview.ts';
import { timetableFor } from '../../interviews/timetable-for.ts';
import { words } from '../../platform/words.ts';
import { Choice } from '../../ui/choice.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { CommandForm } from '../command-form.tsx';
import type { TaskFormProps } from '../task-form.tsx';
import { useView } from '../view-context.ts';
import { AnswerFields, type AnswerValues } from './answer-fields.tsx';
import { CALL_OUTCOMES } from './call-outcomes.ts';

/** Days on which one is usually asked to call again. */
const CALL_BACK_DAYS = 2;

const DONE = { offer: 'doneOffer', declined: 'doneClose', 'crossed-off': 'doneCrossOff' } as const;

/** A call that has been made, or the e-mail in its place: what came of it. */
function LogForm(props: TaskFormProps & { first: CallOutcome; isChosen?: boolean }) {
  const { interview } = props;
  const { send, now, timetable } = useView();
  const byMail = channelFor(interview.closing) === 'email';
  const today = dateIn(now, interview.timeZone);
  const [callId] = useState(() => crypto.randomUUID());
  const [outcome, setOutcome] = useState<CallOutcome>(byMail ? 'written' : props.first);
  const [answer, setAnswer] = useState<AnswerValues>({ decision: 'waiting', newHiringDate: '' });
  const [remark, setRemark] = useState('');
  const [callBackOn, setCallBackOn] = useState(() =>
    addBusinessDays(today, CALL_BACK_DAYS, timetableFor(interview, timetable)),
  );
  const asksBack = outcome === 'call-back';
  const isAnswered = outcome === 'reached';
  const decision: Decision | null =
    isAnswered && answer.decision !== 'waiting' ? answer.decision : null;
  const isWaiting = isAnswered && decision === null;
  const submit = () =>
    send(
      {
        type: 'call.logged',
        id: interview.id,
        callId,
        channel: byMail ? 'email' : 'phone',
        outcome,
        callBackOn: asksBack ? callBackOn || null : null,
        newHiringDate: isWaiting ? answer.newHiringDate || null : null,
        decision,
        remark,
      },
      words(decision ? DONE[decision] : byMail ? 'doneEmail' : 'doneCall'),
    );
  return (
    <CommandForm
      {...props}
      label={words(byMail ? 'emailSent' : 'callMade')}
      submitLabel={words('save')}
      onSubmit={submit}
    >
      {(said) => (
        <>
          {!props.isChosen && (
            <Choice
              label={words('fieldCallOutcome')}
              value={outcome}
              options={CALL_OUTCOMES[byMail ? 'email' : 'phone'].map(([value, key]) => ({
                value,
                label: words(key),
              }))}
              onValue={setOutcome}
            />
          )}
          {isAnswered && (
            <AnswerFields
              values={answer}
              onChange={(changed) => setAnswer({ ...answer, ...changed })}
              today={today}
              said={said}
            />
          )}
          {asksBack && (
            <DateField
              label={words('fieldCallBackOn')}
              value={callBackOn}
              min={today}
              onValue={setCallBackOn}
              problem={said('callBackOn')}
            />
          )}
          <TextField
            label={words(byMail && !isAnswered ? 'fieldRemarkEmail' : 'fieldRemark')}
            multiline
            value={remark}
            onValue={setRemark}
            problem={said('remark')}
          />
        </>
      )}
    </CommandForm>
  );
}

/** A call of which the user says what came of it. */
export function CallForm(props: TaskFormProps) {
  return <LogForm {...props} first="reached" />;
}

/** A call in which somebody was reached: what they said. */
export function ReachedForm(props: TaskFormProps) {
  return <LogForm {...props} first="reached" isChosen />;
}

/** A call in which they asked to be called again: when. */
export function CallBackForm(props: TaskFormProps) {
  return <LogForm {...props} first="call-back" isChosen />;
}
