import { countedWords, words } from '../../platform/words.ts';
import { MOST_DOTS, type Stacks } from './stack-days.ts';

/** The scale ends with a whole week, so that a new answer seldom changes it. */
const SCALE_STEP = 7;
const RADIUS = 4;
const APART = 10;
/** The line of the median stands out over the highest dot. */
const HEADROOM = 10;

/**
 * Each number as a dot on a line of days, the same ones above each other; a line at the median. Where
 * a stack is too high for dots, each stack is a bar.
 */
export function DotPlot(props: { stacks: Stacks; median: number }) {
  const { stacks, highest } = props.stacks;
  const scale = Math.max(
    SCALE_STEP,
    Math.ceil(Math.max(...stacks.keys()) / SCALE_STEP) * SCALE_STEP,
  );
  const areDots = highest <= MOST_DOTS;
  const apart = areDots ? APART : (APART * MOST_DOTS) / highest;
  const height = highest * apart + HEADROOM;
  const at = (day: number): string => `${(day / scale) * 100}%`;
  const median = at(props.median);
  return (
    <div class="follow-plot">
      <svg class="follow-dots" height={height} aria-hidden="true">
        <line class="follow-base" x1="0" x2="100%" y1={height} y2={height} />
        <line class="follow-median" x1={median} x2={median} y1="0" y2={height} />
        {[...stacks].map(([day, count]) =>
          areDots ? (
            Array.from({ length: count }, (_, level) => (
              <circle
                key={`${day} ${level}`}
                cx={at(day)}
                cy={height - apart * (level + 0.5)}
                r={RADIUS}
              />
            ))
          ) : (
            <line
              key={day}
              class="follow-stack"
              x1={at(day)}
              x2={at(day)}
              y1={height}
              y2={height - apart * count}
            />
          ),
        )}
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
