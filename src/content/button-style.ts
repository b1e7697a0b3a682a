import common from './button.css?inline';
import gmail from './button-gmail.css?inline';
import outlook from './button-outlook.css?inline';

/** What differs between the sites: each button is to look as if it had always been there. */
const LOOKS = { gmail, outlook } as const;

/** The button's style sheet; all of it stands in its own shadow root. */
export function buttonStyle(site: 'gmail' | 'outlook'): string {
  // In this order: what a narrow button leaves out, it leaves out on both sites.
  return LOOKS[site] + common;
}
