import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleForNode } from '../bundle-for-node.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const PSEUDO = fileURLToPath(new URL('../../src/gallery/pseudo-words.ts', import.meta.url));

/** What the code asks the browser for, and what it asks in the copy: a message, which we can write. */
const [DIRECTION, OUR_DIRECTION] = ['@@bidi_dir', 'pseudoDirection'];

/** @param {string} locale @returns {Record<string, { message: string }>} */
function readMessages(locale) {
  const file = join(root, 'src', '_locales', locale, 'messages.json');
  if (!existsSync(file)) throw new Error(`There is no src/_locales/${locale}.`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** @returns {string[]} the languages that Afterword is translated into, English left out */
export function listTranslations() {
  return readdirSync(join(root, 'src', '_locales')).filter((locale) => locale !== 'en');
}

/**
 * The messages of a language; where one is not translated yet the English one stands, as in a browser.
 *
 * @param {string} locale one of `_locales`, or `pseudo` or `pseudo-rtl`
 * @returns {Promise<Record<string, { message: string }>>}
 */
export async function messagesFor(locale) {
  const english = readMessages('en');
  if (!locale.startsWith('pseudo')) return { ...english, ...readMessages(locale) };
  const { pseudoWords } = await bundleForNode(PSEUDO);
  const isRtl = locale === 'pseudo-rtl';
  const direction = { message: isRtl ? 'rtl' : 'ltr' };
  return {
    ...pseudoWords(english, isRtl ? 'arabic' : 'accented'),
    [OUR_DIRECTION]: direction,
  };
}

/** @param {string} folder */
function askForOurDirection(folder) {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.js')) continue;
    const file = join(folder, name);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(DIRECTION, OUR_DIRECTION));
  }
}

/**
 * A copy of the build whose English is another language: the browser at hand may know no other, and
 * one that nobody speaks none knows.
 *
 * @param {string} built the folder of the build
 * @param {string} locale
 * @param {string} folder where the copy is put
 * @returns its messages
 */
export async function copyWithWords(built, locale, folder) {
  rmSync(folder, { recursive: true, force: true });
  cpSync(built, folder, { recursive: true });
  for (const other of listTranslations()) {
    rmSync(join(folder, '_locales', other), { recursive: true, force: true });
  }
  const messages = await messagesFor(locale);
  writeFileSync(join(folder, '_locales', 'en', 'messages.json'), JSON.stringify(messages));
  const manifest = join(folder, 'manifest.json');
  const read = JSON.parse(readFileSync(manifest, 'utf8'));
  // Several copies in one browser are told apart by it.
  writeFileSync(manifest, JSON.stringify({ ...read, short_name: locale }));
  if (OUR_DIRECTION in messages) askForOurDirection(folder);
  return messages;
}
