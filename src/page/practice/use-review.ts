import { useEffect, useState } from 'preact/hooks';
import { type NoteFacts, type NoteReview, reviewNote } from '../../notes/check/review-note.ts';
import type { LanguagePack } from '../../notes/language-pack.ts';

/** Nobody looks at the lights within a word. */
const PAUSE_MS = 150;

/** The check of a text that is being typed, a moment after each pause; null while it is loaded. */
export function useReview(
  text: string,
  pack: LanguagePack | null,
  facts: NoteFacts,
): NoteReview | null {
  const [review, setReview] = useState<NoteReview | null>(null);
  useEffect(() => {
    if (pack === null) return undefined;
    const look = () => setReview(reviewNote(text, pack.phrases, facts));
    // The first one at once: there is nothing else to show.
    if (review === null) look();
    const timer = setTimeout(look, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, pack, facts]);
  return review;
}
