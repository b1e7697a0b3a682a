import type { DateRule } from '../dates/date-words.ts';

/** Feasts that Portuguese calls by their names, in Portugal, Brazil and Africa. */
export const ptFeasts: readonly DateRule[] = [
  // Feasts by their names; "véspera" leans on them.
  { say: '(?:dia de )?natal', means: 'date', day: 25, month: 12 },
  {
    say: '(?:dia de )?ano[ -]novo|virada do ano|primeiro dia do ano',
    means: 'date',
    day: 1,
    month: 1,
  },
  { say: '(?:dia de )?reis(?: magos)?(?! \\p{L})', means: 'date', day: 6, month: 1 },
  { say: 'dia d[oe] trabalh(?:o|ador)', means: 'date', day: 1, month: 5 },
  { say: '(?:dia de )?santo ant[óô]nio', means: 'date', day: 13, month: 6 },
  { say: '(?:dia de )?são joão(?! d[aeo])', means: 'date', day: 24, month: 6 },
  { say: '(?:dia de )?são pedro(?! d[aeo])', means: 'date', day: 29, month: 6 },
  { say: 'dia (?:de )?todos[ -]os[ -]santos', means: 'date', day: 1, month: 11 },
  { say: '(?:dia de )?finados', means: 'date', day: 2, month: 11 },
  { say: 'dia da imaculada(?: conceição)?', means: 'date', day: 8, month: 12 },
  { say: 'segunda-feira de carnaval', means: 'easter', plus: -48 },
  { say: '(?:dia de |terça-feira de )?carnaval|(?:dia de )?entrudo', means: 'easter', plus: -47 },
  { say: 'quarta-feira de cinzas', means: 'easter', plus: -46 },
  { say: 'quinta-feira santa', means: 'easter', plus: -3 },
  { say: '(?:sexta-feira santa|sexta-feira da paixão)', means: 'easter', plus: -2 },
  { say: '(?:domingo de |dia de )?páscoa', means: 'easter' },
  { say: 'segunda-feira (?:de páscoa|da pascoela)', means: 'easter', plus: 1 },
  { say: 'corpus christi|corpo de deus', means: 'easter', plus: 60 },
];
