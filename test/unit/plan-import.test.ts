import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordChange } from '../../src/data/history.ts';
import type {
  ImportContext,
  IncomingData,
  PresentData,
} from '../../src/data/import/import-plan.ts';
import { planImport } from '../../src/data/import/plan-import.ts';
import { undoImport } from '../../src/data/import/undo-import.ts';
import { type InterviewRecord, keyOf, parseRecord } from '../../src/data/interview-record.ts';
import { EMPTY_CLOSING } from '../../src/interviews/closing.ts';
import type { Interview } from '../../src/interviews/interview.ts';
import { DEFAULT_SETTINGS } from '../../src/interviews/settings.ts';
import { makeInterview } from '../support/make-interview.ts';
import { makeTemplate } from '../support/make-template.ts';

const NOW = '2026-11-27T12:00:00.000Z';
const LATER = '2026-11-28T12:00:00.000Z';

/** Of two records the one that was changed later; what a merge by parts does has tests of its own. */
const merge: ImportContext['merge'] = (local, { interview }, now, type, importId) => {
  if (interview.updatedAt <= local.interview.updatedAt) return local;
  const revision = local.interview.revision + 1;
  const record = recordChange(local, { ...interview, revision }, type, now);
  const past = record.past.map((each, at, { length }) =>
    at === length - 1 ? { ...each, importId } : each,
  );
  return { ...record, past };
};

const context = (importId = 'first'): ImportContext => ({ importId, now: NOW, merge });

const recordOf = (changes: Partial<Interview> = {}): InterviewRecord => ({
  interview: makeInterview(changes),
  past: [{ at: '2026-03-09T08:00:00.000Z', type: 'interview.track', before: null }],
});
/** As it comes out of a list, where nothing else is known. */
const listed = (changes: Partial<Interview> = {}): InterviewRecord => ({
  interview: makeInterview({ id: 'file-1', createdAt: NOW, updatedAt: NOW, ...changes }),
  past: [],
});

const present = (records: readonly InterviewRecord[]): PresentData => ({
  records,
  damaged: [],
  templates: [],
  settings: DEFAULT_SETTINGS,
});
const incoming = (how: IncomingData['how'], records: readonly InterviewRecord[]): IncomingData => ({
  how,
  records,
  templates: [],
  settings: null,
});

/** What stands after a plan was carried out. */
function carryOut(
  before: readonly InterviewRecord[],
  plan: Pick<ReturnType<typeof planImport>, 'add' | 'update'>,
) {
  const byId = new Map(before.map((record) => [record.interview.id, record]));
  for (const record of [...plan.add, ...plan.update]) byId.set(record.interview.id, record);
  return [...byId.values()];
}

const content = ({ interview }: InterviewRecord) => ({ ...interview, revision: 0, updatedAt: '' });

describe('a backup that is brought in', () => {
  it('adds what is not there, with its own history', () => {
    const plan = planImport(present([]), incoming('merge', [recordOf()]), context());
    expect(plan).toMatchObject({ update: [], same: 0, skip: [] });
    expect(plan.add[0]?.past).toEqual([
      { at: '2026-03-09T08:00:00.000Z', type: 'interview.track', before: null },
      { at: NOW, type: 'interview.import', before: null, importId: 'first' },
    ]);
  });

  it('changes what is older here, and says where the file is the older one', () => {
    const here = [
      recordOf({ id: 'a' }),
      recordOf({ id: 'b', company: 'Orbit', updatedAt: '2026-06-01T00:00:00.000Z' }),
      recordOf({ id: 'c' }),
    ];
    const file = [
      recordOf({ id: 'a', position: 'Head of data', updatedAt: '2026-05-01T00:00:00.000Z' }),
      recordOf({ id: 'b', company: 'Orbital' }),
      recordOf({ id: 'c' }),
    ];
    const plan = planImport(present(here), incoming('merge', file), context());
    expect(plan.update.map(({ interview }) => [interview.id, interview.position])).toEqual([
      ['a', 'Head of data'],
    ]);
    expect(plan.update[0]?.past.at(-1)).toMatchObject({
      importId: 'first',
      type: 'interview.import',
    });
    expect(plan).toMatchObject({
      add: [],
      same: 1,
      skip: [{ name: 'Orbital', why: 'yoursIsNewer' }],
    });
  });

  it('removes nothing, and brings nothing back that the user removed', () => {
    const removed = makeInterview({ id: 'a', removedAt: NOW });
    const here = [
      recordChange(recordOf({ id: 'a' }), removed, 'interview.remove', NOW),
      recordOf({ id: 'b' }),
    ];
    const file = [recordOf({ id: 'a' }), recordOf({ id: 'b', removedAt: NOW, updatedAt: NOW })];
    const plan = planImport(present(here), incoming('merge', file), context());
    expect(plan).toMatchObject({ add: [], update: [], same: 0 });
    expect(plan.skip.map(({ why }) => why)).toEqual(['removedByYou', 'removedThere']);
  });

  it('writes nothing over a record that cannot be read', () => {
    const damaged = [{ key: keyOf('i1'), raw: 'broken' }];
    const plan = planImport(
      { ...present([]), damaged },
      incoming('merge', [recordOf()]),
      context(),
    );
    expect(plan).toMatchObject({ add: [], skip: [{ name: 'Brightwater', why: 'damagedHere' }] });
  });

  it('leaves a template as it is that was saved here later than there', () => {
    const here = makeTemplate({ id: 't', body: 'Mine', updatedAt: '2026-03-05T08:00:00.000Z' });
    const planned = (updatedAt: string) => {
      const templates = [makeTemplate({ id: 't', body: 'File', updatedAt })];
      const file = { ...incoming('merge', []), templates };
      return planImport({ ...present([]), templates: [here] }, file, context());
    };
    const older = planned('2026-03-04T08:00:00.000Z');
    expect(older).toMatchObject({ templates: { replace: [] }, skip: [{ why: 'yoursIsNewer' }] });
    expect(planned('2026-03-06T08:00:00.000Z').templates.replace).toHaveLength(1);
  });

  it('has templates and settings only where they are other ones', () => {
    const same = makeTemplate({ id: 'same' });
    const other = makeTemplate({ id: 'other', body: 'Before' });
    const file: IncomingData = {
      ...incoming('merge', []),
      templates: [same, { ...other, body: 'After' }, makeTemplate({ id: 'new' })],
      settings: { callTime: '10:00', weekend: [0, 6] },
    };
    const plan = planImport({ ...present([]), templates: [same, other] }, file, context());
    expect(plan.templates.add.map(({ id }) => id)).toEqual(['new']);
    expect(plan.templates.replace.map(({ body }) => body)).toEqual(['After']);
    expect(plan).toMatchObject({ same: 1, settings: { callTime: '10:00' } });
    expect(plan.settings).not.toHaveProperty('weekend');
    const full = Array.from({ length: 100 }, (_, at) => makeTemplate({ id: `t${at}` }));
    expect(planImport({ ...present([]), templates: full }, file, context()).skip).toMatchObject([
      { why: 'tooManyTemplates' },
      { why: 'tooManyTemplates' },
      { why: 'tooManyTemplates' },
    ]);
  });
});

describe('a list that is brought in', () => {
  it('fills the blanks of the interview that it means, and overwrites nothing', () => {
    const here = recordOf({
      position: '',
      people: [
        { id: 'p1', name: 'Anna Okafor', email: '', phone: '', role: 'CTO', detail: 'Chess' },
      ],
    });
    const file = listed({
      company: 'BRIGHTWATER',
      people: [
        { id: 'p1', name: 'Ben Li', email: 'ben@b.example', phone: '', role: '', detail: '' },
        {
          id: 'p2',
          name: 'anna okafor',
          email: 'anna@b.example',
          phone: '1234567',
          role: 'Boss',
          detail: '',
        },
      ],
      remark: 'Third floor',
      closing: { ...EMPTY_CLOSING, hiringDate: '2026-03-20' },
      outcome: 'declined',
    });
    const plan = planImport(present([here]), incoming('fill', [file]), context());
    expect(plan).toMatchObject({ add: [], same: 0, skip: [] });
    expect(plan.update[0]?.interview).toMatchObject({
      id: 'i1',
      revision: 2,
      company: 'Brightwater',
      position: 'Data analyst',
      outcome: 'open',
      remark: 'Third floor',
      closing: { hiringDate: '2026-03-20' },
      people: [
        {
          id: 'p1',
          name: 'Anna Okafor',
          email: 'anna@b.example',
          phone: '1234567',
          role: 'CTO',
          detail: 'Chess',
        },
        { id: expect.stringMatching(/^p2-/), name: 'Ben Li', email: 'ben@b.example' },
      ],
    });
    const again = planImport(
      present(carryOut([here], plan)),
      incoming('fill', [file]),
      context('second'),
    );
    expect(again).toMatchObject({ add: [], update: [], skip: [{ why: 'alreadyThere' }] });
  });

  it('is another interview where company, position or day is another one', () => {
    const others = [
      { id: 'file-1', company: 'Brightwater Ltd' },
      { id: 'file-2', position: 'Data engineer' },
      { id: 'file-3', startsAt: '2026-03-11T13:00:00.000Z' },
    ].map(listed);
    const plan = planImport(present([recordOf()]), incoming('fill', others), context());
    expect(plan.add.map(({ interview }) => interview.id)).toEqual(['file-1', 'file-2', 'file-3']);
  });

  it('keeps a remark that is there, and says that the other one is left out', () => {
    const [here, row] = [recordOf({ remark: 'Mine', people: [] }), listed({ remark: 'Theirs' })];
    const plan = planImport(present([here]), incoming('fill', [row]), context());
    expect(plan).toMatchObject({ skip: [], lacking: ['Brightwater'] });
    expect(plan.update[0]?.interview).toMatchObject({ remark: 'Mine', people: [{}] });
    const filled = recordOf({ remark: 'Mine' });
    const again = planImport(present([filled]), incoming('fill', [row]), context());
    expect(again).toMatchObject({ update: [], lacking: [], skip: [{ why: 'alreadyThere' }] });
  });

  it('has the remarks of all rows that mean the same interview, as one change', () => {
    const rows = ['Calm', 'Third floor', 'Calm'].map((remark, index) =>
      listed({ id: `file-${index}`, position: index === 0 ? 'Data analyst' : '', remark }),
    );
    const plan = planImport(present([]), incoming('fill', rows), context());
    expect(plan).toMatchObject({ skip: [], lacking: [], update: [] });
    expect(plan.add.map(({ interview }) => interview.remark)).toEqual(['Calm\n\nThird floor']);
    expect(plan.add[0]?.past).toMatchObject([{ before: null, importId: 'first' }]);
    const bin = undoImport(carryOut([], plan), 'first', LATER).records;
    expect(bin).toMatchObject([{ interview: { removedAt: LATER } }]);
  });

  it('has all rows again once it was taken back', () => {
    const rows = ['Calm', 'Third floor'].map((remark, index) =>
      listed({ id: `file-${index}`, position: index === 0 ? 'Data analyst' : '', remark }),
    );
    const first = carryOut([], planImport(present([]), incoming('fill', rows), context()));
    const bin = undoImport(first, 'first', NOW).records;
    const plan = planImport(present(bin), incoming('fill', rows), context('second'));
    expect(plan).toMatchObject({ add: [], skip: [], lacking: [] });
    expect(plan.update[0]?.interview).toMatchObject({
      remark: 'Calm\n\nThird floor',
      removedAt: null,
    });
  });

  it('has everybody who is known by a number alone', () => {
    const people = ['111', '222'].map((phone, index) => ({
      ...{
        id: `p${index}`,
        name: '',
        email: '',
        phone,
        role: index === 0 ? '' : 'Boss',
        detail: '',
      },
    }));
    const plan = planImport(present([]), incoming('fill', [listed({ people })]), context());
    expect(plan.add[0]?.interview.people).toMatchObject([
      { phone: '111', role: '' },
      { phone: '222', role: 'Boss' },
    ]);
  });

  it('is taken back whole, however many rows have filled it', () => {
    const here = recordOf({ people: [] });
    const rows = Array.from({ length: 14 }, (_, index) =>
      listed({
        id: `file-${index}`,
        people: [{ id: 'p1', name: `Person ${index}`, email: '', phone: '', role: '', detail: '' }],
      }),
    );
    const plan = planImport(present([here]), incoming('fill', rows), context());
    expect(plan.update[0]?.interview.people).toHaveLength(14);
    const undone = undoImport(carryOut([here], plan), 'first', LATER).records;
    expect(undone.map(({ interview }) => interview.people)).toEqual([[]]);
  });

  it('says where it knows another number or role of somebody', () => {
    const person = (phone: string, role: string) => ({
      people: [{ id: 'p1', name: 'Ida', email: '', phone, role, detail: '' }],
    });
    const here = recordOf(person('111', ''));
    const row = listed(person('222', 'CEO'));
    const plan = planImport(present([here]), incoming('fill', [row]), context());
    expect(plan.update[0]?.interview.people).toMatchObject([{ phone: '111', role: 'CEO' }]);
    expect(plan.lacking).toEqual(['Brightwater']);
  });

  it('is two where two positions meet one interview without any, and stays two', () => {
    const here = recordOf({ position: '' });
    const rows = ['Data analyst', 'Data engineer'].map((position, index) =>
      listed({ id: `file-${index}`, position }),
    );
    const plan = planImport(present([here]), incoming('fill', rows), context());
    const positions = [...plan.update, ...plan.add].map(({ interview }) => interview.position);
    expect(positions).toEqual(['Data analyst', 'Data engineer']);
    const again = planImport(
      present(carryOut([here], plan)),
      incoming('fill', rows),
      context('second'),
    );
    expect(again).toMatchObject({ add: [], update: [], skip: [], same: 2 });
  });

  it('can be brought in again after it was taken back', () => {
    const file = incoming('fill', [listed({ position: 'Analyst' })]);
    const first = carryOut([], planImport(present([]), file, context()));
    const bin = undoImport(first, 'first', NOW).records;
    expect(bin[0]?.interview.removedAt).toBe(NOW);
    const corrected = incoming('fill', [listed({ position: 'Lead analyst' })]);
    const again = planImport(present(bin), corrected, context('second'));
    expect(again.update[0]?.interview).toMatchObject({ removedAt: null, position: 'Lead analyst' });
    expect(undoImport(again.update, 'second', LATER).records.map(content)).toEqual(
      bin.map(content),
    );
  });

  it('fills no people beyond what an interview may have', () => {
    const crowd = (from: number) =>
      Array.from({ length: 15 }, (_, at) => ({
        ...{ id: `p${at + 1}`, name: `Person ${from + at}` },
        ...{ email: '', phone: '', role: '', detail: '' },
      }));
    const plan = planImport(
      present([recordOf({ people: crowd(0) })]),
      incoming('fill', [listed({ people: crowd(50) })]),
      context(),
    );
    expect(plan).toMatchObject({ update: [], skip: [{ why: 'tooManyPeople' }] });
  });
});

describe('an import that is taken back', () => {
  it('leaves what was changed since as it is, and counts it', () => {
    const added = planImport(
      present([]),
      incoming('merge', [recordOf({ id: 'a' }), recordOf({ id: 'b' })]),
      context(),
    ).add;
    const [a, b] = added as [InterviewRecord, InterviewRecord];
    const edited = recordChange(b, { ...b.interview, company: 'Mine' }, 'interview.edit', NOW);
    const { records, left } = undoImport([a, edited, recordOf({ id: 'c' })], 'first', LATER);
    expect(records.map(({ interview }) => [interview.id, interview.removedAt])).toEqual([
      ['a', LATER],
    ]);
    expect(left).toBe(1);
  });
});

describe('any import', () => {
  const text = fc.constantFrom('', 'Lumen', 'LUMEN', 'Órbit', 'Orbit', 'Halo');
  const person = fc.record({
    id: fc.constantFrom('p1', 'p2', 'p3'),
    name: fc.constantFrom('', 'Ida Berg', 'ida berg', 'Tom Ash'),
    email: fc.constantFrom('', 'ida@x.example', 'tom@x.example'),
    phone: fc.constantFrom('', '1234567', '7654321'),
    role: fc.constantFrom('', 'CTO'),
    detail: fc.constant(''),
  });
  const changes = fc.record({
    company: text,
    position: text,
    remark: text,
    startsAt: fc.constantFrom(
      '2026-03-10T13:00:00.000Z',
      '2026-03-10T23:30:00.000Z',
      '2026-03-11T09:00:00.000Z',
    ),
    people: fc.uniqueArray(person, { maxLength: 3, selector: ({ id }) => id }),
    closing: fc.constantFrom(EMPTY_CLOSING, { ...EMPTY_CLOSING, hiringDate: '2026-04-01' }),
    updatedAt: fc.constantFrom('2026-03-09T08:00:00.000Z', '2026-05-01T00:00:00.000Z'),
    removedAt: fc.constantFrom(null, null, null, '2026-04-01T00:00:00.000Z'),
  });
  const records = (
    make: (change: Partial<Interview>) => InterviewRecord,
    names: readonly string[],
  ) =>
    fc
      .uniqueArray(fc.tuple(fc.constantFrom(...names), changes), {
        maxLength: 5,
        selector: ([id]) => id,
      })
      .map((all) => all.map(([id, change]) => make({ ...change, id })));
  const here = records(recordOf, ['a', 'b', 'c', 'file-1']);
  const files = fc.oneof(
    records(recordOf, ['a', 'b', 'd', 'e']).map((all) => incoming('merge', all)),
    records(listed, ['a', 'file-1', 'file-2', 'file-3']).map((all) =>
      incoming(
        'fill',
        all.map((each) => ({ ...each, interview: { ...each.interview, removedAt: null } })),
      ),
    ),
  );

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(here, files, (before, file) => {
        const after = carryOut(before, planImport(present(before), file, context()));
        const again = planImport(present(after), file, context('second'));
        expect([again.add, again.update]).toEqual([[], []]);
        expect(again.same + again.skip.length).toBe(file.records.length);
      }),
      { numRuns: 500 },
    );
  });

  it('accounts for all that the file brings, in records that can be read', () => {
    fc.assert(
      fc.property(here, files, (before, file) => {
        const plan = planImport(present(before), file, context());
        const touched = plan.add.length + plan.update.length;
        expect(touched + plan.same + plan.skip.length).toBeLessThanOrEqual(file.records.length);
        if (file.how === 'merge') {
          expect(touched + plan.same + plan.skip.length).toBe(file.records.length);
        }
        for (const record of [...plan.add, ...plan.update]) {
          expect(parseRecord(keyOf(record.interview.id), record)).not.toBeNull();
        }
      }),
    );
  });

  it('is taken back to the content from before', () => {
    fc.assert(
      fc.property(here, files, (before, file) => {
        const plan = planImport(present(before), file, context());
        const after = carryOut(before, plan);
        const { records: undone, left } = undoImport(after, 'first', LATER);
        const end = carryOut(after, { add: [], update: undone });
        expect(left).toBe(0);
        const kept = end.filter(({ interview }) =>
          before.some((each) => each.interview.id === interview.id),
        );
        expect(kept.map(content)).toEqual(before.map(content));
        expect(
          end
            .filter((each) => !kept.includes(each))
            .every(({ interview }) => interview.removedAt !== null),
        ).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('of ten thousand into ten thousand is planned in less than three seconds', () => {
    const many = (make: (changes: Partial<Interview>) => InterviewRecord, prefix: string) =>
      Array.from({ length: 10_000 }, (_, at) =>
        make({ id: `${prefix}${at}`, company: `Company ${at}` }),
      );
    const started = process.cpuUsage();
    const plan = planImport(
      present(many(recordOf, 'a')),
      incoming(
        'fill',
        many((each) => listed({ ...each, people: [] }), 'file-'),
      ),
      context(),
    );
    expect(plan).toMatchObject({ same: 10_000, skip: [] });
    expect(process.cpuUsage(started).user / 1_000).toBeLessThan(3_000);
  });
});
