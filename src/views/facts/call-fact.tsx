import { clockIn, dateIn, instantAt, isPlainDate } from '../../interviews/civil-time.ts';
import type { Call, Instant, Interview } from '../../interviews/interview.ts';
import type { Problem } from '../../interviews/problem.ts';
import { words } from '../../platform/words.ts';
import { Choice } from '../../ui/choice.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { CALL_OUTCOMES } from '../call/call-outcomes.ts';
import { describeCall } from '../contact-words.ts';
import { useView } from '../view-context.ts';
import { Fact } from './fact.tsx';
import { useSaveFacts } from './use-save-facts.ts';

/** The same time on another day; of today, nothing that is still to come. */
function onDay(at: Instant, day: string, now: Instant, zone: string): Instant {
  if (day === dateIn(at, zone)) return at;
  if (!isPlainDate(day)) return '';
  const moved = instantAt(day, clockIn(at, zone), zone);
  return day === dateIn(now, zone) && moved > now ? now : moved;
}

/** A call, or the message in its place: what came of it and on which day can be corrected. */
export function CallFact(props: { call: Call; interview: Interview }) {
  const { call, interview } = props;
  const { act, now, timetable } = useView();
  const { userTimeZone } = timetable;
  const { saveContact } = useSaveFacts(interview);
  const byMail = call.channel === 'email';
  const ids = { id: interview.id, callId: call.id };
  return (
    <Fact
      label={words(byMail ? 'wayEmail' : 'wayPhone')}
      text={describeCall(call, dateIn(now, userTimeZone))}
      value={{
        outcome: call.outcome,
        day: dateIn(call.at, userTimeZone),
        callBackOn: call.callBackOn ?? '',
        newHiringDate: call.newHiringDate ?? '',
        remark: call.remark,
      }}
      onSave={({ outcome, day, callBackOn, newHiringDate, remark }) =>
        saveContact({
          ...{ type: 'call.correct', ...ids, outcome, remark },
          at: onDay(call.at, day, now, userTimeZone),
          callBackOn: outcome === 'call-back' ? callBackOn || null : null,
          newHiringDate: outcome === 'reached' ? newHiringDate || null : null,
        })
      }
      removal={{
        label: words(byMail ? 'removeEmail' : 'removeCall'),
        onPress: () =>
          act(
            { type: 'call.remove', ...ids },
            words(byMail ? 'doneEmailRemoved' : 'doneCallRemoved'),
          ),
      }}
      editor={(said, onValue, problem) => {
        const wrong = (...fields: Problem['field'][]) =>
          problem && fields.includes(problem.field) ? problem.text : undefined;
        return (
          <>
            <Choice
              label={words('fieldCallOutcome')}
              value={said.outcome}
              options={CALL_OUTCOMES[call.channel].map(([value, key]) => ({
                value,
                label: words(key),
              }))}
              onValue={(outcome) => onValue({ ...said, outcome })}
            />
            {said.outcome === 'call-back' && (
              <DateField
                label={words('fieldCallBackOn')}
                value={said.callBackOn}
                onValue={(callBackOn) => onValue({ ...said, callBackOn })}
                problem={wrong('callBackOn')}
              />
            )}
            {said.outcome === 'reached' && (
              <DateField
                label={words('fieldNewHiringDate')}
                value={said.newHiringDate}
                onValue={(newHiringDate) => onValue({ ...said, newHiringDate })}
                problem={wrong('newHiringDate')}
              />
            )}
            <DateField
              label={words('factContactDay')}
              value={said.day}
              onValue={(day) => onValue({ ...said, day })}
              problem={wrong('at', null)}
            />
            <TextField
              label={words(
                byMail && said.outcome === 'written' ? 'fieldRemarkEmail' : 'fieldRemark',
              )}
              multiline
              value={said.remark}
              onValue={(remark) => onValue({ ...said, remark })}
              problem={wrong('remark')}
            />
          </>
        );
      }}
    />
  );
}
