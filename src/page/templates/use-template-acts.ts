import { useMemo } from 'preact/hooks';
import { ask } from '../../data/ask.ts';
import type { TemplateAnswer } from '../../data/protocol.ts';
import { checkTemplate, type TemplateFields, tidyTemplate } from '../../interviews/template.ts';
import { words } from '../../platform/words.ts';
import { describeFault, describeProblem } from '../../ui/problem-words.ts';
import type { Sent } from '../../views/use-commands.ts';
import { useView } from '../../views/view-context.ts';

/** What can be done to templates; each says what came of it, with the way back. */
export interface TemplateActs {
  /** @param before what it takes the place of; null: it is new */
  readonly save: (fields: TemplateFields, before: TemplateFields | null) => Promise<Sent>;
  readonly remove: (template: TemplateFields) => Promise<Sent>;
  readonly takeIn: (templates: readonly TemplateFields[]) => Promise<Sent>;
}

/** The changes to templates, which the background makes. */
export function useTemplateActs(): TemplateActs {
  const { say, warn } = useView();
  return useMemo(() => {
    const settle = async (asked: Promise<TemplateAnswer>): Promise<Sent> => {
      const answer = await asked.catch(() => null);
      if (answer?.ok) return 'done';
      if (answer && 'problem' in answer) return answer.problem;
      warn(answer ? describeFault(answer.fault) : words('noAnswer'));
      return 'failed';
    };
    const put = (template: TemplateFields) => settle(ask({ type: 'template.save', template }));
    const drop = (id: string) => settle(ask({ type: 'template.remove', id }));
    const undo = async (asked: Promise<Sent>) => {
      const sent = await asked;
      if (sent === 'done') say(words('undone'));
      else if (sent !== 'failed') warn(describeProblem(sent));
    };
    return {
      save: async (fields, before) => {
        const template = tidyTemplate(fields);
        const sent = checkTemplate(template) ?? (await put(template));
        if (sent === 'done') {
          say(words('template_doneSave'), () => {
            void undo(before ? put(before) : drop(template.id));
          });
        }
        return sent;
      },
      remove: async (template) => {
        const sent = await drop(template.id);
        if (sent === 'done') say(words('template_doneRemove'), () => void undo(put(template)));
        return sent;
      },
      takeIn: async (templates) => {
        const sent = await settle(ask({ type: 'templates.import', templates: [...templates] }));
        if (sent === 'done') say(words('importDone'));
        return sent;
      },
    };
  }, [say, warn]);
}
