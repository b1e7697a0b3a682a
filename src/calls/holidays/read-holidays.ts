/** The public holidays of one country. */
export interface HolidayCountry {
  /** Places in the table's `holidays`. */
  readonly holidays: readonly number[];
  /** What differs, by the region's code; a region that is not here has the country's days. */
  readonly regions: Readonly<Record<string, HolidayRegion>>;
}

/** How a region's holidays differ from its country's. */
export interface HolidayRegion {
  readonly name: string;
  /** Places in the table's `holidays` that the region has besides. */
  readonly plus: readonly number[];
  /** Those of the country that it does not have. */
  readonly minus: readonly number[];
}

/** Where the holidays are from. */
export interface HolidaySource {
  readonly name: string;
  readonly version: string;
  /** Whom its licence names. */
  readonly authors: string;
  readonly url: string;
  readonly licence: string;
}

/**
 * Public holidays and weekends by country, as `table.json` has them; `scripts/make_holidays.py` writes
 * it from the Python package holidays.
 */
export interface HolidayTable {
  /** SHA-256 of all other lines, the first 16 digits: a line changed by hand shows. */
  readonly hash: string;
  readonly source: HolidaySource;
  readonly firstYear: number;
  readonly lastYear: number;
  /**
   * Weekends other than Saturday and Sunday, 0 = Sunday … 6 = Saturday, by country (`SA`), and by
   * region (`MY-02`) where it has another than its country.
   */
  readonly weekends: Readonly<Record<string, readonly number[]>>;
  /** Names of holidays in English; "(observed)" on a substitute, "(estimated)" by the moon. */
  readonly names: readonly string[];
  /**
   * Sets of dates: `1225` for 25 December of every year, else a list for each year from the first,
   * with commas between the years and spaces between the dates: `0418,0403,0326 0327,,…`
   */
  readonly days: readonly string[];
  /** Pairs of a place in `names` and one in `days`. */
  readonly holidays: readonly (readonly number[])[];
  /**
   * By country, ISO 3166-1 alpha-2, and XK for Kosovo. Of some the package does not know the last
   * years; test/unit/holidays.test.ts lists those without a single day.
   */
  readonly countries: Readonly<Record<string, HolidayCountry>>;
}

/** A public holiday, which is no business day. */
export interface Holiday {
  /** The civil date there, `YYYY-MM-DD`. */
  readonly date: string;
  readonly name: string;
}

const SATURDAY_AND_SUNDAY: readonly number[] = [0, 6];

/** JSON is an object like any other: a code such as `constructor` must find nothing in it. */
function find<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** The countries whose holidays are known, ISO 3166-1 alpha-2 (and XK), sorted. */
export function listCountries(table: HolidayTable): readonly string[] {
  return Object.keys(table.countries).sort(compare);
}

/**
 * The regions of a country that have other holidays than the country at large, by name. The code is
 * what follows the country's in ISO 3166-2: `BY` for DE-BY; some towns (Augsburg) have their name
 * for one. None for an unknown country.
 */
export function listRegions(
  table: HolidayTable,
  country: string,
): readonly { readonly code: string; readonly name: string }[] {
  return Object.entries(find(table.countries, country)?.regions ?? {})
    .map(([code, { name }]) => ({ code, name }))
    .sort((a, b) => compare(a.name, b.name) || compare(a.code, b.code));
}

function listDates(days: string, table: HolidayTable, year: number): string[] {
  if (!Number.isInteger(year) || year < table.firstYear || year > table.lastYear) return [];
  const inYear = days.includes(',') ? days.split(',')[year - table.firstYear] : days;
  return [...(inYear ?? '').matchAll(/(\d\d)(\d\d)/g)].map(
    ([, month, day]) => `${year}-${month}-${day}`,
  );
}

/**
 * The public holidays of a country or of one of its regions: whole days that are off for everybody,
 * substitute days among them, and those on a weekend too. Sorted by date, then name, each once. An
 * unknown region (or `''`) has the country's; an unknown country, or a year that is not in the
 * table, has none.
 */
export function readHolidays(
  table: HolidayTable,
  country: string,
  region: string,
  years: readonly number[],
): readonly Holiday[] {
  const found = find(table.countries, country);
  if (!found) return [];
  const differs = find(found.regions, region);
  const kept = found.holidays.filter((place) => !differs?.minus.includes(place));
  return [...kept, ...(differs?.plus ?? [])]
    .flatMap((place) => {
      const [name = -1, days = -1] = table.holidays[place] ?? [];
      return [...new Set(years)]
        .flatMap((year) => listDates(table.days[days] ?? '', table, year))
        .map((date) => ({ date, name: table.names[name] ?? '' }));
    })
    .sort((a, b) => compare(a.date, b.date) || compare(a.name, b.name));
}

/**
 * The days of the week without work in a country or one of its regions, 0 = Sunday … 6 = Saturday;
 * where unknown, these two.
 */
export function readWeekend(table: HolidayTable, country: string, region = ''): readonly number[] {
  return (
    find(table.weekends, `${country}-${region}`) ??
    find(table.weekends, country) ??
    SATURDAY_AND_SUNDAY
  );
}

/** The last year whose holidays are in the table. */
export function lastYear(table: HolidayTable): number {
  return table.lastYear;
}
