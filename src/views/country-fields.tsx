import { listCountries, listRegions, readHolidays } from '../calls/holidays/read-holidays.ts';
import { words, wordsLocale } from '../platform/words.ts';
import { SelectField } from '../ui/select-field.tsx';
import { useHolidayTable } from './use-holiday-table.ts';
import { useView } from './view-context.ts';

const NONE = '';

/** A country, and the part of it where that has holidays of its own. */
export function CountryFields(props: {
  label: string;
  hint?: string | undefined;
  /** What stands for no country. */
  none: string;
  country: string;
  region: string;
  problem?: string | undefined;
  onPlace: (country: string, region: string) => void;
}) {
  const { country, region, onPlace } = props;
  const { now } = useView();
  const table = useHolidayTable();
  if (table === null) return null;
  const year = Number(now.slice(0, 4));
  const names = new Intl.DisplayNames(wordsLocale(), { type: 'region' });
  const nameOf = (code: string): string => names.of(code) ?? code;
  const countries = [...listCountries(table)].sort((a, b) =>
    nameOf(a).localeCompare(nameOf(b), wordsLocale()),
  );
  const regions = listRegions(table, country);
  const isUnknown =
    country !== NONE && readHolidays(table, country, region, [year, year + 1]).length === 0;
  return (
    <div class="aw-fields">
      <SelectField<string>
        label={props.label}
        hint={isUnknown ? words('hintNoHolidays') : props.hint}
        problem={props.problem}
        value={country}
        options={[
          { value: NONE, label: props.none },
          ...countries.map((code) => ({ value: code, label: nameOf(code) })),
        ]}
        onValue={(to) => onPlace(to, NONE)}
      />
      {regions.length > 0 && (
        <SelectField<string>
          label={words('fieldRegion')}
          hint={words('hintRegion')}
          value={region}
          options={[
            { value: NONE, label: words('wholeCountry') },
            ...regions.map(({ code, name }) => ({ value: code, label: name })),
          ]}
          onValue={(to) => onPlace(country, to)}
        />
      )}
    </div>
  );
}
