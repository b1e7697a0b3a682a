import { useState } from 'preact/hooks';
import { addBusinessDays } from '../interviews/business-days.ts';
import { dateIn } from '../interviews/civil-time.ts';
import type { CallOutcome, Interview } from '../interviews/interview.ts';
import { words } from '../platform/words.ts';
import { Choice } from '../ui/choice.tsx';
import { DateField } from '../ui/date-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { CommandForm } from './command-form.tsx';
import { useView } from './view-context.ts';

/** A call that has been made, or the e-mail in its place: what came of it. */
export function CallForm(props: {
  interview: Interview;
  onDone: () => void;
  onCancel: () => void;
}) {
  const { interview } = props;
  const { send, now, timetable } = useView();
  const byMail = interview.closing.permission === 'email-only';
  const today = dateIn(now, interview.timeZone);
  const [callId] = useState(() => crypto.randomUUID());
  const [outcome, setOutcome] = useState<CallOutcome>(byMail ? 'written' : 'reached');
  const [callBackOn, setCallBackOn] = useState(() => addBusinessDays(today, 2, timetable));
  const [remark, setRemark] = useState('');
  const asksBack = outcome === 'call-back';
  const submit = () =>
    send(
      {
        type: 'call.logged',
        id: interview.id,
        callId,
        channel: byMail ? 'email' : 'phone',
        outcome,
        callBackOn: asksBack ? callBackOn || null : null,
        remark,
      },
      words(byMail ? 'doneEmail' : 'doneCall'),
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
          {!byMail && (
            <Choice
              label={words('fieldCallOutcome')}
              value={outcome}
              options={[
                { value: 'reached', label: words('call_reached') },
                { value: 'voicemail', label: words('call_voicemail') },
                { value: 'no-answer', label: words('call_noAnswer') },
                { value: 'call-back', label: words('call_callBack') },
              ]}
              onValue={setOutcome}
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
            label={words(byMail ? 'fieldRemarkEmail' : 'fieldRemark')}
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
