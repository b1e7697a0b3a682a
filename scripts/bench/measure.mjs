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
 * How long the popup takes until it can be used, in milliseconds from its opening: the list, or the
 * empty state, has been drawn and the page answers.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} url the popup's
 */
export async function timePopup(page, url) {
  await page.goto('about:blank');
  await page.goto(url);
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        const look = () => {
          const drawn = document.querySelector('.aw-row, .aw-empty');
          if (drawn) resolve(performance.now());
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
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
    storage.onChanged.addListener((/** @type {object} */ changes) =>
      keys.push(...Object.keys(changes)),
    );
    await runtime.sendMessage({ type: 'command', command: sent });
    await runtime.sendMessage({ type: 'reconcile' });
    return keys;
  }, command);
}
