import { countedWords, words } from '../platform/words.ts';
import { Button } from '../ui/button.tsx';

/** Says how much came due while the user was away; in the lists below a mark stands beside each. */
export function AwayLine({ count, onClose }: { count: number; onClose: () => void }) {
  return (
    <section class="away" aria-label={words('awayTitle')}>
      <span class="new-mark" aria-hidden="true" />
      <p>{countedWords('away', count)}</p>
      <Button kind="icon" icon="close" label={words('dismiss')} onPress={onClose} />
    </section>
  );
}
