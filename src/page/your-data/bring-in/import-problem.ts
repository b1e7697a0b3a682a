import type { TextProblem } from '../../../exchange/decode-text.ts';
import type { BackupProblem } from '../../../exchange/open-backup.ts';
import type { TableProblem } from '../../../exchange/table/read-table.ts';

/** Why nothing could be taken from a file. The words for each stand in `_locales` as `importFault_<code>`. */
export type ImportProblem =
  | TextProblem
  | TableProblem
  | Exclude<BackupProblem, 'locked' | 'wrongPassphrase'>
  | 'several'
  | 'unreadable'
  | 'noDateColumn'
  | 'nothingIn'
  | 'tooMany'
  | 'noRoom'
  | 'noAnswer'
  | 'failed';
