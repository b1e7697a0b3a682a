import { useEffect, useState } from 'preact/hooks';
import { keptView } from './kept-view.ts';

/** Where the page is: said by the address after `#`, so that back, forward and a bookmark work. */
export type Route =
  | { readonly at: 'list' }
  | { readonly at: 'board' }
  | { readonly at: 'add' }
  | { readonly at: 'templates' }
  | { readonly at: 'practice' }
  | { readonly at: 'made-up' }
  | { readonly at: 'welcome' }
  | { readonly at: 'reminders' }
  | { readonly at: 'settings' }
  | { readonly at: 'data' }
  | { readonly at: 'contact-log' }
  | { readonly at: 'removed' }
  | { readonly at: 'follow-through'; readonly part: 'figures' | 'week' }
  | { readonly at: 'interview' | 'card'; readonly id: string };

const PLACES = [
  'list',
  'board',
  'add',
  'templates',
  'practice',
  'made-up',
  'reminders',
  'settings',
  'data',
  'contact-log',
  'removed',
  'welcome',
] as const;

const isPlace = (at: string | undefined): at is (typeof PLACES)[number] =>
  PLACES.some((place) => place === at);

/** The interviews, in the view that was used last. */
export const HOME = '#/';

/** Reads a route; anything unknown leads home. */
function parseRoute(hash: string): Route {
  const [, at, id] = hash.split('/');
  if ((at === 'interview' || at === 'card') && id) return { at, id };
  if (at === 'follow-through') return { at, part: id === 'week' ? 'week' : 'figures' };
  return isPlace(at) ? { at } : { at: keptView() };
}

/** The address of a route. */
export function addressOf(route: Route): string {
  if (route.at === 'follow-through') return `#/${route.at}${route.part === 'week' ? '/week' : ''}`;
  return 'id' in route ? `#/${route.at}/${route.id}` : `#/${route.at}`;
}

export function goTo(route: Route): void {
  location.hash = addressOf(route);
}

/** Leads to the interviews, in the view that was used last. */
export function goHome(): void {
  goTo({ at: keptView() });
}

/** The route now, and after each change of the address. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const update = () => setRoute(parseRoute(location.hash));
    addEventListener('hashchange', update);
    return () => removeEventListener('hashchange', update);
  }, []);
  return route;
}
