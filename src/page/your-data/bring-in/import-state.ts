import type { BackupProblem } from '../../../exchange/open-backup.ts';
import type { TableProblem } from '../../../exchange/table/read-table.ts';
import type { TextProblem } from '../../../exchange/decode-text.ts';
