/** Thursday 12 March 2026, 10:00 in Berlin: the pictures' own clock, so that two can be compared. */
export const NOW = '2026-03-12T09:00:00.000Z';
export const ZONE = 'Europe/Berlin';

const DAY_MS = 86_400_000;
/** @param {number} days from NOW; a part of a day counts too */
const at = (days) => new Date(Date.parse(NOW) + days * DAY_MS).toISOString();
/** @param {number} days */
const day = (days) => at(days).slice(0, 10);

const ANNA = {
  id: 'p1',
  name: 'Anna Okafor',
  email: 'anna.okafor@brightwater.example',
  phone: '030 1234567',
  role: 'Head of data',
  detail: 'the move to weekly reports',
};
const BEN = {
  id: 'p2',
  name: 'Benedikt Freiherr von Hohenstein-Wolkersdorf',
  email: 'benedikt.hohenstein-wolkersdorf@brightwater.example',
  phone: '',
  role: '',
  detail: '',
};

const CLOSING = {
  recordedAt: null,
  need: '',
  strongPoints: [],
  sentences: { summary: '', hiringDate: '', permission: '', reminder: '' },
  hiringDate: null,
  hiringDateKind: 'day',
  permission: 'not-asked',
  callPersonId: null,
  bestTime: '',
  preferredWay: null,
  reminderSaid: false,
  doubts: '',
  promised: '',
};
const CLOSED = {
  ...CLOSING,
  recordedAt: at(-8),
  need: 'faster reports',
  strongPoints: ['weekly demand reports', 'clean data'],
  hiringDate: day(-2),
  permission: 'yes',
  reminderSaid: true,
};

/** Of several lines, with a word that no line has room for. */
const REMARK =
  'Third floor, ask for Anna. They pay for the train.\n\nhttps://brightwater.example/jobs/data-analyst-berlin?source=board&campaign=spring-2026&ref=8f3c2a';

/** @param {string} id @param {Record<string, unknown>} changes @returns {Record<string, any>} */
function interview(id, changes) {
  const made = {
    id,
    revision: 3,
    company: 'Brightwater',
    position: 'Data analyst',
    startsAt: at(-8),
    durationMinutes: 60,
    timeZone: ZONE,
    mailHost: 'mail.google.com',
    calendar: null,
    office: null,
    patience: null,
    people: [ANNA],
    remark: '',
    closing: CLOSING,
    notes: [],
    calls: [],
    outcome: 'open',
    outcomeAt: null,
    startDate: null,
    snooze: null,
    createdAt: at(-14),
    updatedAt: at(-14),
    removedAt: null,
    ...changes,
  };
  return { [`interview/${id}`]: { interview: made, past: [] } };
}

/** @param {number} days @param {string | null} promise */
const sent = (days, promise) => ({
  id: 'n1',
  personIds: ['p1'],
  startedAt: at(days),
  sentAt: at(days),
  promise,
  text: '',
  pending: null,
});
/** @param {string} id @param {number} days */
const voicemail = (id, days) => ({
  id,
  at: at(days),
  channel: 'phone',
  outcome: 'voicemail',
  callBackOn: null,
  newHiringDate: null,
  remark: 'Left my number with the assistant.',
});

/** One interview for each thing that can be to do, by its id. */
const EACH = {
  ...interview('closing', { company: 'Alder Labs', startsAt: at(-0.1) }),
  ...interview('note', {
    company: 'Dunmore & Sons International Logistics Holding',
    position: 'Deputy regional manager for intermodal freight planning',
    startsAt: at(-2.2),
    people: [ANNA, BEN],
    remark: REMARK,
  }),
  ...interview('unsure', {
    company: 'Ferrow',
    startsAt: at(-1.4),
    notes: [
      {
        ...sent(-1, null),
        sentAt: null,
        pending: { why: 'unsure', since: at(-1), promise: null },
      },
    ],
  }),
  ...interview('call', { closing: CLOSED, notes: [sent(-7, day(0))], remark: REMARK }),
  ...interview('email', {
    company: 'Elmfield',
    closing: { ...CLOSED, permission: 'email-only' },
    notes: [sent(-7, day(-1))],
  }),
  ...interview('cross-off', {
    company: 'Gable & Co',
    startsAt: at(-60),
    closing: { ...CLOSED, hiringDate: day(-50) },
    notes: [sent(-59, day(-48))],
    calls: [voicemail('c1', -40), voicemail('c2', -22)],
  }),
  ...interview('four', { company: 'Halden', startsAt: at(0.03) }),
  ...interview('ahead', { company: 'Inverness Foods', startsAt: at(5) }),
  ...interview('waiting', {
    company: 'Juniper',
    closing: { ...CLOSED, hiringDate: day(6) },
    notes: [sent(-7, day(7))],
  }),
  ...interview('offer', {
    company: 'Kestrel',
    outcome: 'offer',
    outcomeAt: at(-1),
    startsAt: at(-20),
  }),
  ...interview('declined', { company: 'Larkspur', outcome: 'declined', outcomeAt: at(-3) }),
  ...interview('removed', { company: 'Mossgate', removedAt: at(-1) }),
};

const TEMPLATE = {
  'template/t1': {
    id: 't1',
    revision: 1,
    name: 'Short thanks',
    language: 'en',
    purpose: 'note',
    subject: 'Thank you: {{position}}',
    body: 'Dear {{firstName}},\n\nthank you for {{interviewDay}}. We talked about {{detail}}.',
    updatedAt: at(-11),
  },
};

const SETTINGS = { settings: { quietFrom: '00:00', quietUntil: '00:00', userName: 'Robin Hale' } };

/** @param {number} count */
function many(count) {
  const records = Array.from({ length: count }, (_, index) =>
    interview(`m${index}`, { company: `Company ${index + 1}`, startsAt: at(-1 - index / 7) }),
  );
  return Object.assign({}, ...records);
}

/** @param {string[]} ids */
const only = (...ids) =>
  Object.fromEntries(ids.map((id) => [`interview/${id}`, EACH[`interview/${id}`]]));

/** What lies in the store, by the name that a screen asks for it with. */
export const SEEDS = {
  empty: SETTINGS,
  each: { ...SETTINGS, ...EACH, ...TEMPLATE },
  few: { ...SETTINGS, ...only('note', 'call', 'ahead') },
  many: { ...SETTINGS, ...EACH, ...many(60) },
  away: { ...SETTINGS, ...EACH, 'last-look': { at: at(-1.5) } },
  amiss: {
    ...SETTINGS,
    ...EACH,
    health: [
      { site: 'gmail', missing: ['send'], seen: { body: '2026-03' }, at: at(-0.2) },
      { site: 'outlook', missing: [], seen: { body: '2026-03', send: '2026-03' }, at: at(-1) },
    ],
    'reminder-health': { seenAt: null, missedAt: at(-1), last: 'missed' },
  },
  damaged: { ...SETTINGS, ...EACH, 'interview/broken': { interview: { id: 'broken' } } },
};

/** @typedef {keyof typeof SEEDS} SeedName */

/** All texts that stand in the records: what a user typed, in whatever language. */
export function seededTexts() {
  /** @param {unknown} value @returns {string[]} */
  const textsOf = (value) => {
    // Web addresses in a text are links, between which the rest of it stands in pieces.
    if (typeof value === 'string')
      return value.split(/(https?:\/\/\S+)/).map((each) => each.trim());
    return value && typeof value === 'object' ? Object.values(value).flatMap(textsOf) : [];
  };
  return [...new Set(textsOf(SEEDS))].filter((text) => text.length > 1);
}
