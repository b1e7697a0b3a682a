import * as v from 'valibot';
import type { TemplateFields } from '../../interviews/template.ts';
import { inSlices, type OnProgress } from '../../platform/in-slices.ts';
import { fromText } from '../../platform/record-text.ts';
import { CURRENT_VERSION, migrateData, VERSION_KEY } from '../data-version.ts';
import { type InterviewRecord, isInterviewKey, keyOf, parseRecord } from '../interview-record.ts';
import { idSchema } from '../interview-schema.ts';
import {
  isSettingsObject,
  parseSettings,
  type SettingsChange,
  settingsChangeSchema,
} from '../settings-record.ts';
import { isTemplateKey, templateEntries, templateKeyOf } from '../template-record.ts';
import { GREATEST_DEPTH, isTooDeep } from './is-too-deep.ts';
import { keepUnknown } from './keep-unknown.ts';
import { listPieces, type Piece } from './list-pieces.ts';
import { nameOfPiece } from './name-of-piece.ts';

/**
 * Why something in a file is not taken in: it does not parse; it had been set aside already when the
 * file was written; the same one stands in the file before it; it is nested deeper than anything of
 * ours; or this version knows nothing of the kind.
 */
export type SkipReason = 'damaged' | 'setAside' | 'twice' | 'tooDeep' | 'unknown';

/** Something in a file that is not taken in. */
export interface Skipped {
  /** The company or the template's name where that can be read, else its key or its place. */
  readonly name: string;
  readonly why: SkipReason;
}

/** What a file brings. Whatever stood in it is either here or in `skipped`. */
export interface ReadBackup {
  readonly interviews: readonly InterviewRecord[];
  readonly templates: readonly TemplateFields[];
  readonly settings: SettingsChange | null;
  readonly skipped: readonly Skipped[];
}

/** Of the copy that wrote the file, so that its records can be brought up to date. */
export interface WrittenWith {
  readonly dataVersion: number;
  readonly userTimeZone: string;
}

const interviewIdSchema = v.object({ interview: v.object({ id: idSchema }) });
const templateSchema = v.looseObject(templateEntries);
const asideSchema = v.object({ key: v.string(), raw: v.unknown() });

function migrate(key: string, raw: unknown, written: WrittenWith | undefined): unknown {
  if (!written || written.dataVersion >= CURRENT_VERSION) return raw;
  try {
    const stored = { [VERSION_KEY]: { version: written.dataVersion }, [key]: raw };
    const writes = migrateData(stored, written.userTimeZone);
    return writes === null || writes === 'newer' ? raw : (writes[key] ?? raw);
  } catch {
    return raw;
  }
}

/**
 * Reads a backup's content, or that of the older partial files: a file of templates, and the copy of
 * unread records. Each thing is parsed by itself. It never throws, whatever the content.
 */
export async function readBackupContent(
  content: unknown,
  written?: WrittenWith,
  onProgress?: OnProgress,
): Promise<ReadBackup | { readonly problem: 'otherFile' }> {
  const pieces = listPieces(content);
  if (pieces === null) return { problem: 'otherFile' };
  const interviews = new Map<string, InterviewRecord>();
  const templates = new Map<string, TemplateFields>();
  const skipped: Skipped[] = [];
  let settings: SettingsChange | null = null;

  const takeInterview = (raw: unknown): SkipReason | null => {
    if (!v.is(interviewIdSchema, raw)) return 'damaged';
    const { id } = raw.interview;
    const current = migrate(keyOf(id), raw, written);
    const record = parseRecord(keyOf(id), current);
    if (!record) return 'damaged';
    if (interviews.has(id)) return 'twice';
    interviews.set(id, keepUnknown(record, current));
    return null;
  };
  const takeTemplate = (raw: unknown): SkipReason | null => {
    if (!v.is(templateSchema, raw)) return 'damaged';
    const template = v.safeParse(templateSchema, migrate(templateKeyOf(raw.id), raw, written));
    if (!template.success) return 'damaged';
    if (templates.has(template.output.id)) return 'twice';
    templates.set(template.output.id, template.output);
    return null;
  };
  const takeSettings = (raw: unknown): SkipReason | null => {
    if (!isSettingsObject(raw)) return 'damaged';
    const { damaged } = parseSettings(raw);
    const sound: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(raw)) {
      const isKnown = Object.hasOwn(settingsChangeSchema.entries, name);
      const isDamaged = damaged.some((each) => each === name);
      if (isKnown && !isDamaged) sound[name] = value;
      else skipped.push({ name: `settings.${name}`, why: isKnown ? 'damaged' : 'unknown' });
    }
    settings = v.parse(settingsChangeSchema, sound);
    return null;
  };
  /** What could not be read when the file was written, this version may be able to read. */
  const takeSetAside = (raw: unknown): SkipReason | null => {
    if (!v.is(asideSchema, raw)) return 'setAside';
    const { key } = raw;
    // As text, where a copy had set it aside that knew records as objects alone.
    const inner = fromText(raw.raw);
    if (isTooDeep(inner)) return 'setAside';
    const isBack =
      (isInterviewKey(key) && takeInterview(inner) === null) ||
      (isTemplateKey(key) && takeTemplate(inner) === null);
    return isBack ? null : 'setAside';
  };
  const take = ({ kind, raw }: Piece): SkipReason | null => {
    // One that was set aside lies a level deeper, beside its key.
    if (isTooDeep(raw, GREATEST_DEPTH + Number(kind === 'setAside'))) return 'tooDeep';
    if (kind === 'interview') return takeInterview(raw);
    if (kind === 'template') return takeTemplate(raw);
    if (kind === 'settings') return takeSettings(raw);
    return kind === 'setAside' ? takeSetAside(raw) : 'unknown';
  };
  await inSlices(
    pieces,
    (piece) => {
      const why = take(piece);
      if (why !== null) skipped.push({ name: nameOfPiece(piece), why });
    },
    onProgress,
  );
  return {
    interviews: [...interviews.values()],
    templates: [...templates.values()],
    settings,
    skipped,
  };
}
