const HOUR = 3_600_000;

/** A tracked interview like any other, as it is stored: about 700 bytes of JSON. @param {number} number */
function makeRecord(number) {
  const startsAt = new Date(Date.now() + (24 + (number % 400)) * HOUR).toISOString();
  const now = new Date().toISOString();
  const id = `bench-${number}`;
  const interview = {
    id,
    revision: 1,
    company: `Company ${number}`,
    position: 'Data analyst',
    startsAt,
    durationMinutes: 60,
    timeZone: 'Europe/Berlin',
    mailHost: 'mail.google.com',
    people: [
      { id: 'p1', name: 'Anna Okafor', email: `anna@c${number}.example`, phone: '', role: '' },
    ],
    closing: {
      recordedAt: null,
      strongPoints: [],
      hiringDate: null,
      permission: 'not-asked',
      reminderSaid: false,
    },
    notes: [],
    calls: [],
    outcome: 'open',
    createdAt: now,
    updatedAt: now,
    removedAt: null,
  };
  return [`interview/${id}`, JSON.stringify({ interview, past: [] })];
}

/**
 * Fills the store with so many interviews, all open and none due, and waits until the background
 * has taken them in.
 *
 * @param {import('playwright-core').Page} page a page of ours
 * @param {number} count
 */
export async function seed(page, count) {
  for (let from = 0; from < count; from += 500) {
    const numbers = Array.from({ length: Math.min(500, count - from) }, (_, each) => from + each);
    await page.evaluate(
      (records) => /** @type {any} */ (globalThis).chrome.storage.local.set(records),
      Object.fromEntries(numbers.map(makeRecord)),
    );
  }
  await page.evaluate(() =>
    /** @type {any} */ (globalThis).chrome.runtime.sendMessage({ type: 'reconcile' }),
  );
}
