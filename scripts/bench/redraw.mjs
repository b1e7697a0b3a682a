/** How many rows the list has, each of some six elements, as the practice page draws its own. */
const ROWS = 2_000;

/** One row in so many is shown: a mail page, too, lays out little more than what is in sight. */
const SHOWN = 50;

export const ROWS_A_SECOND = 10_000;

/** The ways in which a page may redraw its rows, each so many a second. */
export const WAYS = /** @type {const} */ ({
  frame: 'rows replaced in each frame',
  single: 'each row in a task of its own',
  whole: 'the whole list five times a second',
});

/**
 * Gives the page a long list beside its own and draws it anew until `stopRedraw`. A round that is
 * late makes up for it, so that a busy machine gets the same number of rows; the page's clock
 * decides, not the number of frames.
 *
 * @param {import('playwright-core').Page} page a practice page
 * @param {keyof typeof WAYS} way
 */
export async function startRedraw(page, way) {
  await page.evaluate(startInPage, {
    way,
    count: ROWS,
    perSecond: ROWS_A_SECOND,
    shown: SHOWN,
  });
}

/** @param {import('playwright-core').Page} page */
export async function stopRedraw(page) {
  await page.evaluate(() => /** @type {any} */ (globalThis).redraw.stop());
}

/**
 * Counts for so long, from the end of a round to the end of a round.
 *
 * @param {import('playwright-core').Page} page
 * @param {number} milliseconds
 * @returns {Promise<{ rows: number, seconds: number }>} of the page's clock
 */
export async function countRows(page, milliseconds) {
  return page.evaluate(async (duration) => {
    const { redraw } = /** @type {any} */ (globalThis);
    const round = () =>
      new Promise((resolve) => {
        redraw.onRound = resolve;
      });
    await round();
    const [start, before] = [performance.now(), redraw.rows];
    await new Promise((resolve) => setTimeout(resolve, duration));
    await round();
    return { rows: redraw.rows - before, seconds: (performance.now() - start) / 1000 };
  }, milliseconds);
}

/**
 * Runs in the page, so it can use nothing from outside.
 *
 * @param {{ way: keyof typeof WAYS, count: number, perSecond: number, shown: number }} options
 */
function startInPage({ way, count, perSecond, shown }) {
  const model = /** @type {HTMLElement} */ (
    document.querySelector('.practice-list [role="row"], #MailList [role="option"]')
  );
  const own = /** @type {HTMLElement} */ (model.parentElement);
  const list = /** @type {HTMLElement} */ (own.cloneNode(false));
  list.style.cssText = 'display: block; contain: strict; block-size: 300px; overflow: auto';
  const redraw = { rows: 0, onRound: () => {}, stop: () => {} };
  Object.assign(globalThis, { redraw });
  const makeRow = () => {
    const row = /** @type {HTMLElement} */ (model.cloneNode(true));
    if (redraw.rows % shown > 0) row.style.display = 'none';
    redraw.rows += 1;
    if (row.lastElementChild) row.lastElementChild.textContent = `Drawn as number ${redraw.rows}`;
    return row;
  };
  const makeAll = () => Array.from({ length: count }, makeRow);
  const rows = makeAll();
  list.append(...rows);
  own.after(list);
  redraw.rows = 0;

  let [place, asked, skipped, isOn] = [0, 0, 0, true];
  const start = performance.now();
  // No more than a tenth of a second is made up for: a page that cannot keep up is to be seen.
  const due = () => {
    const all = Math.floor(((performance.now() - start) / 1000) * perSecond);
    skipped = Math.max(skipped, all - asked - perSecond / 10);
    return all - asked - skipped;
  };
  const replaceNext = () => {
    place = (place + 1) % count;
    const row = makeRow();
    rows[place]?.replaceWith(row);
    rows[place] = row;
  };
  const endRound = () => {
    const tell = redraw.onRound;
    redraw.onRound = () => {};
    tell();
  };
  const { port1, port2 } = new MessageChannel();
  port2.onmessage = () => {
    if (!isOn) return;
    replaceNext();
    endRound();
  };
  const rounds = {
    frame: () => {
      for (let left = due(); left > 0; left -= 1, asked += 1) replaceNext();
      endRound();
      if (isOn) requestAnimationFrame(rounds.frame);
    },
    // Several times in each frame, and each message is a task: what watches is told of every row.
    single: () => {
      const room = perSecond / 10 - (asked - redraw.rows);
      for (let left = Math.min(due(), room); left > 0; left -= 1, asked += 1) {
        port1.postMessage(null);
      }
      if (isOn) setTimeout(rounds.single, 4);
    },
    whole: () => {
      list.replaceChildren(...makeAll());
      endRound();
    },
  };
  const timer = way === 'whole' ? setInterval(rounds.whole, (count / perSecond) * 1000) : 0;
  if (way !== 'whole') rounds[way]();
  redraw.stop = () => {
    isOn = false;
    clearInterval(timer);
    list.remove();
  };
}
