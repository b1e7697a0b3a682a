import { useEffect, useRef } from 'preact/hooks';
import type { ReminderHealth } from '../../data/reminder-health.ts';
import type { Interview } from '../../interviews/interview.ts';
import { type MessageKey, words } from '../../platform/words.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { describeHealth } from '../../views/reminder-health-words.ts';
import { useView } from '../../views/view-context.ts';
import { NotificationHelp } from './notification-help.tsx';
import { type TestState, useTest } from './use-test.ts';

/** What is said at each point; what to do stands below the ones that are amiss. */
const SAID: Partial<Record<TestState, MessageKey>> = {
  coming: 'testLook',
  seen: 'testSeen',
  missed: 'testMissed',
  blocked: 'testBlocked',
  failed: 'testFailed',
  noAnswer: 'noAnswer',
};
const AMISS: readonly TestState[] = ['missed', 'blocked', 'failed'];

/** Whether reminders reach the user, the test of it, and what to do when they do not. */
export function ReminderTest(props: {
  health: ReminderHealth;
  interviews: readonly Interview[];
  /** What it is called where nothing around it speaks of reminders. */
  heading?: string | undefined;
}) {
  const { health, interviews } = props;
  const { timetable, readOnly } = useView();
  const { state, start, answer } = useTest(health);
  const question = useRef<HTMLParagraphElement>(null);
  const said = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The buttons that were pressed go: what they led to is where one is now.
    if (state === 'asked') question.current?.focus();
    else if (state !== 'idle' && state !== 'coming') said.current?.focus();
  }, [state]);
  // What was found before still holds while nobody has tried again.
  const wasMissed = state === 'idle' && health.last === 'missed';
  const isBusy = state === 'coming';
  const key = SAID[state];
  return (
    <section class="list-section" aria-labelledby="test-head">
      <h2 class="list-title" id="test-head">
        {props.heading ?? words('testHead')}
      </h2>
      <Card padded>
        <div class="reminder-test">
          <p>{words('testIntro')}</p>
          {state === 'idle' && health.last !== null && (
            <p class="aw-hint">{describeHealth(health)}</p>
          )}
          {!timetable.notifications && <p class="aw-hint">{words('testOff')}</p>}
          <div role="status" ref={said} tabIndex={-1} class={`reminder-said reminder-${state}`}>
            {key && <p>{words(key)}</p>}
            {wasMissed && <p>{words('testMissed')}</p>}
          </div>
          {state === 'asked' && (
            <div class="aw-actions">
              <p ref={question} tabIndex={-1} class="test-question">
                {words('testAsk')}
              </p>
              <Button kind="primary" onPress={() => answer(true)}>
                {words('testYes')}
              </Button>
              <Button onPress={() => answer(false)}>{words('testNo')}</Button>
            </div>
          )}
          {(AMISS.includes(state) || wasMissed) && (
            <NotificationHelp interviews={interviews} isBlocked={state === 'blocked'} />
          )}
          {state !== 'asked' && !readOnly && (
            <div class="aw-actions">
              <Button kind={state === 'seen' ? 'plain' : 'primary'} busy={isBusy} onPress={start}>
                {words(state === 'idle' || isBusy ? 'remindersTest' : 'testAgain')}
              </Button>
            </div>
          )}
        </div>
      </Card>
    </section>
  );
}
