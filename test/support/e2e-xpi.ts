import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { strFromU8, strToU8, zipSync } from 'fflate';

/**
 * Packs a built extension as Firefox installs it.
 *
 * @param version stands in its manifest in place of its own; the rest is unchanged
 */
export function writeXpi(extension: string, path: string, version: string): void {
  const files = readdirSync(extension, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const packed = files.map((file): [string, Uint8Array] => {
    const name = relative(extension, file).split(sep).join('/');
    const content = new Uint8Array(readFileSync(file));
    return [name, name === 'manifest.json' ? withVersion(content, version) : content];
  });
  writeFileSync(path, zipSync(Object.fromEntries(packed), { level: 1 }));
}

function withVersion(manifest: Uint8Array, version: string): Uint8Array {
  return strToU8(JSON.stringify({ ...JSON.parse(strFromU8(manifest)), version }));
}
