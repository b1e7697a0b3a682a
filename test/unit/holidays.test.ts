import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countryOfZone } from '../../src/calls/holidays/country-of-zone.ts';
import {
  type HolidayTable,
  lastYear,
  listCountries,
  listRegions,
  readHolidays,
  readWeekend,
} from '../../src/calls/holidays/read-holidays.ts';
import tableFile from '../../src/calls/holidays/table.json';
import zones from '../../src/calls/holidays/zones.json';

const table: HolidayTable = tableFile;

/** Country and region, such as `DE-BY`, as two. */
const split = (place: string): [country: string, region: string] => {
  const [country = '', region = ''] = place.split('-');
  return [country, region];
};
const read = (place: string, year: number) => readHolidays(table, ...split(place), [year]);
const isOff = (place: string, date: string) =>
  read(place, Number(date.slice(0, 4))).some((holiday) => holiday.date === date);

/** The days off that are not in the weekend, as `0101 0403`. */
function readDaysOff(place: string, year: number): string {
  const weekend = readWeekend(table, ...split(place));
  const dates = read(place, year)
    .map(({ date }) => date)
    .filter((date) => !weekend.includes(Temporal.PlainDate.from(date).dayOfWeek % 7));
  return [...new Set(dates)].map((date) => date.slice(5).replace('-', '')).join(' ');
}

/**
 * All days off between the weekends, as laws and governments have them, not as any package does:
 * written down by hand, apart from the table.
 */
const FACTS: [place: string, year: number, days: string, source: string][] = [
  ['AT', 2026, '0101 0106 0406 0501 0514 0525 0604 1026 1208 1225', 'Arbeitsruhegesetz, § 7'],
  [
    'AU-NSW',
    2026,
    '0101 0126 0403 0406 0427 0608 1005 1225 1228',
    'Public Holidays Act 2010; Public Holidays Amendment (Anzac Day) Order 2026',
  ],
  [
    'AU-NSW',
    2027,
    '0101 0126 0326 0329 0426 0614 1004 1227 1228',
    'Public Holidays Act 2010; Public Holidays Amendment (Anzac Day) Order 2026',
  ],
  [
    'BR',
    2026,
    '0101 0403 0421 0501 0907 1012 1102 1120 1225',
    'Leis 662/1949, 6.802/1980, 9.093/1995, 14.759/2023',
  ],
  ['CA-QC', 2026, '0101 0403 0518 0624 0701 0907 1012 1225', 'Labour standards act, s. 60'],
  ['CH-ZH', 2026, '0101 0403 0406 0501 0514 0525 1225', 'Ruhetags- und Ladenöffnungsgesetz, § 1'],
  [
    'CN',
    2026,
    '0101 0102 0216 0217 0218 0219 0220 0223 0406 0501 0504 0505 0619 0925 1001 1002 1005 1006 1007',
    'Notice of the State Council of 4 November 2025',
  ],
  [
    'DE-BE',
    2027,
    '0101 0308 0326 0329 0506 0517',
    'Gesetz über die Sonn- und Feiertage (Berlin), § 1',
  ],
  ['DE-BY', 2026, '0101 0106 0403 0406 0501 0514 0525 0604 1225', 'Feiertagsgesetz, Art. 1'],
  // Store Bededag is off no more.
  ['DK', 2026, '0101 0402 0403 0406 0514 0525 1225', 'Lov nr. 214 af 6. marts 2023'],
  [
    'ES-MD',
    2026,
    '0101 0106 0402 0403 0501 1012 1102 1207 1208 1225',
    'Dirección General de Trabajo, relación de fiestas laborales para 2026',
  ],
  ['FR', 2026, '0101 0406 0501 0508 0514 0525 0714 1111 1225', 'Code du travail, art. L. 3133-1'],
  ['FR', 2027, '0101 0329 0506 0517 0714 1101 1111', 'Code du travail, art. L. 3133-1'],
  ['GB-ENG', 2026, '0101 0403 0406 0504 0525 0831 1225 1228', 'https://www.gov.uk/bank-holidays'],
  ['GB-ENG', 2027, '0101 0326 0329 0503 0531 0830 1227 1228', 'https://www.gov.uk/bank-holidays'],
  [
    'GB-NIR',
    2026,
    '0101 0317 0403 0406 0504 0525 0713 0831 1225 1228',
    'https://www.gov.uk/bank-holidays',
  ],
  // With the one for the World Cup.
  [
    'GB-SCT',
    2026,
    '0101 0102 0403 0504 0525 0615 0803 1130 1225 1228',
    'https://www.gov.uk/bank-holidays',
  ],
  [
    'IE',
    2026,
    '0101 0202 0317 0406 0504 0601 0803 1026 1225',
    'Organisation of Working Time Act 1997, Second Schedule',
  ],
  ['IL', 2026, '0402 0408 0422 0913 0921', 'Law and Administration Ordinance, s. 18A'],
  // Saint Francis is off again.
  ['IT', 2027, '0101 0106 0329 0602 1004 1101 1208', 'Leggi 260/1949, 54/1977, 151/2025'],
  [
    'JP',
    2026,
    '0101 0112 0211 0223 0320 0429 0504 0505 0506 0720 0811 0921 0922 0923 1012 1103 1123',
    'https://www8.cao.go.jp/chosei/shukujitsu/gaiyou.html',
  ],
  [
    'JP',
    2027,
    '0101 0111 0211 0223 0322 0429 0503 0504 0505 0719 0811 0920 0923 1011 1103 1123',
    'https://www8.cao.go.jp/chosei/shukujitsu/gaiyou.html',
  ],
  [
    'NZ',
    2026,
    '0101 0102 0206 0403 0406 0427 0601 0710 1026 1225 1228',
    'Holidays Act 2003; Te Kāhui o Matariki Public Holiday Act 2022',
  ],
  // Christmas Eve is off since 2025.
  ['PL', 2026, '0101 0106 0406 0501 0604 1111 1224 1225', 'Ustawa o dniach wolnych od pracy'],
  ['SE', 2026, '0101 0106 0403 0406 0501 0514 1225', 'Lag 1989:253 om allmänna helgdagar'],
  [
    'SG',
    2026,
    '0101 0217 0218 0403 0501 0527 0601 0810 1109 1225',
    'https://www.mom.gov.sg/employment-practices/public-holidays',
  ],
  ['TR', 2026, '0101 0320 0423 0501 0519 0527 0528 0529 0715 1029', '2429 sayılı Kanun'],
  [
    'US',
    2026,
    '0101 0119 0216 0525 0619 0703 0907 1012 1111 1126 1225',
    'https://www.opm.gov/policy-data-oversight/pay-leave/federal-holidays/',
  ],
  [
    'US',
    2027,
    '0101 0118 0215 0531 0618 0705 0906 1011 1111 1125 1224 1231',
    'https://www.opm.gov/policy-data-oversight/pay-leave/federal-holidays/',
  ],
  [
    'ZA',
    2027,
    '0101 0322 0326 0329 0427 0616 0809 0924 1216 1227',
    'Public Holidays Act 36 of 1994',
  ],
];

describe('public holidays', () => {
  it.each(FACTS)('in %s in %i are as they should', (place, year, days, source) => {
    expect(readDaysOff(place, year), source).toBe(days);
  });

  it.each([
    ['DE', '2026-10-03', 'German Unity Day'],
    ['US', '2026-11-26', 'Thanksgiving Day'],
    ['US', '2026-07-03', 'Independence Day (observed)'],
    ['GB-SCT', '2026-11-30', "Saint Andrew's Day"],
    ['IL', '2026-09-21', 'Yom Kippur'],
    ['NP', '2026-09-19', 'Constitution Day'],
    ['AE', '2029-02-14', 'Eid al-Fitr (estimated)'],
    // Two on one day are two.
    ['NP', '2026-05-01', 'International Labor Day'],
    ['NP', '2026-05-01', 'Buddha Jayanti'],
  ])('has in %s on %s %s', (place, date, name) => {
    expect(read(place, Number(date.slice(0, 4)))).toContainEqual({ date, name });
  });

  it.each([
    ['DE', '2026-06-04', 'that is for the Catholic regions'],
    ['DE-BY', '2026-08-15', 'that is for its Catholic towns'],
    ['IL', '2026-09-20', 'the holiday begins at sunset'],
    ['TR', '2026-03-19', 'the holiday begins at noon'],
    ['CH-SO', '2026-05-01', 'it begins at noon'],
    ['SE', '2026-01-11', 'that every Sunday is off goes without saying'],
  ])('in %s leaves out %s: %s', (place, date) => {
    expect(isOff(place, date)).toBe(false);
  });

  it('have names that can be read in English', () => {
    const strange = table.names.filter(
      (name) => !/^[\p{Script=Latin}\p{M}\d .,:;'’/&()-]+$/u.test(name),
    );
    expect(strange).toEqual([]);
    expect(table.names.filter((name) => /substituted from|; /.test(name))).toEqual([]);
  });

  it('are known of all years, but for these', () => {
    const years = Array.from(
      { length: lastYear(table) - table.firstYear + 1 },
      (_, index) => table.firstYear + index,
    );
    const empty = listCountries(table)
      .map((code) => [code, years.filter((year) => read(code, year).length === 0)] as const)
      .filter(([, unknown]) => unknown.length > 0);
    expect(Object.fromEntries(empty)).toEqual({
      // Nobody lives there, or soldiers do.
      BV: years,
      HM: years,
      IO: years,
      // Announced a year ahead.
      LK: years.filter((year) => year > 2026),
      // None are off under martial law.
      UA: years,
    });
  });

  it('has each day of a holiday that lasts for several', () => {
    for (const date of ['2026-03-20', '2026-03-21', '2026-03-22']) {
      expect(isOff('TR', date), date).toBe(true);
    }
  });

  it('falls on a Saturday too: the weekend is for others to know', () => {
    expect(Temporal.PlainDate.from('2026-10-03').dayOfWeek).toBe(6);
    expect(isOff('DE', '2026-10-03')).toBe(true);
  });

  const country = fc.constantFrom(...listCountries(table));
  const place = country.chain((code) =>
    fc.tuple(
      fc.constant(code),
      fc.constantFrom('', ...listRegions(table, code).map((region) => region.code)),
    ),
  );
  const years = fc.array(fc.integer({ min: table.firstYear - 2, max: table.lastYear + 2 }), {
    maxLength: 4,
  });

  it('lie in their years, sorted, each once', () => {
    fc.assert(
      fc.property(place, years, (somewhere, some) => {
        const days = readHolidays(table, ...somewhere, some);
        for (const { date, name } of days) {
          expect(some).toContain(Temporal.PlainDate.from(date, { overflow: 'reject' }).year);
          expect(name).not.toBe('');
        }
        const keys = days.map(({ date, name }) => `${date} ${name}`);
        expect(keys).toEqual([...new Set(keys)].sort());
      }),
    );
  });

  it('are a year’s own, whichever others are asked for', () => {
    fc.assert(
      fc.property(place, years, (somewhere, some) => {
        const apart = [...new Set(some)]
          .sort()
          .flatMap((year) => [...readHolidays(table, ...somewhere, [year])]);
        expect(readHolidays(table, ...somewhere, some)).toEqual(apart);
      }),
    );
  });

  it('are the country’s where the region is unknown', () => {
    fc.assert(
      fc.property(country, fc.string(), years, (code, region, some) => {
        fc.pre(!listRegions(table, code).some((each) => each.code === region));
        expect(readHolidays(table, code, region, some)).toEqual(
          readHolidays(table, code, '', some),
        );
      }),
    );
    expect(read('DE-constructor', 2026)).toEqual(read('DE', 2026));
  });

  it('are none where the country or the year is unknown', () => {
    for (const code of ['', 'ZZ', 'de', 'constructor', '__proto__']) {
      expect(read(code, 2026)).toEqual([]);
      expect(listRegions(table, code)).toEqual([]);
    }
    for (const year of [table.firstYear - 1, lastYear(table) + 1, 2026.5, Number.NaN]) {
      expect(read('DE', year)).toEqual([]);
    }
  });

  it('list the regions that differ, by name', () => {
    expect(listRegions(table, 'GB')).toContainEqual({ code: 'SCT', name: 'Scotland' });
    expect(listRegions(table, 'DE').map(({ code }) => code)).toContain('BY');
    // Austria’s regions have all the same public holidays.
    expect(listRegions(table, 'AT')).toEqual([]);
  });
});

describe('weekends', () => {
  it.each([
    ['DE', [0, 6]],
    ['SA', [5, 6]],
    ['IL', [5, 6]],
    ['IR', [5]],
    ['NP', [0, 6]],
    ['BN', [0, 5]],
    ['AE', [0, 6]],
    ['MY', [0, 6]],
    ['MY-10', [0, 6]],
    ['MY-03', [5, 6]],
    ['SA-unknown', [5, 6]],
    ['ZZ', [0, 6]],
    ['constructor', [0, 6]],
  ])('in %s are %j', (place, weekend) => {
    expect(readWeekend(table, ...split(place))).toEqual(weekend);
  });

  it('are those of listed places alone', () => {
    const places = listCountries(table).flatMap((country) => [
      country,
      ...listRegions(table, country).map(({ code }) => `${country}-${code}`),
    ]);
    expect(places).toEqual(expect.arrayContaining(Object.keys(table.weekends)));
  });
});

describe('the country of a time zone', () => {
  it.each([
    ['Europe/Berlin', 'DE'],
    ['Europe/Oslo', 'NO'],
    ['Europe/London', 'GB'],
    ['America/New_York', 'US'],
    ['America/Toronto', 'CA'],
    ['America/Sao_Paulo', 'BR'],
    ['Asia/Kathmandu', 'NP'],
    ['Asia/Kolkata', 'IN'],
    ['Asia/Calcutta', 'IN'],
    ['Europe/Kiev', 'UA'],
    ['US/Eastern', 'US'],
    // Their clocks are those of another country.
    ['Iceland', 'IS'],
    ['Africa/Asmera', 'ER'],
    ['CET', ''],
    ['Australia/Lord_Howe', 'AU'],
    ['Pacific/Kiritimati', 'KI'],
    ['UTC', ''],
    ['Etc/GMT+3', ''],
    ['europe/berlin', ''],
    ['constructor', ''],
  ])('of %s is %s', (zone, country) => {
    expect(countryOfZone(zones, zone)).toBe(country);
  });

  it('is known for all that this machine knows, however it spells them', () => {
    const unknown = Intl.supportedValuesOf('timeZone').filter(
      (zone) => !countryOfZone(zones, zone),
    );
    expect(unknown.filter((zone) => zone.includes('/') && !zone.startsWith('Etc/'))).toEqual([]);
  });
});

describe('the files', () => {
  it('are as the script wrote them', () => {
    const file = join(import.meta.dirname, '../../src/calls/holidays/table.json');
    const lines = readFileSync(file, 'utf8').split(/\r?\n/);
    const hashed = lines.filter((line) => !line.startsWith('"hash":')).join('\n');
    expect(lines).toHaveLength(hashed.split('\n').length + 1);
    const hash = createHash('sha256').update(hashed).digest('hex').slice(0, 16);
    const advice = 'table.json was changed by hand: run scripts/make_holidays.py instead.';
    expect(table.hash, advice).toBe(hash);
  });

  it('do not end within three years', () => {
    // The one test that looks at the clock: nothing else would tell that the years run out.
    const needed = Temporal.Now.plainDateISO().year + 3;
    const advice = `Holidays end in ${lastYear(table)}: set LAST_YEAR in scripts/make_holidays.py to ${needed + 8} or so and run it.`;
    expect(lastYear(table), advice).toBeGreaterThanOrEqual(needed);
  });

  it('have holidays for the country of each zone', () => {
    const unknown = Object.values(zones).filter((code) => !listCountries(table).includes(code));
    expect(unknown).toEqual([]);
  });

  it('name their source', () => {
    expect(table.source).toMatchObject({ name: 'holidays', version: '0.105', licence: 'MIT' });
  });
});
