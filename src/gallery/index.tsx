import { render } from 'preact';
import messages from '../_locales/en/messages.json';
import './gallery.css';
import { Gallery } from './gallery.tsx';
import { pseudoWords } from './pseudo-words.ts';
import { standInWords } from './stand-in-words.ts';
import { applySwitches, readSwitches, type Switches } from './switches.ts';

const WORDS: Readonly<Record<Switches['words'], ReturnType<typeof standInWords>>> = {
  en: standInWords(messages),
  pseudo: standInWords(pseudoWords(messages, 'accented')),
  'pseudo-rtl': standInWords(pseudoWords(messages, 'arabic'), { direction: 'rtl' }),
};

/** There is no extension here: the components ask for their words alone. */
function draw(): void {
  const switches = readSwitches(location.hash);
  const i18n = WORDS[switches.words];
  Object.assign(globalThis, { browser: { runtime: { id: 'gallery' }, i18n } });
  render(<Gallery key={switches.words} switches={switches} />, document.body);
}

function turn(): void {
  applySwitches(readSwitches(location.hash));
  draw();
}

addEventListener('hashchange', turn);
// The contrasts are measured anew; the page stays as it has been turned.
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw);
turn();
