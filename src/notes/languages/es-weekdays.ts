/** The days of the week, Monday first: as they are written, shortened, and typed in haste. */
export const ES_WEEKDAYS: readonly string[] = [
  'lune[sz]|luns|lun',
  'm[aá]rte[sz]|mart|mar\\.',
  'mi[eé]rcole[sz]?|mi[eé]rcols|mierc|mi[eé]',
  'jue[vb]e[sz]|juevs|jueve|juev|jue',
  '[vb]ierne[sz]|vierns|vierne|vier|vie',
  's[aá][vb]ados?|s[aá]bdo|s[aá]b',
  'domingos?|domigo|dom',
];

/** Any of them, written out. */
export const ANY_WEEKDAY =
  '(?:lune[sz]|m[aá]rte[sz]|mi[eé]rcole[sz]|jue[vb]e[sz]|[vb]ierne[sz]|vierns|s[aá][vb]ado|domingo)';
