/** Small pieces that both pages show. */
import { make } from './make.js';

const faceColours = ['#7a5195', '#2f7d6b', '#b5533c', '#34699a', '#8a6d1d'];

export function makeBanner(words) {
  return make('div', { class: 'practice-banner', role: 'note' }, words.banner);
}

export function makeFace(person) {
  const initials = person.name
    .split(' ')
    .map((part) => part[0])
    .slice(0, 2)
    .join('');
  const sum = [...person.address].reduce((total, sign) => total + sign.charCodeAt(0), 0);
  const colour = faceColours[sum % faceColours.length];
  const style = `background: ${colour}`;
  return make('span', { class: 'practice-face', style, 'aria-hidden': 'true' }, initials);
}

export function addStylesheet(href) {
  return new Promise((resolve) => {
    const link = make('link', { rel: 'stylesheet' });
    link.addEventListener('load', resolve, { once: true });
    link.addEventListener('error', resolve, { once: true });
    link.href = href;
    document.head.append(link);
  });
}

export function setLanguage(options) {
  document.documentElement.lang = options.lang;
  document.documentElement.dir = options.rtl ? 'rtl' : 'ltr';
}
