import { reportPage } from '../mail/report-page.ts';
import { siteOfPage } from '../mail/site-of-page.ts';

/*
 * Comes into a mail page when its user asks for a report, and not before. Whoever has put it there
 * calls it by this symbol, in the extension's own world of the page, which the page cannot reach.
 */
const world = globalThis as { [key: symbol]: unknown };
world[Symbol.for('afterword.report')] = () => {
  const site = siteOfPage();
  return site ? reportPage(site, document) : null;
};
