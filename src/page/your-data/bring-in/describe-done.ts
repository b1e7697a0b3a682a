import { countedWords } from '../../../platform/words.ts';

/** What an import has done. */
export function describeDone(added: number, updated: number): string {
  return [
    ...(added > 0 || updated === 0 ? [countedWords('importAdded', added)] : []),
    ...(updated > 0 ? [countedWords('importUpdated', updated)] : []),
  ].join(' ');
}
