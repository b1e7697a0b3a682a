import { words } from '../platform/words.ts';
import { Icon } from '../ui/icon.tsx';
import { describePlan } from '../ui/step-words.ts';
import { nameOf } from '../views/interview-name.ts';
import { useView } from '../views/view-context.ts';

/**
 * What is due beside the interview that is open, below the popup's bar. In the lists it is their own
 * first section that tells.
 */
export function DueBanner(props: { openId: string | null; onOpen: (id: string) => void }) {
  const { now, timetable, sorted } = useView();
  const all = sorted().toDo;
  const toDo = all.filter(({ interview }) => interview.id !== props.openId);
  const [first] = toDo;
  if (!first) return null;
  const { interview, plan } = first;
  const { title } = describePlan(interview, plan, { now, timetable });
  return (
    <button type="button" class="due-banner" onClick={() => props.onOpen(interview.id)}>
      <Icon name="bell" />
      <span class="due-count">
        {words(toDo.length < all.length ? 'alsoDue' : 'dueNow', toDo.length)}
      </span>
      <span class="due-what">{words('pair', nameOf(interview), title)}</span>
      <Icon name="next" />
    </button>
  );
}
