import { MARK } from '../mail/our-mark.ts';
import { words } from '../platform/words.ts';
import { buttonStyle } from './button-style.ts';

/**
 * What happens on the button is ours alone: keys pressed on it are not the page's shortcuts, and both
 * pages act on the pointer's way down and up.
 */
const OWN_EVENTS = [
  'keydown',
  'keypress',
  'keyup',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'click',
] as const;

/** A button of ours, in a closed shadow root: the page can neither style nor press what is inside. */
export interface FollowUpButton {
  readonly host: HTMLElement;
  /** Its theme is its colour scheme, light or dark; its look its class: full, words or icon. */
  readonly button: HTMLButtonElement;
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
  button.textContent = words('followUp');
  button.title = words('followUpTitle');
  button.ariaHasPopup = 'dialog';
  shadow.append(style, button);

  for (const type of OWN_EVENTS) {
    button.addEventListener(type, (event) => {
      event.stopPropagation();
      // Keeps caret and selection in the message.
      if (type === 'mousedown') event.preventDefault();
      if (type === 'click' && event.isTrusted) pressed();
    });
  }
  return { host, button };
}
