import { useRef, useState } from 'preact/hooks';
import { words } from '../platform/words.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';

/** A mail page may keep scripts from the clipboard; it cannot keep the user's own copying from them. */
async function copyText(text: string, shown: HTMLElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    if (!shown) return false;
    document.getSelection()?.selectAllChildren(shown);
    return document.execCommand('copy');
  }
}

/** The note's words, where the page would not take them. */
export function NoteToCopy({ text }: { text: string }) {
  const shown = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    setSaid(words((await copyText(text, shown.current)) ? 'copied' : 'copyFailed'));
  };
  return (
    <>
      <Notice kind="warn">{words('noteNotWritten')}</Notice>
      <div class="panel-copy" ref={shown}>
        {text}
      </div>
      <div class="aw-actions">
        <Button onPress={() => void copy()}>{words('copyNote')}</Button>
        <span role="status" class="aw-hint">
          {said}
        </span>
      </div>
    </>
  );
}
