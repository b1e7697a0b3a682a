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
  // Board, Name, Person
  de: [
    ...MADE_UP_NAMES,
    'factName',
    'fieldTemplateName',
    'personNumber',
    'variable_name',
    'viewBoard',
  ],
  // No, formal
  es: ['no', 'permissionNo', 'register_formal'],
  // contact, e-mail, message, minute, minutes, notifications
  fr: [
    ...MADE_UP_NAMES,
    'fieldEmail',
    'followColumnEmails',
    'logColumnContact',
    'logContacts_one',
    'logContacts_other',
    'mailboxBody',
    'minutes_one',
    'minutes_other',
    'timelineStep_write',
    'unitMinutes',
    'wayEmail',
    'welcomeAskNotifications',
  ],
  // backup, e-mail, e-mails, formal
  pt: [
    'backupTitle',
    'fieldEmail',
    'wayEmail',
    'followColumnEmails',
    'timelineStep_write',
    'register_formal',
  ],
};
