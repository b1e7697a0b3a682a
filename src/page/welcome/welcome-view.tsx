import { useEffect, useRef } from 'preact/hooks';
import { parseReminderHealth, REMINDER_HEALTH_KEY } from '../../data/reminder-health.ts';
import type { Interview } from '../../interviews/interview.ts';
import { words } from '../../platform/words.ts';
import { MailAccessNotice } from '../../views/mail-access-notice.tsx';
import { useRecord } from '../../views/use-record.ts';
import { ReminderTest } from '../reminders/reminder-test.tsx';
import { addressOf, HOME } from '../use-route.ts';
import { ButtonPicture } from './button-picture.tsx';
import { PermissionList } from './permission-list.tsx';

const PARTS = ['Closing', 'Note', 'Call', 'CrossOff'] as const;

/** What Afterword does and asks for, told once, right after it has been installed. Nothing is forced. */
export function WelcomeView({ interviews }: { interviews: ReadonlyMap<string, Interview> }) {
  const health = useRecord(REMINDER_HEALTH_KEY, parseReminderHealth);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <div class="welcome">
      <header class="welcome-head">
        <h1 ref={title} tabIndex={-1}>
          {words('welcomeTitle')}
        </h1>
        <p class="welcome-lead">{words('welcomeLead')}</p>
      </header>
      <MailAccessNotice />
      <ol class="welcome-parts">
        {PARTS.map((part) => (
          <li key={part}>
            <strong>{words(`method${part}Title`)}</strong> {words(`method${part}`)}
          </li>
        ))}
      </ol>
      <figure class="welcome-picture">
        <ButtonPicture />
        <figcaption class="aw-hint">{words('welcomeButton')}</figcaption>
      </figure>
      <nav class="welcome-ways" aria-labelledby="welcome-begin">
        <h2 class="list-title" id="welcome-begin">
          {words('welcomeBegin')}
        </h2>
        <div class="aw-actions">
          <a class="aw-button aw-button-primary" href={addressOf({ at: 'add' })}>
            {words(interviews.size === 0 ? 'welcomeAdd' : 'addInterview')}
          </a>
          <a class="aw-button aw-button-soft" href={addressOf({ at: 'made-up' })}>
            {words('welcomePractice')}
          </a>
          <a class="aw-button aw-button-quiet" href={HOME}>
            {words('welcomeAlone')}
          </a>
        </div>
      </nav>
      {health && (
        <ReminderTest
          health={health}
          interviews={[...interviews.values()]}
          heading={words('welcomeTest')}
        />
      )}
      <PermissionList />
    </div>
  );
}
