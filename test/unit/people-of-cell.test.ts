import { describe, expect, it } from 'vitest';
import { peopleOfCell } from '../../src/exchange/rows/people-of-cell.ts';

/** Name, address, number and role of each, what there is of them. */
const read = (cell: string) =>
  peopleOfCell(cell).map(({ name, email, phone, role }) =>
    [name, email, phone, role].filter(Boolean).join(' · '),
  );

describe('a cell of people', () => {
  it.each([
    ['Ida Berg +49 170 123456', 'Ida Berg · +49 170 123456'],
    ['Ida Berg: (030) 123456', 'Ida Berg · (030) 123456'],
    ['Ida Berg, +1 555 123 4567 ext. 12', 'Ida Berg · +1 555 123 4567 ext. 12'],
    ['Frau Weiß, Tel. 0221 123456', 'Frau Weiß · 0221 123456'],
    ['Frau Weiß (Tel. 0221 / 123456)', 'Frau Weiß · 0221 / 123456'],
    ['Anna Okafor (+49 30 1234567)', 'Anna Okafor · +49 30 1234567'],
    ['Anna Okafor (030 1234567)', 'Anna Okafor · 030 1234567'],
    ['Anna Okafor (CTO) 030 1234567', 'Anna Okafor · 030 1234567 · CTO'],
    ['Anna Okafor (CTO, 030 1234567)', 'Anna Okafor · 030 1234567 · CTO'],
    ['Ida Berg; +47 22123456', 'Ida Berg · +47 22123456'],
    ['a@b.example, +49 30 123456', 'a@b.example · +49 30 123456'],
    ['55 1234 5678', '55 1234 5678'],
  ])('with a number has it apart from the name in %j', (cell, person) => {
    expect(read(cell)).toEqual([person]);
  });

  it.each([
    'Ida Berg 2',
    'Ida Berg (12.11.2026)',
    'Team 4711',
    'Ida Berg linkedin.example/in/ida-123456789',
  ])('has no number in %j', (cell) => {
    expect(peopleOfCell(cell)).toMatchObject([{ phone: '' }]);
  });

  it.each([
    ['Anna Okafor, HR Manager, a@b.example', 'Anna Okafor · a@b.example · HR Manager'],
    ['Anna Okafor\nHR Manager\n\na@b.example', 'Anna Okafor · a@b.example · HR Manager'],
    ['Okafor, Anna, Recruiter', 'Okafor, Anna · Recruiter'],
    ['Anna Okafor, a@d.example', 'Anna Okafor · a@d.example'],
    ['Anna Okafor; a@d.example', 'Anna Okafor · a@d.example'],
    ['Anna Okafor - Head of Data <a@d.example>', 'Anna Okafor · a@d.example · Head of Data'],
    [
      'Anna Okafor, Head of Research and Development',
      'Anna Okafor · Head of Research and Development',
    ],
    ['Anna Okafor, Sales & Marketing Director', 'Anna Okafor · Sales & Marketing Director'],
    ['Anna Okafor, Talent Acquisition', 'Anna Okafor · Talent Acquisition'],
    ['Ida Berg, CTO', 'Ida Berg · CTO'],
    ['Ida Berg / Personalleiterin', 'Ida Berg · Personalleiterin'],
    ['Ida Berg, Leiterin der Entwicklung', 'Ida Berg · Leiterin der Entwicklung'],
    ['Chloé Roux, Responsable RH', 'Chloé Roux · Responsable RH'],
    ['Ana Silva, Gerente de Produto', 'Ana Silva · Gerente de Produto'],
    ['Ana Gil (Recursos Humanos y Ventas)', 'Ana Gil · Recursos Humanos y Ventas'],
    ['"Okafor, Anna" <a@d.example>', 'Anna Okafor · a@d.example'],
    ['Okafor, Anna', 'Okafor, Anna'],
    ['Ben Li, PhD', 'Ben Li, PhD'],
    ['"Ben Li, PhD"', 'Ben Li, PhD'],
    ['Joana Costa e Silva', 'Joana Costa e Silva'],
    ['José Ortega y Gasset', 'José Ortega y Gasset'],
    ['Hans Meister', 'Hans Meister'],
    ['Anna-Lena Müller-Lüdenscheidt', 'Anna-Lena Müller-Lüdenscheidt'],
    ['HR Manager', 'HR Manager'],
  ])('names one in %j', (cell, person) => {
    expect(read(cell)).toEqual([person]);
  });

  it.each([
    'Anna Okafor / Ben Li',
    'Anna Okafor/Ben Li',
    'Anna Okafor + Ben Li',
    'Anna Okafor & Ben Li',
    'Anna Okafor and Ben Li',
    'Anna Okafor und Ben Li',
    'Anna Okafor y Ben Li',
    'Anna Okafor, Ben Li',
    'Anna Okafor; Ben Li',
    'Anna Okafor\nBen Li',
    '"Okafor, Anna",Ben Li',
    '"Okafor, Anna", "Li, Ben"',
  ])('names both in %j', (cell) => {
    expect(read(cell)).toEqual(['Anna Okafor', 'Ben Li']);
  });

  it.each([
    ['Ana Silva e João Costa', 'Ana Silva', 'João Costa'],
    ['Joana Costa e Silva e João Pinto', 'Joana Costa e Silva', 'João Pinto'],
    ['Okafor, Anna and Li, Ben', 'Okafor, Anna', 'Li, Ben'],
    ['Anna Okafor, Ben Li and Ida Berg', 'Anna Okafor', 'Ben Li', 'Ida Berg'],
    ['Anna Okafor, CTO and Ben Li, CEO', 'Anna Okafor · CTO', 'Ben Li · CEO'],
    ['Anna, a@d.example, Ben, b@d.example', 'Anna · a@d.example', 'Ben · b@d.example'],
    ['Anna Okafor\nCTO\nBen Li\nb@d.example', 'Anna Okafor · CTO', 'Ben Li · b@d.example'],
    ['Anna Okafor (HR), Ben Li +49 170 123456', 'Anna Okafor · HR', 'Ben Li · +49 170 123456'],
    ['a@d.example; b@d.example', 'a@d.example', 'b@d.example'],
    ['Anna Okafor\n\nBen Li', 'Anna Okafor', '', 'Ben Li'],
    ['\nb@d.example', '', 'b@d.example'],
  ])('has whom it names with what is said of each in %j', (cell, ...people) => {
    expect(read(cell)).toEqual(people);
  });
});
