/** What a template can name: each stands in it as `{{name}}`. */
export const TEMPLATE_VARIABLES = [
  'firstName',
  'name',
  'names',
  'company',
  'position',
  'interviewDay',
  'detail',
  'strongPoints',
  'hiringDay',
  'callDay',
  'today',
] as const;
export type TemplateVariable = (typeof TEMPLATE_VARIABLES)[number];

/** The facts of one interview, written out in the template's language; '' where one is unknown. */
export type TemplateFacts = Readonly<Record<TemplateVariable, string>>;

/** A template with an interview's facts in it, and what could not be filled in. */
export interface FilledTemplate {
  readonly text: string;
  /** Variables of which the fact is unknown. Their labels stand in the text, in square brackets. */
  readonly blanks: TemplateVariable[];
  /** Names in double braces that are no variable. They stand in the text as they were typed. */
  readonly unknown: string[];
}

const VARIABLE = /\{\{([^{}]*)\}\}/g;

/** What looks like a variable though it was filled: made of facts with braces, or of braces around. */
const LEFT_OVER = new RegExp(
  `(?<!\\{)\\{{2,}\\s*(${TEMPLATE_VARIABLES.join('|')})\\s*\\}{2,}`,
  'g',
);

function isVariable(name: string): name is TemplateVariable {
  return (TEMPLATE_VARIABLES as readonly string[]).includes(name);
}

/** A variable as it is typed into a template. */
export function writeVariable(name: TemplateVariable): string {
  return `{{${name}}}`;
}

/** The variable that a name in double braces was probably meant to be, or null. */
export function guessVariable(name: string): TemplateVariable | null {
  const bare = (text: string) => text.replace(/[^a-z]/gi, '').toLowerCase();
  return TEMPLATE_VARIABLES.find((each) => bare(each) === bare(name)) ?? null;
}

/**
 * Puts facts in the places of a template's variables. Text in, text out: braces in a fact are never
 * read as a variable again. In time linear in the text.
 *
 * @param labels what stands, in square brackets, where a fact is unknown
 */
export function fillTemplate(
  text: string,
  facts: TemplateFacts,
  labels: Readonly<Record<TemplateVariable, string>>,
): FilledTemplate {
  const blanks = new Set<TemplateVariable>();
  const unknown = new Set<string>();
  const filled = text.replace(VARIABLE, (typed: string, inside: string) => {
    const name = inside.trim();
    if (!isVariable(name)) {
      unknown.add(name);
      return typed;
    }
    if (facts[name] !== '') return facts[name];
    blanks.add(name);
    return `[${labels[name]}]`;
  });
  return { text: filled.replace(LEFT_OVER, '{$1}'), blanks: [...blanks], unknown: [...unknown] };
}
