import { words } from '../platform/words.ts';
import { Icon } from '../ui/icon.tsx';
import { addressOf, HOME, type Route } from './use-route.ts';

const WAYS = [
  { route: { at: 'list' }, label: 'navInterviews' },
  { route: { at: 'follow-through', part: 'figures' }, label: 'navFollowThrough' },
  { route: { at: 'templates' }, label: 'navTemplates' },
  { route: { at: 'reminders' }, label: 'navReminders' },
  { route: { at: 'settings' }, label: 'navSettings' },
] as const;

/** What has no way of its own here stands behind another. */
const PART_OF: Partial<Record<Route['at'], Route['at']>> = {
  board: 'list',
  data: 'settings',
  'contact-log': 'settings',
};

/** Name, ways, and the way to a new interview. */
export function PageBar({ route, isWide }: { route: Route; isWide: boolean }) {
  const place = PART_OF[route.at] ?? route.at;
  return (
    <header class="page-bar">
      <div class={`page-bar-inner${isWide ? ' page-wide' : ''}`}>
        <a class="page-name" href={HOME}>
          <img src="/icons/icon-48.png" alt="" />
          <span>{words('extensionName')}</span>
        </a>
        <nav class="page-nav" aria-label={words('navLabel')}>
          {WAYS.map(({ route: way, label }) => (
            <a
              key={label}
              class="page-way"
              href={way.at === 'list' ? HOME : addressOf(way)}
              aria-current={way.at === place ? 'page' : undefined}
            >
              {words(label)}
            </a>
          ))}
        </nav>
        <a class="aw-button aw-button-primary" href={addressOf({ at: 'add' })}>
          <Icon name="add" />
          <span>{words('add')}</span>
        </a>
      </div>
    </header>
  );
}
