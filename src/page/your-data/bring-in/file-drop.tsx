import { useEffect, useRef, useState } from 'preact/hooks';
import { words } from '../../../platform/words.ts';
import { hasFile } from './use-caught-drops.ts';

/**
 * A place for a file: pressed, it opens the browser's own dialog; a file may be dropped anywhere in the
 * window.
 */
export function FileDrop(props: { accept: string; onFiles: (files: readonly File[]) => void }) {
  const [isOver, setOver] = useState(false);
  const { onFiles } = props;
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // It comes back when what stood in its place has gone, perhaps with the focus.
    if (document.activeElement === document.body) input.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    const life = new AbortController();
    const on = (type: 'dragover' | 'dragleave' | 'drop', does: (event: DragEvent) => void) =>
      document.addEventListener(type, (event) => hasFile(event) && does(event), {
        signal: life.signal,
      });
    on('dragover', () => setOver(true));
    on('dragleave', ({ relatedTarget }) => relatedTarget === null && setOver(false));
    on('drop', (event) => {
      setOver(false);
      onFiles([...(event.dataTransfer?.files ?? [])]);
    });
    return () => life.abort();
  }, [onFiles]);
  return (
    <label class={`drop${isOver ? ' drop-over' : ''}`}>
      <input
        ref={input}
        type="file"
        class="aw-hidden"
        accept={props.accept}
        aria-describedby="drop-hint"
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // The same file, mended, can be chosen again.
          currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
      <span class="drop-name">{words('importChoose')}</span>
      <span class="aw-hint" id="drop-hint" aria-hidden="true">
        {words('importDrop')}
      </span>
    </label>
  );
}
