import type { Interview } from '../../interviews/interview.ts';
import { words } from '../../platform/words.ts';
import { formatClock } from '../../ui/dates.ts';
import { LinkedText } from '../../ui/linked-text.tsx';
import { FactList } from '../fact-list.tsx';
import type { Task } from '../task-form.tsx';
import { CallScript } from './call-script.tsx';
import { EmployerClockLine } from './employer-clock-line.tsx';
import { LogCall } from './log-call.tsx';
import { PhoneLine } from './phone-line.tsx';
import '../cards.css';

/** All that a call needs: is anybody there, the number, what to say, and what came of it. */
export function CallCard(props: {
  interview: Interview;
  task: Task | null;
  onTask: (task: Task) => void;
}) {
  const { interview, onTask } = props;
  const { remark } = interview;
  const { bestTime, doubts, promised } = interview.closing;
  // Where nobody was met yet, the number needs a name first.
  const addNumber = () => onTask(interview.people.length > 0 ? 'closing' : 'edit');
  return (
    <div class="call-card">
      <EmployerClockLine interview={interview} />
      <PhoneLine interview={interview} onAdd={addNumber} />
      <LogCall {...props} />
      <CallScript interview={interview} />
      <FactList
        facts={[
          [words('fieldBestTime'), bestTime && formatClock(bestTime)],
          [words('fieldDoubts'), doubts],
          [words('fieldPromised'), promised],
          [words('fieldOwnRemark'), remark && <LinkedText key="remark" text={remark} />],
        ]}
      />
    </div>
  );
}
