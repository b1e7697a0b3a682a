/**
 * Tells how much of a page's main thread the extension's own scripts take. The profiler looks at
 * the whole isolate every 100 microseconds, so the content script's world is in it as well as the
 * page's. It says who had the processor, and the thread's own clock how long: both leave out the
 * time in which a busy machine gave it to others.
 *
 * One recording runs all the time and the measurements are others beside it. When the last one
 * stops, V8 forgets which code is whose, and the next does not know what was compiled before: a
 * script that takes half the time is then not seen at all (Chromium 156, November 2026).
 *
 * @param {import('playwright-core').Page} page with the extension's script already in it
 * @param {string} extensionId
 */
export async function watchScript(page, extensionId) {
  const session = await page.context().newCDPSession(page);
  const readClock = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN;
  };
  await session.send('Performance.enable');
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 100 });
  await session.send('Profiler.start');
  /**
   * @param {() => Promise<unknown>} during what happens meanwhile
   * @returns {Promise<{ seconds: number, samples: number, all: number }>} of ours; how many samples
   *   were ours, and of how many
   */
  return async (during) => {
    const finished = new Promise((resolve) => {
      session.once('Profiler.consoleProfileFinished', ({ profile }) => resolve(profile));
    });
    await page.evaluate(() => console.profile('bench'));
    const before = await readClock();
    await during();
    const seconds = (await readClock()) - before;
    await page.evaluate(() => console.profileEnd('bench'));
    const { ours, all } = countSamples(await finished, `chrome-extension://${extensionId}/`);
    return { seconds: (seconds * ours) / all, samples: ours, all };
  };
}

/**
 * A function of ours and all that was called from it is ours: the browser's own functions are its
 * children in the tree, or its own time. One of those that nobody seems to have called is counted as
 * ours: its caller is not known, and no script may look fast for that.
 *
 * @param {{ id: number, callFrame: { url: string, scriptId: string, functionName: string }, children?: number[] }[]} nodes
 * @param {string} origin
 */
function listOurs(nodes, origin) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const ours = new Set();
  const orphans = nodes
    .find(({ callFrame }) => callFrame.functionName === '(root)')
    ?.children?.map((id) => byId.get(id))
    .filter(
      (node) => node?.callFrame.scriptId === '0' && !node.callFrame.functionName.startsWith('('),
    );
  const waiting = nodes.filter(({ callFrame }) => callFrame.url.startsWith(origin));
  for (const orphan of orphans ?? []) if (orphan) waiting.push(orphan);
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (ours.has(node.id)) continue;
    ours.add(node.id);
    for (const child of node.children ?? []) {
      const found = byId.get(child);
      if (found) waiting.push(found);
    }
  }
  return ours;
}

/**
 * Samples of a thread that had something to do. The profiler books a garbage collection on nobody:
 * it belongs to whoever was running before, as in the browser's own tools.
 *
 * @param {{ nodes: { id: number, callFrame: { url: string, scriptId: string, functionName: string },
 *   children?: number[] }[], samples?: number[] }} profile
 * @param {string} origin
 */
function countSamples({ nodes, samples = [] }, origin) {
  const ourNodes = listOurs(nodes, origin);
  const named = (/** @type {string} */ name) =>
    new Set(nodes.filter(({ callFrame }) => callFrame.functionName === name).map(({ id }) => id));
  const [idle, collection] = [named('(idle)'), named('(garbage collector)')];
  let [ours, all, isOurs] = [0, 0, false];
  for (const sample of samples) {
    if (!collection.has(sample)) isOurs = ourNodes.has(sample);
    if (!idle.has(sample)) all += 1;
    if (isOurs) ours += 1;
  }
  return { ours, all };
}
