import { useEffect, useRef } from 'preact/hooks';
import type { Instant } from '../../../interviews/interview.ts';
import type { Plan } from '../../../interviews/step.ts';
import { isDueNow } from '../../../interviews/step-state.ts';
import { words } from '../../../platform/words.ts';
import { Button } from '../../../ui/button.tsx';
import { formatMoment } from '../../../ui/dates.ts';
import { addressOf } from '../../use-route.ts';
import { countDone, PART_WORDS } from './made-up-words.ts';
import type { Turn } from './next-turn.ts';

function Parts({ plan }: { plan: Plan }) {
  const done = countDone(plan);
  return (
    <ol class="made-up-parts" aria-label={words('madeUpParts')}>
      {PART_WORDS.map((key, index) => (
        <li
          key={key}
          class={index < done ? 'made-up-part-done' : undefined}
          aria-current={index === done ? 'step' : undefined}
        >
          {words(key)}
        </li>
      ))}
    </ol>
  );
}

/** Where the made-up interview stands: its clock, what happens, and the way to the next turn. */
export function MadeUpBar(props: {
  plan: Plan;
  now: Instant;
  timeZone: string;
  told: string;
  next: Turn | null;
  onNext: (at: Instant) => void;
  onRestart: () => void;
}) {
  const { plan, now, timeZone, told, next } = props;
  const clock = useRef<HTMLHeadingElement>(null);
  // The last press on the way onward takes the way with it.
  useEffect(() => {
    if (document.activeElement === document.body) clock.current?.focus();
  }, [next]);
  const isWaiting = plan.next === null || !isDueNow(plan.next);
  return (
    <section class="aw-card aw-card-padded made-up-bar" aria-labelledby="made-up-clock">
      <p class="aw-hint">{words('madeUpIntro')}</p>
      <h2 class="made-up-clock" id="made-up-clock" ref={clock} tabIndex={-1}>
        {formatMoment(now, timeZone)}
      </h2>
      <p role="status">{told}</p>
      <Parts plan={plan} />
      <div class="aw-actions">
        {next && (
          <Button
            kind={isWaiting ? 'primary' : 'plain'}
            icon="next"
            onPress={() => props.onNext(next.at)}
          >
            <span class="made-up-onward">
              <span>{words(`madeUpNext_${next.about}`)}</span>{' '}
              <span class="made-up-when">{formatMoment(next.at, timeZone)}</span>
            </span>
          </Button>
        )}
        {plan.next === null && (
          <a class="aw-button aw-button-primary" href={addressOf({ at: 'add' })}>
            {words('addInterview')}
          </a>
        )}
        <Button kind="quiet" onPress={props.onRestart}>
          {words('madeUpRestart')}
        </Button>
      </div>
    </section>
  );
}
