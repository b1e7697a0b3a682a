import type { PlainDate } from '../interviews/interview.ts';
import { words } from '../platform/words.ts';
import { Button } from '../ui/button.tsx';
import { formatDate } from '../ui/dates.ts';

/** Which day holds, where a note names another than was planned. It is asked, and nothing waits for it. */
export function PromiseQuestion(props: {
  readonly named: PlainDate;
  readonly planned: PlainDate;
  /** Whether the planned day can be written in the place of the other one. */
  readonly canWrite: boolean;
  readonly onDecide: (promise: PlainDate) => void;
}) {
  const { named, planned, canWrite, onDecide } = props;
  return (
    <section class="panel-question" aria-labelledby="promise-question">
      <h3 id="promise-question">{words('promiseQuestion')}</h3>
      <p class="panel-soft">{words('promiseDiffers', formatDate(named), formatDate(planned))}</p>
      <div class="aw-actions">
        <Button kind="soft" onPress={() => onDecide(named)}>
          {words('promiseNamed', formatDate(named))}
        </Button>
        {canWrite && (
          <Button kind="plain" onPress={() => onDecide(planned)}>
            {words('promisePlanned', formatDate(planned))}
          </Button>
        )}
      </div>
    </section>
  );
}
