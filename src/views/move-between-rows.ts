const OPENER = '.row-open';

function openersIn(lists: Element): HTMLElement[] {
  return [...lists.querySelectorAll<HTMLElement>(OPENER)].filter((each) => each.checkVisibility());
}

const indexOf = (opener: Element): number =>
  Number(opener.closest<HTMLElement>('li')?.dataset.index ?? 0);

/** Focuses the first or the last row once it has been drawn, which takes a list of thousands a moment. */
function goToEnd(lists: Element, end: 'first' | 'last', framesLeft = 4): void {
  scrollTo({ top: end === 'first' ? 0 : document.documentElement.scrollHeight });
  if (framesLeft > 0) requestAnimationFrame(() => goToEnd(lists, end, framesLeft - 1));
  else
    openersIn(lists)
      .at(end === 'first' ? 0 : -1)
      ?.focus();
}

/** Goes one row on; a row far from the one on the screen is shown first. */
function goOn(lists: Element, from: HTMLElement, step: 1 | -1): void {
  const openers = openersIn(lists);
  const target = openers[openers.indexOf(from) + step];
  if (!target) return;
  const isNear =
    from.closest('ul') !== target.closest('ul') || indexOf(target) === indexOf(from) + step;
  if (isNear) target.focus();
  else from.scrollIntoView({ block: 'center' });
}

/**
 * Moves between the rows of all lists: arrows, Home and End. To be put on the lists as their
 * `onKeyDown`; the buttons in a row are reached with Tab, as everywhere.
 */
export function moveBetweenRows(event: KeyboardEvent): void {
  const lists = event.currentTarget as Element;
  const from = event.target as HTMLElement;
  if (!from.matches(OPENER) || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === 'ArrowDown') goOn(lists, from, 1);
  else if (event.key === 'ArrowUp') goOn(lists, from, -1);
  else if (event.key === 'Home') goToEnd(lists, 'first');
  else if (event.key === 'End') goToEnd(lists, 'last');
  else return;
  event.preventDefault();
}

/** Leads into the lists from outside of them: to the first row. */
export function focusFirstRow(): void {
  openersIn(document.body)[0]?.focus();
}
