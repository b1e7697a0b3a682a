import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fillTemplate,
  guessVariable,
  TEMPLATE_VARIABLES,
  type TemplateFacts,
  writeVariable,
} from '../../src/notes/fill-template.ts';

const labels = Object.fromEntries(
  TEMPLATE_VARIABLES.map((name) => [name, `the ${name}`]),
) as TemplateFacts;
const facts: TemplateFacts = {
  firstName: 'Anna',
  name: 'Anna Okafor',
  names: 'Anna Okafor and Ben Liu',
  company: 'Brightwater',
  position: 'Data analyst',
  interviewDay: 'Tuesday 10 March',
  detail: '',
  strongPoints: 'SQL and clear charts',
  hiringDay: '',
  callDay: 'Friday 20 March',
  today: 'Wednesday 11 March',
};
const fill = (text: string, changes: Partial<TemplateFacts> = {}) =>
  fillTemplate(text, { ...facts, ...changes }, labels);

/** Texts in which braces and names of variables meet in every way. */
const piece = fc.oneof(
  fc.constantFrom('{', '}', '{{', '}}', ' ', '\n', 'na', 'me', 'nobody', ...TEMPLATE_VARIABLES),
  fc.constantFrom(...TEMPLATE_VARIABLES).map(writeVariable),
  fc.string({ maxLength: 8 }),
);
const text = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''));
const anyFacts = fc.record(
  Object.fromEntries(TEMPLATE_VARIABLES.map((name) => [name, text])),
) as unknown as fc.Arbitrary<TemplateFacts>;

describe('fillTemplate', () => {
  it('puts the facts where the variables stand', () => {
    expect(fill('Dear {{ firstName }},\nthank you for {{interviewDay}}.')).toEqual({
      text: 'Dear Anna,\nthank you for Tuesday 10 March.',
      blanks: [],
      unknown: [],
    });
  });

  it('leaves a label in brackets where a fact is not known, and says which, once', () => {
    expect(fill('{{detail}} until {{hiringDay}}, {{detail}}')).toEqual({
      text: '[the detail] until [the hiringDay], [the detail]',
      blanks: ['detail', 'hiringDay'],
      unknown: [],
    });
  });

  it('leaves what is no variable as it was typed, and says what', () => {
    const typed = 'Hello {{ firstname }}, {{}} {{toString}} {name} {{name';
    expect(fill(typed)).toEqual({
      text: typed,
      blanks: [],
      unknown: ['firstname', '', 'toString'],
    });
  });

  it('does not read the braces of a fact', () => {
    expect(fill('At {{company}}', { company: '{{name}} $& $1' }).text).toBe('At {name} $& $1');
    expect(fill('At {{{company}}}', { company: 'name' }).text).toBe('At {name}');
  });

  it('changes nothing in a text without braces', () => {
    fc.assert(
      fc.property(text, anyFacts, (typed, given) => {
        const plain = typed.replace(/[{}]/g, '');
        expect(fillTemplate(plain, given, labels).text).toBe(plain);
      }),
    );
  });

  it('never leaves a variable, whatever stands around it or in the facts', () => {
    fc.assert(
      fc.property(text, anyFacts, (typed, given) => {
        const filled = fillTemplate(typed, given, labels);
        for (const name of TEMPLATE_VARIABLES)
          expect(filled.text).not.toContain(writeVariable(name));
        for (const name of filled.blanks) expect(given[name]).toBe('');
      }),
      { numRuns: 2_000 },
    );
  });

  it('takes no longer than the text is long', () => {
    const hard = ['{', '{{', '{{ ', '{{name', '}}', '{{{{}}'].map((each) => each.repeat(40_000));
    const started = performance.now();
    for (const each of hard) fill(each);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('guessVariable', () => {
  it.each([
    ['first name', 'firstName'],
    ['STRONG_POINTS', 'strongPoints'],
    ['nickname', null],
  ])('takes %j for %s', (typed, meant) => expect(guessVariable(typed)).toBe(meant));
});
