import type { Interview } from '../../interviews/interview.ts';
import { words } from '../../platform/words.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { showLater } from '../show-later.tsx';

const StoryList = showLater(() => import('./story-list.tsx').then((module) => module.StoryList));

/** An interview's story, folded. */
export function StorySection({ interview }: { interview: Interview }) {
  return (
    <section class="detail-section">
      <Disclosure
        label={<h2>{words('sectionStory')}</h2>}
        draw={() => <StoryList interview={interview} />}
      />
    </section>
  );
}
