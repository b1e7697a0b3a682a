/** What a mail page, or another extension in it, may do against us. All of these run in the page. */

/**
 * Gives elements such names that a script which asks the document or Gmail's form for `body` or
 * `contains` gets an element. A script of an extension sees the form's only (Chromium 156, 2026-11).
 */
export function clobber(names: readonly string[]): void {
  const form = document.querySelector('form.bAs');
  const corner = document.querySelector('.dw, #fluent-default-layer-host');
  for (const name of names) {
    const field = document.createElement('input');
    field.type = 'hidden';
    field.name = name;
    if (form) Node.prototype.appendChild.call(form, field);
  }
  for (const name of ['body', 'documentElement', 'defaultView', 'dispatchEvent', 'execCommand']) {
    for (const kind of ['form', 'img']) {
      const element = document.createElement(kind);
      element.setAttribute('name', name);
      element.id = name;
      corner?.append(element);
    }
  }
}

/** Takes from Gmail's window the marks of its outer boxes, so that it has to be found by climbing. */
export function stripOuterBoxes(): void {
  for (const box of document.querySelectorAll('.M9, [role="region"], [role="dialog"]')) {
    box.classList.remove('M9');
    box.removeAttribute('role');
  }
}

/** Lays an element of the page over the button; counts the presses that it gets. */
export function coverButton(): void {
  const box = document.querySelector('[data-afterword="follow-up"]')?.getBoundingClientRect();
  const cover = document.createElement('div');
  cover.id = 'cover';
  cover.dataset.presses = '0';
  const place = `left: ${box?.left}px; top: ${box?.top}px; width: ${box?.width}px; height: ${box?.height}px`;
  cover.setAttribute('style', `position: fixed; z-index: 2147483647; ${place}`);
  cover.addEventListener('click', () => {
    cover.dataset.presses = String(Number(cover.dataset.presses) + 1);
  });
  document.body.append(cover);
}

/** Everything by which a script could try to press what is ours, on the outside of a part of it. */
export function forgePresses(part: string): void {
  const host = document.querySelector<HTMLElement>(`[data-afterword="${part}"]`);
  if (!host) throw new Error(`There is no ${part}.`);
  const options = { bubbles: true, composed: true, cancelable: true };
  host.focus();
  host.click();
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
    host.dispatchEvent(new MouseEvent(type, options));
  }
  for (const key of ['Enter', ' ']) {
    for (const type of ['keydown', 'keypress', 'keyup']) {
      host.dispatchEvent(new KeyboardEvent(type, { ...options, key }));
    }
  }
  host.dispatchEvent(new Event('submit', options));
  if (host.shadowRoot) throw new Error(`The page can look into the ${part}.`);
}

/**
 * Another extension's cells in the toolbar. Some bring a column along, and stand on both sides of
 * Send; others only follow Send, and leave the widths of Gmail's fixed table one cell behind.
 */
export function addForeignCells([send, hasColumns]: [send: string, hasColumns: boolean]): void {
  const button = document.querySelector(send);
  const place = button?.closest('td') ?? button?.closest('[data-testid="ComposeSendButton"]');
  const columns = [...(place?.closest('table')?.querySelectorAll('col') ?? [])];
  for (const side of hasColumns ? (['before', 'after'] as const) : (['after'] as const)) {
    const cell = document.createElement(place?.localName ?? 'div');
    cell.className = 'foreign gU';
    const control = document.createElement('div');
    control.setAttribute('role', 'button');
    control.tabIndex = 1;
    control.append('T');
    cell.append(control);
    place?.[side](cell);
    if (!hasColumns) continue;
    const column = document.createElement('col');
    column.setAttribute('style', 'width: 30px');
    columns[0]?.[side](column);
  }
}

/** Another extension that wants to stand right behind Send, always; gives its moves in 30 frames. */
export async function fightForPlace(send: string): Promise<number> {
  const cell = document.querySelector('.foreign');
  let moves = 0;
  new MutationObserver(() => {
    const button = document.querySelector(send);
    const place = button?.closest('td') ?? button?.closest('[data-testid="ComposeSendButton"]');
    if (!cell || place?.nextElementSibling === cell) return;
    moves += 1;
    place?.after(cell);
  }).observe(document.body, { childList: true, subtree: true });
  document.querySelector('[data-afterword="follow-up"]')?.remove();
  for (let frames = 0; frames < 30; frames += 1) await new Promise(requestAnimationFrame);
  return moves;
}

/** Throws out whatever is ours as soon as it comes, for 30 frames; gives how often. */
export async function removeInLoop(): Promise<number> {
  let removals = 0;
  const remove = (): void => {
    for (const part of document.querySelectorAll('[data-afterword]')) {
      removals += 1;
      part.remove();
    }
  };
  const observer = new MutationObserver(remove);
  observer.observe(document.documentElement, { childList: true, subtree: true });
  remove();
  for (let frames = 0; frames < 30; frames += 1) await new Promise(requestAnimationFrame);
  observer.disconnect();
  return removals;
}
