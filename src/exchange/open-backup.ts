import { isInstant } from '../interviews/civil-time.ts';
import type { Instant } from '../interviews/interview.ts';
import { inPart, type OnProgress } from '../platform/in-slices.ts';
import { FORMAT, GREATEST_BACKUP, MARK } from './backup-file.ts';
import { CHECKSUM, checksumOf } from './checksum.ts';
import { parseInSlices } from './parse-in-slices.ts';
import { scanJson } from './scan-json.ts';

/** A backup's records are nested 60 deep at the most, and lie four deep in the file. */
const GREATEST_DEPTH = 64;

/** Why a file was not taken. */
export type BackupProblem =
  | 'tooLarge'
  | 'tooDeep'
  /** It ends in the middle: a copy or a download that was broken off. */
  | 'cutOff'
  | 'notJson'
  /** JSON, and not of Afterword. */
  | 'otherFile'
  | 'newerFile'
  /** It asks for a passphrase. */
  | 'locked'
  | 'wrongPassphrase';

/** What was in a file; each thing in it is yet to be parsed. */
export interface OpenedBackup {
  readonly content: unknown;
  /** True: it is not what Afterword once wrote. What can be read of it may still be brought in. */
  readonly isAltered: boolean;
  /** Null for the older partial files, which say nothing of it. */
  readonly dataVersion: number | null;
  readonly writtenAt: Instant | null;
}

export type OpenAnswer = OpenedBackup | { readonly problem: BackupProblem };

interface OpenOptions {
  readonly passphrase?: string;
  /** The newest version of data that this copy reads. */
  readonly dataVersion: number;
}

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text without what some programs put before it, and what a torn disk leaves behind it. */
function trimFile(text: string): string {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === 0) end -= 1;
  return text.slice(text.startsWith('\ufeff') ? 1 : 0, end);
}

/** True for a text that begins as a file of ours does, and does not end as one. */
function isBeginning(json: string): boolean {
  const begins = /^\s*\{\s*"afterword"/.test(json.slice(0, 200));
  return begins && !json.slice(-20).trimEnd().endsWith('\n}');
}

async function openPlain(
  file: Fields,
  newest: number,
  onProgress: OnProgress,
): Promise<OpenAnswer> {
  const { content, checksum, writtenAt, dataVersion } = file;
  const version = Number.isInteger(dataVersion) ? Number(dataVersion) : null;
  if (version !== null && version > newest) return { problem: 'newerFile' };
  if (!isFields(content)) return { problem: 'otherFile' };
  const told = isFields(checksum) && checksum.algorithm === CHECKSUM.algorithm && checksum.value;
  return {
    content,
    isAltered: (await checksumOf(content, onProgress)) !== told,
    dataVersion: version,
    writtenAt: typeof writtenAt === 'string' && isInstant(writtenAt) ? writtenAt : null,
  };
}

/** The older partial files: unread records as a list, and the user's templates. */
function openPartial(file: unknown): OpenAnswer {
  const opened = { content: file, isAltered: false, dataVersion: null, writtenAt: null };
  if (Array.isArray(file)) return opened;
  if (!isFields(file) || file.afterword !== 'templates') return { problem: 'otherFile' };
  return Number(file.version) > 1 ? { problem: 'newerFile' } : opened;
}

/**
 * Opens a file that the user chose, whatever it is. It never throws and never holds up the page.
 *
 * @param text decoded already; nobody has to look at how long it is
 */
export async function openBackup(
  text: string,
  options: OpenOptions,
  onProgress: OnProgress = () => {},
): Promise<OpenAnswer> {
  if (text.length > GREATEST_BACKUP) return { problem: 'tooLarge' };
  const json = trimFile(text);
  const { depth, isOpen } = await scanJson(json, inPart(onProgress, 0, 0.1));
  if (depth > GREATEST_DEPTH) return { problem: 'tooDeep' };
  const parsed = await parseInSlices(json, inPart(onProgress, 0.1, 0.5));
  if (parsed === null) return { problem: isOpen && isBeginning(json) ? 'cutOff' : 'notJson' };
  const file = parsed.value;
  if (!isFields(file) || file.afterword !== MARK) return openPartial(file);
  if (!Number.isInteger(file.format)) return { problem: 'otherFile' };
  if (Number(file.format) > FORMAT) return { problem: 'newerFile' };
  if (!('ciphertext' in file)) {
    return openPlain(file, options.dataVersion, inPart(onProgress, 0.5, 1));
  }
  const { passphrase, ...rest } = options;
  if (!passphrase) return { problem: 'locked' };
  const { unlockText } = await import('./locked-file.ts');
  const unlocked = await unlockText(file, passphrase);
  if ('problem' in unlocked) return unlocked;
  const opened = await openBackup(unlocked.text, rest, onProgress);
  // Nothing of ours is locked twice.
  return 'problem' in opened && opened.problem === 'locked' ? { problem: 'otherFile' } : opened;
}
