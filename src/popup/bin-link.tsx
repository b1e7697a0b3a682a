import { countedWords } from '../platform/words.ts';

/** The way to the removed interviews, which are brought back on the full page. */
export function BinLink({ count }: { count: number }) {
  return (
    <p class="aw-hint">
      <a class="aw-link" href="/page/index.html#/removed" target="_blank" rel="noopener">
        {countedWords('binLook', count)}
      </a>
    </p>
  );
}
