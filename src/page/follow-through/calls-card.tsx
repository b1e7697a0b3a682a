import {
  type ContactCount,
  KEPT,
  type Kept,
} from '../../interviews/follow-through/list-due-contacts.ts';
import { type MessageKey, words } from '../../platform/words.ts';
import { formatNumber } from '../../ui/format-number.ts';
import { FigureTable } from './figure-table.tsx';
import { FindingCard } from './finding-card.tsx';
import { describeContacts, describeFewContacts } from './finding-words.ts';
import { Legend, PartBar } from './part-bar.tsx';
import type { Tone } from './tones.tsx';

const LOOKS: Record<Kept, { readonly label: MessageKey; readonly tone: Tone }> = {
  onDay: { label: 'followCallOnDay', tone: 'full' },
  before: { label: 'followCallBefore', tone: 'striped' },
  after: { label: 'followCallAfter', tone: 'dotted' },
  notMade: { label: 'followCallNotMade', tone: 'empty' },
};

/** Whether calls were made on their day. */
export function CallsCard({ contacts }: { contacts: ContactCount }) {
  const { total, parts, phone, email, promised } = contacts;
  const drawn = KEPT.map((kept) => ({
    label: words(LOOKS[kept].label),
    count: parts[kept],
    tone: LOOKS[kept].tone,
  }));
  return (
    <FindingCard
      title={words('followCalls')}
      count={total}
      finding={describeContacts(contacts, 'Finding')}
      hint={words('followCallsHint')}
      few={describeFewContacts(contacts)}
      none={words('followCallsNone')}
      pictureName={words(
        'followCallsPicture',
        ...[total, ...KEPT.map((kept) => parts[kept])].map(formatNumber),
      )}
      picture={
        <>
          <PartBar parts={drawn} scale={total} />
          <Legend parts={drawn} />
        </>
      }
      below={
        promised.total > 0 && (
          <p>
            {words('followPromises', formatNumber(promised.onDay), formatNumber(promised.total))}
          </p>
        )
      }
      table={() => (
        <FigureTable
          caption={words('followCallsTable')}
          columns={[
            words('followColumnMade'),
            words('followColumnCalls'),
            words('followColumnEmails'),
          ]}
          rows={KEPT.map((kept) => ({
            key: kept,
            cells: [words(LOOKS[kept].label), phone[kept], email[kept]],
          }))}
        />
      )}
    />
  );
}
