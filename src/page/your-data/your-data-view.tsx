import { useEffect, useRef } from 'preact/hooks';
import type { InterviewsStore } from '../../data/interviews-store.ts';
import { words } from '../../platform/words.ts';
import { BringInSection } from './bring-in/bring-in-section.tsx';
import { SafetySection } from './safety-section.tsx';
import { SyncSection } from './sync/sync-section.tsx';
import { TakeOutSection } from './take-out/take-out-section.tsx';

/** What belongs to the user: out as a file, in from one, on other devices, and what keeps it safe. */
export function YourDataView({ store }: { store: InterviewsStore }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <div class="data">
      <header>
        <h1 ref={title} tabIndex={-1}>
          {words('dataTitle')}
        </h1>
        <p class="data-lead">{words('dataLead')}</p>
      </header>
      <TakeOutSection store={store} />
      <BringInSection />
      <SyncSection />
      <SafetySection store={store} />
    </div>
  );
}
