/** How a part of a picture is filled. Each has a pattern of its own: colour is never all there is. */
export type Tone = 'full' | 'striped' | 'dotted' | 'empty';

const FILLS: Record<Tone, string> = {
  full: 'var(--aw-accent)',
  striped: 'url(#follow-striped)',
  dotted: 'url(#follow-dotted)',
  empty: 'var(--aw-surface)',
};

/** What fills a shape of this tone; the patterns have to be in the page (`TonePatterns`). */
export function fillOf(tone: Tone): string {
  return FILLS[tone];
}

/** The patterns, once a page. They may not be hidden, or nothing would be filled with them. */
export function TonePatterns() {
  return (
    <svg class="follow-patterns" width="0" height="0" aria-hidden="true">
      <defs>
        <pattern id="follow-striped" width="6" height="6" patternUnits="userSpaceOnUse">
          <rect class="tone-ground" width="6" height="6" />
          <path class="tone-line" d="M-1.5 1.5l3 -3M0 6l6 -6M4.5 7.5l3 -3" />
        </pattern>
        <pattern id="follow-dotted" width="6" height="6" patternUnits="userSpaceOnUse">
          <rect class="tone-ground" width="6" height="6" />
          <circle class="tone-dot" cx="3" cy="3" r="1.4" />
        </pattern>
      </defs>
    </svg>
  );
}
