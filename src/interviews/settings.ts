/** Where a message to an employer is opened from a notification, the popup or the page. */
export const COMPOSE_PLACES = [
  'automatic',
  'gmail',
  'outlook',
  'outlook-work',
  'mailto',
  'afterword',
] as const;
export type ComposePlace = (typeof COMPOSE_PLACES)[number];

/** The languages in which a note can be drafted, ISO 639-1. */
export const NOTE_LANGUAGES = ['en', 'de', 'fr', 'es', 'pt'] as const;
export type NoteLanguage = (typeof NOTE_LANGUAGES)[number];

/** The tone of a note. */
export const NOTE_REGISTERS = ['plain', 'warm', 'formal'] as const;
export type NoteRegister = (typeof NOTE_REGISTERS)[number];

/**
 * The timetable's numbers and the user's other choices. Clock times are `HH:MM`. Defaults and
 * their reasons: README, "The timetable".
 */
export interface Settings {
  /** Minutes before the interview at which the closing card is due. */
  readonly closingMinutesBefore: number;
  /** Minutes after the interview's end at which the closing is asked about. */
  readonly closingMinutesAfter: number;
  /** The next morning's time for the note, on the user's own clock. */
  readonly noteTime: string;
  /** Hours after the interview: the last reminder for the note. */
  readonly noteLastHours: number;
  /** Hours after the interview: from then on the note is late. */
  readonly noteLateHours: number;
  /** Time of day for calls, on the employer's clock. */
  readonly callTime: string;
  /** Start of the employer's day. */
  readonly officeOpens: string;
  /** End of the employer's day: a call not made by then is overdue. */
  readonly officeCloses: string;
  /** Business days after the interview, where no hiring date is known. */
  readonly callAfterDays: number;
  /** Business days after a contact without an answer, until one more contact. */
  readonly againAfterDays: number;
  /** Business days after the last contact, until crossing off is offered. */
  readonly crossOffAfterDays: number;
  /** Days of the week without work, 0 = Sunday … 6 = Saturday. */
  readonly weekend: readonly number[];
  /** The user's own holidays, `YYYY-MM-DD`. */
  readonly holidays: readonly string[];
  /** Where employers are unless an interview says otherwise: ISO 3166-1, two letters; '' unset. */
  readonly country: string;
  /** The part of that country, where it has holidays of its own; '' for the whole. */
  readonly region: string;
  /** That country's public holidays, `YYYY-MM-DD`, stored when it was chosen. */
  readonly publicHolidays: readonly string[];
  /** No reminder rings from this time on, on the user's own clock … */
  readonly quietFrom: string;
  /** … until this one; the same as `quietFrom`: never quiet. */
  readonly quietUntil: string;
  /** Who calls: the name to introduce oneself with; '' unset. */
  readonly userName: string;
  /** The number to leave on a voicemail; '' unset. */
  readonly userPhone: string;
  readonly composePlace: ComposePlace;
  /** `automatic`: found in what the user writes. */
  readonly noteLanguage: NoteLanguage | 'automatic';
  readonly noteRegister: NoteRegister;
  readonly notifications: boolean;
  /** False: notifications say what to do, but not for whom. */
  readonly notificationNames: boolean;
  /** Single keys do something in popup and page while nothing is being typed. */
  readonly singleKeys: boolean;
}

/** What a timetable needs beside the stored settings: where the user's clock is. */
export interface Timetable extends Settings {
  /** The user's own IANA zone, read anew from the system each time, never stored. */
  readonly userTimeZone: string;
}

export const DEFAULT_SETTINGS: Settings = {
  closingMinutesBefore: 60,
  closingMinutesAfter: 30,
  noteTime: '09:00',
  noteLastHours: 44,
  noteLateHours: 48,
  callTime: '09:30',
  officeOpens: '09:00',
  officeCloses: '17:00',
  callAfterDays: 7,
  againAfterDays: 5,
  crossOffAfterDays: 5,
  weekend: [0, 6],
  holidays: [],
  country: '',
  region: '',
  publicHolidays: [],
  quietFrom: '22:00',
  quietUntil: '07:00',
  userName: '',
  userPhone: '',
  composePlace: 'automatic',
  noteLanguage: 'automatic',
  noteRegister: 'plain',
  notifications: true,
  notificationNames: true,
  singleKeys: true,
};
