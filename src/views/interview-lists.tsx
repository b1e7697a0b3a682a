import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useStore } from 'zustand/react';
import type { InterviewsStore } from '../data/interviews-store.ts';
import { words } from '../platform/words.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { type HeldRows, holdRows } from '../ui/sort-interviews.ts';
import { InterviewSection } from './interview-section.tsx';
import { showLater } from './show-later.tsx';
import type { Task } from './task-form.tsx';
import { useKeptFocus } from './use-kept-focus.ts';
import { useView } from './view-context.ts';

const Away = showLater(() => import('./away-notice.tsx').then(({ AwayNotice }) => AwayNotice));

/** What stands where there is no interview yet. */
export function Welcome({ onAdd }: { onAdd: () => void }) {
  const lines = (['Closing', 'Note', 'Call', 'CrossOff'] as const).map((part) => ({
    title: words(`method${part}Title`),
    text: words(`method${part}`),
  }));
  return (
    <EmptyState title={words('emptyTitle')} lines={lines}>
      <Button kind="primary" icon="add" onPress={onAdd}>
        {words('addInterview')}
      </Button>
    </EmptyState>
  );
}

function Section(props: { title: string; children: ComponentChildren }) {
  return (
    <section class="list-section">
      <h2 class="list-title">{props.title}</h2>
      {props.children}
    </section>
  );
}

/** All tracked interviews: what to do now, what comes up, and, folded away, what is closed. */
export function InterviewLists(props: {
  store: InterviewsStore;
  onOpen: (id: string, task?: Task) => void;
  onAdd: () => void;
}) {
  const { store, onOpen, onAdd } = props;
  const { now, sorted, isComplete, lastLook, noteLook } = useView();
  const interviews = useStore(store, (state) => state.interviews);
  const [held, setHeld] = useState<HeldRows>({});
  /** What came since this look has been read. */
  const [read, setRead] = useState<string | null>(null);

  const { toDo, comingUp, closed } = holdRows(sorted(), held);
  const keptFocus = useKeptFocus(interviews);
  // Also when they come into sight again, which is when the time is read anew.
  useEffect(() => {
    if (isComplete && now && !document.hidden) noteLook();
  }, [isComplete, noteLook, now]);
  if (interviews.size === 0) return <Welcome onAdd={onAdd} />;
  return (
    <div class="lists" tabIndex={-1} {...keptFocus}>
      {lastLook !== null && lastLook !== read && (
        <Away
          planned={[...toDo, ...comingUp]}
          since={lastLook}
          onOpen={onOpen}
          onClose={() => {
            setRead(lastLook);
            keptFocus.ref.current?.focus();
          }}
        />
      )}
      <Section title={words('sectionToDo')}>
        {toDo.length > 0 ? (
          <InterviewSection
            onOpen={onOpen}
            planned={toDo}
            onHold={(toDo) => setHeld((before) => ({ ...before, toDo }))}
          />
        ) : (
          <p class="list-calm">{words('nothingToDo')}</p>
        )}
      </Section>
      {comingUp.length > 0 && (
        <Section title={words('sectionComingUp')}>
          <InterviewSection
            onOpen={onOpen}
            planned={comingUp}
            onHold={(comingUp) => setHeld((before) => ({ ...before, comingUp }))}
          />
        </Section>
      )}
      {closed.length > 0 && (
        <Disclosure label={words('sectionClosed', closed.length)}>
          <InterviewSection onOpen={onOpen} planned={closed} />
        </Disclosure>
      )}
    </div>
  );
}
