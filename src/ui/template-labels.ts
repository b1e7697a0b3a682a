import { TEMPLATE_VARIABLES, type TemplateVariable } from '../notes/fill-template.ts';
import { words } from '../platform/words.ts';

/** What stands in a filled template for each fact that is unknown. */
export function templateLabels(): Readonly<Record<TemplateVariable, string>> {
  const labels = TEMPLATE_VARIABLES.map((name) => [name, words(`variable_${name}`)]);
  return Object.fromEntries(labels);
}
