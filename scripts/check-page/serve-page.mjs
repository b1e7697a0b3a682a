import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, extname, join, resolve, sep } from 'node:path';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.gif': 'image/gif',
  '.jpg': 'image/jpeg',
  '.woff2': 'font/woff2',
};

/**
 * The file beside a saved page that one of its own addresses means: browsers put what belongs to a
 * page into a folder next to it. Never a file outside the page's own folder.
 *
 * @param {string} folder the saved page's
 * @param {URL} url
 * @returns {string | null}
 */
function findBeside(folder, url) {
  const parts = decodeURIComponent(url.pathname).split('/').filter(Boolean);
  for (let from = 0; from < parts.length; from += 1) {
    const path = resolve(folder, join(...parts.slice(from)));
    if (!path.startsWith(folder + sep)) continue;
    if (existsSync(path) && statSync(path).isFile()) return path;
  }
  return null;
}

/**
 * Answers every request of the browser from the saved page and what lies beside it; nothing reaches
 * the network.
 *
 * @param {import('playwright-core').BrowserContext} context
 * @param {{ file: string, url: string }} page
 */
export async function servePage(context, { file, url }) {
  const address = new URL(url);
  const body = readFileSync(file);
  const folder = dirname(resolve(file));
  await context.route(/^https?:/, async (route) => {
    const asked = new URL(route.request().url());
    const isPage = asked.origin === address.origin && asked.pathname === address.pathname;
    if (isPage && route.request().isNavigationRequest()) {
      return route.fulfill({ status: 200, contentType: 'text/html; charset=utf-8', body });
    }
    const beside = route.request().isNavigationRequest() ? null : findBeside(folder, asked);
    if (!beside) return route.abort();
    const contentType = TYPES[/** @type {keyof TYPES} */ (extname(beside).toLowerCase())];
    return route.fulfill({
      status: 200,
      contentType: contentType ?? 'application/octet-stream',
      body: readFileSync(beside),
    });
  });
}
