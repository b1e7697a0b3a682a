/**
 * Weighs what people download into a page or wait for, against the budgets in CONTRIBUTING.md.
 *
 *   node scripts/size.mjs [--json] [--dist FOLDER]
 *
 * Exits 1 when something is over its budget, or not there. Sizes are gzip, level 9: an extension
 * is not sent compressed, but it is the measure that stays comparable and rewards no tricks.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';

const KB = 1024;

/** A page counts with everything that it loads before its first paint. */
const budgets = [
  { part: 'button on mail pages', entry: 'content.js', budget: 6 * KB },
  { part: 'panel', entry: 'panel.js', budget: 60 * KB },
  { part: 'popup to first paint', entry: 'popup/index.html', budget: 40 * KB },
];

/**
 * @typedef {{ browser: string, part: string, bytes: number, budget: number, isOver: boolean,
 *   files: Record<string, number> }} Size all in bytes, after gzip
 * @param {string} dist the folder with one folder for each browser
 * @returns {Size[]}
 * @throws {Error} when a file that is to be weighed is not there
 */
export function measureSizes(dist) {
  return ['chrome', 'firefox'].flatMap((browser) =>
    budgets.map(({ part, entry, budget }) => {
      const folder = join(dist, browser);
      const files = Object.fromEntries(
        listLoaded(folder, entry).map((file) => [file, gzipSize(join(folder, file))]),
      );
      const bytes = Object.values(files).reduce((sum, size) => sum + size, 0);
      return { browser, part, bytes, budget, isOver: bytes > budget, files };
    }),
  );
}

function gzipSize(path) {
  return gzipSync(readFileSync(path), { level: 9 }).length;
}

/**
 * The entry and all that it loads statically: scripts and stylesheets of a page, then what they
 * import; not what `import()` fetches later.
 * @param {string} folder the extension's root
 * @param {string} entry relative to it, with `/`
 * @returns {string[]} relative to the folder, each once
 */
export function listLoaded(folder, entry) {
  const loaded = new Set();
  const waiting = [entry];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (loaded.has(file)) continue;
    loaded.add(file);
    const path = join(folder, file);
    if (!existsSync(path)) throw new Error(`${path} is missing: npm run build`);
    const text = readFileSync(path, 'utf8');
    for (const address of findAddresses(file, text)) {
      if (/^[a-z]+:/i.test(address)) throw new Error(`${path} loads ${address} from elsewhere`);
      const isFromRoot = address.startsWith('/');
      const from = isFromRoot ? folder : dirname(path);
      const target = resolve(from, `.${isFromRoot ? '' : '/'}${address.replace(/[?#].*$/, '')}`);
      waiting.push(relative(folder, target).split(sep).join(posix.sep));
    }
  }
  return [...loaded];
}

function findAddresses(file, text) {
  if (file.endsWith('.html')) return findInPage(text);
  if (file.endsWith('.css')) return findAll(text, /@import\s+(?:url\()?\s*["']?([^"')\s;]+)/g);
  // `import a from"b"`, `import"b"` and `export{a}from"b"`, at the place where a statement begins.
  const statement = /(?:^|[;}\s/])(?:import|export)\b(?:[\w$*{}\s,]*\bfrom)?\s*["']([^"'\n]+)["']/g;
  return findAll(text, statement).filter((address) => /^\.{0,2}\//.test(address));
}

function findInPage(html) {
  const scripts = findAll(html, /<script\b[^>]*?\ssrc\s*=\s*["']?([^"'\s>]+)/gi);
  const links = findAll(html, /(<link\b[^>]*>)/gi)
    .filter((tag) => /\brel\s*=\s*["']?(?:stylesheet|modulepreload)\b/i.test(tag))
    .flatMap((tag) => findAll(tag, /\bhref\s*=\s*["']?([^"'\s>]+)/gi));
  return [...scripts, ...links];
}

function findAll(text, pattern) {
  return [...text.matchAll(pattern)].map((match) => match[1]);
}

/**
 * @param {Size[]} sizes
 * @returns {string} lines for a terminal
 */
export function formatSizes(sizes) {
  const inKb = (bytes) => `${(bytes / KB).toFixed(2)} KB`;
  const rows = sizes.map(({ browser, part, bytes, budget, isOver, files }) => [
    browser,
    part,
    inKb(bytes),
    `of ${budget / KB} KB`,
    isOver ? `OVER by ${bytes - budget} bytes` : `${Math.round((100 * bytes) / budget)} %`,
    Object.keys(files).length > 1 ? `${Object.keys(files).length} files` : '',
  ]);
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const isNumber = (column) => column >= 2 && column <= 4;
  const align = (cell, column) =>
    isNumber(column) ? cell.padStart(widths[column]) : cell.padEnd(widths[column]);
  return rows.map((row) => row.map(align).join('  ').trimEnd()).join('\n');
}

const isMain = process.argv[1] && pathToFileURL(resolve(process.argv[1])).href === import.meta.url;
if (isMain) {
  const dist = { type: 'string', default: fileURLToPath(new URL('../dist', import.meta.url)) };
  const { values } = parseArgs({ options: { json: { type: 'boolean' }, dist } });
  try {
    const sizes = measureSizes(values.dist);
    console.log(values.json ? JSON.stringify(sizes, null, 2) : formatSizes(sizes));
    process.exitCode = sizes.some((size) => size.isOver) ? 1 : 0;
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
