import type { LoggedContact, LoggedWeek } from '../../../exchange/contact-log.ts';
import type { PlainDate } from '../../../interviews/interview.ts';
import { words } from '../../../platform/words.ts';
import { formatShortDate, formatSpan } from '../../../ui/dates.ts';
import { describeContact } from './log-words.ts';

function LogRow({ contact, today }: { contact: LoggedContact; today: PlainDate }) {
  const { employer, position, people, reachedAt, way, result } = describeContact(contact, today);
  return (
    <tr>
      <th scope="row">
        <time dateTime={contact.on}>{formatShortDate(contact.on, today)}</time>
      </th>
      <td>
        <span class="log-main">{employer}</span>
        {position !== '' && <span class="log-more">{position}</span>}
      </td>
      <td>
        <span class="log-main">{way}</span>
        {[people, reachedAt, result]
          .filter((each) => each !== '')
          .map((each) => (
            <span key={each} class="log-more">
              {each}
            </span>
          ))}
      </td>
    </tr>
  );
}

/** The contacts of a week as a table. */
export function LogTable({ week, today }: { week: LoggedWeek; today: PlainDate }) {
  const title = formatSpan(week.week.from, week.week.to);
  return (
    <section class="log-week">
      <h2>{title}</h2>
      <table class="log-table">
        <caption class="aw-hidden">{title}</caption>
        <colgroup>
          <col class="log-day" />
          <col class="log-employer" />
          <col />
        </colgroup>
        <thead class="aw-hidden">
          <tr>
            <th scope="col">{words('weekColumnDay')}</th>
            <th scope="col">{words('logColumnEmployer')}</th>
            <th scope="col">{words('logColumnContact')}</th>
          </tr>
        </thead>
        <tbody>
          {week.contacts.map((contact) => (
            <LogRow key={contact.key} contact={contact} today={today} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
