/**
 * How long a wake of the background takes, in milliseconds: it is killed, then asked something
 * small, which it answers after it has started and reconciled.
 *
 * @param {import('playwright-core').Page} page a page of ours
 */
export async function timeWake(page) {
  const session = await page.context().newCDPSession(page);
  await session.send(/** @type {any} */ ('ServiceWorker.enable'));
  const stopped = new Promise((resolve) => {
    session.on(
      /** @type {any} */ ('ServiceWorker.workerVersionUpdated'),
      (/** @type {any} */ event) => {
        const isStopped = (/** @type {any} */ version) => version.runningStatus === 'stopped';
        if (event.versions.some(isStopped)) resolve(undefined);
      },
    );
  });
  await session.send(/** @type {any} */ ('ServiceWorker.stopAllWorkers'));
  await stopped;
  await session.detach();
  return page.evaluate(async () => {
    const { runtime } = /** @type {any} */ (globalThis).chrome;
    const start = performance.now();
    // Commands wait for the reconcile that every wake begins with; this one changes nothing.
    await runtime.sendMessage({ type: 'undo', id: 'nobody', revision: 1 });
    return performance.now() - start;
  });
}

/**
 * A view of the interviews by the stopwatch, in milliseconds from its opening.
 *
 * - `paint`: something is to be seen
 * - `usable`: the list, or the empty state, has been drawn and the page answers
 * - `complete`: all interviews are counted in the lists, and stand in the calendar where there is one
 * - `halt`: the longest time until then in which it did not answer
 *
 * @param {import('playwright-core').Page} page
 * @param {string} url the view's
 * @param {number} count how many interviews are tracked, none of them due
 */
export async function timeView(page, url, count) {
  await page.goto('about:blank');
  await page.goto(url, { waitUntil: 'commit' });
  return page.evaluate(async (total) => {
    /** @param {() => unknown} isThere */
    const drawn = async (isThere) => {
      while (!isThere()) await new Promise((resolve) => requestAnimationFrame(resolve));
      return performance.now();
    };
    let [halt, before, isOver] = [0, performance.now(), false];
    // A timer and no loop of messages: the page is to find its idle moments.
    const tick = () => {
      halt = Math.max(halt, performance.now() - before);
      before = performance.now();
      if (!isOver) setTimeout(tick);
    };
    tick();
    const usable = await drawn(() => document.querySelector('.aw-row, .aw-empty'));
    const said = total.toLocaleString('en');
    const isCounted = () =>
      [...document.querySelectorAll('.list-count')].some((each) => each.textContent === said);
    const isBusy = () => document.querySelector('[aria-busy="true"]') !== null;
    const complete = await drawn(() => total === 0 || (isCounted() && !isBusy()));
    // What has just been drawn may have been the longest of all.
    await new Promise((resolve) => setTimeout(resolve));
    isOver = true;
    const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? usable;
    return { paint, usable, complete, halt };
  }, count);
}

/**
 * The keys that one command writes, in the order of writing.
 *
 * @param {import('playwright-core').Page} page a page of ours
 * @param {object} command
 */
export async function listWrites(page, command) {
  return page.evaluate(async (sent) => {
    const { runtime, storage } = /** @type {any} */ (globalThis).chrome;
    /** @type {string[]} */
    const keys = [];
    storage.local.onChanged.addListener((/** @type {object} */ changes) =>
      keys.push(...Object.keys(changes)),
    );
    await runtime.sendMessage({ type: 'command', command: sent });
    await runtime.sendMessage({ type: 'reconcile' });
    return keys;
  }, command);
}
