import { type CrossOffReason, crossOffReasons } from '../../calls/cross-off-reasons.ts';
import { dateIn } from '../../interviews/civil-time.ts';
import type { Call, CallOutcome, Interview } from '../../interviews/interview.ts';
import { countedWords, type MessageKey, words } from '../../platform/words.ts';
import { formatDate } from '../../ui/dates.ts';
import { useView } from '../view-context.ts';

const CONTACTS: Record<CallOutcome, MessageKey> = {
  reached: 'reasonReached',
  voicemail: 'reasonVoicemail',
  'no-answer': 'reasonNoAnswer',
  'call-back': 'reasonCallBack',
  written: 'reasonWritten',
};

const contactKey = ({ channel, outcome }: Call): MessageKey =>
  channel === 'email' && outcome !== 'reached' ? 'reasonWritten' : CONTACTS[outcome];

function describe(reason: CrossOffReason, today: string): string {
  switch (reason.why) {
    case 'hiringDatePassed':
      return `${words('why_hiringDate', formatDate(reason.date, today))} ${countedWords('daysAgo', reason.days)}`;
    case 'noHiringDate':
      return countedWords('reasonNoHiringDate', reason.days);
    case 'contact':
      return words(contactKey(reason.call), formatDate(reason.date, today));
    case 'silence':
      return countedWords('reasonSilence', reason.days);
  }
}

/** Why one may let a job go, a line each. The user decides. */
export function CrossOffCard({ interview }: { interview: Interview }) {
  const { now, timetable } = useView();
  const today = dateIn(now, interview.timeZone);
  return (
    <>
      <ul class="reasons">
        {crossOffReasons(interview, timetable, now).map((reason, index) => (
          <li key={index}>{describe(reason, today)}</li>
        ))}
      </ul>
      <p class="aw-hint">{words('crossOffHint')}</p>
    </>
  );
}
