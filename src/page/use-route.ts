import { useEffect, useState } from 'preact/hooks';

/** Where the page is: said by the address after `#`, so that back, forward and a bookmark work. */
export type Route =
  | { readonly at: 'list' }
  | { readonly at: 'add' }
  | { readonly at: 'templates' }
  | { readonly at: 'practice' }
  | { readonly at: 'story' }
  | { readonly at: 'welcome' }
  | { readonly at: 'reminders' }
  | { readonly at: 'settings' }
  | { readonly at: 'interview' | 'card'; readonly id: string };

const PLACES = [
  'add',
  'templates',
  'practice',
  'story',
  'reminders',
  'settings',
  'welcome',
] as const;

const isPlace = (at: string | undefined): at is (typeof PLACES)[number] =>
  PLACES.some((place) => place === at);

/** Reads a route; anything unknown leads to the list. */
function parseRoute(hash: string): Route {
  const [, at, id] = hash.split('/');
  if ((at === 'interview' || at === 'card') && id) return { at, id };
  return isPlace(at) ? { at } : { at: 'list' };
}

/** The address of a route. */
export function addressOf(route: Route): string {
  if (route.at === 'list') return '#/';
  return 'id' in route ? `#/${route.at}/${route.id}` : `#/${route.at}`;
}

export function goTo(route: Route): void {
  location.hash = addressOf(route);
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
