import { writeCommaFile } from '../../../exchange/comma-file.ts';
import type { LoggedWeek } from '../../../exchange/contact-log.ts';
import type { PlainDate } from '../../../interviews/interview.ts';
import { words } from '../../../platform/words.ts';
import { separatorHere } from '../separator-here.ts';
import { describeContact } from './log-words.ts';

/** The log as a table for a spreadsheet: a row a contact, dates as `YYYY-MM-DD`. */
export function writeLog(weeks: readonly LoggedWeek[], today: PlainDate): Blob {
  const head = [
    words('weekColumnDay'),
    words('fieldCompany'),
    words('fieldPosition'),
    words('logColumnWay'),
    words('logColumnPeople'),
    words('logColumnAt'),
    words('logColumnResult'),
  ];
  const rows = weeks.flatMap(({ contacts }) =>
    contacts.map((contact) => {
      const line = describeContact(contact, today);
      const { employer, position, way, people, reachedAt, result } = line;
      return [contact.on, employer, position, way, people, reachedAt, result];
    }),
  );
  return new Blob([writeCommaFile([head, ...rows], separatorHere())], { type: 'text/csv' });
}
