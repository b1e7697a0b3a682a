import { type MessageKey, words } from '../../../platform/words.ts';
import { Choice } from '../../../ui/choice.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { type Days, RANGES, type RangeName } from './log-range.ts';

const LABELS: Record<RangeName, MessageKey> = {
  week: 'weekThis',
  fourWeeks: 'logFourWeeks',
  all: 'filterAll',
  own: 'logOwn',
};

/** Of which days the contacts are listed. */
export function LogRangeFields(props: {
  range: RangeName;
  own: Days;
  onRange: (range: RangeName) => void;
  onOwn: (days: Days) => void;
}) {
  const { range, own, onOwn } = props;
  return (
    <div class="aw-form">
      <Choice
        label={words('logRange')}
        inRow
        value={range}
        options={RANGES.map((value) => ({ value, label: words(LABELS[value]) }))}
        onValue={props.onRange}
      />
      {range === 'own' && (
        <div class="aw-fields log-own">
          <DateField
            label={words('logFrom')}
            value={own.from}
            onValue={(from) => onOwn({ ...own, from })}
          />
          <DateField
            label={words('logTo')}
            value={own.to}
            onValue={(to) => onOwn({ ...own, to })}
          />
        </div>
      )}
    </div>
  );
}
