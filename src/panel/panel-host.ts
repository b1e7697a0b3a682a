import { MARK } from '../mail/our-mark.ts';
import type { PanelRequest } from '../mail/panel-handoff.ts';
import { wordsDirection, wordsLanguage } from '../platform/words.ts';
import check from '../ui/check.css?inline';
import components from '../ui/components.css?inline';
import fields from '../ui/fields.css?inline';
import layers from '../ui/layers.css?inline';
import tokens from '../ui/tokens.css?inline';
import panelStyle from './panel.css?inline';

/** Keys and presses in the panel are not the page's: Gmail has a shortcut on every other letter. */
const KEPT_EVENTS = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'paste',
  'cut',
  'copy',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'click',
  'dblclick',
  'contextmenu',
  'wheel',
  'focusin',
  'focusout',
] as const;

/** What a person does, and a script may not do in their stead. */
const TRUSTED_EVENTS = ['click', 'keydown', 'submit'] as const;

function refuseForged(event: Event): void {
  if (event.isTrusted) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}

const GAP = 12;
const WIDTH = 380;

/** Where the panel is drawn. */
export interface PanelHost {
  readonly mount: HTMLElement;
  readonly place: (request: PanelRequest) => void;
  /** Whether it lies over something in the page. */
  readonly covers: (element: Element) => boolean;
  readonly remove: () => void;
}

function addStyle(shadow: ShadowRoot, text: string): void {
  const style = document.createElement('style');
  style.textContent = text;
  shadow.append(style);
}

/**
 * Makes the panel's box: a closed shadow root at the end of the page, in the top layer, where no
 * dialog of the page can cover it or keep the focus from it.
 */
export function makePanelHost(theme: 'light' | 'dark'): PanelHost {
  const host = document.createElement('div');
  host.setAttribute(MARK, 'panel');
  host.setAttribute('popover', 'manual');
  host.dataset.theme = theme;
  host.dir = wordsDirection();
  host.lang = wordsLanguage();
  const shadow = host.attachShadow({ mode: 'closed' });
  for (const text of [tokens, components, fields, layers, check, panelStyle])
    addStyle(shadow, text);
  const mount = document.createElement('div');
  mount.className = 'aw panel';
  shadow.append(mount);
  for (const type of TRUSTED_EVENTS) {
    mount.addEventListener(type, refuseForged, { capture: true });
  }
  for (const type of KEPT_EVENTS) host.addEventListener(type, (event) => event.stopPropagation());
  document.body.append(host);
  host.showPopover();

  return {
    mount,
    place: (request) => {
      const { left, top } = findPlace(request);
      host.style.setProperty('left', `${left}px`);
      host.style.setProperty('top', `${top}px`);
    },
    covers: (element) => {
      const [own, other] = [host.getBoundingClientRect(), element.getBoundingClientRect()];
      return own.left < other.right && own.right > other.left && own.top < other.bottom;
    },
    remove: () => host.remove(),
  };
}

/** Beside the compose window where there is room, else over its far side from the button. */
function findPlace({ window: { root }, openerRect }: PanelRequest): { left: number; top: number } {
  const { innerWidth, innerHeight } = window;
  const box = root.getBoundingClientRect();
  const opener = openerRect();
  const width = Math.min(WIDTH, innerWidth - 2 * GAP);
  const before = box.left - width - GAP;
  const after = box.right + GAP;
  const isOpenerLeft = opener.left + opener.width / 2 < box.left + box.width / 2;
  const over = isOpenerLeft ? box.right - width - GAP : box.left + GAP;
  const free = before >= GAP ? before : after + width <= innerWidth - GAP ? after : over;
  const left = Math.max(GAP, Math.min(free, innerWidth - width - GAP));
  const height = Math.min(640, innerHeight - 2 * GAP);
  const top = Math.max(GAP, Math.min(box.top, innerHeight - height - GAP));
  return { left, top };
}
