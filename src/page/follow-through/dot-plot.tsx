import { countedWords, words } from '../../platform/words.ts';

/** The scale ends with a whole week, so that a new answer seldom changes it. */
const SCALE_STEP = 7;
const RADIUS = 4;
const APART = 10;
const MOST_HIGH = 140;
/** The line of the median stands out over the highest dot. */
const HEADROOM = 10;

/** Each number as a dot on a line of days, the same ones above each other; a line at the median. */
export function DotPlot({ days, median }: { days: readonly number[]; median: number }) {
  const scale = Math.max(SCALE_STEP, Math.ceil(Math.max(...days) / SCALE_STEP) * SCALE_STEP);
  const stacked = days.map((day, index) => ({
    day,
    level: days.slice(0, index).filter((other) => other === day).length,
  }));
  const highest = Math.max(...stacked.map(({ level }) => level)) + 1;
  const apart = Math.min(APART, MOST_HIGH / highest);
  const height = highest * apart + HEADROOM;
  const at = (day: number): string => `${(day / scale) * 100}%`;
  return (
    <div class="follow-plot">
      <svg class="follow-dots" height={height} aria-hidden="true">
        <line class="follow-base" x1="0" x2="100%" y1={height} y2={height} />
        <line class="follow-median" x1={at(median)} x2={at(median)} y1="0" y2={height} />
        {stacked.map(({ day, level }) => (
          <circle
            key={`${day} ${level}`}
            cx={at(day)}
            cy={height - apart * (level + 0.5)}
            r={Math.min(RADIUS, apart / 2)}
          />
        ))}
      </svg>
      <div class="follow-axis">
        <span>{words('followAxisStart')}</span>
        <span>{countedWords('followAxisDays', scale)}</span>
      </div>
      <ul class="follow-legend">
        <li>
          <svg class="follow-swatch" aria-hidden="true">
            <line class="follow-median" x1="50%" x2="50%" y1="0" y2="100%" />
          </svg>
          <span>{words('followDaysMedian')}</span>
        </li>
      </ul>
    </div>
  );
}
