import { planImport } from '../../src/data/import/plan-import.ts';
import { type InterviewRecord, parseRecords } from '../../src/data/interview-record.ts';
import { mergeRecords } from '../../src/data/merge-records.ts';
import { MARKER_KEY } from '../../src/data/mirror/store-marker.ts';
import { DEFAULT_SETTINGS } from '../../src/interviews/settings.ts';
import type { FakeBackground } from './fake-background.ts';
import { readFake } from './kept-text.ts';

/**
 * Asks for a backup to be brought in as a page does, once its preview was pressed.
 *
 * @param beside what the message carries beside interviews
 */
export function bringInFile(
  machine: FakeBackground,
  importId: string,
  records: readonly InterviewRecord[],
  beside: object = {},
): Promise<unknown> {
  const all = [...machine.local.keys()].map((key) => [key, readFake(machine.local, key)]);
  const { records: here, damaged } = parseRecords(Object.fromEntries(all));
  const plan = planImport(
    { records: here, damaged, templates: [], settings: DEFAULT_SETTINGS },
    { how: 'merge', records, templates: [], settings: null },
    { importId, now: new Date(machine.now).toISOString(), merge: mergeRecords },
  );
  const interviews = [...plan.add, ...plan.update];
  const basis = readFake(machine.local, MARKER_KEY).revision;
  const rest = { name: 'b.json', interviews, templates: [], settings: null, basis, ...beside };
  return machine.send({ type: 'import.apply', id: importId, ...rest });
}
