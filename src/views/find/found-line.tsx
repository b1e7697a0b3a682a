import type { Interview } from '../../interviews/interview.ts';
import { whereFound } from '../../interviews/where-found.ts';
import { words } from '../../platform/words.ts';
import { nameOf, subtitleOf } from '../interview-name.ts';

/** In a row that has been found by what it does not show: where that stands. */
export function FoundLine(props: { interview: Interview; query: readonly string[] }) {
  const { interview, query } = props;
  const found = whereFound(interview, query, [nameOf(interview), subtitleOf(interview)]);
  if (!found) return null;
  const { before, hit, after } = found.excerpt;
  return (
    <p class="aw-hint row-found">
      {found.in === 'remark' && <span class="row-found-in">{words('fieldOwnRemark')}</span>}{' '}
      <span dir="auto">
        {before}
        <mark>{hit}</mark>
        {after}
      </span>
    </p>
  );
}
