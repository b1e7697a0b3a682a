import { words } from '../platform/words.ts';
import { Icon } from '../ui/icon.tsx';
import { addressOf, type Route } from './use-route.ts';

/** Name, ways, and the way to a new interview. */
export function PageBar({ route }: { route: Route }) {
  const isSettings = route.at === 'settings';
  return (
    <header class="page-bar">
      <div class="page-bar-inner">
        <a class="page-name" href={addressOf({ at: 'list' })}>
          <img src="/icons/icon-48.png" alt="" />
          <span>{words('extensionName')}</span>
        </a>
        <nav class="page-nav" aria-label={words('navLabel')}>
          <a
            class="page-way"
            href={addressOf({ at: 'list' })}
            aria-current={route.at === 'list' ? 'page' : undefined}
          >
            {words('navInterviews')}
          </a>
          <a
            class="page-way"
            href={addressOf({ at: 'settings' })}
            aria-current={isSettings ? 'page' : undefined}
          >
            {words('navSettings')}
          </a>
        </nav>
        <a class="aw-button aw-button-primary" href={addressOf({ at: 'add' })}>
          <Icon name="add" />
          {words('add')}
        </a>
      </div>
    </header>
  );
}
