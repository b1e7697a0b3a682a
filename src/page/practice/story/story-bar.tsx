import { useEffect, useRef } from 'preact/hooks';
import type { Instant } from '../../../interviews/interview.ts';
import type { Plan } from '../../../interviews/step.ts';
import { isDueNow } from '../../../interviews/step-state.ts';
import { words } from '../../../platform/words.ts';
import { Button } from '../../../ui/button.tsx';
import { formatMoment } from '../../../ui/dates.ts';
import { addressOf } from '../../use-route.ts';
import type { Moment } from './next-moment.ts';
import { countDone, STAGE_WORDS } from './story-words.ts';

function Stages({ plan }: { plan: Plan }) {
  const done = countDone(plan);
  return (
    <ol class="story-stages" aria-label={words('storyStages')}>
      {STAGE_WORDS.map((key, index) => (
        <li
          key={key}
          class={index < done ? 'story-stage-done' : undefined}
          aria-current={index === done ? 'step' : undefined}
        >
          {words(key)}
        </li>
      ))}
    </ol>
  );
}

/** Where the story stands: its clock, what happens, and the way to the next moment. */
export function StoryBar(props: {
  plan: Plan;
  now: Instant;
  timeZone: string;
  told: string;
  next: Moment | null;
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
    <section class="aw-card aw-card-padded story-bar" aria-labelledby="story-clock">
      <p class="aw-hint">{words('storyMadeUp')}</p>
      <h2 class="story-clock" id="story-clock" ref={clock} tabIndex={-1}>
        {formatMoment(now, timeZone)}
      </h2>
      <p role="status">{told}</p>
      <Stages plan={plan} />
      <div class="aw-actions">
        {next && (
          <Button
            kind={isWaiting ? 'primary' : 'plain'}
            icon="next"
            onPress={() => props.onNext(next.at)}
          >
            <span class="story-onward">
              <span>{words(`storyNext_${next.about}`)}</span>{' '}
              <span class="story-when">{formatMoment(next.at, timeZone)}</span>
            </span>
          </Button>
        )}
        {plan.next === null && (
          <a class="aw-button aw-button-primary" href={addressOf({ at: 'add' })}>
            {words('addInterview')}
          </a>
        )}
        <Button kind="quiet" onPress={props.onRestart}>
          {words('storyRestart')}
        </Button>
      </div>
    </section>
  );
}
