import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openInterviewsStore } from '../../src/data/interviews-store.ts';
import { Page } from '../../src/page/page.tsx';
import '../../src/page/page.css';
import '../../src/page/your-data/your-data.css';
import { installFakeBrowser, storedInterviews } from './fake-browser.ts';
import { button, heading, radio, text } from './find-named.ts';
import { atFixedTime, expectAccessible, named, show } from './show.tsx';

const TRACKER = `Company,Job Title,Interview Date,Status,Recruiter,Recruiter Email,Salary
Northwind,Data engineer,03/04/2026,Interview,Ines Duarte,ines@northwind.example,60000
Kestrel Labs,Analyst,02/05/2026,Rejected,Bo Li,bo.li@kestrel,
Fjord,Product manager,,Applied,,,
`;

function open(stored: Record<string, unknown> = {}) {
  const fake = installFakeBrowser({ stored });
  show(<Page store={openInterviewsStore()} />);
  return fake;
}

const chooser = () => page.getByLabelText(/^Choose a file/);
const column = (name: string) => page.getByLabelText(`What “${name}” is`, { exact: true });

describe('a table of another tracker', () => {
  atFixedTime();
  beforeEach(async () => {
    location.hash = '#/data';
    await page.viewport(900, 900);
  });

  it('comes in by its columns, which are guessed, and its dates, which are asked about', async () => {
    const { stored } = open();
    await chooser().upload(new File([TRACKER], 'huntr.csv'));
    await expect.element(heading('What stands in “huntr.csv”?')).toHaveFocus();
    await expect.element(column('Job Title')).toHaveDisplayValue('Position');
    await expect.element(column('Recruiter Email')).toHaveDisplayValue('Their e-mail');
    await expect.element(column('Salary')).toHaveDisplayValue('Not brought in');
    await expectAccessible();

    await button('Look at what comes in').click();
    await expect
      .element(page.getByRole('group', { name: 'How are dates written in this file?' }))
      .toHaveAccessibleDescription(/03\/04\/2026 and 02\/05\/2026\. Which is it\?/);
    await radio('The day first: Friday 3 April and Saturday 2 May').click();
    await userEvent.keyboard('{Tab}{Enter}');

    await expect.element(heading('What “huntr.csv” brings')).toHaveFocus();
    await userEvent.keyboard('{Tab}{Enter}');
    await expect.element(text('Data engineer · Fri 3 Apr, 10:00')).toBeVisible();
    await text('1 comes in without a part').click();
    await expect.element(text('Their e-mail: “bo.li@kestrel”')).toBeVisible();
    await text('Leaves out 1').click();
    await expect.element(text('Row 4: Fjord')).toBeVisible();
    await expect.element(text('No date of an interview.')).toBeVisible();
    await expect
      .element(text(/^Not brought in: Salary\. You can choose “Your remarks” for/))
      .toBeVisible();
    await expectAccessible();
    await button('Bring in').click();
    await expect.element(heading('“huntr.csv” is in')).toBeVisible();
    const found = [...stored.values()].find((each) => JSON.stringify(each).includes('Northwind'));
    expect(found).toMatchObject({
      interview: { startsAt: expect.stringMatching(/^2026-04-03/), company: 'Northwind' },
    });
  });

  it('does not come in without the date of the interview; the columns can be gone back to', async () => {
    open();
    await chooser().upload(new File([TRACKER], 'huntr.csv'));
    await column('Interview Date').selectOptions('Not brought in');
    await button('Look at what comes in').click();
    await expect.element(page.getByRole('alert')).toHaveTextContent(/^Which column has the date/);
    await column('Interview Date').selectOptions('Date of the interview');
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
    await radio(/^The month first: Wednesday 4 March/).click();
    await button('Look at what comes in').click();
    await button('Back to the columns').click();
    await expect.element(column('Interview Date')).toHaveDisplayValue('Date of the interview');
    // What was said before is still so, not guessed anew.
    await expect.element(radio(/^The month first: Wednesday 4 March/)).toBeChecked();
    await column('Salary').selectOptions('Position');
    await button('Look at what comes in').click();
    await button('Back to the columns').click();
    await expect.element(column('Salary')).toHaveDisplayValue('Position');
  });

  it('says where a column is but guessed', async () => {
    open();
    const list = 'Northwind,2026-04-03,Ines Duarte\nFjord,2026-04-07,Bo Li\n';
    await chooser().upload(new File([list], 'mine.csv'));
    await expect.element(column('Column 2')).toHaveAccessibleDescription('This is a guess.');
    await column('Column 2').selectOptions('When it ended');
    await expect.element(column('Column 2')).not.toHaveAccessibleDescription('This is a guess.');
  });

  it('fills what an interview lacks, and says what it lacked', async () => {
    const known = named('i1', 'Northwind', { position: '', people: [] });
    const { stored } = open(storedInterviews(known));
    const list =
      'Company,Position,Interview date,Contact,Notes,Salary\nNorthwind,Engineer,2026-03-10,Ines Duarte,Third floor,50k';
    await chooser().upload(new File([list], 'mine.csv'));
    await expect.element(column('Notes')).toHaveDisplayValue('Your remarks');
    await column('Salary').selectOptions('Your remarks');
    await button('Look at what comes in').click();
    await text('Updates 1 interview').click();
    await expect.element(text('Position, Who you met and Your remarks')).toBeVisible();
    await button('Bring in').click();
    await expect.element(heading('“mine.csv” is in')).toBeVisible();
    expect(stored.get('interview/i1')).toMatchObject({
      interview: { position: 'Engineer', remark: 'Third floor\n\nSalary: 50k' },
    });
  });

  it('says of what it fills in that the rest stays as it was', async () => {
    const known = named('i1', 'Northwind', { people: [], remark: 'Mine' });
    const { stored } = open(storedInterviews(known));
    const list = 'Company,Interview date,Contact,Notes\nNorthwind,2026-03-10,Ines Duarte,Theirs';
    await chooser().upload(new File([list], 'mine.csv'));
    await button('Look at what comes in').click();
    await text('1 comes in without a part').click();
    await expect.element(text(/^The rest comes in\. Where something differs,/)).toBeVisible();
    await button('Bring in').click();
    await expect.element(heading('“mine.csv” is in')).toBeVisible();
    expect(stored.get('interview/i1')).toMatchObject({
      interview: { people: [{ name: 'Ines Duarte' }], remark: 'Mine' },
    });
  });
});
