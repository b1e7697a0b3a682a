import { useState } from 'preact/hooks';
import { steps } from '../../../interviews/steps.ts';
import { InterviewDetail } from '../../../views/interview-detail.tsx';
import { ViewContext } from '../../../views/view-context.ts';
import { goTo } from '../../use-route.ts';
import { nextMoment } from './next-moment.ts';
import { PracticeMailbox } from './practice-mailbox.tsx';
import { StoryBar } from './story-bar.tsx';
import { tellStory } from './story-words.ts';
import { useStory } from './use-story.ts';

/** A made-up interview, to be followed to its end with the clock in the user's hand. */
export function StoryView() {
  const [isWriting, setWriting] = useState(false);
  const story = useStory(() => setWriting(true));
  const { now, view, telling } = story;
  const { timetable } = view;
  const { interview } = story.record;
  const plan = steps(interview, timetable, now);
  const restart = () => {
    setWriting(false);
    story.restart();
  };
  return (
    <ViewContext.Provider value={view}>
      <div class="story">
        <StoryBar
          plan={plan}
          now={now}
          timeZone={timetable.userTimeZone}
          told={tellStory(interview, plan, timetable)}
          next={nextMoment(interview, timetable, now)}
          onNext={(at) => {
            setWriting(false);
            story.moveTo(at);
          }}
          onRestart={restart}
        />
        {isWriting && plan.next && (
          <PracticeMailbox
            interview={interview}
            step={plan.next}
            apply={story.apply}
            onLeave={() => setWriting(false)}
          />
        )}
        {!isWriting && interview.removedAt === null && (
          <InterviewDetail
            key={telling}
            interview={interview}
            onBack={() => {
              // Whoever has removed it stays, to take that back.
              if (!story.isRemoved()) goTo({ at: 'practice' });
            }}
          />
        )}
      </div>
    </ViewContext.Provider>
  );
}
