import { type MessageKey, words } from '../platform/words.ts';
import type { InterviewsView } from './kept-view.ts';
import { addressOf } from './use-route.ts';

const VIEWS: readonly (readonly [InterviewsView, MessageKey])[] = [
  ['list', 'viewList'],
  ['board', 'viewBoard'],
];

/** The two ways to look at the interviews. */
export function ViewSwitch({ view }: { view: InterviewsView }) {
  return (
    <nav class="view-switch" aria-label={words('viewLabel')}>
      {VIEWS.map(([at, label]) => (
        <a
          key={at}
          class="view-way"
          href={addressOf({ at })}
          aria-current={at === view ? 'page' : undefined}
        >
          {words(label)}
        </a>
      ))}
    </nav>
  );
}
