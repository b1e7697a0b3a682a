import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcomeOfStatus } from '../../src/exchange/columns/status-words.ts';
import { dayBy, decideDateOrder } from '../../src/exchange/dates/date-order.ts';
import { type DateCell, readDateCell } from '../../src/exchange/dates/read-date-cell.ts';
import { readZone } from '../../src/exchange/dates/zone-names.ts';
import { plainDate } from '../support/arbitraries.ts';

const TODAY = '2026-11-27';
const read = (text: string) => readDateCell(text, TODAY);
const dayOf = (text: string) => {
  const cell = read(text);
  return cell && dayBy(cell, null);
};
const cells = (texts: readonly string[]) =>
  texts.map(read).filter((cell): cell is DateCell => cell !== null);

describe('a date in a list', () => {
  it.each([
    '2026-12-31',
    '2026/12/31',
    '2026.12.31',
    '20261231',
    '2026年12月31日',
    '31.12.2026',
    '31. 12. 26',
    '31/12/2026',
    '12/31/2026',
    '12-31-26',
    '31-Dec-26',
    '2026-Dec-31',
    'Dec 31, 2026',
    'Dec. 31st 2026',
    'Thursday, December 31, 2026',
    '31st of December 2026',
    'Do., 31. Dezember 2026',
    '31 déc. 2026',
    'jeudi 31 décembre 2026',
    '31 de diciembre de 2026',
    '31 de dez. de 2026',
    '31 Dec',
    '46387',
    '1798675200000',
    '1798675200',
    '2026-12-31T00:00:00.000Z',
  ])('is read from %s', (text) => {
    expect(dayOf(text)).toBe('2026-12-31');
  });

  it.each([
    ['2026-12-31 15:30', '15:30', null, null],
    ['2026-12-31T15:30:00.000Z', '15:30', 'UTC', null],
    ['2026-12-31T15:30:00-05:00', '15:30', -300, null],
    ['12/31/2026 3:30 PM', '15:30', null, null],
    ['31/12/2026 à 15 h 30', '15:30', null, null],
    ['31.12.2026 15.30 Uhr', '15:30', null, null],
    ['31 de dezembro às 15h30', '15:30', null, null],
    ['Dec 31, 2026 at 3:30pm ET', '15:30', 'America/New_York', null],
    ['December 31, 2026 3:30 PM (GMT+1) → 4:15 PM', '15:30', 60, 45],
    ['December 31, 2026 3:30 PM (EST) → 4:15 PM', '15:30', 'America/New_York', 45],
    ['31 Dec 2026, 15:30 - 16:15 CET', '15:30', 'Europe/Berlin', 45],
    ['15:30 31/12/2026', '15:30', null, null],
    ['46387.6458333333', '15:30', null, null],
    ['1798731000000', '15:30', 0, null],
    ['31.12.2026 - 15.30 Uhr', '15:30', null, null],
    ['31.12. 15:30', '15:30', null, null],
    ['31.12. 15 Uhr', '15:00', null, null],
    ['31/Dec/26 3:30 PM', '15:30', null, null],
    ['12/31/2026 3:30p', '15:30', null, null],
    ['Thu 12/31 3:30 PM', '15:30', null, null],
    ['jeu. 31/12 à 15h30', '15:30', null, null],
    ['12/31/2026 3:30-4:15 PM', '15:30', null, 45],
    ['12/31/2026 11:30 - 1:00 PM', '11:30', null, 90],
    ['12/31/2026, 2-3pm', '14:00', null, 60],
    ['12/31/2026 11-1 pm', '11:00', null, 120],
    ['Dec 31, 10-11am', '10:00', null, 60],
    ['Phone interview 2-3pm, 12/31/2026', '14:00', null, 60],
    ['31.12.2026 14-15 Uhr', '14:00', null, 60],
    ['31.12.2026 von 9 bis 10 Uhr', '09:00', null, 60],
    ['31/12/2026 de 14 a 15h', '14:00', null, 60],
    ['12/31/2026 Round 2 - 3 pm', '15:00', null, null],
    ['December 31, 2026 3:30 PM (GMT-3)', '15:30', -180, null],
    ['December 31, 2026 3:30 PM (GMT+5:30) → 4:15 PM', '15:30', 330, 45],
    ['12/31/2026 15:30 UTC-03:00', '15:30', -180, null],
    ['2026-12-31 15:30:00+00', '15:30', 0, null],
    ['2026-12-31 15:30:00.123-05', '15:30', -300, null],
    ['3:30 PM ET on Dec 31, 2026', '15:30', 'America/New_York', null],
    ['12/31/2026 3:30 PM PT (Zoom)', '15:30', 'America/Los_Angeles', null],
    ['12/31/2026 3:30 PM EST/12:30 PM PST', '15:30', 'America/New_York', null],
    ['12/31/2026 3:30 PM AEDT', '15:30', 'Australia/Sydney', null],
    ['12/31/2026 3:30 PM IST', '15:30', null, null],
    ['12/31/2026 3:30 PM HR', '15:30', null, null],
    ['31/12/2026', null, null, null],
    ['2026-12-31 00:00:00', null, null, null],
  ])('is read with its time from %s', (text, clock, zone, minutes) => {
    expect(dayOf(text)).toBe('2026-12-31');
    expect(read(text)).toMatchObject({ clock, zone, minutes });
  });

  it.each([
    '',
    'soon',
    '13/45/2026',
    '31/02/2026',
    'May 2026',
    '4.5',
    '60,000',
    '+49 30 1234567',
    'Top 10',
  ])('is none in %j', (text) => {
    expect(read(text)).toBeNull();
  });

  it('says where its zone is one that several places call theirs', () => {
    expect(read('12/31/2026 3:30 PM IST')).toMatchObject({ zone: null, isZoneUnread: true });
    expect(read('12/31/2026 3:30 PM HR')).toMatchObject({ zone: null, isZoneUnread: false });
    expect(read('12/31/2026 3:30 PM EST')).toMatchObject({ isZoneUnread: false });
  });

  it('without a year is the last one, unless it comes soon', () => {
    expect(dayOf('5 January')).toBe('2027-01-05');
    expect(dayOf('20 Nov')).toBe('2026-11-20');
    expect(dayOf('May 5')).toBe('2026-05-05');
    expect(dayOf('5/5')).toBe('2026-05-05');
  });

  it('without a year is of the one whose weekday is said', () => {
    expect(dayOf('Sat 7 Mar')).toBe('2026-03-07');
    expect(dayOf('Fri 7 Mar')).toBe('2025-03-07');
    expect(dayOf('sexta-feira, 7 de maio')).toBe('2027-05-07');
    expect(dayOf('Mo. 5.4.')).toBe('2027-04-05');
    expect(dayOf('7 May (Friday)')).toBe('2027-05-07');
  });

  it('has the order that its weekday allows', () => {
    for (const text of ['mar 10/11', 'Tue 10/11/2026', '10/11/2026 (Dienstag)']) {
      expect(read(text)?.days, text).toEqual([['dmy', '2026-11-10']]);
    }
    expect(read('Sunday 10/11/2026')?.days).toEqual([['mdy', '2026-10-11']]);
    expect(read('Monday 10/11/2026')?.days).toHaveLength(2);
  });

  it.each([
    ['02/11/2026 - 09/11/2026', '2026-11-09', null, null],
    ['02.11.2026, 09.11.2026', '2026-11-09', null, null],
    ['02.11.2026 10:00\n09.11.2026 14:30', '2026-11-09', '14:30', null],
    ['9.11.2026 / 2.11.2026', '2026-11-09', null, null],
    ['02/11/2026-09/11/2026', '2026-11-09', null, null],
    ['Nov 2, 2026 and Nov 9, 2026', '2026-11-09', null, null],
    ['Nov 2, 2026 2:30 PM → Nov 2, 2026 3:15 PM', '2026-11-02', '14:30', 45],
  ])('is the last of several in %j', (text, day, clock, minutes) => {
    expect(dayOf(text)).toBe(day);
    expect(read(text)).toMatchObject({ clock, minutes });
  });

  it('is any day, however it is written', () => {
    const months = { en: 'en-US', de: 'de-DE', fr: 'fr-FR', es: 'es-ES', pt: 'pt-BR', gb: 'en-GB' };
    const styles = fc.constantFrom('long', 'medium', 'full') as fc.Arbitrary<
      'long' | 'medium' | 'full'
    >;
    fc.assert(
      fc.property(
        plainDate,
        fc.constantFrom(...Object.values(months)),
        styles,
        (day, locale, dateStyle) => {
          const written = new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' }).format(
            new Date(`${day}T12:00:00Z`),
          );
          const cell = read(written);
          expect(
            cell?.days.map(([, each]) => each),
            written,
          ).toContain(day);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('the order of day and month', () => {
  it('is settled for the whole list by one date that allows one order only', () => {
    expect(decideDateOrder(cells(['05/06/2026', '13/06/2026', '01/02/2026']))).toBe('dmy');
    expect(decideDateOrder(cells(['05/06/2026', '06/13/2026']))).toBe('mdy');
    expect(decideDateOrder(cells(['26/11/27', '26/12/31', '27/10/05', '26/11/30']))).toBe('ymd');
  });

  it('is settled by dates that are not brought in, where those that are settle nothing', () => {
    expect(decideDateOrder(cells(['05/10/2026']), cells(['09/25/2026']))).toBe('mdy');
    expect(decideDateOrder(cells(['05/10/2026', '25/10/2026']), cells(['09/25/2026']))).toBe('dmy');
    expect(decideDateOrder(cells(['05/10/2026']), cells(['09/25/2026', '25/09/2026']))).toBe('ask');
  });

  it('is not settled by dates with dots, which have one order only', () => {
    expect(decideDateOrder(cells(['11/02/2026', '12.11.2026']))).toBe('ask');
    expect(decideDateOrder(cells(['11/02/2026', '12.11.2026']), cells(['10/13/2026']))).toBe('mdy');
  });

  it('is asked for where nothing settles it, or the dates contradict each other', () => {
    expect(decideDateOrder(cells(['05/06/2026', '01/02/2026']))).toBe('ask');
    expect(decideDateOrder(cells(['05/06/2026', '13/06/2026', '06/13/2026']))).toBe('ask');
  });

  it('does not matter where every date can be read in one way', () => {
    expect(
      decideDateOrder(cells(['2026-05-06', '6 May 2026', '05/05/2026', '5.6.2026'])),
    ).toBeNull();
  });

  it('gives back every day of a list that was written in it', () => {
    const write = { dmy: [2, 1, 0], mdy: [1, 2, 0] } as const;
    const order = fc.constantFrom('dmy' as const, 'mdy' as const);
    fc.assert(
      fc.property(fc.array(plainDate, { minLength: 1, maxLength: 20 }), order, (days, how) => {
        const texts = days.map((day) => write[how].map((at) => day.split('-')[at]).join('/'));
        const decided = decideDateOrder(cells(texts));
        expect([how, 'ask', null]).toContain(decided);
        expect(cells(texts).map((cell) => dayBy(cell, how))).toEqual(days);
      }),
    );
  });
});

it('a zone is read by its name, by what people call it, and by its distance', () => {
  expect(readZone('Europe/Paris')).toBe('Europe/Paris');
  expect(readZone('America/New York')).toBe('America/New_York');
  expect(readZone('MEZ')).toBe('Europe/Berlin');
  expect(readZone('(PT)')).toBe('America/Los_Angeles');
  expect(readZone('UTC-3')).toBe('Etc/GMT+3');
  expect(readZone('GMT')).toBe('UTC');
  expect(readZone('JST')).toBe('Asia/Tokyo');
  expect(readZone('nowhere/at all')).toBeNull();
});

describe('a status', () => {
  it.each([
    [
      'offer',
      'Offer',
      'Accepted',
      'Hired!',
      'Angebot',
      'Zusage',
      'Offre reçue',
      'Oferta',
      'Contratado',
      'Proposta aceita',
      '🎉 Offer received',
    ],
    [
      'declined',
      'Rejected',
      'Not Selected',
      'Absage',
      'Refusé',
      'Rechazado',
      'Recusada',
      'Application declined',
      'Interview - rejected',
      'no offer',
      'No longer under consideration',
      'Offer rescinded',
      'Company not interested',
      'Closed - rejected',
      'Nicht angenommen',
      'No aceptado',
      'Não aprovado',
    ],
    [
      'withdrawn',
      'I Withdrew',
      'Offer declined',
      'Zurückgezogen',
      'Candidature retirée',
      'Retirada',
      'Desistência',
      'No longer interested',
      'Rejected by me',
      'Accepted another offer',
      'Absage von mir',
      'Ich habe abgesagt',
    ],
    [
      'crossed-off',
      'Ghosted',
      'No Response',
      'Archived',
      'Keine Rückmeldung',
      'Sans réponse',
      'Sin respuesta',
      'Sem retorno',
      'Closed',
      'Position filled',
    ],
    [
      'open',
      'Interviewing',
      'Applied',
      'Not started',
      'In progress',
      'Bookmarked',
      'Phone Screen',
      'Vorstellungsgespräch',
      'Läuft',
      'En cours',
      'En proceso',
      'Em andamento',
      'Final round',
      'Waiting for an offer',
      'No answer yet',
      'Under review',
      'Einladung',
      'En espera',
    ],
  ])('is %s', (outcome, ...texts) => {
    expect(texts.filter((text) => outcomeOfStatus(text) !== outcome)).toEqual([]);
  });

  it('says nothing where it is not known', () => {
    expect(['', '★★★', 'Inactive', 'x'.repeat(100)].map(outcomeOfStatus)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
