import type { CallPermission } from '../../interviews/closing.ts';
import type { ContactChannel, Interview } from '../../interviews/interview.ts';
import { type MessageKey, words } from '../../platform/words.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { formatClock } from '../../ui/dates.ts';
import { TimeField } from '../../ui/time-field.tsx';
import { FactList } from '../fact-list.tsx';
import { ChoiceFact } from '../facts/choice-fact.tsx';
import { Fact, TextFact } from '../facts/fact.tsx';
import { HiringDateFact } from '../facts/hiring-date-fact.tsx';
import { StrongPointFacts } from '../facts/strong-point-facts.tsx';
import { useSaveFacts } from '../facts/use-save-facts.ts';

const PERMISSIONS: Record<CallPermission, MessageKey> = {
  yes: 'permissionYes',
  'email-only': 'permissionEmailOnly',
  no: 'permissionNo',
  'not-asked': 'permissionNotAsked',
};

const WAYS: Record<ContactChannel | 'any', MessageKey> = {
  any: 'wayAny',
  phone: 'wayPhone',
  email: 'wayEmail',
};

/** How it closed, as the user told it. */
export function ClosingFacts({ interview }: { interview: Interview }) {
  const { saveClosing } = useSaveFacts(interview);
  const { closing } = interview;
  if (closing.recordedAt === null) return <p class="aw-hint">{words('closingNotRecorded')}</p>;
  const { permission, reminderSaid, bestTime, preferredWay } = closing;
  const text = (
    key: 'fieldNeed' | 'fieldDoubts' | 'fieldPromised',
    part: 'need' | 'doubts' | 'promised',
  ) =>
    [
      words(key),
      <TextFact
        key={part}
        label={words(key)}
        value={closing[part]}
        multiline={part !== 'need'}
        onSave={(typed) => saveClosing({ [part]: typed })}
      />,
      closing[part] === '',
    ] as const;
  return (
    <FactList
      facts={[
        [words('fieldStrongPoints'), <StrongPointFacts key="points" interview={interview} />],
        text('fieldNeed', 'need'),
        [words('fieldHiringDate'), <HiringDateFact key="hiring" interview={interview} />],
        [
          words('factPermission'),
          <ChoiceFact
            key="permission"
            label={words('factPermission')}
            value={permission}
            choices={PERMISSIONS}
            onSave={(to) => saveClosing({ permission: to })}
          />,
        ],
        [
          words('factReminder'),
          <Fact
            key="reminder"
            label={words('factReminder')}
            text={words(reminderSaid ? 'yes' : 'no')}
            value={reminderSaid}
            onSave={(said) => saveClosing({ reminderSaid: said })}
            editor={(said, onValue) => (
              <Checkbox label={words('fieldReminderSaid')} checked={said} onChecked={onValue} />
            )}
          />,
        ],
        [
          words('fieldPreferredWay'),
          <ChoiceFact
            key="way"
            label={words('fieldPreferredWay')}
            value={preferredWay ?? 'any'}
            choices={WAYS}
            isKnown={preferredWay !== null}
            onSave={(way) => saveClosing({ preferredWay: way === 'any' ? null : way })}
          />,
          preferredWay === null,
        ],
        [
          words('fieldBestTime'),
          <Fact
            key="time"
            label={words('fieldBestTime')}
            text={bestTime && formatClock(bestTime)}
            value={bestTime}
            onSave={(time) => saveClosing({ bestTime: time })}
            editor={(time, onValue, problem) => (
              <TimeField
                label={words('fieldBestTime')}
                hideLabel
                hint={words('hintBestTime')}
                value={time}
                onValue={onValue}
                problem={problem?.text}
              />
            )}
          />,
          bestTime === '',
        ],
        text('fieldDoubts', 'doubts'),
        text('fieldPromised', 'promised'),
      ]}
    />
  );
}
