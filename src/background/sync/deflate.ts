/** More than any interview comes to: what swells beyond it is none of ours. */
const MOST_BYTES = 4_000_000;

/** What comes out where these bytes go in. */
function pass(
  bytes: Uint8Array<ArrayBuffer>,
  { writable, readable }: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const writer = writable.getWriter();
  // What is wrong with them is heard of by whoever reads.
  for (const done of [writer.write(bytes), writer.close()]) done.catch(() => undefined);
  return readAll(readable, MOST_BYTES);
}

async function readAll(
  stream: ReadableStream<Uint8Array>,
  most: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  const reader = stream.getReader();
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      await reader.cancel();
      throw new RangeError('It is larger than any interview.');
    }
    parts.push(value);
  }
  const all = new Uint8Array(length);
  let place = 0;
  for (const part of parts) {
    all.set(part, place);
    place += part.length;
  }
  return all;
}

/** Bytes as base64, which takes no escape in JSON. */
export function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (each) => String.fromCharCode(each)).join(''));
}

/** Compresses a text. */
export async function deflate(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  return toBase64(await pass(bytes, new CompressionStream('deflate-raw')));
}

/** The text that was compressed; rejects what is not such a text. */
export async function inflate(packed: string): Promise<string> {
  const bytes = Uint8Array.from(atob(packed), (each) => each.charCodeAt(0));
  const plain = await pass(bytes, new DecompressionStream('deflate-raw'));
  return new TextDecoder('utf-8', { fatal: true }).decode(plain);
}
