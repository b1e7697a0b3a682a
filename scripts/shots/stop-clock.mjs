/** Stops the clock of a script, for good. Runs there. @param {string} now */
export function stopClock(now) {
  const RealDate = Date;
  const stopped = Date.parse(now);
  globalThis.Date = new Proxy(RealDate, {
    construct: (_, given) => (given.length === 0 ? new RealDate(stopped) : new RealDate(...given)),
    get: (real, name) => (name === 'now' ? () => stopped : Reflect.get(real, name)),
  });
}

/**
 * Stops the clock of the extension's scripts in a mail page, which is not the page's own.
 *
 * @param {import('playwright-core').CDPSession} session
 * @param {string} origin the extension's
 * @param {string} now
 */
export async function stopClockOfScripts(session, origin, now) {
  const contexts = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === origin) contexts.push(context.id);
  });
  await session.send('Runtime.enable');
  for (const contextId of contexts) {
    await session.send('Runtime.evaluate', {
      expression: `(${stopClock})(${JSON.stringify(now)})`,
      contextId,
    });
  }
}
