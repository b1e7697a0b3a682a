import type { Moment } from '../../interviews/timeline.ts';

/** How a moment stands, by its shape: full is over, a broken ring is ahead, a warning is late. */
function Shape({ kind, state }: Pick<Moment, 'kind' | 'state'>) {
  if (kind === 'now') return <path class="mark-full" d="M8 2.5 13.5 8 8 13.5 2.5 8Z" />;
  if (state === 'late') {
    return (
      <>
        <path class="mark-ring" d="M8 2 14.5 13.5h-13Z" />
        <path class="mark-ring" d="M8 6.5v3M8 11.4v.01" />
      </>
    );
  }
  if (state === 'ahead') return <circle class="mark-ring mark-broken" cx="8" cy="8" r="4.5" />;
  if (state === 'now') {
    return (
      <>
        <circle class="mark-ring" cx="8" cy="8" r="5.5" />
        <circle class="mark-full" cx="8" cy="8" r="2.5" />
      </>
    );
  }
  if (kind === 'outcome') return <path class="mark-full" d="M3 3h10v10H3Z" />;
  return <circle class="mark-full" cx="8" cy="8" r={kind === 'interview' ? 6 : 4.5} />;
}

/** The mark on the line; all that it says, the words beside it say as well. */
export function MomentMark(props: Pick<Moment, 'kind' | 'state'>) {
  return (
    <span class="moment-rail">
      <svg class="moment-mark" viewBox="0 0 16 16" aria-hidden="true">
        <Shape {...props} />
      </svg>
    </span>
  );
}
