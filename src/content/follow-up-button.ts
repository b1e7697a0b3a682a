import { MARK } from '../mail/our-mark.ts';
import { words } from '../platform/words.ts';
import { buttonStyle } from './button-style.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Afterword's mark in one colour: a speech bubble that is an a, a closing quotation mark in it. */
const MARK_PATH =
  'M7.5 0h5A3.5 3.5 0 0 1 16 3.5v11.7c0 .5-.4.8-.9.8-1.3 0-2.3-.4-3.1-1.3-1.2.3-2.7.3-4.5.3a7.5 7.5 0 0 1 0-15ZM8 3a3 3 0 0 0-3 3c0 1.7 1.3 3 3.1 3-.2.8-1.1 1.5-2.6 2.1l.8 1.7C9.2 11.7 11 9.3 11 6.4 11 4.3 9.8 3 8 3Z';

/** Keys pressed on the button are not the page's shortcuts. */
const KEY_EVENTS = ['keydown', 'keypress', 'keyup'] as const;

/** Both pages act on the pointer's way down and up; what happens on the button is ours alone. */
const POINTER_EVENTS = ['mousedown', 'mouseup', 'pointerdown', 'pointerup', 'click'] as const;

function drawIcon(doc: Document): SVGElement {
  const icon = doc.createElementNS(SVG, 'svg');
  icon.setAttribute('viewBox', '0 0 16 16');
  icon.setAttribute('aria-hidden', 'true');
  const path = doc.createElementNS(SVG, 'path');
  path.setAttribute('d', MARK_PATH);
  path.setAttribute('fill-rule', 'evenodd');
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
  // Gmail gives 1 to all its controls: a 0 would come after the whole page. The order of focus in a
  // shadow root is its own, so that it is the host's number that counts, while the button has the focus.
  if (site === 'gmail') host.tabIndex = 1;
  const shadow = host.attachShadow({ mode: 'closed', delegatesFocus: true });
  const style = document.createElement('style');
  style.textContent = buttonStyle(site);
  const button = document.createElement('button');
  button.type = 'button';
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
