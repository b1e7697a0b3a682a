/**
 * The practice mailbox in few files: a browser that is asked to let somebody else answer takes longer
 * for a page's fifty requests than for all that the page then does.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const LINK = /<link rel="stylesheet" href="\/__practice\/([^"]+)">\s*/g;

/** @type {Map<string, Promise<string>>} */
const scripts = new Map();

const pathOf = (/** @type {string} */ name) => fileURLToPath(new URL(name, import.meta.url));

/** A site's page, whose style sheets are one. @param {string} site */
export function readDocument(site) {
  const page = readFileSync(pathOf(`${site}/index.html`), 'utf8');
  const style = `<link rel="stylesheet" href="/__practice/${site}/all.css">\n    `;
  let isFirst = true;
  return page.replace(LINK, () => {
    const link = isFirst ? style : '';
    isFirst = false;
    return link;
  });
}

/** The style sheets of a site's page, in the order in which they stand there. @param {string} site */
export function readStyles(site) {
  const page = readFileSync(pathOf(`${site}/index.html`), 'utf8');
  const names = [...page.matchAll(LINK)].map(([, name = '']) => name);
  return names.map((name) => readFileSync(pathOf(name), 'utf8')).join('\n');
}

/**
 * A site's `main.js` with all that it imports; bundled once in a process.
 *
 * @param {string} site
 * @returns {Promise<string>}
 */
export function bundleScript(site) {
  const script = scripts.get(site) ?? bundle(pathOf(`${site}/main.js`));
  scripts.set(site, script);
  return script;
}

/** @param {string} entry */
async function bundle(entry) {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      modulePreload: false,
      rolldownOptions: { input: entry },
    },
  });
  const [{ output }] = /** @type {import('vite').Rolldown.RolldownOutput[]} */ (
    Array.isArray(built) ? built : [built]
  );
  return output[0].code;
}
