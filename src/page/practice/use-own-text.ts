import { useRef, useState } from 'preact/hooks';
import { words } from '../../platform/words.ts';
import { useView } from '../../views/view-context.ts';

/** A text that is typed, and may be replaced as a whole. */
export interface OwnText {
  readonly text: string;
  readonly setText: (text: string) => void;
  /** Puts other words in the text's place and says so, with the way back to those that it takes. */
  readonly replaceAll: (other: string, done: string) => void;
}

/** A text of the user's own, of which a press on a button throws nothing away for good. */
export function useOwnText(): OwnText {
  const { say } = useView();
  const [text, setState] = useState('');
  // Undo comes later, and what was typed meanwhile is not to be lost by it either.
  const latest = useRef(text);
  const setText = (next: string): void => {
    latest.current = next;
    setState(next);
  };
  const replaceAll = (other: string, done: string): void => {
    const before = latest.current;
    setText(other);
    if (before.trim() === '') return;
    say(done, () => {
      if (latest.current !== other) return replaceAll(before, words('undone'));
      setText(before);
      say(words('undone'));
    });
  };
  return { text, setText, replaceAll };
}
