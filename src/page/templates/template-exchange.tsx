import { useEffect, useState } from 'preact/hooks';
import { planImport, writeTemplateFile } from '../../data/template-file.ts';
import type { TemplateFields } from '../../interviews/template.ts';
import { countedWords, words } from '../../platform/words.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Notice } from '../../ui/notice.tsx';
import { describeProblem } from '../../ui/problem-words.ts';
import type { StoredTemplates } from '../../views/use-templates.ts';
import { useView } from '../../views/view-context.ts';
import { type Chosen, readChosen } from './read-chosen.ts';
import type { TemplateActs } from './use-template-acts.ts';

/** A link to save all templates with; the file is made anew when they change. */
function ExportLink({ templates, damaged }: StoredTemplates) {
  const [url, setUrl] = useState('');
  useEffect(() => {
    const text = writeTemplateFile(templates, damaged);
    const made = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [templates, damaged]);
  if (url === '') return null;
  return (
    <a class="aw-button aw-button-plain" href={url} download="afterword-templates.json">
      {words('template_export')}
    </a>
  );
}

/** A button for a file: the browser's own, under words in our style. */
function FileChooser({ onChosen }: { onChosen: (chosen: Chosen) => void }) {
  const choose = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (file) onChosen(await readChosen(file));
    // The same file, mended, can be chosen again.
    input.value = '';
  };
  return (
    <label class="aw-button aw-button-plain template-file">
      <input
        type="file"
        class="aw-hidden"
        accept=".json,application/json"
        onChange={({ currentTarget }) => void choose(currentTarget)}
      />
      {words('template_import')}
    </label>
  );
}

function describePlan({ templates }: StoredTemplates, incoming: readonly TemplateFields[]): string {
  const { added, replaced, same } = planImport(templates, incoming);
  return [
    added > 0 && countedWords('importAdds', added),
    replaced > 0 && countedWords('importReplaces', replaced),
    same > 0 && countedWords('importSame', same),
  ]
    .filter((sentence) => sentence !== false)
    .join(' ');
}

/** What a chosen file would change, and the button that does it. */
function ImportQuestion(props: {
  stored: StoredTemplates;
  incoming: readonly TemplateFields[];
  onTakeIn: () => void;
  onClose: () => void;
}) {
  const { stored, incoming } = props;
  const { added, replaced } = planImport(stored.templates, incoming);
  const isIdle = added + replaced === 0;
  return (
    <Notice>
      <p>{isIdle ? words('importNothing') : describePlan(stored, incoming)}</p>
      <div class="aw-actions">
        {!isIdle && (
          <Button kind="primary" onPress={props.onTakeIn}>
            {words('template_importNow')}
          </Button>
        )}
        <Button kind="quiet" onPress={props.onClose}>
          {words(isIdle ? 'dismiss' : 'cancel')}
        </Button>
      </div>
    </Notice>
  );
}

/** Templates out as a file, and in from one: all of its templates or none, after a look at them. */
export function TemplateExchange(props: { stored: StoredTemplates; acts: TemplateActs }) {
  const { stored, acts } = props;
  const { readOnly } = useView();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const { templates, damaged } = stored;
  const takeIn = async (incoming: readonly TemplateFields[]) => {
    const sent = await acts.takeIn(incoming);
    if (sent === 'done') setChosen(null);
    else if (sent !== 'failed') setChosen({ problem: describeProblem(sent) });
  };
  return (
    <section class="list-section">
      <h2 class="list-title">{words('template_file')}</h2>
      <Card padded>
        <div class="aw-form">
          <p class="aw-hint">{words('template_fileHint')}</p>
          <div class="aw-actions">
            {templates.length + damaged.length > 0 && <ExportLink {...stored} />}
            {!readOnly && <FileChooser onChosen={setChosen} />}
          </div>
          {chosen && 'problem' in chosen && <Notice kind="error">{chosen.problem}</Notice>}
          {chosen && 'templates' in chosen && (
            <ImportQuestion
              stored={stored}
              incoming={chosen.templates}
              onTakeIn={() => void takeIn(chosen.templates)}
              onClose={() => setChosen(null)}
            />
          )}
        </div>
      </Card>
    </section>
  );
}
