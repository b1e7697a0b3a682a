import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * One screen in one state. A press is a selector (it begins with `#`, `.` or `[`) or the key of the
 * words on what is pressed, so that a screen is found in every language.
 *
 * @typedef {object} Screen
 * @property {string} name
 * @property {string} path in the extension
 * @property {import('./seeds.mjs').SeedName} seed
 * @property {readonly string[]} [presses]
 * @property {readonly [selector: string, text: string]} [types] what is typed after the presses
 * @property {boolean} [isMain] one of those that are looked at in every direction and size
 * @property {boolean} [isLayer] what lies above the page: only the window is taken, not the page
 */

const POPUP = 'popup/index.html';
const PAGE = 'page/index.html';

/** The interviews of the seeds whose card or step differs. */
const STEPS = ['closing', 'note', 'unsure', 'call', 'email', 'cross-off', 'four'];

/** @type {readonly Screen[]} */
const POPUP_SCREENS = [
  { name: 'popup-empty', path: POPUP, seed: 'empty', isMain: true },
  { name: 'popup-list', path: POPUP, seed: 'few', isMain: true },
  { name: 'popup-each', path: POPUP, seed: 'each', isMain: true },
  { name: 'popup-many', path: POPUP, seed: 'many', isLayer: true },
  { name: 'popup-search', path: POPUP, seed: 'many', types: ['.find-input', 'hal'] },
  { name: 'popup-search-inside', path: POPUP, seed: 'each', types: ['.find-input', 'board'] },
  { name: 'popup-nothing-found', path: POPUP, seed: 'many', types: ['.find-input', 'xyz'] },
  { name: 'popup-filter', path: POPUP, seed: 'each', presses: ['.list-filter-option:last-child'] },
  { name: 'popup-menu', path: POPUP, seed: 'few', presses: ['.aw-menu .aw-button'], isLayer: true },
  { name: 'popup-add', path: POPUP, seed: 'few', presses: ['#add'], isMain: true },
  { name: 'popup-keys', path: POPUP, seed: 'few', types: ['body', '?'], isLayer: true },
  { name: 'popup-amiss', path: POPUP, seed: 'amiss', isMain: true },
  { name: 'popup-away', path: POPUP, seed: 'away' },
  { name: 'popup-damaged', path: POPUP, seed: 'damaged' },
  ...STEPS.map((id) => ({
    name: `popup-detail-${id}`,
    path: POPUP,
    seed: /** @type {const} */ ('each'),
    presses: [`#open-${id}`],
    isMain: id === 'call',
  })),
  {
    name: 'popup-detail-offer',
    path: POPUP,
    seed: 'each',
    presses: ['.aw-disclosure > summary', '#open-offer'],
  },
  { name: 'popup-snooze', path: POPUP, seed: 'each', presses: ['#open-call', 'later'] },
];

/** @type {readonly Screen[]} */
const PAGE_SCREENS = [
  { name: 'page-empty', path: PAGE, seed: 'empty' },
  ...[...STEPS, 'offer'].map((id) => ({
    name: `page-detail-${id}`,
    path: `${PAGE}#/interview/${id}`,
    seed: /** @type {const} */ ('each'),
    isMain: id === 'note',
  })),
  { name: 'page-edit', path: `${PAGE}#/interview/note`, seed: 'each', presses: ['change'] },
  ...['four', 'call', 'cross-off'].map((id) => ({
    name: `page-card-${id}`,
    path: `${PAGE}#/card/${id}`,
    seed: /** @type {const} */ ('each'),
    isMain: id === 'call',
  })),
  { name: 'page-not-there', path: `${PAGE}#/interview/gone`, seed: 'each' },
  { name: 'page-follow-through', path: `${PAGE}#/follow-through`, seed: 'each', isMain: true },
  { name: 'page-week', path: `${PAGE}#/follow-through/week`, seed: 'each', isMain: true },
  { name: 'page-data-locked', path: `${PAGE}#/data`, seed: 'each', presses: ['lockSwitch'] },
  {
    name: 'page-data-devices',
    path: `${PAGE}#/data`,
    seed: 'each',
    presses: ['syncSwitch'],
    isLayer: true,
  },
  { name: 'page-template', path: `${PAGE}#/templates`, seed: 'each', presses: ['template_add'] },
];

const ROUTES = fileURLToPath(new URL('../../src/page/use-route.ts', import.meta.url));
/**
 * The places of the full page, as its code lists them: a new one is on the pictures by itself.
 *
 * @returns {Screen[]}
 */
function listPlaces() {
  const [, list] = /\bPLACES = \[([^\]]+)\]/.exec(readFileSync(ROUTES, 'utf8')) ?? [];
  if (!list) throw new Error(`${ROUTES} lists no PLACES any more: mend scripts/shots/screens.mjs.`);
  return [...list.matchAll(/'([^']+)'/g)].map(([, place = '']) => ({
    name: `page-${place}`,
    path: `${PAGE}#/${place}`,
    seed: /** @type {const} */ ('each'),
    isMain: true,
  }));
}

/** @returns {readonly Screen[]} all screens of the extension's own pages */
export function listScreens() {
  return [...POPUP_SCREENS, ...PAGE_SCREENS, ...listPlaces()];
}
