import fc from 'fast-check';
import { keyOf } from '../../src/data/interview-record.ts';
import { templateKeyOf } from '../../src/data/template-record.ts';
import type { Records } from '../../src/platform/records.ts';
import { instant, zone } from './arbitraries.ts';
import { makeInterview } from './make-interview.ts';
import { anyTemplate } from './make-template.ts';

/** Any text that a record may hold: halves of surrogate pairs, NUL and all the rest of Unicode. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom(
      '\ud83d',
      '\ude00',
      '\0',
      '"',
      '\\',
      '\n',
      '\r',
      '\u2028',
      '\ufeff',
      'é',
      '{',
      ']',
    ),
    maxLength: 12,
  }),
);

/** What this version knows nothing of; JSON knows no -0. */
const unknown = fc
  .jsonValue({ maxDepth: 4, stringUnit: 'binary' })
  .map((value) => JSON.parse(JSON.stringify(value).replaceAll('__proto__', 'proto')));
const strangeName = fc.string({ maxLength: 8 }).map((name) => `of a later version ${name}`);
const unknownFields = fc.dictionary(strangeName, unknown, { maxKeys: 2 });

const id = fc.uuid();

export const record = fc
  .record({
    id,
    company: text,
    doubts: text,
    startsAt: instant,
    createdAt: instant,
    timeZone: zone,
    removedAt: fc.option(instant),
    people: fc.array(fc.record({ name: text, phone: text }), { maxLength: 2 }),
    unknown: fc.tuple(unknownFields, unknownFields, unknownFields, unknownFields),
    importId: fc.option(id, { nil: undefined }),
    stamps: fc.option(fc.dictionary(fc.constantFrom('company', 'people/p1'), instant), {
      nil: undefined,
    }),
    earlier: fc.option(fc.array(fc.record({ at: instant, type: fc.constant('note.sent') })), {
      nil: undefined,
    }),
  })
  .map(({ unknown: [one, two, three, four], importId, stamps, earlier, doubts, ...fields }) => {
    const people = fields.people.map((each, index) => ({
      ...three,
      ...each,
      id: `p${index}`,
      email: '',
      role: '',
      detail: '',
    }));
    const interview = makeInterview({ ...fields, people });
    return {
      ...one,
      interview: { ...two, ...interview, closing: { ...four, ...interview.closing, doubts } },
      past: [
        {
          at: fields.createdAt,
          type: 'interview.track',
          before: null,
          ...(importId === undefined ? {} : { importId }),
        },
        { at: fields.createdAt, type: 'interview.edit', before: { company: fields.company } },
      ],
      ...(earlier === undefined ? {} : { earlier }),
      ...(stamps === undefined ? {} : { stamps }),
    };
  });

const template = fc
  .tuple(anyTemplate, unknownFields)
  .map(([fields, others]) => ({ ...others, ...fields }));

/** What lies in a store: sound records, others that cannot be read, and what is derived. */
export const anythingStored: fc.Arbitrary<Records> = fc
  .record({
    records: fc.uniqueArray(record, { selector: ({ interview }) => interview.id, maxLength: 4 }),
    templates: fc.uniqueArray(template, { selector: (each) => each.id, maxLength: 3 }),
    damaged: fc.dictionary(
      fc.uuid().map((each) => `interview/${each}`),
      unknown,
      { maxKeys: 2 },
    ),
    aside: fc.dictionary(
      fc.constantFrom('settings-set-aside', 'template-set-aside/t1/2026', 'set-aside/interview/x'),
      unknown,
    ),
    settings: fc.option(
      fc.record({ noteTime: fc.constantFrom('08:30', '10:00'), weekend: fc.constant([5, 6]) }),
    ),
    derived: fc.constantFrom({}, { agenda: { next: 1 }, outbox: {}, 'reminder-log': [], sync: {} }),
  })
  .map(({ records, templates, damaged, aside, settings, derived }) => ({
    ...derived,
    ...damaged,
    ...aside,
    ...Object.fromEntries(records.map((each) => [keyOf(each.interview.id), each])),
    ...Object.fromEntries(templates.map((each) => [templateKeyOf(each.id), each])),
    ...(settings === null ? {} : { settings }),
  }));
