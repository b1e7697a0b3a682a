import type { HolidayTable } from '../calls/holidays/read-holidays.ts';
import { useModule } from './use-module.ts';

/** Fetches the table, once. */
export const loadHolidayTable = (): Promise<HolidayTable> =>
  import('../calls/holidays/table.json').then(({ default: table }) => table);

/** Every country's holidays; null until they are there. Fetched where a country can be chosen. */
export function useHolidayTable(): HolidayTable | null {
  return useModule(loadHolidayTable);
}
