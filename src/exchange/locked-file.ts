import type { FlattenedJWE } from 'jose';
import { decodeProtectedHeader } from 'jose/decode/protected_header';
import { flattenedDecrypt } from 'jose/jwe/flattened/decrypt';
import { FlattenedEncrypt } from 'jose/jwe/flattened/encrypt';
import { FORMAT, MARK } from './backup-file.ts';

/*
 * A backup behind a passphrase is a JWE (RFC 7516, in its flattened JSON form) by PBES2 (RFC 7518,
 * 4.8): a published format, for which there are programs in every language, so that nobody needs
 * Afterword to get at their own data.
 */

const ALGORITHM = 'PBES2-HS512+A256KW';
const ENCRYPTION = 'A256GCM';

/** OWASP's Password Storage Cheat Sheet asks 220,000 of PBKDF2 with SHA-512 (November 2026). */
const ITERATIONS = 600_000;

/** A file that asks for more is none of ours, and would keep the machine busy for nothing. */
const MOST_ITERATIONS = 10_000_000;

/**
 * The same passphrase has the same bytes, whichever keyboard it was typed on: an é comes as one
 * character or as two, and letters of full width stand for the ordinary ones.
 */
function bytesOf(passphrase: string): Uint8Array {
  return new TextEncoder().encode(passphrase.normalize('NFKC'));
}

/** Locks a backup behind a passphrase. */
export async function lockText(text: string, passphrase: string): Promise<string> {
  const jwe = await new FlattenedEncrypt(new TextEncoder().encode(text))
    .setProtectedHeader({ alg: ALGORITHM, enc: ENCRYPTION, cty: 'json' })
    .setKeyManagementParameters({ p2c: ITERATIONS })
    .encrypt(bytesOf(passphrase));
  return `${JSON.stringify({ afterword: MARK, format: FORMAT, ...jwe }, null, 2)}\n`;
}

function asksTooMuch(file: FlattenedJWE): boolean {
  try {
    const { p2c } = decodeProtectedHeader(file);
    return typeof p2c !== 'number' || p2c > MOST_ITERATIONS;
  } catch {
    return true;
  }
}

/** What was locked. Whether the passphrase is wrong or the file was altered, nobody can tell apart. */
export async function unlockText(
  file: object,
  passphrase: string,
): Promise<{ readonly text: string } | { readonly problem: 'otherFile' | 'wrongPassphrase' }> {
  const jwe = file as FlattenedJWE;
  if (asksTooMuch(jwe)) return { problem: 'otherFile' };
  try {
    const { plaintext } = await flattenedDecrypt(jwe, bytesOf(passphrase), {
      keyManagementAlgorithms: [ALGORITHM],
      contentEncryptionAlgorithms: [ENCRYPTION],
      maxPBES2Count: MOST_ITERATIONS,
    });
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(plaintext) };
  } catch {
    return { problem: 'wrongPassphrase' };
  }
}
