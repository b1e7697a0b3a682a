import { useEffect } from 'preact/hooks';

/** True for a drag that has a file in it, not a text or a picture of the page. */
export const hasFile = (event: DragEvent): boolean =>
  event.dataTransfer?.types.includes('Files') ?? false;

/** A file that is dropped beside the place for it, or while another one is looked at: the browser would leave the page for it. */
export function useCaughtDrops(): void {
  useEffect(() => {
    const life = new AbortController();
    for (const type of ['dragover', 'drop'] as const) {
      document.addEventListener(type, (event) => hasFile(event) && event.preventDefault(), {
        signal: life.signal,
      });
    }
    return () => life.abort();
  }, []);
}
