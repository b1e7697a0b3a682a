import type { PlainDate } from '../../interviews/interview.ts';
import { words } from '../../platform/words.ts';
import { formatShortDate } from '../../ui/dates.ts';

/** A line of a block: the day, what, and why or for whom. */
export interface WeekLine {
  readonly key: string;
  readonly on: PlainDate;
  readonly what: string;
  readonly detail: string;
}

/** A part of the week as a table, or in a word that there is nothing in it. */
export function WeekBlock(props: {
  title: string;
  none: string;
  today: PlainDate;
  lines: readonly WeekLine[];
}) {
  return (
    <section class="week-block">
      <h2>{props.title}</h2>
      {props.lines.length === 0 ? (
        <p class="aw-hint">{props.none}</p>
      ) : (
        <table class="follow-table week-table">
          <caption class="aw-hidden">{props.title}</caption>
          <thead class="aw-hidden">
            <tr>
              <th scope="col">{words('weekColumnDay')}</th>
              <th scope="col">{words('weekColumnWhat')}</th>
            </tr>
          </thead>
          <tbody>
            {props.lines.map(({ key, on, what, detail }) => (
              <tr key={key}>
                <th scope="row">
                  <time dateTime={on}>{formatShortDate(on, props.today)}</time>
                </th>
                <td>
                  <span class="week-what">{what}</span>
                  {detail !== '' && <span class="aw-hint week-detail">{detail}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
