import { inSlices, type OnProgress } from '../platform/in-slices.ts';
import { canonicalJson } from './canonical-json.ts';

/** What a file says of how its checksum was made. */
export const CHECKSUM = { algorithm: 'SHA-256', of: 'content, as canonical JSON' } as const;

/** A value, and what stands before it in the content's JSON. */
interface Part {
  readonly before: string;
  readonly value: unknown;
}

/** The content's canonical JSON in parts, a record each, so that it can be written in slices. */
function listParts(content: Readonly<Record<string, unknown>>): { parts: Part[]; end: string } {
  const parts: Part[] = [];
  let before = '{';
  for (const name of Object.keys(content).sort()) {
    const value = content[name];
    before += `${JSON.stringify(name)}:`;
    if (Array.isArray(value)) {
      before += '[';
      for (const each of value) {
        parts.push({ before, value: each });
        before = ',';
      }
      before = value.length > 0 ? ']' : `${before}]`;
    } else {
      parts.push({ before, value });
      before = '';
    }
    before += ',';
  }
  return { parts, end: before.replace(/,$/, '}') };
}

/**
 * The SHA-256 of a content's canonical JSON in UTF-8, in small hexadecimal digits.
 *
 * @param content as JSON.parse returns it, not nested too deep
 */
export async function checksumOf(
  content: Readonly<Record<string, unknown>>,
  onProgress?: OnProgress,
): Promise<string> {
  const { parts, end } = listParts(content);
  const pieces: string[] = [];
  await inSlices(
    parts,
    ({ before, value }) => pieces.push(before, canonicalJson(value)),
    onProgress,
  );
  const bytes = new TextEncoder().encode([...pieces, end].join(''));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
