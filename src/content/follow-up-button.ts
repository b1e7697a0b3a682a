import { words } from '../platform/words.ts';
import { buttonStyle } from './button-style.ts';
import { MARK } from './older-copy.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** A reply arrow that ends in a quotation mark: the word after. Drawn on 20 by 20. */
const ICON_PATH =
  'M3 9.2 8.4 4v3.1h2.9c3.4 0 5.7 2.3 5.7 5.6V16h-2v-3.1c0-2.3-1.5-3.8-3.9-3.8H8.4v3.2L3 9.2Z';

/** Keys pressed on the button are not the page's shortcuts. */
const KEY_EVENTS = ['keydown', 'keypress', 'keyup'] as const;

/** Both pages act on the pointer's way down and up; what happens on the button is ours alone. */
const POINTER_EVENTS = ['mousedown', 'mouseup', 'pointerdown', 'pointerup', 'click'] as const;

function drawIcon(doc: Document): SVGElement {
  const icon = doc.createElementNS(SVG, 'svg');
  icon.setAttribute('viewBox', '0 0 20 20');
  icon.setAttribute('aria-hidden', 'true');
  const path = doc.createElementNS(SVG, 'path');
  path.setAttribute('d', ICON_PATH);
  icon.append(path);
  return icon;
}

/** A button of ours, in a closed shadow root: the page can neither style nor press what is inside. */
export interface FollowUpButton {
  readonly host: HTMLElement;
  readonly focus: () => void;
  readonly setTheme: (theme: 'light' | 'dark') => void;
  readonly setLook: (look: 'full' | 'words' | 'icon') => void;
}

/** Makes the button. `pressed` is called for a person's press only, never for a script's. */
export function makeButton(site: 'gmail' | 'outlook', pressed: () => void): FollowUpButton {
  const host = document.createElement('span');
  host.setAttribute(MARK, 'follow-up');
  const shadow = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = buttonStyle(site);
  const button = document.createElement('button');
  button.type = 'button';
  // Gmail gives 1 to all its controls: a 0 would come after the whole page.
  if (site === 'gmail') button.tabIndex = 1;
  const label = document.createElement('span');
  label.textContent = words('followUp');
  button.append(drawIcon(document), label);
  button.setAttribute('aria-label', words('followUp'));
  button.title = words('followUpTitle');
  button.setAttribute('aria-haspopup', 'dialog');
  shadow.append(style, button);

  for (const type of [...KEY_EVENTS, ...POINTER_EVENTS]) {
    button.addEventListener(type, (event) => {
      event.stopPropagation();
      // Keeps caret and selection in the message.
      if (type === 'mousedown') event.preventDefault();
      if (type === 'click' && event.isTrusted) pressed();
    });
  }
  return {
    host,
    focus: () => button.focus(),
    setTheme: (theme) => {
      button.dataset.theme = theme;
    },
    setLook: (look) => {
      button.className = look;
    },
  };
}
