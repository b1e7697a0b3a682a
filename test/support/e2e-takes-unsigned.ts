import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Firefoxes that install what Mozilla has not signed, by what they say about themselves. */
const TAKES_UNSIGNED = [
  /^SourceRepository=.*(mozilla-esr|mozilla-central)/m,
  /^RemotingName=.*(esr|dev|aurora|nightly)/m,
];

/**
 * Whether this Firefox installs an extension for good that is not signed: Extended Support, Developer
 * Edition and Nightly do when asked to, the others never.
 *
 * @param program its path
 */
export function takesUnsigned(program: string): boolean {
  const folder = dirname(realpathSync(program));
  const places = [folder, join(folder, '..', 'Resources')];
  const file = places
    .map((place) => join(place, 'application.ini'))
    .find((path) => existsSync(path));
  if (!file) return false;
  const about = readFileSync(file, 'utf8');
  return TAKES_UNSIGNED.some((word) => word.test(about));
}
