import type { InterviewsStore } from '../data/interviews-store.ts';
import { DamagedNotice } from './damaged-notice.tsx';
import { HealedNotice } from './healed-notice.tsx';
import { UnsavedNotice } from './unsaved-notice.tsx';
import { useStore } from './use-store.ts';

/** What is amiss with the stored data: not saved, damaged and mended, not to be read. */
export function StoreNotices({ store }: { store: InterviewsStore }) {
  const damaged = useStore(store, (state) => state.damaged);
  const damagedSettings = useStore(store, (state) => state.damagedSettings);
  return (
    <>
      <UnsavedNotice />
      <HealedNotice />
      <DamagedNotice records={damaged} settings={damagedSettings} />
    </>
  );
}
