import type { Instant, Interview } from '../../interviews/interview.ts';
import type { Settings } from '../../interviews/settings.ts';
import type { Template, TemplateFields } from '../../interviews/template.ts';
import type { DamagedRecord, InterviewRecord, Stamps } from '../interview-record.ts';
import type { SettingsChange } from '../settings-record.ts';

/** What is there before an import. */
export interface PresentData {
  readonly records: readonly InterviewRecord[];
  /** Records that cannot be read: nothing is written over them. */
  readonly damaged: readonly DamagedRecord[];
  readonly templates: readonly Template[];
  readonly settings: Settings;
}

/** What a file brings. */
export interface IncomingData {
  /** Sound ones; a list's have no history. */
  readonly records: readonly InterviewRecord[];
  /**
   * `merge`: out of a backup, what is newer of each part holds. `fill`: out of a list, which knows
   * nothing of when: what is there stays, and its blanks are filled.
   */
  readonly how: 'merge' | 'fill';
  readonly templates: readonly TemplateFields[];
  /** Null: settings stay as they are. */
  readonly settings: SettingsChange | null;
}

/** Which import it is, and how two records of the same interview become one (`mergeRecords`). */
export interface ImportContext {
  /** A random UUID. */
  readonly importId: string;
  readonly now: Instant;
  readonly merge: (
    local: InterviewRecord,
    incoming: { readonly interview: Interview; readonly stamps: Stamps },
    now: Instant,
    type: 'interview.import',
    importId: string,
  ) => InterviewRecord;
}

/**
 * Why something is not brought in.
 *
 * | code               | what it says                                                       |
 * | ------------------ | ------------------------------------------------------------------ |
 * | `alreadyThere`     | it is there, says something else in part, and stays as it is       |
 * | `yoursIsNewer`     | the same, where the file is the older one                          |
 * | `removedByYou`     | it was removed here; it is in the bin                              |
 * | `removedThere`     | it was removed where the file comes from; an import removes nothing |
 * | `damagedHere`      | the record that lies here cannot be read, and is not written over  |
 * | `tooManyPeople`    | it would have more people than an interview may                    |
 * | `tooManyTemplates` | there would be more templates than there may be                    |
 */
export type SkipReason =
  | 'alreadyThere'
  | 'yoursIsNewer'
  | 'removedByYou'
  | 'removedThere'
  | 'damagedHere'
  | 'tooManyPeople'
  | 'tooManyTemplates';

export interface Skipped {
  /** What the user knows it by; '' for what has no name at all. */
  readonly name: string;
  readonly why: SkipReason;
}

/** What an import would do: the records as they are to be written. */
export interface ImportPlan {
  readonly add: readonly InterviewRecord[];
  readonly update: readonly InterviewRecord[];
  /** Interviews and templates that are there already, as the file has them. */
  readonly same: number;
  readonly skip: readonly Skipped[];
  /** Interviews that take in something of a list, and keep what they have where it says otherwise. */
  readonly lacking: readonly string[];
  readonly templates: {
    readonly add: readonly TemplateFields[];
    readonly replace: readonly TemplateFields[];
  };
  /** Only those that are other than they were; null where none is. */
  readonly settings: SettingsChange | null;
}
