import { execFile } from 'node:child_process';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Packs an extension as a store hands it out: signed, by a key of this run. */
export class SignedPackage {
  /** What the key makes of it: all versions that it signs are one extension. */
  readonly extensionId: string;
  /** The version packed last; that of the build at first. */
  version: string;
  readonly #keyFile: string;

  /**
   * @param folder where key and packages are put
   * @param browser path of the Chromium that packs
   * @param extension folder of the build, which stays as it is
   */
  constructor(
    private readonly folder: string,
    private readonly browser: string,
    private readonly extension: string,
  ) {
    const { publicKey, privateKey } = generateKeyPairSync('rsa', {
      modulusLength: 2048,
      publicKeyEncoding: { type: 'spki', format: 'der' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    });
    this.#keyFile = join(folder, 'key.pem');
    writeFileSync(this.#keyFile, privateKey);
    this.extensionId = idOfKey(publicKey);
    this.version = this.#readManifest().version;
  }

  /** Packs the build. @returns the package's path */
  pack(): Promise<string> {
    return this.#pack(this.version);
  }

  /** Packs the same files as the next version. @returns the package's path */
  packNext(): Promise<string> {
    const [major, minor, patch] = this.version.split('.').map(Number);
    return this.#pack([major, minor, (patch ?? 0) + 1].join('.'));
  }

  #readManifest(): { version: string } {
    return JSON.parse(readFileSync(join(this.extension, 'manifest.json'), 'utf8'));
  }

  async #pack(version: string): Promise<string> {
    const files = join(this.folder, version);
    cpSync(this.extension, files, { recursive: true });
    const manifest = { ...this.#readManifest(), version };
    writeFileSync(join(files, 'manifest.json'), JSON.stringify(manifest));
    const profile = join(this.folder, 'packing');
    await promisify(execFile)(this.browser, [
      '--no-sandbox',
      `--user-data-dir=${profile}`,
      `--pack-extension=${files}`,
      `--pack-extension-key=${this.#keyFile}`,
    ]);
    for (const done of [files, profile]) rmSync(done, { recursive: true, force: true });
    this.version = version;
    return `${files}.crx`;
  }
}

/** The first 128 bits of the key's SHA-256, written with the letters a to p instead of 0 to f. */
function idOfKey(publicKey: Buffer): string {
  const digits = createHash('sha256').update(publicKey).digest('hex').slice(0, 32);
  return [...digits].map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join('');
}
