import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createBuilder } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

export const TARGETS = ['chrome', 'firefox'];

/**
 * The manifest for one browser, out of the one that both share. Chromium refuses `scripts` in
 * `background` when it goes to Edge's store, Firefox knows no service worker and warns of keys that
 * are not its own.
 *
 * @param {Record<string, any>} shared the parsed `manifest.json`
 * @param {string} target one of TARGETS
 * @returns {Record<string, any>}
 */
export function manifestFor(shared, target) {
  const { background, browser_specific_settings, minimum_chrome_version, ...manifest } = shared;
  const { service_worker, scripts, type } = background;
  if (target === 'chrome') {
    return { ...manifest, minimum_chrome_version, background: { service_worker, type } };
  }
  const { externally_connectable: _chromiumOnly, ...kept } = manifest;
  // Firefox tells its user of it, and has neither the limit that it lifts nor the clearing.
  const permissions = manifest.permissions.filter((each) => each !== 'unlimitedStorage');
  return { ...kept, permissions, browser_specific_settings, background: { scripts, type } };
}

/**
 * Builds one target into its folder below `dist`.
 *
 * @param {string} target one of TARGETS
 */
export async function buildTarget(target) {
  const folder = join(root, 'dist', target);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const builder = await createBuilder({ configFile: join(root, 'vite.config.ts'), mode: target });
  await builder.buildApp();
  const shared = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8'));
  const manifest = JSON.stringify(manifestFor(shared, target), null, 2);
  writeFileSync(join(folder, 'manifest.json'), `${manifest}\n`);
  cpSync(join(root, 'src/_locales'), join(folder, '_locales'), { recursive: true });
  for (const size of [16, 32, 48, 96, 128]) {
    cpSync(join(root, `icons/icon-${size}.png`), join(folder, `icons/icon-${size}.png`));
  }
  cpSync(join(root, 'LICENSE'), join(folder, 'LICENSE'));
  copyLicences(folder);
}

/** Every package in the bundles asks that its licence goes along. @param {string} folder */
function copyLicences(folder) {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const texts = Object.keys(dependencies).map((name) => {
    const from = join(root, 'node_modules', name);
    const file = readdirSync(from).find((each) => /^licen[cs]e/i.test(each));
    if (!file) throw new Error(`${name} comes without a licence.`);
    return `${name}\n\n${readFileSync(join(from, file), 'utf8').trim()}\n`;
  });
  // No package: its table was generated from a library of another language.
  const holidays = readFileSync(join(root, 'src/calls/holidays/LICENSE.txt'), 'utf8');
  writeFileSync(join(folder, 'THIRD-PARTY.txt'), [...texts, holidays].join('\n----\n\n'));
}

const isMain = process.argv[1] && pathToFileURL(resolve(process.argv[1])).href === import.meta.url;
if (isMain) {
  const chosen = process.argv.slice(2).filter((argument) => TARGETS.includes(argument));
  for (const target of chosen.length > 0 ? chosen : TARGETS) {
    await buildTarget(target);
    console.log(`dist/${target} built`);
  }
}
