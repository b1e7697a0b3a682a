import { backupContent } from '../../src/data/backup/backup-content.ts';
import { CURRENT_VERSION } from '../../src/data/data-version.ts';
import { type BackupHead, writeBackup } from '../../src/exchange/backup-file.ts';
import type { OnProgress } from '../../src/platform/in-slices.ts';
import type { Records } from '../../src/platform/records.ts';
import { makeInterview } from './make-interview.ts';
import { makeTemplate } from './make-template.ts';

export const HEAD: BackupHead = {
  dataVersion: CURRENT_VERSION,
  writtenAt: '2026-03-11T09:00:00.000Z',
  writtenBy: '0.1.0',
};

/** How an interview is stored. */
export function storedInterview(changes: Parameters<typeof makeInterview>[0] = {}): object {
  return {
    interview: makeInterview(changes),
    past: [{ at: '2026-03-09T08:00:00.000Z', type: 'interview.track', before: null }],
  };
}

/** A small store with one of everything. */
export const STORED: Records = {
  'data-version': { version: CURRENT_VERSION },
  settings: { noteTime: '08:30', userName: 'Mara Lind' },
  'interview/i1': storedInterview(),
  'interview/i2': storedInterview({ id: 'i2', company: 'Larkspur & Sons “Ü”' }),
  'interview/i3': storedInterview({ id: 'i3', company: 'Halden 😀' }),
  'interview/broken': { interview: { id: 'broken', company: 'Torn' } },
  'template/t1': makeTemplate(),
  'settings-set-aside': { noteTime: 25 },
  agenda: { next: '2026-03-11T09:00:00.000Z' },
};

/** A backup of what is stored, as a file. */
export async function makeBackup(stored: Records, onProgress?: OnProgress): Promise<string> {
  return writeBackup(await backupContent(stored), HEAD, onProgress);
}
