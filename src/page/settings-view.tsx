import { useEffect, useRef, useState } from 'preact/hooks';
import { COMPOSE_PLACES, type ComposePlace } from '../interviews/settings.ts';
import { type MessageKey, words } from '../platform/words.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { KeyHelp } from '../views/key-help.tsx';
import { MailAccessNotice } from '../views/mail-access-notice.tsx';
import { useView } from '../views/view-context.ts';
import { CalendarFields } from './calendar-fields.tsx';
import { QuietFields } from './quiet-fields.tsx';
import { TimetableFields } from './timetable-fields.tsx';
import { usePreview } from './timetable-preview/use-preview.ts';
import { addressOf } from './use-route.ts';
import { useSettings } from './use-settings.ts';

const PLACES: Record<ComposePlace, MessageKey> = {
  automatic: 'placeAutomatic',
  gmail: 'siteGmail',
  outlook: 'placeOutlook',
  'outlook-work': 'placeOutlookWork',
  mailto: 'placeMailto',
  afterword: 'placeAfterword',
};

/** The timetable's numbers, the calendar, and where messages open. Saved as they are changed. */
export function SettingsView() {
  const { timetable, readOnly } = useView();
  const { values, meant, set, said, clashOf } = useSettings(timetable);
  const preview = usePreview(meant);
  const [isShowingKeys, setShowingKeys] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <fieldset class="settings" disabled={readOnly}>
      <div class="settings-head">
        <h1 ref={title} tabIndex={-1}>
          {words('navSettings')}
        </h1>
        <p role="status" class="aw-hint">
          {said}
        </p>
      </div>
      <section class="list-section">
        <h2 class="list-title">{words('settingsGeneral')}</h2>
        <Card padded>
          <div class="aw-form">
            <MailAccessNotice />
            <SelectField
              label={words('settingComposePlace')}
              hint={words('hintComposePlace')}
              value={values.composePlace ?? 'automatic'}
              options={COMPOSE_PLACES.map((value) => ({ value, label: words(PLACES[value]) }))}
              onValue={(place) => set('composePlace', place)}
            />
            <Checkbox
              label={words('settingNotifications')}
              hint={words('hintNotifications')}
              checked={values.notifications ?? true}
              onChecked={(checked) => set('notifications', checked)}
            />
            <Checkbox
              label={words('settingNotificationNames')}
              hint={words('hintNotificationNames')}
              checked={values.notificationNames ?? true}
              onChecked={(checked) => set('notificationNames', checked)}
            />
            <p>
              <a class="aw-link" href={addressOf({ at: 'reminders' })}>
                {words('remindersTest')}
              </a>
            </p>
            <QuietFields values={values} set={set} />
          </div>
        </Card>
      </section>
      <section class="list-section">
        <h2 class="list-title">{words('settingsKeyboard')}</h2>
        <Card padded>
          <div class="aw-form">
            <Checkbox
              label={words('settingSingleKeys')}
              hint={words('hintSingleKeys')}
              checked={values.singleKeys ?? true}
              onChecked={(checked) => set('singleKeys', checked)}
            />
            <p class="aw-hint">{words('keysBrowser')}</p>
            <div class="aw-flush-start">
              <Button kind="quiet" onPress={() => setShowingKeys(true)}>
                {words('keysShow')}
              </Button>
            </div>
          </div>
        </Card>
      </section>
      {isShowingKeys && <KeyHelp onClose={() => setShowingKeys(false)} />}
      <TimetableFields values={values} set={set} clashOf={clashOf} preview={preview} />
      <CalendarFields values={values} set={set} />
      <section class="list-section">
        <h2 class="list-title">{words('dataTitle')}</h2>
        <Card padded>
          <a class="aw-link" href={addressOf({ at: 'data' })}>
            {words('dataLink')}
          </a>
        </Card>
      </section>
      <p>
        <a class="aw-link" href={addressOf({ at: 'welcome' })}>
          {words('settingWelcome')}
        </a>
      </p>
    </fieldset>
  );
}
