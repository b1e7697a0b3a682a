import axe from 'axe-core';
import { type ComponentChild, render } from 'preact';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import '../../src/ui/tokens.css';
import '../../src/ui/components.css';
import '../../src/ui/fields.css';
import '../../src/ui/layers.css';
import '../../src/ui/lists.css';
import '../../src/views/views.css';
import '../../src/views/find/find.css';
import '../../src/views/cards.css';
import '../../src/views/facts/facts.css';
import type { Interview } from '../../src/interviews/interview.ts';
import { makeInterview } from '../support/make-interview.ts';

/** Thursday 12 March 2026, 10:00 in Berlin; `makeInterview` is of the Tuesday before, 14:00. */
export const NOW = '2026-03-12T09:00:00.000Z';

// A colour on its way, stopped by the next press, would fail whoever waits for its end.
const still = new CSSStyleSheet();
still.replaceSync('* { transition: none !important }');
document.adoptedStyleSheets.push(still);

/** Sets the clock for each test of a file, and clears the page after it. */
export function atFixedTime(): void {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(NOW) });
    document.body.className = 'aw';
    document.body.style.background = 'var(--aw-ground)';
  });
  afterEach(() => {
    render(null, document.body);
    delete document.documentElement.dataset.theme;
    vi.useRealTimers();
  });
}

/** It is this time now, and the page is looked at again. */
export function moveClock(to: string): void {
  vi.setSystemTime(to);
  document.dispatchEvent(new Event('visibilitychange'));
}

/** Draws into the page's body, as the entries do. */
export function show(view: ComponentChild): void {
  render(view, document.body);
}

/** A key that an input method gets, in a browser that tells so and in one that has only its code. */
export function pressComposing(target: Element, key: string): void {
  for (const sign of [{ isComposing: true }, { keyCode: 229 }]) {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...sign });
    target.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
  }
}

/** An interview with its own id and company, without a word on how it closed. */
export function named(id: string, company: string, changes: Partial<Interview> = {}): Interview {
  return makeInterview({ id, company, ...changes });
}

/** Runs axe in both themes; the message of a failure names rule and element. */
export async function expectAccessible(): Promise<void> {
  for (const theme of ['light', 'dark']) {
    document.documentElement.dataset.theme = theme;
    // One that is cut off by another (a pointer that moves on) is over as well.
    await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
    const { violations } = await axe.run(document.body, {
      rules: { region: { enabled: false } },
    });
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${theme}: ${id} at ${target.join(' ')}`),
    );
    expect(found).toEqual([]);
  }
}
