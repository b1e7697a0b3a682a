import type { InterviewRecord } from '../../data/interview-record.ts';
import { words } from '../../platform/words.ts';
import { Button } from '../../ui/button.tsx';
import { useView } from '../view-context.ts';
import { useRevert } from './use-revert.ts';

/** Takes back the last change, or an earlier one with all that came after it. */
export function StoryUndo(props: {
  record: InterviewRecord;
  /** How many of the last changes it takes back. */
  back: number;
  /** The change, in a sentence. */
  what: string;
}) {
  const { record, back } = props;
  const { id, revision } = record.interview;
  const { undo } = useView();
  const revert = useRevert(record.interview);
  const label = words(back === 1 ? 'undo' : 'backToBefore');
  // Going back is taken back as if it had not been: to and fro would fill what is kept.
  const isReturn = back === 1 && record.past.at(-1)?.type === 'interview.revert';
  return (
    <span class="told-back">
      <Button
        kind="quiet"
        label={words('pair', label, props.what)}
        onPress={() => (isReturn ? undo(id, revision) : revert(back))}
      >
        {label}
      </Button>
    </span>
  );
}
