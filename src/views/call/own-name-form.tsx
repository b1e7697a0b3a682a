import { useState } from 'preact/hooks';
import { ask } from '../../data/ask.ts';
import { words } from '../../platform/words.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { describeFault } from '../../ui/problem-words.ts';
import { TextField } from '../../ui/text-field.tsx';
import { useView } from '../view-context.ts';

/** Who calls, asked for where the words for a call lack it; kept in the settings. */
export function OwnNameForm() {
  const { timetable, readOnly, say, warn } = useView();
  const [userName, setUserName] = useState(timetable.userName);
  const [userPhone, setUserPhone] = useState(timetable.userPhone);
  if (readOnly) return null;
  const save = async (): Promise<void> => {
    try {
      const settings = { userName: userName.trim(), userPhone: userPhone.trim() };
      const answer = await ask({ type: 'settings.change', settings });
      if (answer.ok) say(words('saved'));
      else
        warn(
          answer.fault === 'notAllowed' ? words('problem_tooLong') : describeFault(answer.fault),
        );
    } catch {
      warn(words('noAnswer'));
    }
  };
  return (
    <Disclosure label={words('ownNameMissing')}>
      <form
        class="aw-form"
        aria-label={words('ownNameMissing')}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <div class="aw-fields">
          <TextField
            label={words('settingUserName')}
            hint={words('hintUserName')}
            value={userName}
            onValue={setUserName}
          />
          <TextField
            label={words('settingUserPhone')}
            hint={words('hintUserPhone')}
            type="tel"
            value={userPhone}
            onValue={setUserPhone}
          />
        </div>
        <div class="aw-actions">
          <Button submit>{words('save')}</Button>
        </div>
      </form>
    </Disclosure>
  );
}
