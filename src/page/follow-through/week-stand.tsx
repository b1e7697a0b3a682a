import { words } from '../../platform/words.ts';
import { describePlan } from '../../ui/step-words.ts';
import { nameOf, subtitleOf } from '../../views/interview-name.ts';
import { useView } from '../../views/view-context.ts';

/** Every open interview with its next step, what is to be done first at the top. */
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
        <table class="follow-table week-table week-stand">
          <caption class="aw-hidden">{words('weekStand')}</caption>
          <thead class="aw-hidden">
            <tr>
              <th scope="col">{words('followColumnInterview')}</th>
              <th scope="col">{words('weekColumnStep')}</th>
            </tr>
          </thead>
          <tbody>
            {open.map(({ interview, plan }) => (
              <tr key={interview.id}>
                <th scope="row">
                  <span class="week-what">{nameOf(interview)}</span>
                  <span class="aw-hint week-detail">{subtitleOf(interview)}</span>
                </th>
                <td>{describePlan(interview, plan, { now, timetable }).title}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
