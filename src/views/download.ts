/** The browser has begun to save long before; until then the file's address has to hold. */
const KEPT_MS = 60_000;

/** Saves a file to where the browser puts its downloads. */
export function download(content: Blob, fileName: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}

/** Anything at all as a file that a person can open and send to whoever mends it. */
export function downloadJson(content: unknown, fileName: string): void {
  const text = JSON.stringify(content, null, 2);
  download(new Blob([text], { type: 'application/json' }), fileName);
}
