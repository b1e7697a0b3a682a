import { useState } from 'preact/hooks';
import { countryOfZone } from '../../calls/holidays/country-of-zone.ts';
import zones from '../../calls/holidays/zones.json';
import { readNumber } from '../../calls/phone-number.ts';
import { callPersonOf } from '../../interviews/call-channel.ts';
import type { Interview } from '../../interviews/interview.ts';
import type { Timetable } from '../../interviews/settings.ts';
import { words } from '../../platform/words.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useView } from '../view-context.ts';

/** The employer's country: the calendar's, else that of their zone, else the settings'. */
function countryThere({ calendar, timeZone }: Interview, { country }: Timetable): string {
  return calendar?.country || countryOfZone(zones, timeZone) || country;
}

/** The user's own number, in the shape in which it is read out. */
export function readOwnNumber({ userPhone, userTimeZone }: Timetable): string {
  const here = countryOfZone(zones, userTimeZone);
  return userPhone === '' ? '' : readNumber(userPhone, here, here).shown;
}

/** Whom to call, and the number: pressed to dial it, or copied. */
export function PhoneLine(props: { interview: Interview; onAdd?: (() => void) | undefined }) {
  const { interview, onAdd } = props;
  const { timetable, readOnly } = useView();
  const [said, setSaid] = useState('');
  const person = callPersonOf(interview);
  if (!person?.phone) {
    return (
      <p class="call-number">
        <span class="aw-hint">
          {person?.name ? words('numberMissingOf', person.name) : words('numberMissing')}
        </span>
        {!readOnly && onAdd && (
          <Button kind="quiet" icon="add" onPress={onAdd}>
            {words('addNumber')}
          </Button>
        )}
      </p>
    );
  }
  const here = countryOfZone(zones, timetable.userTimeZone);
  const { shown, dialled } = readNumber(person.phone, countryThere(interview, timetable), here);
  const copy = () =>
    navigator.clipboard.writeText(shown).then(
      () => setSaid(words('copied')),
      () => setSaid(words('copyFailed')),
    );
  return (
    <p class="call-number">
      <span>{person.name || words('somebody')}</span>
      {dialled === '' ? (
        <bdi>{shown}</bdi>
      ) : (
        <a class="aw-button aw-button-primary" href={`tel:${dialled}`}>
          <Icon name="phone" />
          <bdi dir="ltr">{shown}</bdi>
        </a>
      )}
      <Button kind="quiet" label={words('copyNumber')} onPress={copy}>
        {words('copy')}
      </Button>
      <span role="status" class="aw-hint">
        {said}
      </span>
    </p>
  );
}
