import { render } from 'preact';
import { openInterviewsStore } from '../data/interviews-store.ts';
import { wordsDirection, wordsLanguage } from '../platform/words.ts';
import { Popup } from './popup.tsx';

document.documentElement.lang = wordsLanguage();
document.documentElement.dir = wordsDirection();
render(<Popup store={openInterviewsStore()} />, document.body);
