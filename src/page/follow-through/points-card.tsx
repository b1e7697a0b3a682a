import {
  POINT_OUTCOMES,
  type PointOutcome,
  type PointTally,
} from '../../interviews/follow-through/tally-points.ts';
import { countedWords, type MessageKey, words } from '../../platform/words.ts';
import { formatList } from '../../ui/dates.ts';
import { formatNumber } from '../../ui/format-number.ts';
import { BarRows } from './bar-rows.tsx';
import { FigureTable } from './figure-table.tsx';
import { FindingCard } from './finding-card.tsx';
import { Legend } from './part-bar.tsx';
import type { Tone } from './tones.tsx';

const LOOKS: Record<PointOutcome, { readonly label: MessageKey; readonly tone: Tone }> = {
  open: { label: 'outcome_open', tone: 'striped' },
  offer: { label: 'outcome_offer', tone: 'full' },
  closed: { label: 'followPointClosed', tone: 'empty' },
};

/** More would be a list, and the table is one. */
const MOST_DRAWN = 6;

const partsOf = ({ parts }: PointTally) =>
  POINT_OUTCOMES.map((outcome) => ({
    label: words(LOOKS[outcome].label),
    count: parts[outcome],
    tone: LOOKS[outcome].tone,
  }));

function describe({ label, parts }: PointTally): string {
  const counts = POINT_OUTCOMES.map((outcome) => formatNumber(parts[outcome]));
  return words('followPointsItem', label, ...counts);
}

/**
 * Which strong points come again, and how those interviews stand.
 *
 * @param props.interviews how many interviews have strong points
 */
export function PointsCard(props: { points: readonly PointTally[]; interviews: number }) {
  const recurring = props.points.filter(({ count }) => count > 1);
  const drawn = recurring.slice(0, MOST_DRAWN);
  const [first] = drawn;
  const legend = first ? partsOf(first) : [];
  return (
    <FindingCard
      title={words('followPoints')}
      count={props.interviews}
      finding={
        first
          ? words(
              'followPointsFinding',
              first.label,
              formatNumber(first.count),
              formatNumber(props.interviews),
            )
          : words('followPointsNoneTwice')
      }
      hint={words('followPointsHint')}
      few={countedWords('followPointsFew', props.interviews)}
      none={words('followPointsNone')}
      pictureName={words('followPointsPicture', formatList(drawn.map(describe)))}
      picture={
        first ? (
          <>
            <BarRows rows={drawn.map((point) => ({ label: point.label, parts: partsOf(point) }))} />
            <Legend parts={legend} bare />
          </>
        ) : null
      }
      table={() => (
        <FigureTable
          caption={words('followPointsTable')}
          columns={[
            words('followColumnPoint'),
            ...POINT_OUTCOMES.map((outcome) => words(LOOKS[outcome].label)),
          ]}
          rows={props.points.map((point) => ({
            key: point.label,
            cells: [point.label, ...POINT_OUTCOMES.map((outcome) => point.parts[outcome])],
          }))}
        />
      )}
    />
  );
}
