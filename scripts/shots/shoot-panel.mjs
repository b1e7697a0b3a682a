import { AccessiblePage } from '../practice/accessible.mjs';
import { MAILBOXES, MESSAGE } from '../practice/mail-pages.mjs';
import { findMisfits, MAY_BE_CUT } from './find-misfits.mjs';
import { NOW } from './seeds.mjs';
import { stopClockOfScripts } from './stop-clock.mjs';
import { takeShots } from './take-shots.mjs';

/** Room for what is pressed; the pictures are of other sizes. */
const MAILBOX = { width: 1280, height: 860 };

/** Opens a compose window in the practice mailbox. Runs in it. @param {typeof MESSAGE} message */
async function compose(message) {
  const { practice } = /** @type {any} */ (window);
  await practice.ready;
  await practice.compose(message);
}

/** The panel's own root, which no page can look into. @param {AccessiblePage} screen */
async function findPanelRoot({ session }) {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  /** @param {import('playwright-core').Protocol.DOM.Node} node */
  const search = (node) => {
    const isPanel = (node.attributes ?? []).includes('panel');
    if (isPanel && node.shadowRoots?.[0]) return node.shadowRoots[0];
    return [...(node.children ?? []), ...(node.shadowRoots ?? [])].map(search).find(Boolean);
  };
  const found = search(root);
  if (!found) throw new Error('The panel is not open.');
  return { id: found.backendNodeId };
}

/**
 * Takes the panel in the practice mailbox: as it opens, with a note just started, and checking it.
 *
 * @param {import('./screen-opener.mjs').ScreenOpener} opener
 * @param {{ folder: string, quick: boolean, dir: 'ltr' | 'rtl',
 *   isWanted: (screen: { name: string }) => boolean }} options
 */
export async function shootPanel(opener, { isWanted, ...options }) {
  const { messages } = opener;
  const shots = [];
  for (const [site, address] of Object.entries(MAILBOXES)) {
    const names = {
      opened: `panel-${site}`,
      started: `panel-${site}-started`,
      checked: `panel-${site}-checked`,
    };
    if (!Object.values(names).some((name) => isWanted({ name }))) continue;
    await opener.fillStore('empty');
    const page = await opener.page.context().newPage();
    const screen = await AccessiblePage.of(page);
    // What the mail page itself has no room for is not ours.
    const read = async () => {
      const root = await findPanelRoot(screen);
      return screen.callOn(root, String(findMisfits), Object.keys(MAY_BE_CUT));
    };
    const shoot = async (/** @type {string} */ name) => {
      shots.push(...(await takeShots(page, { name, path: 'mail' }, options, { read })));
    };
    await page.setViewportSize(MAILBOX);
    await page.goto(address);
    await page.evaluate(compose, MESSAGE);
    await stopClockOfScripts(screen.session, opener.origin, NOW);
    await screen.press('button', messages.followUp?.message ?? '');
    await screen.find('button', messages.panelTrackAndStart?.message);
    await shoot(names.opened);
    await page.setViewportSize(MAILBOX);
    await screen.press('button', messages.panelTrackAndStart?.message ?? '');
    await screen.find('button', messages.goToMessage?.message);
    await shoot(names.started);
    await page.setViewportSize(MAILBOX);
    await screen.press('button', messages.goToMessage?.message ?? '');
    await screen.press('button', messages.followUp?.message ?? '');
    await screen.find('list', messages.lightsLabel?.message);
    await shoot(names.checked);
    await page.close();
  }
  return shots;
}
