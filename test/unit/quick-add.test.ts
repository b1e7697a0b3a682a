import { describe, expect, it } from 'vitest';
import type { NoteLanguage } from '../../src/interviews/settings.ts';
import { loadLineLanguages } from '../../src/quick-add/load-languages.ts';
import { readLine } from '../../src/quick-add/read-line.ts';

/** A Friday, half past ten in Berlin. */
const NOW = '2026-11-27T09:30:00.000Z';

async function read(line: string, language: NoteLanguage = 'en', locale: string = language) {
  const languages = await loadLineLanguages(language);
  return readLine(line, { now: NOW, timeZone: 'Europe/Berlin', locale, languages });
}

/** How a day and a time are said, and what is meant. */
const WHEN: Readonly<Record<NoteLanguage, readonly (readonly [string, string])[]>> = {
  en: [
    ['yesterday 14:00', '2026-11-26 14:00'],
    ['tomorrow 9am', '2026-11-28 09:00'],
    ['last Tuesday at 3', '2026-11-24 15:00'],
    ['at 3 on Tuesday', '2026-11-24 15:00'],
    ['12 May at 3', '2027-05-12 15:00'],
    ['12 May 10:30', '2027-05-12 10:30'],
    ['Nov 26 at 2:00 PM', '2026-11-26 14:00'],
    ['2026-05-12 10:30', '2026-05-12 10:30'],
    ['Tuesday 14:00', '2026-11-24 14:00'],
    ['Monday 10am', '2026-11-30 10:00'],
    ['Friday 4pm', '2026-11-27 16:00'],
    ['next Friday 4pm', '2026-12-04 16:00'],
    ['last Friday 4pm', '2026-11-20 16:00'],
    ['Tuesday next week 10am', '2026-12-01 10:00'],
    ['tomorrow morning at 9', '2026-11-28 09:00'],
    ['half past two yesterday', '2026-11-26 14:30'],
    ['the day before yesterday 2.30pm', '2026-11-25 14:30'],
    ['Tue 2', '2026-11-24 14:00'],
    ['two days ago 12am', '2026-11-25 00:00'],
    ['at noon tomorrow', '2026-11-28 12:00'],
    ['Tuesday morning at 9', '2026-11-24 09:00'],
    ['tomorrow at 7 in the evening', '2026-11-28 19:00'],
    ['tomorrow at 5 in the morning', '2026-11-28 05:00'],
    ['tonight at 7', '2026-11-27 19:00'],
    ['tomorrow afternoon', '2026-11-28 14:00'],
    ['half past seven tomorrow evening', '2026-11-28 19:30'],
    ['in the evening on Tuesday at 8', '2026-11-24 20:00'],
  ],
  de: [
    ['gestern 14 Uhr', '2026-11-26 14:00'],
    ['12.5. 10 Uhr', '2027-05-12 10:00'],
    ['26.11. um 14.30 Uhr', '2026-11-26 14:30'],
    ['am Dienstag um halb drei', '2026-11-24 14:30'],
    ['letzten Dienstag um 15 Uhr', '2026-11-24 15:00'],
    ['Dienstag nächste Woche um 10', '2026-12-01 10:00'],
    ['übermorgen 9 Uhr', '2026-11-29 09:00'],
    ['Mittwoch, 25.11., 14 Uhr', '2026-11-25 14:00'],
    ['tomorrow 9am', '2026-11-28 09:00'],
    ['am Montag, dem 30.11., um 9 Uhr morgens', '2026-11-30 09:00'],
    ['Dienstag morgen 10 Uhr', '2026-11-24 10:00'],
    ['Montag Morgen um 9', '2026-11-30 09:00'],
    ['am Dienstagabend um 7', '2026-11-24 19:00'],
    ['12.5. morgens um 9', '2027-05-12 09:00'],
    ['morgen früh um 9', '2026-11-28 09:00'],
    ['morgen um 9', '2026-11-28 09:00'],
    ['heute morgen um 9', '2026-11-27 09:00'],
    ['morgen Vormittag', '2026-11-28 10:00'],
    ['morgen am Abend um 7', '2026-11-28 19:00'],
    ['morgen 7 Uhr abends', '2026-11-28 19:00'],
    ['morgen Samstag um 10', '2026-11-28 10:00'],
    ['morgen um halb acht abends', '2026-11-28 19:30'],
  ],
  fr: [
    ['hier à 14h', '2026-11-26 14:00'],
    ['avant-hier à 9h30', '2026-11-25 09:30'],
    ['après-demain 10h', '2026-11-29 10:00'],
    ['il y a 2 jours à 9h', '2026-11-25 09:00'],
    ['mardi dernier à 15h', '2026-11-24 15:00'],
    ['le 12 mai à 10h30', '2027-05-12 10:30'],
    ['aujourd’hui à 15h', '2026-11-27 15:00'],
    ['demain matin à 9 h', '2026-11-28 09:00'],
    ['mardi matin à 9 h', '2026-11-24 09:00'],
    ['mardi à 14 h 30', '2026-11-24 14:30'],
    ['demain après-midi à 3h', '2026-11-28 15:00'],
    ['demain à 7 h du soir', '2026-11-28 19:00'],
    ['ce soir à 7h', '2026-11-27 19:00'],
  ],
  es: [
    ['ayer a las 14:00', '2026-11-26 14:00'],
    ['ayer a las 3 y media de la tarde', '2026-11-26 15:30'],
    ['hace 2 días a las 10', '2026-11-25 10:00'],
    ['pasado mañana a las 10', '2026-11-29 10:00'],
    ['el martes pasado a las 15:00', '2026-11-24 15:00'],
    ['el 12 de mayo a las 10:30', '2027-05-12 10:30'],
    ['el martes a las 9 de la mañana', '2026-11-24 09:00'],
    ['el 12 de mayo a las 9 de la mañana', '2027-05-12 09:00'],
    ['el lunes por la mañana a las 10', '2026-11-30 10:00'],
    ['mañana por la mañana a las 9', '2026-11-28 09:00'],
    ['mañana a las 9 de la mañana', '2026-11-28 09:00'],
    ['a las 9 de la mañana del martes', '2026-11-24 09:00'],
    ['mañana a las 10', '2026-11-28 10:00'],
    ['mañana sábado a las 10', '2026-11-28 10:00'],
    ['hoy a las 7 de la tarde', '2026-11-27 19:00'],
    ['esta mañana a las 9', '2026-11-27 09:00'],
    ['el martes a las 12 de la mañana', '2026-11-24 12:00'],
  ],
  pt: [
    ['ontem às 14h', '2026-11-26 14:00'],
    ['anteontem às 14h30', '2026-11-25 14:30'],
    ['há 2 semanas às 10h', '2026-11-13 10:00'],
    ['depois de amanhã às 10h', '2026-11-29 10:00'],
    ['próxima segunda às 10h', '2026-11-30 10:00'],
    ['terça passada às 15h', '2026-11-24 15:00'],
    ['amanhã de manhã às 9', '2026-11-28 09:00'],
    ['terça de manhã às 9', '2026-11-24 09:00'],
    ['amanhã às 7 da noite', '2026-11-28 19:00'],
    ['hoje à tarde às 4', '2026-11-27 16:00'],
  ],
};

/** Company and position in the order that a language has for them. */
const JOB: Readonly<Record<NoteLanguage, string>> = {
  en: 'Data analyst at Brightwater',
  de: 'Data analyst bei Brightwater',
  fr: 'Data analyst chez Brightwater',
  es: 'Data analyst en Brightwater',
  pt: 'Data analyst na Brightwater',
};

describe('a line', () => {
  it.each(Object.keys(WHEN) as NoteLanguage[])(
    'says when, before or after the rest: %s',
    async (language) => {
      for (const [said, meant] of WHEN[language]) {
        for (const line of [
          `Brightwater, Data analyst, ${said}`,
          `${said}: ${JOB[language]}`,
          `${JOB[language]} ${said}`,
        ]) {
          const { company, position, date, clock, rest } = await read(line, language);
          expect([line, company, position, `${date} ${clock}`, rest]).toEqual([
            line,
            'Brightwater',
            'Data analyst',
            meant,
            [],
          ]);
        }
      }
    },
  );

  it('begins a range before its end, with or without the same half of the day', async () => {
    const range = async (line: string) => {
      const { clock, durationMinutes } = await read(line);
      return `${clock} +${durationMinutes}`;
    };
    expect(await range('Acme, today 11-1pm')).toBe('11:00 +120');
    expect(await range('Acme, today 10-12pm')).toBe('10:00 +120');
    expect(await range('Acme, today 9 to 1pm')).toBe('09:00 +240');
    expect(await range('Acme, today 2-3pm')).toBe('14:00 +60');
    expect(await range('Acme, today 10am-1')).toBe('10:00 +180');
    expect(await range('Acme, today 4pm-7')).toBe('16:00 +180');
    expect(await range('Acme, today from 11 to 1 in the afternoon')).toBe('11:00 +120');
  });

  it('keeps tomorrow where a weekday stands elsewhere', async () => {
    const found = await read('Martes SL, analista, mañana a las 9', 'es');
    expect([found.company, found.date, found.clock]).toEqual(['Martes SL', '2026-11-28', '09:00']);
    expect((await read('mañana, Martes SL, analista', 'es')).company).toBe('Martes SL');
    expect((await read('Acme, mañana martes a las 9', 'es')).doubts).toEqual(['weekday-differs']);
  });

  it('has day and month in the order of the locale, but for what is in no calendar', async () => {
    const dayOf = async (line: string, locale: string) => (await read(line, 'en', locale)).date;
    expect(await dayOf('11/12/2026', 'en-GB')).toBe('2026-12-11');
    expect(await dayOf('11/12/2026', 'en-US')).toBe('2026-11-12');
    expect(await dayOf('26/11/2026', 'en-US')).toBe('2026-11-26');
    expect(await dayOf('11.12.2026', 'en-US')).toBe('2026-12-11');
  });

  it('names a person, their address and number, and how long it takes', async () => {
    const line =
      'Data analyst at Brightwater with Anna Okafor, yesterday 14:00, 45 min, anna@brightwater.com, +49 30 1234567';
    const { person, durationMinutes, company } = await read(line);
    expect(person).toEqual({
      name: 'Anna Okafor',
      email: 'anna@brightwater.com',
      phone: '+49 30 1234567',
    });
    expect([company, durationMinutes]).toEqual(['Brightwater', 45]);
    expect((await read('Acme, 1.5 hours, today 4pm')).durationMinutes).toBe(90);
    expect((await read('Acme, today 4pm for half an hour')).durationMinutes).toBe(30);
    expect((await read('Acme, today 2-3pm')).durationMinutes).toBe(60);
    expect((await read('Acme, hier 14 h, 1 h', 'fr')).durationMinutes).toBe(60);
    expect((await read('Acme, hier 14 h, 1 h 30', 'fr')).durationMinutes).toBe(90);
    expect((await read('Ben Liu <ben@tidewater.com> today')).person.name).toBe('Ben Liu');
  });

  it.each([
    ['Sun Microsystems, engineer, 28 November', 'Sun Microsystems', 'engineer'],
    ['Friday Agency, editor, 28 November', 'Friday Agency', 'editor'],
    ['Saturday Night Live, writer, tomorrow at 3', 'Saturday Night Live', 'writer'],
    ['Today Media, editor, 28/11/2026', 'Today Media', 'editor'],
    ['Saturday Morning, Brightwater, analyst', 'Brightwater', 'analyst'],
    ['Tomorrow Brightwater, analyst, 3pm', 'Brightwater', 'analyst'],
    ['Mon Ami, baker, 28 November', 'Mon Ami', 'baker'],
    ['March Networks, analyst, tomorrow', 'March Networks', 'analyst'],
    ['3M, engineer, tomorrow', '3M', 'engineer'],
    ['7 Eleven, clerk, tomorrow', '7 Eleven', 'clerk'],
    ['Century 21, agent, tomorrow', 'Century 21', 'agent'],
    ['Acme, Inc., analyst, tomorrow', 'Acme, Inc.', 'analyst'],
    ['Center for Science – analyst – tomorrow', 'Center for Science', 'analyst'],
    ['I had an interview at Acme for analyst tomorrow', 'Acme', 'analyst'],
    ['Zalando / product manager / tomorrow', 'Zalando', 'product manager'],
    ['Interview with Brightwater, analyst, tomorrow', 'Brightwater', 'analyst'],
    [
      'Phone interview at Acme, Inc. for front-end developer tomorrow',
      'Acme, Inc.',
      'front-end developer',
    ],
  ])('is not misled by a name: %s', async (line, company, position) => {
    const found = await read(line);
    expect([found.company, found.position, found.date]).toEqual([company, position, '2026-11-28']);
  });

  it('shows that a weekday in the company’s name was not taken as the day', async () => {
    const { company, doubts, clock } = await read('Friday Agency, editor, 10:00');
    expect([company, doubts, clock]).toEqual(['Friday Agency', ['day-assumed'], '10:00']);
    expect((await read('Friday Agency')).company).toBe('Agency');
  });

  it('says what it has assumed, and what is missing or odd', async () => {
    const doubts = async (line: string) => (await read(line)).doubts;
    expect(await doubts('Acme, yesterday 14:00')).toEqual([]);
    expect(await doubts('')).toEqual(['company-missing', 'day-assumed', 'time-assumed']);
    expect(await doubts('anna@brightwater.com yesterday 14:00')).toEqual(['company-assumed']);
    expect(await doubts('Acme yesterday')).toEqual(['time-assumed']);
    expect(await doubts('Acme, 14:00')).toEqual(['day-assumed']);
    expect(await doubts('Acme yesterday at 3')).toEqual(['afternoon-assumed']);
    expect(await doubts('Acme, Wed 26 Nov, 2pm')).toEqual(['weekday-differs']);
    expect(await doubts('Acme, Wednesday 26.11. 14:00')).toEqual(['weekday-differs']);
    expect(await doubts('Acme, yesterday 2pm EST')).toEqual(['zone-unread']);
    expect(await doubts('Acme, 2026-02-12 10:00')).toEqual(['far-past']);
    expect(await doubts('Acme, 12 May 10:00')).toEqual(['far-ahead']);
  });

  it('drops nothing: what is neither is told', async () => {
    expect((await read('Acme, analyst, Berlin, yesterday 2pm EST')).rest).toEqual([
      'Berlin',
      'EST',
    ]);
  });

  it('moves a time that the clocks jump over', async () => {
    const { startsAt } = await read('Acme, 2027-03-28 02:30');
    expect(startsAt).toBe('2027-03-28T01:30:00.000Z');
  });
});
