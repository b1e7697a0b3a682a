import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Interview } from '../../interviews/interview.ts';
import { chooseLanguage } from '../../notes/choose-language.ts';
import { browserLocale, words } from '../../platform/words.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useKeptFocus } from '../../views/use-kept-focus.ts';
import { useTemplates } from '../../views/use-templates.ts';
import { useView } from '../../views/view-context.ts';
import { addressOf } from '../use-route.ts';
import { latestTracked } from './sample-interview.ts';
import { TemplateEditor } from './template-editor.tsx';
import { TemplateExchange } from './template-exchange.tsx';
import { TemplateList } from './template-list.tsx';
import { type Editing, editNewTemplate, editTemplate, isChanged } from './template-values.ts';
import { useTemplateActs } from './use-template-acts.ts';

const EMPTY_LINES = (['Write', 'Facts', 'Keep'] as const).map(
  (line) => [`template_empty${line}Title`, `template_empty${line}`] as const,
);

/** The user's templates: to write, to change, to take along as a file. */
export function TemplatesView(props: {
  interviews: ReadonlyMap<string, Interview>;
  editing: Editing | null;
  onEditing: (editing: Editing | null) => void;
}) {
  const { interviews, editing, onEditing } = props;
  const { readOnly, timetable, say } = useView();
  const stored = useTemplates();
  const acts = useTemplateActs();
  const openId = editing?.kept.id ?? null;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const keptFocus = useKeptFocus(useMemo(() => ({ stored, openId }), [stored, openId]));
  const interview = useMemo(() => latestTracked(interviews.values()), [interviews]);

  const goOnTo = (next: Editing | null) => {
    if (editing && isChanged(editing)) say(words('template_dropped'), () => onEditing(editing));
    onEditing(next);
  };
  const add = () =>
    goOnTo(editNewTemplate(chooseLanguage(timetable.noteLanguage, browserLocale())));

  const templates = typeof stored === 'object' ? stored.templates : [];
  const damaged = typeof stored === 'object' ? stored.damaged : [];
  const isEmpty = templates.length + damaged.length === 0 && !editing;
  const addButton = !readOnly && (
    <Button kind={isEmpty ? 'primary' : 'soft'} icon="add" onPress={add}>
      {words('template_add')}
    </Button>
  );
  const editor = editing && (
    <TemplateEditor
      key={editing.kept.id}
      editing={editing}
      isNew={!templates.some(({ id }) => id === editing.kept.id)}
      acts={acts}
      interview={interview}
      onTyped={(typed) => onEditing({ ...editing, typed })}
      onDone={() => onEditing(null)}
      onCancel={() => goOnTo(null)}
    />
  );
  return (
    <fieldset class="templates" disabled={readOnly}>
      <div class="templates-head">
        <h1 ref={title} tabIndex={-1}>
          {words('navTemplates')}
        </h1>
        {!isEmpty && addButton}
      </div>
      {stored === 'failed' && <Notice kind="error">{words('template_readFailed')}</Notice>}
      {typeof stored === 'object' && (
        <>
          <div tabIndex={-1} {...keptFocus}>
            {isEmpty ? (
              <EmptyState
                title={words('template_emptyTitle')}
                lines={EMPTY_LINES.map(([line, text]) => ({
                  title: words(line),
                  text: words(text),
                }))}
              >
                {addButton}
              </EmptyState>
            ) : (
              <TemplateList
                templates={templates}
                damaged={damaged}
                openId={openId}
                editor={editor}
                onOpen={(each) => goOnTo(each.id === openId ? null : editTemplate(each))}
              />
            )}
          </div>
          <TemplateExchange stored={stored} acts={acts} />
          <p>
            <a class="aw-link" href={addressOf({ at: 'practice' })}>
              {words('practiceLink')}
            </a>
          </p>
        </>
      )}
    </fieldset>
  );
}
