import { words } from '../../../platform/words.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { useView } from '../../../views/view-context.ts';
import { WorkProgress } from '../work-progress.tsx';
import { ColumnsStep } from './columns-step.tsx';
import { ImportPreview } from './import-preview.tsx';
import { previewOf } from './preview-of.ts';
import { StepHead } from './step-head.tsx';
import { UnlockForm } from './unlock-form.tsx';
import type { ImportActs } from './use-import.ts';

/** What an import shows or asks, wherever it is; nothing while there is none. */
export function ImportStep({ acts }: { acts: ImportActs }) {
  const { now, timetable } = useView();
  const { state, name, close } = acts;
  switch (state.at) {
    case 'idle':
    case 'done':
      return null;
    case 'reading':
      return <WorkProgress label={words('importReading', name)} done={state.done} onStop={close} />;
    case 'locked':
      return (
        <UnlockForm
          name={name}
          isWrong={state.isWrong}
          isBusy={state.isBusy}
          onPassphrase={(passphrase) => void acts.unlock(passphrase)}
          onClose={close}
        />
      );
    case 'altered':
      return (
        <div class="aw-form">
          <StepHead>{words('importAltered', name)}</StepHead>
          <p>{words('importAlteredHint')}</p>
          <div class="aw-actions">
            <Button onPress={() => void acts.goOn(state.backup)}>{words('importGoOn')}</Button>
            <Button kind="quiet" onPress={close}>
              {words('cancel')}
            </Button>
          </div>
        </div>
      );
    case 'columns':
      return (
        <ColumnsStep
          name={name}
          {...state.list}
          onRead={(uses, order) => void acts.readColumns(state.list, uses, order)}
          onClose={close}
        />
      );
    case 'preview': {
      const { made, incoming, list, isStale, isBusy } = state;
      return (
        <ImportPreview
          name={name}
          preview={previewOf(made, incoming, now, timetable.userTimeZone)}
          notice={isStale ? words('importStale') : ''}
          isBusy={isBusy}
          isFresh={made.before.size === 0}
          onBringIn={(wanted) => void acts.bringIn(wanted)}
          onBack={list && (() => acts.backToColumns(list))}
          onClose={close}
        />
      );
    }
    case 'problem':
      return (
        <Notice kind="error">
          <p>{words(`importFault_${state.problem}`)}</p>
        </Notice>
      );
  }
}
