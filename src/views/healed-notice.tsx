import { ask } from '../data/ask.ts';
import { HEALED_KEY, parseHealed } from '../data/healed-record.ts';
import { words } from '../platform/words.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { focusMain } from './focus-main.ts';
import { describeHealed } from './healed-words.ts';
import { useRecord } from './use-record.ts';
import { useView } from './view-context.ts';

/** That the store was damaged, what came back and what did not: until the user has read it. */
export function HealedNotice() {
  const { now, timetable } = useView();
  const healed = useRecord(HEALED_KEY, parseHealed);
  if (!healed) return null;
  const close = () => {
    focusMain();
    ask({ type: 'notice.read', notice: 'healed' }).catch(() => undefined);
  };
  return (
    <Notice kind="warn">
      <p>{words('healedDamaged')}</p>
      <p>{describeHealed(healed, now, timetable.userTimeZone).join(' ')}</p>
      <Button onPress={close}>{words('noticeRead')}</Button>
    </Notice>
  );
}
