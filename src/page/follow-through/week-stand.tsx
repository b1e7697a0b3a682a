import { words } from '../../platform/words.ts';
import { describePlan } from '../../ui/step-words.ts';
import { nameOf, subtitleOf } from '../../views/interview-name.ts';
import { useView } from '../../views/view-context.ts';
import { WeekTable } from './week-table.tsx';

/** The open interviews with their next steps, what is to be done first at the top. */
export function WeekStand() {
  const { sorted, now, timetable } = useView();
  const { toDo, comingUp } = sorted();
  const open = [...toDo, ...comingUp];
  return (
    <section class="week-block">
      <h2>{words('weekStand')}</h2>
      {open.length === 0 ? (
        <p class="aw-hint">{words('weekStandNone')}</p>
      ) : (
        <WeekTable
          title={words('weekStand')}
          kind="week-stand"
          columns={[words('followColumnInterview'), words('weekColumnStep')]}
          items={open}
          rowOf={({ interview, plan }) => ({
            key: interview.id,
            head: (
              <>
                <span class="week-what">{nameOf(interview)}</span>
                <span class="aw-hint week-detail">{subtitleOf(interview)}</span>
              </>
            ),
            text: describePlan(interview, plan, { now, timetable }).title,
          })}
        />
      )}
    </section>
  );
}
