import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ screen: string, file: string, variant: import('./variants.mjs').Variant, misfits: string[] }} Shot */

const STYLE = `
  body { margin: 16px; font: 14px/1.4 system-ui, sans-serif; color-scheme: light dark; }
  form { position: sticky; top: 0; display: flex; flex-wrap: wrap; gap: 8px 20px; padding: 8px; background: Canvas; }
  section { margin-block: 24px; } h2 { font-size: 15px; }
  .row { display: flex; flex-wrap: wrap; gap: 12px; align-items: start; }
  figure { margin: 0; max-width: 420px; } img { max-width: 100%; border: 1px solid #8886; }
  .misfit { outline: 3px solid #c00; } li { color: #c00; }`;

/** Runs in the page: shows what the choices leave. */
const SCRIPT = `
  const form = document.querySelector('form');
  const update = () => {
    const chosen = Object.fromEntries(new FormData(form));
    for (const figure of document.querySelectorAll('figure')) {
      figure.hidden = Object.entries(chosen).some(([name, value]) => value !== '' && figure.dataset[name] !== value);
    }
    for (const section of document.querySelectorAll('section')) {
      section.hidden = !section.querySelector('figure:not([hidden])') || !section.id.includes(form.elements.name.value);
    }
  };
  form.addEventListener('input', update);`;

/** @param {string} text */
const escapeText = (text) => text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);

/** @param {string} name @param {(string | number)[]} values */
function choice(name, values) {
  const options = [...new Set(values)].map((value) => `<option>${value}</option>`).join('');
  return `<label>${name} <select name="${name}"><option value="">all</option>${options}</select></label>`;
}

/** @param {Shot} shot */
function figure({ file, variant, misfits }) {
  const { theme, dir, zoomed } = variant;
  const width = zoomed ? '200 %' : variant.width;
  const lines = misfits.map((line) => `<li>${escapeText(line)}</li>`).join('');
  return `<figure data-theme="${theme}" data-width="${width}" data-direction="${dir}">
    <a href="${file}"><img loading="lazy" src="${file}" alt="" class="${misfits.length ? 'misfit' : ''}"></a>
    <figcaption>${file}<ul>${lines}</ul></figcaption></figure>`;
}

/**
 * A page of all pictures, which opens from the disk and asks for nothing from elsewhere.
 *
 * @param {string} folder
 * @param {Shot[]} shots
 */
export function writeIndex(folder, shots) {
  const screens = new Map(
    shots.map(({ screen }) => [screen, shots.filter((shot) => shot.screen === screen)]),
  );
  const sections = [...screens].map(
    ([screen, own]) =>
      `<section id="${screen}"><h2>${screen}</h2><div class="row">${own.map(figure).join('')}</div></section>`,
  );
  const of = (/** @type {(shot: Shot) => string | number} */ read) => shots.map(read);
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Afterword: the screens</title>
<style>${STYLE}</style><h1>Afterword: ${screens.size} screens, ${shots.length} pictures</h1>
<form>${choice(
    'theme',
    of(({ variant }) => variant.theme),
  )}
${choice(
  'width',
  of(({ variant }) => (variant.zoomed ? '200 %' : variant.width)),
)}
${choice(
  'direction',
  of(({ variant }) => variant.dir),
)}
<label>name <input id="name" type="search"></label></form>
${sections.join('\n')}<script>${SCRIPT}</script></html>`;
  writeFileSync(join(folder, 'index.html'), html);
}
