import { render } from 'preact';
import { openInterviewsStore } from '../data/interviews-store.ts';
import { wordsDirection, wordsLanguage } from '../platform/words.ts';
import { Page } from './page.tsx';

document.documentElement.lang = wordsLanguage();
document.documentElement.dir = wordsDirection();
render(<Page store={openInterviewsStore()} />, document.body);
