import { useState } from 'preact/hooks';
import { words } from '../platform/words.ts';

/** Copies a text, and what is to be said of it: that it was copied, or that the browser refused. */
export function useCopy(): { readonly copy: (text: string) => void; readonly said: string } {
  const [said, setSaid] = useState('');
  const copy = (text: string) =>
    void navigator.clipboard.writeText(text).then(
      () => setSaid(words('copied')),
      () => setSaid(words('copyFailed')),
    );
  return { copy, said };
}
