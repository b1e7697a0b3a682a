import type { Interview } from '../../interviews/interview.ts';
import { useView } from '../view-context.ts';
import { readNumberOf } from './read-number-of.ts';

/** A number that the browser hands to whatever rings here; one that cannot be dialled, as it stands. */
export function PhoneLink({ phone, interview }: { phone: string; interview: Interview }) {
  const { timetable } = useView();
  const { shown, dialled } = readNumberOf(phone, interview, timetable);
  if (dialled === '') return <bdi>{shown}</bdi>;
  return (
    <a class="aw-link" href={`tel:${dialled}`} dir="ltr">
      {shown}
    </a>
  );
}
