import { useState } from 'preact/hooks';
import type { SiteHealth } from '../data/health-record.ts';
import { userTimeZone } from '../data/read-timetable.ts';
import { dateIn } from '../interviews/civil-time.ts';
import { words } from '../platform/words.ts';
import { Button } from '../ui/button.tsx';
import { formatDay, formatList } from '../ui/dates.ts';
import { showLater } from '../views/show-later.tsx';
import { useFocusNext } from '../views/use-focus-next.ts';
import { ReminderLine } from './reminder-line.tsx';
import { useHealth } from './use-health.ts';

function siteName(site: SiteHealth['site']): string {
  return words(site === 'gmail' ? 'siteGmail' : 'siteOutlook');
}

function describe({ site, missing, at }: SiteHealth): string {
  const day = formatDay(dateIn(at, userTimeZone()));
  if (missing.length === 0) return words('healthFound', siteName(site), day);
  const parts = missing.map((part) => words(part === 'body' ? 'partBody' : 'partSend'));
  return words('healthMissing', siteName(site), formatList(parts), day);
}

const Report = showLater(() =>
  import('./page-report-view.tsx').then(({ PageReportView }) => PageReportView),
);

const MailAccess = showLater(() =>
  import('../views/mail-access-notice.tsx').then(({ MailAccessNotice }) => MailAccessNotice),
);

/** How the mail sites look to the button's script, a line each, with a report for who mends it. */
export function HealthLine() {
  const health = useHealth();
  const [isReporting, setReporting] = useState(false);
  const focusNext = useFocusNext();
  if (health === null) return null;
  const { sites, tab } = health;
  const close = () => {
    setReporting(false);
    focusNext(() => document.getElementById('make-report'));
  };
  const isUnknown = tab !== null && !sites.some(({ site }) => site === tab.site);
  return (
    <footer class="popup-health">
      <MailAccess />
      <ReminderLine />
      {sites.map((site) => (
        <p key={site.site} class={site.missing.length > 0 ? 'popup-health-amiss' : undefined}>
          {describe(site)}
        </p>
      ))}
      {isUnknown && <p>{words('healthReady', siteName(tab.site))}</p>}
      {sites.length === 0 && tab === null && <p>{words('healthElsewhere')}</p>}
      {tab !== null && !isReporting && (
        <Button kind="quiet" id="make-report" onPress={() => setReporting(true)}>
          {words('makeReport')}
        </Button>
      )}
      {tab !== null && isReporting && <Report tabId={tab.id} onClose={close} />}
    </footer>
  );
}
