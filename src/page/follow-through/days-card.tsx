import { findMedian, type Wait } from '../../interviews/follow-through/list-waits.ts';
import { countedWords, words } from '../../platform/words.ts';
import { formatNumber } from '../../ui/format-number.ts';
import { DotPlot } from './dot-plot.tsx';
import { FigureTable } from './figure-table.tsx';
import { FindingCard } from './finding-card.tsx';
import { MOST_DOTS, stackDays } from './stack-days.ts';

/** How many days the answers took. */
export function DaysCard(props: { waits: readonly Wait[]; nameOf: (id: string) => string }) {
  const days = props.waits.map((wait) => wait.days);
  const median = findMedian(days) ?? 0;
  const stacks = stackDays(days);
  const ends = [days.length, days[0] ?? 0, days.at(-1) ?? 0, median];
  return (
    <FindingCard
      title={words('followDays')}
      count={days.length}
      finding={
        median === 0 ? words('followDaysFindingZero') : countedWords('followDaysFinding', median)
      }
      hint={words(stacks.highest > MOST_DOTS ? 'followDaysHintMany' : 'followDaysHint')}
      few={countedWords('followAnswersFew', days.length)}
      none={words('followDaysNone')}
      pictureName={words('followDaysPicture', ...ends.map(formatNumber))}
      picture={<DotPlot stacks={stacks} median={median} />}
      table={() => (
        <FigureTable
          caption={words('followDaysTable', formatNumber(median))}
          columns={[words('followColumnInterview'), words('followColumnDays')]}
          rows={props.waits.map((wait) => ({
            key: wait.interviewId,
            cells: [props.nameOf(wait.interviewId), wait.days],
          }))}
        />
      )}
    />
  );
}
