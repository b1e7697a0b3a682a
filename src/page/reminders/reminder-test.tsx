import { useEffect, useRef } from 'preact/hooks';
import { type ReminderHealth, stateOfReminders } from '../../data/reminder-health.ts';
import type { Interview } from '../../interviews/interview.ts';
import { type MessageKey, words } from '../../platform/words.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Notice } from '../../ui/notice.tsx';
import { CalendarButton } from '../../views/calendar-button.tsx';
import { describeHealth } from '../../views/reminder-health-words.ts';
import { useView } from '../../views/view-context.ts';
import { NotificationHelp } from './notification-help.tsx';
import { type TestState, useTest } from './use-test.ts';

const AMISS: Partial<Record<TestState, MessageKey>> = {
  missed: 'testMissed',
  blocked: 'testBlocked',
  failed: 'testFailed',
};

/** Whether reminders reach the user, the test of it, and what to do when they do not. */
export function ReminderTest(props: { health: ReminderHealth; interviews: readonly Interview[] }) {
  const { health, interviews } = props;
  const { timetable, readOnly } = useView();
  const { state, start, answer } = useTest(health);
  const question = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (state === 'asked') question.current?.focus();
  }, [state]);
  // What was found before still holds while nobody has tried again.
  const before = stateOfReminders(health);
  const isHelpShown = state in AMISS || (state === 'idle' && before === 'missed');
  const isBusy = state === 'coming';
  const amiss = AMISS[state] ?? (isHelpShown ? 'testMissed' : undefined);
  return (
    <section class="list-section" aria-labelledby="test-head">
      <h2 class="list-title" id="test-head">
        {words('testHead')}
      </h2>
      <Card padded>
        <div class="reminder-test">
          <p>{words('testIntro')}</p>
          {state === 'idle' && before !== 'untried' && (
            <p class="aw-hint">{describeHealth(health)}</p>
          )}
          {!timetable.notifications && <p class="aw-hint">{words('testOff')}</p>}
          <div role="status" class="reminder-said">
            {isBusy && <p>{words('testLook')}</p>}
            {state === 'seen' && <Notice>{words('testSeen')}</Notice>}
            {state === 'noAnswer' && <p>{words('noAnswer')}</p>}
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
          {amiss && (
            <>
              <p role={state in AMISS ? 'alert' : undefined}>{words(amiss)}</p>
              <NotificationHelp />
              <CalendarButton
                interviews={interviews}
                label={words('calendarAll')}
                name="afterword"
              />
            </>
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
