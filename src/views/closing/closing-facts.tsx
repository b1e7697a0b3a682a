import type { CallPermission, Closing } from '../../interviews/closing.ts';
import type { ContactChannel } from '../../interviews/interview.ts';
import { type MessageKey, words } from '../../platform/words.ts';
import { formatClock, formatDate } from '../../ui/dates.ts';
import { FactList } from '../fact-list.tsx';

const PERMISSIONS: Record<CallPermission, MessageKey> = {
  yes: 'permissionYes',
  'email-only': 'permissionEmailOnly',
  no: 'permissionNo',
  'not-asked': 'permissionNotAsked',
};

const WAYS: Record<ContactChannel, MessageKey> = { phone: 'wayPhone', email: 'wayEmail' };

function describeHiringDate({ hiringDate, hiringDateKind }: Closing): string {
  if (hiringDateKind === 'not-said') return words('hiringNotSaid');
  if (hiringDate === null) return words('unknown');
  const day = formatDate(hiringDate);
  return hiringDateKind === 'week' ? words('factWeekOf', day) : day;
}

/** How it closed, as the user told it. */
export function ClosingFacts({ closing }: { closing: Closing }) {
  if (closing.recordedAt === null) return <p class="aw-hint">{words('closingNotRecorded')}</p>;
  const { strongPoints, permission, reminderSaid } = closing;
  const { bestTime, preferredWay } = closing;
  const points = strongPoints.length > 0 && (
    <ul>
      {strongPoints.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
  return (
    <FactList
      facts={[
        [words('fieldStrongPoints'), points || ''],
        [words('fieldHiringDate'), describeHiringDate(closing)],
        [words('factPermission'), words(PERMISSIONS[permission])],
        [words('fieldBestTime'), bestTime && formatClock(bestTime)],
        [words('fieldPreferredWay'), preferredWay && words(WAYS[preferredWay])],
        [words('factReminder'), words(reminderSaid ? 'yes' : 'no')],
        [words('fieldNeed'), closing.need],
        [words('fieldDoubts'), closing.doubts],
        [words('fieldPromised'), closing.promised],
      ]}
    />
  );
}
