import type { Phrase } from '../language.ts';

/** How Spanish takes a wish for a job back, or never had it. */
export const esWithdrawn: readonly Phrase[] = [
  // Not, or no longer, for this: "ya no me interesa el puesto", "no quiero el trabajo"
  '(?:ya )?no(?<!{unsaid} que (?:ya )?no) me {pleasesNot}(?: {adv}| ya)*(?: {job}| ?[.,;:!]| en| seguir| continuar| volver|$)',
  '{job}[^;:.]{0,30} (?:ya )?no(?<!{unsaid} que [^.;:]{0,40}no) me (?:interesa|convence|encaja|atrae|conviene|cuadra|llama|ilusiona|motiva)',
  '(?:ya )?no(?<!{unsaid} que (?:ya )?no) (?:quiero|deseo|puedo|voy a|podr[eé]|pienso) {goOn}',
  '(?:ya )?no (?:l[oa] quiero|estoy interesad[oa]|sigo interesad[oa])|no tengo inter[eé]s',
  'no (?:es|era|ser[ií]a|creo que sea|me parece) (?:el|la|un|una) (?:puesto|trabajo|plaza|cargo|empleo|sitio|lugar)(?! (?:de|s[oó]lo|cualquiera|m[aá]s))',
  'no (?:es|era|ser[ií]a|creo que sea|me parece) (?:lo que (?:busco|quiero|buscaba|yo quiero)|para m[ií])(?! (?:de|s[oó]lo|cualquiera|m[aá]s))',
  'ya no me le mido|no me le mido',
  // Pulling out: "retiro mi candidatura", "he decidido no seguir", "debo declinar"
  '(?<!{keeps}){drop}{fromIt}(?= (?:{det} )?(?:\\p{L}+ )?(?:{jobword}|carrera|proceso|selecci[oó]n|momento|solicitud|invitaci[oó]n))',
  '(?<!no )(?:debo|tengo que|he de|voy a|prefiero|quiero|quisiera) {decline}(?:l[oa])?',
  'me retiro(?:[.,;]|$| del?)|no (?:cuente|cuenten|cuentes|cont[eé]is) conmigo',
  '{resolve} (?:\\p{L}+ )?{toStay}',
  '{accepted} (?:\\p{L}+ )?(?:con |por )?{other}',
  '(?<!(?:ning[uú]n|ninguna|no hay|no existe|cualquier) )otr[oa] (?:oferta|puesto|trabajo|empleo|empresa|proyecto|plaza) (?:que )?me (?:interesa|atrae|convence|gusta|encaja)',
  '(?:cambi[eé] de|he cambiado de) (?:idea|opini[oó]n|parecer)|me (?:lo )?he pensado mejor',
  '(?:perd[ií]|he perdido) (?:el|todo) inter[eé]s|la respuesta es (?:que )?no',
  'mi respuesta es (?:un |que )?no|(?:que )?busquen? (?:a )?otr[oa]|d[eé]n?sel[oa] a otr[oa]',
  'de m[ií] olv[ií]d\\p{L}+',
  // "me gustaría, pero no puedo", "aceptaría si pagaran más, pero no es el caso"
  '(?:me (?:gustar|encantar|interesar)|aceptar|querr|tomar)[ií]a[^.;]{0,70} pero {cannot}',
];
