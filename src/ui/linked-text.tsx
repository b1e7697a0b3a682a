import { splitLinks } from './split-links.ts';

/** A text of the user's, in which web addresses can be pressed; they open in a tab of their own. */
export function LinkedText({ text }: { text: string }) {
  return (
    <>
      {splitLinks(text).map((part, index) =>
        part.href === null ? (
          part.text
        ) : (
          <a key={index} class="aw-link" href={part.href} target="_blank" rel="noreferrer">
            {part.text}
          </a>
        ),
      )}
    </>
  );
}
