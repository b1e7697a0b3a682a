import { useCallback, useRef, useState } from 'preact/hooks';
import type { ReadBackup } from '../../../data/backup/read-backup-content.ts';
import { type ColumnGuess, guessColumns } from '../../../exchange/columns/guess-columns.ts';
import type { ColumnUse } from '../../../exchange/columns/target.ts';
import type { DateOrder } from '../../../exchange/dates/find-day.ts';
import { rowsToInterviews } from '../../../exchange/rows-to-interviews.ts';
import type { Table } from '../../../exchange/table/read-table.ts';
import { dateIn } from '../../../interviews/civil-time.ts';
import { inPart, type OnProgress } from '../../../platform/in-slices.ts';
import { useView } from '../../../views/view-context.ts';
import { applyImport } from './apply-import.ts';
import type { ImportProblem } from './import-problem.ts';
import { IDLE, type ImportState, type MappedList } from './import-state.ts';
import { type Incoming, incomingOfBackup, incomingOfTable } from './incoming.ts';
import { makePlan } from './make-plan.ts';
import type { Wanted } from './preview.ts';
import { type ReadFile, readBackupText, readImportFile } from './read-import-file.ts';

const isBare = ({ interviews, templates, settings, skipped }: ReadBackup): boolean =>
  interviews.length + templates.length + skipped.length === 0 && settings === null;

/** The import of a file, from choosing it to the way back; each step may be left. */
export function useImport() {
  const { timetable } = useView();
  const zone = timetable.userTimeZone;
  const [state, setState] = useState<ImportState>(IDLE);
  const [name, setName] = useState('');
  const life = useRef(new AbortController());

  const fail = (problem: ImportProblem) => setState({ at: 'problem', problem });

  /** Does work that can be stopped, and shows how far it is; whatever goes wrong is said. */
  const run = async (work: (tell: OnProgress) => Promise<void>): Promise<void> => {
    life.current.abort();
    const own = new AbortController();
    life.current = own;
    setState({ at: 'reading', done: 0 });
    const tell: OnProgress = (done, total) => {
      own.signal.throwIfAborted();
      setState({ at: 'reading', done: total === 0 ? 1 : done / total });
    };
    try {
      await work(tell);
    } catch (error) {
      if (own.signal.aborted) return;
      console.error('Afterword: a file could not be brought in.', error);
      fail('failed');
    }
  };

  const showPreview = async (
    incoming: Incoming,
    list: MappedList | null,
    isStale: boolean,
    tell: OnProgress,
  ): Promise<void> => {
    const made = await makePlan(incoming.data, tell);
    tell(1, 1);
    setState({ at: 'preview', incoming, made, list, isStale, isBusy: false });
  };

  const showColumns = (table: Table): void => {
    const today = dateIn(new Date().toISOString(), zone);
    const columns = guessColumns(table, today);
    if (columns.some(({ hasDates }) => hasDates))
      setState({ at: 'columns', list: { table, columns, order: null } });
    else fail('noDateColumn');
  };

  const takeBackup = (backup: ReadBackup, tell: OnProgress): Promise<void> =>
    showPreview(incomingOfBackup(backup), null, false, tell);

  const take = async (read: ReadFile, tell: OnProgress): Promise<void> => {
    tell(1, 1);
    switch (read.kind) {
      case 'problem':
        return fail(read.problem);
      case 'locked':
        return setState({ at: 'locked', text: read.text, isWrong: read.isWrong, isBusy: false });
      case 'table':
        return showColumns(read.table);
      case 'backup':
        if (isBare(read.backup)) return fail('nothingIn');
        if (read.isAltered) return setState({ at: 'altered', backup: read.backup });
        return takeBackup(read.backup, tell);
    }
  };

  const choose = useCallback((files: readonly File[]) => {
    const [file, ...others] = files;
    if (!file) return;
    setName(file.name);
    if (others.length > 0) fail('several');
    else
      void run(async (tell) => take(await readImportFile(file, zone, inPart(tell, 0, 0.6)), tell));
  }, []);

  const unlock = async (passphrase: string): Promise<void> => {
    if (state.at !== 'locked') return;
    const own = new AbortController();
    life.current = own;
    setState({ ...state, isBusy: true });
    // The field stays while a passphrase is tried: where it is wrong, it is tried again.
    const read = await readBackupText(state.text, passphrase, zone, () => {});
    if (own.signal.aborted) return;
    if (read.kind === 'locked') setState({ ...state, isWrong: true, isBusy: false });
    else await run((tell) => take(read, tell));
  };

  const readColumns = (
    { table, columns }: MappedList,
    uses: readonly ColumnUse[],
    order: DateOrder | null,
  ): Promise<void> =>
    run(async (tell) => {
      const said = columns.map(
        (each): ColumnGuess => ({
          ...each,
          sureness: 'sure',
          use: uses.find(({ column }) => column === each.column) ?? null,
        }),
      );
      const list = { table, columns: said, order };
      const now = new Date().toISOString();
      const context = { now, today: dateIn(now, zone), timeZone: zone, order };
      const read = await rowsToInterviews(table, uses, context, (share) => tell(share / 2, 1));
      await showPreview(incomingOfTable(read, table), list, false, inPart(tell, 0.5, 1));
    });

  const bringIn = async (wanted: Wanted): Promise<void> => {
    if (state.at !== 'preview' || state.isBusy) return;
    const { made, incoming, list } = state;
    setState({ ...state, isBusy: true });
    const applied = await applyImport(made, wanted, name);
    if (applied === 'changedSince') {
      await run((tell) => showPreview(incoming, list, true, tell));
    } else if (typeof applied === 'string') fail(applied);
    else setState({ at: 'done', importId: made.importId, ...applied });
  };

  const close = () => {
    life.current.abort();
    setState(IDLE);
  };
  const goOn = (backup: ReadBackup) => run((tell) => takeBackup(backup, tell));
  return {
    state,
    name,
    choose,
    unlock,
    goOn,
    readColumns,
    backToColumns: (list: MappedList) => setState({ at: 'columns', list }),
    bringIn,
    close,
  };
}

export type ImportActs = ReturnType<typeof useImport>;
