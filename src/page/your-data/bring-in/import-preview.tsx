import { useState } from 'preact/hooks';
import { countedWords, words } from '../../../platform/words.ts';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { formatList } from '../../../ui/dates.ts';
import { Notice } from '../../../ui/notice.tsx';
import { WorkProgress } from '../work-progress.tsx';
import { isIdle, type Preview, type Wanted } from './preview.ts';
import { PreviewGroup } from './preview-group.tsx';
import { StepHead } from './step-head.tsx';

/** What a file would bring, before anything is changed. */
export function ImportPreview(props: {
  name: string;
  preview: Preview;
  /** What was amiss before, such as that the list has changed meanwhile; '' nothing. */
  notice: string;
  isBusy: boolean;
  /** Settings are taken along unless somebody has their own here. */
  isFresh: boolean;
  onBringIn: (wanted: Wanted) => void;
  /** Back to the columns; null: there are none. */
  onBack: (() => void) | null;
  onClose: () => void;
}) {
  const { preview, notice, isBusy } = props;
  const { added, updated, same, skipped, lacking, columnsLeft, templates, hasSettings } = preview;
  const [wanted, setWanted] = useState<Wanted>({ templates: true, settings: props.isFresh });
  const nothing = isIdle(preview);
  const isEmpty =
    added.length + updated.length === 0 &&
    !(templates > 0 && wanted.templates) &&
    !(hasSettings && wanted.settings);
  return (
    <div class="aw-form">
      <StepHead>{words('importPreview', props.name)}</StepHead>
      {notice !== '' && <Notice kind="warn">{notice}</Notice>}
      <div class="import-groups">
        {nothing && <p>{words('importNothing')}</p>}
        <PreviewGroup label={countedWords('importWillAdd', added.length)} lines={added} />
        <PreviewGroup label={countedWords('importWillUpdate', updated.length)} lines={updated} />
        <PreviewGroup label={countedWords('importWillLack', lacking.length)} lines={lacking} />
        <PreviewGroup label={countedWords('importWillSkip', skipped.length)} lines={skipped} />
        {same > 0 && !nothing && <p class="aw-hint">{countedWords('importAreSame', same)}</p>}
        {preview.withoutTime > 0 && (
          <p class="aw-hint">{countedWords('importNoTime', preview.withoutTime)}</p>
        )}
        {columnsLeft.length > 0 && (
          <p class="aw-hint">
            {words('importColumnsLeft', formatList(columnsLeft))}{' '}
            {preview.canKeepColumns && words('importColumnsKeep', words('fieldOwnRemark'))}
          </p>
        )}
      </div>
      {(templates > 0 || hasSettings) && (
        <div>
          {templates > 0 && (
            <Checkbox
              label={countedWords('importTemplatesToo', templates)}
              checked={wanted.templates}
              onChecked={(checked) => setWanted({ ...wanted, templates: checked })}
            />
          )}
          {hasSettings && (
            <Checkbox
              label={words('importSettingsToo')}
              hint={words('importSettingsHint')}
              checked={wanted.settings}
              onChecked={(checked) => setWanted({ ...wanted, settings: checked })}
            />
          )}
        </div>
      )}
      {isBusy && <WorkProgress label={words('importWorking')} done={null} />}
      <div class="aw-actions">
        {!isEmpty && (
          <Button kind="primary" busy={isBusy} onPress={() => props.onBringIn(wanted)}>
            {words('importNow')}
          </Button>
        )}
        {props.onBack && !isBusy && (
          <Button icon="back" onPress={props.onBack}>
            {words('importColumnsBack')}
          </Button>
        )}
        {!isBusy && (
          <Button kind="quiet" onPress={props.onClose}>
            {words(nothing ? 'close' : 'cancel')}
          </Button>
        )}
      </div>
    </div>
  );
}
