import type { Phrase } from '../language.ts';

/** What looks like wanting a job in Spanish and is none: the reader's wish, a place spoken of. */
export const esNotWants: readonly Phrase[] = [
  // "que tengáis ganas de verme", "tienen mucho interés en cubrir la plaza"
  '(?<!me )(?:teng[aá]is|teng[aá]s|tengan?|tienes?|tienen|ten[eé]is|ten[eé]s|tuvo|tuvieron|tuviste|ten[ií]an|{shown}) {readers}{keenness}(?![^.;]{0,40} para m[ií])',
  '(?:dijo|dijiste|dijeron|cont[oó]|contaste|dice|dicen|not[eé]|vi) que (?:ten[ií]a|ten[ií]as) {readers}{keenness}',
  '(?:su|sus|tu|tus|vuestr[oa]s?) (?:\\p{L}+ )?{keenness} (?:de|por|en) (?:que yo|contar conmigo|tenerme|verme|m[ií])',
  // "interesado en esa bodega que nombraste", "me gusta ese hotel que mencionó"
  '{drawnTo}\\p{L}* (?:{adv} )*(?:(?:en|por|de|con) )?(?:es[ea]|es[oa]s|aquel|aquella) {hangout}(?: \\p{L}+){0,4}? {thatYou}(?:{told}|{toldOf})\\p{L}*',
  '{drawnTo}\\p{L}* (?:{adv} )*(?:(?:en|por|de|con) )?(?:el|la|un|una) {hangout}(?: \\p{L}+){0,4}? {thatYou}{told}\\p{L}*',
];
