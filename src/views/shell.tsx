import type { ComponentChildren } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { ask } from '../data/ask.ts';
import type { InterviewsStore } from '../data/interviews-store.ts';
import { words } from '../platform/words.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { ToastRegion } from '../ui/toast.tsx';
import { BackgroundNotice } from './background-notice.tsx';
import { showLater } from './show-later.tsx';
import { useCommands } from './use-commands.ts';
import { useLastLook } from './use-last-look.ts';
import { useNow } from './use-now.ts';
import { useSorted } from './use-sorted.ts';
import { useStore } from './use-store.ts';
import { ViewContext } from './view-context.ts';

/** Seldom with anything to say: the list does not wait for them. */
const StoreNotices = showLater(() =>
  import('./store-notices.tsx').then(({ StoreNotices }) => StoreNotices),
);

/**
 * Around every view: what it knows, what is amiss with the data, and the toast. `children` are
 * shown as soon as the data has been read.
 */
export function Shell(props: { store: InterviewsStore; children: ComponentChildren }) {
  const { status, isComplete, interviews, timetable, readOnly, lastChange } = useStore(
    props.store,
    (state) => state,
  );
  const now = useNow();
  const { commands, toast, closeToast } = useCommands();
  const look = useLastLook();
  const sorted = useSorted(interviews, timetable, now, isComplete);
  const view = useMemo(
    () => ({ ...commands, ...look, now, timetable, readOnly, lastChange, sorted, isComplete }),
    [commands, look, now, timetable, readOnly, lastChange, sorted, isComplete],
  );

  // A bell that has not rung is made good by looking; not before the list is there, as both read.
  const isSettled = isComplete || status === 'failed';
  useEffect(() => {
    if (isSettled) ask({ type: 'reconcile' }).catch(() => undefined);
  }, [isSettled]);

  return (
    <ViewContext.Provider value={view}>
      {status === 'failed' && (
        <>
          <h1 class="aw-hidden">{words('extensionName')}</h1>
          <Notice kind="error">
            <p>{words('readFailed')}</p>
            <Button onPress={() => location.reload()}>{words('tryAgain')}</Button>
          </Notice>
        </>
      )}
      <BackgroundNotice />
      {readOnly && <Notice kind="warn">{words('readOnly')}</Notice>}
      <StoreNotices store={props.store} />
      {status === 'ready' && props.children}
      <ToastRegion toast={toast} onClose={closeToast} />
    </ViewContext.Provider>
  );
}
