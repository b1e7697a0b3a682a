import { ARROW } from './beside-send.ts';
import type { ComposeWindow } from './compose-windows.ts';
import type { Act } from './ending.ts';
import { fieldsOf } from './fields-of.ts';
import { findPart, type Variant } from './mail-site.ts';
import { MARK } from './our-mark.ts';
import { parentOf } from './parent-of.ts';

/** A press by pointer or key ends in a click within this time, however long it is held. */
const CLICK_FOLLOWS_MS = 3_000;

export type ActOf = (act: Act) => void;

function isSendShortcut(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.altKey;
}

function isPressKey(event: KeyboardEvent): boolean {
  return event.key === 'Enter' || event.key === ' ';
}

/** A key by which somebody writes on. */
function isWritingKey(event: KeyboardEvent): boolean {
  if (!event.isTrusted || event.ctrlKey || event.metaKey) return false;
  return event.key.length === 1 || event.key === 'Backspace' || event.key === 'Delete';
}

/** The child of the page's body in which an element stands: what a page lays over itself is one. */
function topBoxOf(element: Element): Element {
  const { body } = element.ownerDocument;
  let box = element;
  for (let each = parentOf(element); each && each !== body; each = parentOf(each)) box = each;
  return box;
}

/**
 * Reads, of everything that is pressed and typed in the page, what it means for the sending of one
 * compose window's message. Listens before the page does: a window goes while Send is still pressed.
 */
export function readActs(window: ComposeWindow, acted: ActOf, signal: AbortSignal): void {
  const { site } = window;
  const fields = fieldsOf(window);
  const doc = window.root.ownerDocument;
  const options = { capture: true, signal } as const;
  /** What lay over the page before Send or its menu was pressed; what came after has to do with it. */
  let layersBefore: ReadonlySet<Element> = new Set(doc.body.children);
  /** Whether the last press in a compose window was on the arrow beside Send. */
  let isMenuOpen = false;
  let lastPressWasHere = false;
  let lastPressAt = Number.NEGATIVE_INFINITY;

  const isOn = (target: Element, variants: readonly Variant[]): boolean =>
    findPart(window.root, variants)?.element.contains(target) === true;
  const isOnSend = (target: Element): boolean =>
    isOn(target, site.send) || isOn(target, fields.alsoSends);
  /** In the box that Send shares with the arrow that opens its menu. */
  const isOnArrow = (target: Element): boolean => {
    const send = findPart(window.root, site.send)?.element;
    const slot = send && site.slot(send, window.root);
    const arrow = target.closest(ARROW);
    return !!arrow && !!slot?.contains(arrow) && !arrow.contains(send ?? null);
  };
  const isOnSchedule = (target: Element): boolean => {
    const entry = fields.schedule.some(({ selector }) => target.closest(selector));
    return entry && (window.root.contains(target) || lastPressWasHere);
  };
  /** Gmail's title bar, with save and close, may stand around the box that we took. */
  const isInside = (target: Element): boolean =>
    (window.root.closest('[role="dialog"]') ?? window.root).contains(target);
  const isInLayer = (target: Element): boolean => {
    const layer = target.closest(fields.layers);
    if (layer) return layer.querySelector(site.proof) === null;
    const top = topBoxOf(target);
    return !layersBefore.has(top) && top.querySelector(site.proof) === null;
  };

  /** What the page does is done on the pointer's way up, or by a key. */
  const carriedOut = (target: Element): void => {
    if (isOnSchedule(target)) {
      isMenuOpen = false;
      acted('schedule');
    } else if (isInside(target) && isOnArrow(target)) openMenu();
    else if (isOn(target, fields.discard)) acted('discard');
    else if (isOnSend(target)) {
      layersBefore = new Set(doc.body.children);
      acted('send');
    } else if (isMenuOpen && !window.root.contains(target) && isInLayer(target)) {
      isMenuOpen = false;
      acted('menu');
    }
  };
  const openMenu = (): void => {
    isMenuOpen = true;
    lastPressWasHere = true;
    layersBefore = new Set(doc.body.children);
  };
  const targetOf = (event: Event): Element | null => {
    const target = event.composedPath()[0];
    if (!(target instanceof Element) || target.closest(`[${MARK}]`)) return null;
    return target;
  };

  for (const type of ['pointerup', 'click'] as const) {
    doc.addEventListener(
      type,
      (event) => {
        const target = targetOf(event);
        if (!target || (event as MouseEvent).button !== 0) return;
        // A click without a press: by an assistive tool, or by a script.
        const isBare = type === 'click' && event.timeStamp - lastPressAt > CLICK_FOLLOWS_MS;
        if (isBare && !isMenuOpen && !isInside(target) && isInLayer(target)) acted('answer');
        carriedOut(target);
      },
      options,
    );
  }
  doc.addEventListener(
    'pointerdown',
    (event) => {
      lastPressAt = event.timeStamp;
      const target = targetOf(event);
      if (!target || isOnSend(target) || isOnSchedule(target)) return;
      if (isInside(target)) {
        lastPressWasHere = true;
        isMenuOpen = false;
        if (isOnArrow(target)) openMenu();
        if (!isOn(target, fields.discard)) acted('inside');
      } else if (isInLayer(target)) {
        if (!isMenuOpen) acted('answer');
      } else {
        lastPressWasHere = false;
        isMenuOpen = false;
        acted('elsewhere');
      }
    },
    options,
  );
  doc.addEventListener(
    'keydown',
    (event) => {
      const target = targetOf(event);
      if (!target) return;
      const isHere = window.root.contains(target);
      if (isPressKey(event)) lastPressAt = event.timeStamp;
      // Takes back a question about sending, or closes the window with its draft kept.
      if (event.key === 'Escape') acted('cancel');
      else if (isHere && isSendShortcut(event)) acted('send');
      else if (isPressKey(event) && !isEditing(target)) pressedByKey(target);
      else if (isHere && event.ctrlKey && event.shiftKey && event.code === 'KeyD') acted('discard');
      else if (isHere && isWritingKey(event)) acted('inside');
    },
    options,
  );

  function pressedByKey(target: Element): void {
    const isEntry = isMenuOpen || isOnSchedule(target);
    carriedOut(target);
    if (!isEntry && !isInside(target) && isInLayer(target)) acted('answer');
  }
}

function isEditing(target: Element): boolean {
  return target.matches('input:not([type="button"]), textarea, [contenteditable="true"]');
}
