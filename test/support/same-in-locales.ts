/** Messages that are the same in every language: names that nobody translates. */
export const ALWAYS_SAME = [
  'extensionName',
  'navLabel',
  // A language is found by whoever speaks it.
  'language_de',
  'language_en',
  'language_es',
  'language_fr',
  'language_pt',
  'siteGmail',
  'siteOutlook',
  'placeOutlook',
];

const MADE_UP_NAMES = ['sampleCompany', 'samplePerson', 'samplePersonTwo'];

/** Messages that a language happens to share with English: the same word, not a forgotten one. */
export const SAME_IN: Readonly<Record<string, readonly string[]>> = {
  // Name, Person
  de: [...MADE_UP_NAMES, 'fieldTemplateName', 'variable_name', 'personNumber'],
  // No, formal
  es: ['no', 'permissionNo', 'register_formal'],
  // e-mail, minute, minutes
  fr: [...MADE_UP_NAMES, 'fieldEmail', 'wayEmail', 'minutes_one', 'minutes_other', 'unitMinutes'],
  // e-mail, e-mails, formal
  pt: ['fieldEmail', 'wayEmail', 'followColumnEmails', 'timelineStep_write', 'register_formal'],
};
