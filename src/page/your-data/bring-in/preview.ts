/** One interview of a file, or a line of it, in words. */
export interface PreviewLine {
  readonly key: string;
  readonly name: string;
  /** What it is, what of it changes, or why it is left out; '' nothing to say. */
  readonly detail: string;
}

/** What bringing a file in would do. */
export interface Preview {
  readonly added: readonly PreviewLine[];
  readonly updated: readonly PreviewLine[];
  /** Here already, just as they are in the file. */
  readonly same: number;
  readonly skipped: readonly PreviewLine[];
  /** They come in, but for a part. */
  readonly lacking: readonly PreviewLine[];
  /** Of how many only the day is known. */
  readonly withoutTime: number;
  /** Columns of a table that are not brought in. */
  readonly columnsLeft: readonly string[];
  /** They can be chosen to be, as remarks. */
  readonly canKeepColumns: boolean;
  /** How many templates would be new or replaced. */
  readonly templates: number;
  /** The settings of the file are others than those here. */
  readonly hasSettings: boolean;
}

/** What of a file is to come in, beside its interviews. */
export interface Wanted {
  readonly templates: boolean;
  readonly settings: boolean;
}

/** True where a preview brings nothing, whatever is wanted of it. */
export function isIdle({ added, updated, templates, hasSettings }: Preview): boolean {
  return added.length + updated.length + templates === 0 && !hasSettings;
}
