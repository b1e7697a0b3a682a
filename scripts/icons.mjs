/**
 * Renders the mark in `icons/` to the PNG files that the manifest names.
 *
 *   node scripts/icons.mjs           writes them
 *   node scripts/icons.mjs --check   writes nothing; exits 1 when a file differs from its drawing
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Resvg } from '@resvg/resvg-js';

const folder = fileURLToPath(new URL('../icons/', import.meta.url));

/**
 * `margin` is in pixels of the result. The stores ask that a 128 px icon be a 96 px drawing
 * with 16 transparent pixels around it (developer.chrome.com/docs/webstore/images, 2026-11);
 * toolbars add their own margin, so that every other size fills its box.
 */
const icons = [
  { size: 16, drawing: 'afterword-16.svg', margin: 0 },
  { size: 32, drawing: 'afterword.svg', margin: 0 },
  { size: 48, drawing: 'afterword.svg', margin: 0 },
  { size: 96, drawing: 'afterword.svg', margin: 0 },
  { size: 128, drawing: 'afterword.svg', margin: 16 },
];

/**
 * Turns a square SVG into PNG bytes, the same ones at every run: no fonts, no clock.
 * @param {string} svg the drawing, with a `viewBox="0 0 N N"`
 * @param {number} size width and height of the result in pixels
 * @param {number} margin transparent pixels on each side, taken from `size`
 * @returns {Buffer}
 */
export function renderIcon(svg, size, margin = 0) {
  const widened = svg.replace(/viewBox="0 0 (\d+) \1"/, (_, side) => {
    const units = (margin * Number(side)) / (size - 2 * margin);
    const whole = Number(side) + 2 * units;
    return `viewBox="${-units} ${-units} ${whole} ${whole}"`;
  });
  return new Resvg(widened, {
    fitTo: { mode: 'width', value: size },
    font: { loadSystemFonts: false },
  })
    .render()
    .asPng();
}

/**
 * Renders every icon and compares it with the file.
 * @returns {{ path: string, png: Buffer, isCurrent: boolean }[]}
 */
export function renderIcons() {
  return icons.map(({ size, drawing, margin }) => {
    const path = resolve(folder, `icon-${size}.png`);
    const png = renderIcon(readFileSync(resolve(folder, drawing), 'utf8'), size, margin);
    return { path, png, isCurrent: isSameFile(path, png) };
  });
}

function isSameFile(path, bytes) {
  try {
    return readFileSync(path).equals(bytes);
  } catch (error) {
    if (error.code === 'ENOENT') return false;
    throw error;
  }
}

const isMain = process.argv[1] && pathToFileURL(resolve(process.argv[1])).href === import.meta.url;
if (isMain) {
  const stale = renderIcons().filter((icon) => !icon.isCurrent);
  if (process.argv.includes('--check')) {
    for (const { path } of stale) console.error(`${path} differs from its drawing: npm run icons`);
    process.exitCode = stale.length > 0 ? 1 : 0;
  } else {
    for (const { path, png } of stale) {
      writeFileSync(path, png);
      console.log(`wrote ${path} (${png.length} bytes)`);
    }
  }
}
