import type { CallOutcome, Interview } from '../../interviews/interview.ts';
import { words } from '../../platform/words.ts';
import { Button } from '../../ui/button.tsx';
import type { Task } from '../task-form.tsx';
import { useView } from '../view-context.ts';
import '../cards.css';

/** What came of the call: one press where there is nothing more to say, a short form where there is. */
export function LogCall(props: {
  interview: Interview;
  task: Task | null;
  onTask: (task: Task) => void;
}) {
  const { interview, task, onTask } = props;
  const { act, readOnly } = useView();
  if (readOnly) return null;
  // Of the record's own revision: two presses in haste log one call.
  const callId = `call-${interview.revision}`;
  const log = (outcome: CallOutcome) =>
    act(
      {
        type: 'call.logged',
        id: interview.id,
        callId,
        channel: 'phone',
        outcome,
        callBackOn: null,
        remark: '',
      },
      words('doneCall'),
    );
  return (
    <fieldset class="log-call">
      <legend class="aw-label">{words('fieldCallOutcome')}</legend>
      <div class="aw-actions">
        <Button kind="soft" expanded={task === 'reached'} onPress={() => onTask('reached')}>
          {words('call_reached')}
        </Button>
        <Button kind="soft" onPress={() => log('voicemail')}>
          {words('call_voicemail')}
        </Button>
        <Button kind="soft" onPress={() => log('no-answer')}>
          {words('call_noAnswer')}
        </Button>
        <Button kind="soft" expanded={task === 'call-back'} onPress={() => onTask('call-back')}>
          {words('call_callBack')}
        </Button>
      </div>
    </fieldset>
  );
}
