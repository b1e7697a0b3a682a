import type { CallPermission, Closing } from '../interviews/interview.ts';
import { type MessageKey, words } from '../platform/words.ts';
import { formatDate } from '../ui/dates.ts';
import { FactList } from './fact-list.tsx';

const PERMISSIONS: Record<CallPermission, MessageKey> = {
  yes: 'permissionYes',
  'email-only': 'permissionEmailOnly',
  'not-asked': 'permissionNotAsked',
};

/** How it closed, as the user told it. */
export function ClosingFacts({ closing }: { closing: Closing }) {
  if (closing.recordedAt === null) return <p class="aw-hint">{words('closingNotRecorded')}</p>;
  const { strongPoints, hiringDate, permission, reminderSaid } = closing;
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
        [words('fieldHiringDate'), hiringDate ? formatDate(hiringDate) : words('unknown')],
        [words('factPermission'), words(PERMISSIONS[permission])],
        [words('factReminder'), words(reminderSaid ? 'yes' : 'no')],
      ]}
    />
  );
}
