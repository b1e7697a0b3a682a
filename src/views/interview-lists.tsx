import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { readQuery } from '../interviews/search.ts';
import { countedWords, words, wordsLocale } from '../platform/words.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { type HeldRows, holdRows } from '../ui/sort-interviews.ts';
import { AwayLine } from './away-line.tsx';
import { type Find, findIn, isFinding } from './find/find.ts';
import { ListCount } from './find/list-count.tsx';
import { NothingFound } from './find/nothing-found.tsx';
import { openerId } from './interview-row.tsx';
import { InterviewSection } from './interview-section.tsx';
import { moveBetweenRows } from './move-between-rows.ts';
import type { Task } from './task-form.tsx';
import { useFocusNext } from './use-focus-next.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { useNews } from './use-news.ts';
import { useView } from './view-context.ts';

function Section(props: { title: string; count: number; children: ComponentChildren }) {
  return (
    <section class="list-section">
      <h2 class="list-title">
        {props.title} <ListCount count={props.count} />
      </h2>
      {props.children}
    </section>
  );
}

/** All tracked interviews: what to do now, what comes up, and, folded away, what is closed. */
export function InterviewLists(props: {
  find: Find;
  onFind: (find: Find) => void;
  /** The interview that was open before; '' for none. */
  opened: string;
  onOpen: (id: string, task?: Task) => void;
}) {
  const { find, opened, onOpen } = props;
  const { sorted } = useView();
  const [held, setHeld] = useState<HeldRows>({});
  const all = sorted();
  const planned = useMemo(() => [...all.toDo, ...all.comingUp], [all]);
  const heldIds = [held.toDo?.id, held.comingUp?.id].filter((id) => id !== undefined);
  const { news, markRead } = useNews(planned);
  const { toDo, comingUp, closed } = findIn(holdRows(all, held), find, heldIds);
  const keptFocus = useKeptFocus(all);
  const focusNext = useFocusNext();
  const isAll = isFinding(find);
  const onFocus = (id: string) => focusNext(() => document.getElementById(openerId(id)));
  const query = useMemo(() => readQuery(find.text), [find.text]);
  const common = { news, isAll, query, opened, onOpen, onFocus };
  const found = toDo.length + comingUp.length + closed.length;
  const calm = find.only === null && find.text === '' && toDo.length === 0;

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it watches the keys of the rows in it
    <div class="lists" tabIndex={-1} onKeyDown={moveBetweenRows} {...keptFocus}>
      <p role="status" class="aw-hidden">
        {isAll && all.hasAll ? countedWords('findCount', found) : ''}
      </p>
      {news.size > 0 && (
        <AwayLine
          count={news.size}
          onClose={() => {
            markRead();
            keptFocus.ref.current?.focus();
          }}
        />
      )}
      {found === 0 && isAll && all.hasAll && <NothingFound find={find} onFind={props.onFind} />}
      {(toDo.length > 0 || calm) && (
        <Section title={words('sectionToDo')} count={toDo.length}>
          {calm ? (
            <p class="list-calm">{words('nothingToDo')}</p>
          ) : (
            <InterviewSection
              {...common}
              planned={toDo}
              onHold={(toDo) => setHeld((before) => ({ ...before, toDo }))}
            />
          )}
        </Section>
      )}
      {comingUp.length > 0 && (
        <Section title={words('sectionComingUp')} count={comingUp.length}>
          <InterviewSection
            {...common}
            planned={comingUp}
            onHold={(comingUp) => setHeld((before) => ({ ...before, comingUp }))}
          />
        </Section>
      )}
      {closed.length > 0 && isAll && (
        <Section title={words('filterClosed')} count={closed.length}>
          <InterviewSection {...common} planned={closed} />
        </Section>
      )}
      {closed.length > 0 && !isAll && all.hasAll && (
        <Disclosure label={words('sectionClosed', closed.length.toLocaleString(wordsLocale()))}>
          <InterviewSection {...common} planned={closed} />
        </Disclosure>
      )}
    </div>
  );
}
