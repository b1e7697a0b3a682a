import {
  LAST_CONTACTS,
  type LastContact,
  type LastContactCount,
} from '../../interviews/follow-through/count-last-contacts.ts';
import { countedWords, type MessageKey, words } from '../../platform/words.ts';
import { formatNumber } from '../../ui/format-number.ts';
import { BarRows } from './bar-rows.tsx';
import { FigureTable } from './figure-table.tsx';
import { FindingCard } from './finding-card.tsx';

const LABELS: Record<LastContact, MessageKey> = {
  message: 'followLastMessage',
  call: 'followLastCall',
  voicemail: 'followLastVoicemail',
  none: 'followLastNone',
};

/** What came last before an answer: counts, and no word of why they answered. */
export function LastContactCard({ last }: { last: LastContactCount }) {
  const { total, parts } = last;
  const most = LAST_CONTACTS.reduce((most, kind) => (parts[kind] > parts[most] ? kind : most));
  return (
    <FindingCard
      title={words('followLast')}
      count={total}
      finding={words(`followLastFinding_${most}`, formatNumber(parts[most]), formatNumber(total))}
      hint={words('followLastHint')}
      few={countedWords('followAnswersFew', total)}
      none={words('followAnswersNone')}
      pictureName={words(
        'followLastPicture',
        ...[total, ...LAST_CONTACTS.map((kind) => parts[kind])].map(formatNumber),
      )}
      picture={
        <BarRows
          rows={LAST_CONTACTS.map((kind) => {
            const label = words(LABELS[kind]);
            return { label, parts: [{ label, count: parts[kind], tone: 'full' }] };
          })}
        />
      }
      table={() => (
        <FigureTable
          caption={words('followLastTable')}
          columns={[words('followColumnLast'), words('followColumnAnswers')]}
          rows={LAST_CONTACTS.map((kind) => ({
            key: kind,
            cells: [words(LABELS[kind]), parts[kind]],
          }))}
        />
      )}
    />
  );
}
