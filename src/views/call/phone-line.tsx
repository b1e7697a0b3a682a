import { callPersonOf } from '../../interviews/call-channel.ts';
import type { Interview } from '../../interviews/interview.ts';
import { words } from '../../platform/words.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useCopy } from '../../ui/use-copy.ts';
import { useView } from '../view-context.ts';
import { readNumberOf } from './read-number-of.ts';

/** Whom to call, and the number: pressed to dial it, or copied. */
export function PhoneLine(props: { interview: Interview; onAdd?: (() => void) | undefined }) {
  const { interview, onAdd } = props;
  const { timetable, readOnly } = useView();
  const { copy, said } = useCopy();
  const person = callPersonOf(interview);
  if (!person?.phone) {
    return (
      <p class="call-number">
        <span class="aw-hint">
          {person?.name ? words('numberMissingOf', person.name) : words('numberMissing')}
        </span>
        {!readOnly && onAdd && (
          <Button kind="quiet" icon="add" onPress={onAdd}>
            {words('addNumber')}
          </Button>
        )}
      </p>
    );
  }
  const { shown, dialled } = readNumberOf(person.phone, interview, timetable);
  return (
    <p class="call-number">
      <span>{person.name || words('somebody')}</span>
      {dialled === '' ? (
        <bdi>{shown}</bdi>
      ) : (
        <a class="aw-button aw-button-primary" href={`tel:${dialled}`}>
          <Icon name="phone" />
          <bdi dir="ltr">{shown}</bdi>
        </a>
      )}
      <Button kind="quiet" label={words('copyNumber')} onPress={() => copy(shown)}>
        {words('copy')}
      </Button>
      <span role="status" class="aw-hint">
        {said}
      </span>
    </p>
  );
}
