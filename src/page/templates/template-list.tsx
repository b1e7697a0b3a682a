import type { ComponentChildren } from 'preact';
import type { DamagedRecord } from '../../data/interview-record.ts';
import { nameOfDamaged } from '../../data/template-record.ts';
import type { Template } from '../../interviews/template.ts';
import { words } from '../../platform/words.ts';
import { Card } from '../../ui/card.tsx';
import { ListRow } from '../../ui/list-row.tsx';
import { PURPOSE_WORDS } from '../../ui/purpose-words.ts';

/** The id of a template's row, to whose first button the focus returns. */
function rowIdOf(templateId: string): string {
  return `template-${templateId}`;
}

/** The templates, one of them unfolded for editing, and those that cannot be read. */
export function TemplateList(props: {
  templates: readonly Template[];
  damaged: readonly DamagedRecord[];
  /** The id of the template that is unfolded; one that is not in the list yet stands on top. */
  openId: string | null;
  editor: ComponentChildren;
  onOpen: (template: Template) => void;
}) {
  const { templates, damaged, openId, editor, onOpen } = props;
  const isNew = openId !== null && !templates.some(({ id }) => id === openId);
  return (
    <Card>
      <ul>
        {isNew && (
          <ListRow key={openId} id={rowIdOf(openId)} below={editor}>
            <h2 class="row-name">{words('template_add')}</h2>
          </ListRow>
        )}
        {templates.map((template) => (
          <ListRow
            key={template.id}
            id={rowIdOf(template.id)}
            below={template.id === openId && editor}
          >
            <h2 class="row-name">
              <button
                type="button"
                class="row-open"
                aria-expanded={template.id === openId}
                onClick={() => onOpen(template)}
              >
                {template.name}
              </button>
            </h2>
            <p class="aw-hint">
              {words(`language_${template.language}`)} · {words(PURPOSE_WORDS[template.purpose])}
            </p>
          </ListRow>
        ))}
        {damaged.map((record) => (
          <ListRow key={record.key}>
            <h2 class="row-name">{nameOfDamaged(record)}</h2>
            <p class="aw-hint">{words('template_damaged')}</p>
          </ListRow>
        ))}
      </ul>
    </Card>
  );
}
