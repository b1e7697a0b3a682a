import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

/**
 * The folder of a built extension, as people get it. AFTERWORD_BUILD names another folder with
 * `chrome` and `firefox` in it, to test a release that has been unpacked there.
 */
export function builtExtension(target: 'chrome' | 'firefox'): string {
  const folder = join(process.env.AFTERWORD_BUILD ?? join(ROOT, 'dist'), target);
  if (existsSync(join(folder, 'manifest.json'))) return folder;
  throw new Error(`${folder} is not built: run "npm run build" first.`);
}
