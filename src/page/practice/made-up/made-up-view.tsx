import { useState } from 'preact/hooks';
import { steps } from '../../../interviews/steps.ts';
import { InterviewDetail } from '../../../views/interview-detail.tsx';
import { ViewContext } from '../../../views/view-context.ts';
import { goTo } from '../../use-route.ts';
import { MadeUpBar } from './made-up-bar.tsx';
import { tellMadeUp } from './made-up-words.ts';
import { nextTurn } from './next-turn.ts';
import { PracticeMailbox } from './practice-mailbox.tsx';
import { useMadeUp } from './use-made-up.ts';

/** A made-up interview, to be followed to its end with the clock in the user's hand. */
export function MadeUpView() {
  const [isWriting, setWriting] = useState(false);
  const madeUp = useMadeUp(() => setWriting(true));
  const { now, view, telling } = madeUp;
  const { timetable } = view;
  const { interview } = madeUp.record;
  const plan = steps(interview, timetable, now);
  const restart = () => {
    setWriting(false);
    madeUp.restart();
  };
  return (
    <ViewContext.Provider value={view}>
      <div class="made-up">
        <MadeUpBar
          plan={plan}
          now={now}
          timeZone={timetable.userTimeZone}
          told={tellMadeUp(interview, plan, timetable)}
          next={nextTurn(interview, timetable, now)}
          onNext={(at) => {
            setWriting(false);
            madeUp.moveTo(at);
          }}
          onRestart={restart}
        />
        {isWriting && plan.next && (
          <PracticeMailbox
            interview={interview}
            step={plan.next}
            apply={madeUp.apply}
            onLeave={() => setWriting(false)}
          />
        )}
        {!isWriting && interview.removedAt === null && (
          <InterviewDetail
            key={telling}
            interview={interview}
            onBack={() => {
              // Whoever has removed it stays, to take that back.
              if (!madeUp.isRemoved()) goTo({ at: 'practice' });
            }}
          />
        )}
      </div>
    </ViewContext.Provider>
  );
}
