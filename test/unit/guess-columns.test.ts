import { describe, expect, it } from 'vitest';
import { guessColumns } from '../../src/exchange/columns/guess-columns.ts';
import { targetOfHead } from '../../src/exchange/columns/head-words.ts';
import { readTable } from '../../src/exchange/table/read-table.ts';

async function guess(text: string) {
  const table = await readTable(text);
  if ('problem' in table) throw new Error(table.problem);
  return guessColumns(table, '2026-11-27');
}

/** What each column is taken for: `name2` is the second person's, `-` is not brought in. */
async function uses(text: string): Promise<Record<string, string>> {
  const guesses = await guess(text);
  return Object.fromEntries(
    guesses.map(({ head, use, column }) => [
      head || String(column),
      use ? `${use.target}${use.person > 1 ? use.person : ''}` : '-',
    ]),
  );
}

describe('a head is understood', () => {
  it.each([
    [
      'company',
      'Company',
      'companyName',
      'Employer',
      'Organization',
      'Firma',
      'Unternehmen',
      'Arbeitgeber',
      'Entreprise',
      'Société',
      'Empresa',
      'Compañía',
      'Company / Role',
      'Firma / Ansprechpartner',
      'Firmenname',
      "Nom de l'entreprise",
      'Nombre de la empresa',
      'Nome da empresa',
    ],
    [
      'position',
      'Job Title',
      'job_title',
      'Position',
      'Role',
      'Stelle',
      'Stellenbezeichnung',
      'Poste',
      'Intitulé du poste',
      'Puesto',
      'Vaga',
    ],
    [
      'date',
      'Interview Date',
      'Interview',
      'Date of interview',
      '1st Interview',
      'Phone screen date',
      'Gespräch am',
      'Vorstellungsgespräch',
      "Date d'entretien",
      'Entretien',
      'Fecha de entrevista',
      'Data da entrevista',
      'Final round',
      'Screening',
      'Next interview',
      'On-site interview',
      'Onsite interview date',
      'Interview date & time (local)',
      'Application interview date',
      'Bewerbungsgespräch',
      'Gespräch vor Ort',
      'Entretien sur site',
      'VG am',
      'Date RDV',
      'Date de rendez-vous',
      'Fecha de la cita',
      'Data da reunião',
      'Recruiter call',
      'Hiring manager interview',
      'Telefoninterview',
      'Telefongespräch',
      'Entretien par téléphone',
      'Entrevista telefónica',
      'Entrevista por telefone',
      'Eingeladen zum Gespräch am',
      'Invited to interview on',
    ],
    [
      'day',
      'Date',
      'Date & time',
      'Datum',
      'Fecha',
      'Data',
      'When',
      'Termin',
      'RDV',
      'Meeting date',
    ],
    [
      'time',
      'Time',
      'Interview Time',
      'Uhrzeit',
      'Heure',
      'Hora',
      'Horário',
      'Interview 1 Time',
      'Round 1 time',
      'Phone interview time',
      'Interview time (ET)',
      'Interview time (local)',
      'Time (CET)',
      'Time (UTC+1)',
      'Zeit (MEZ)',
    ],
    ['zone', 'Time Zone', 'Zeitzone', 'Fuseau horaire', 'Zona horaria', 'Fuso horário'],
    [
      'name',
      'Interviewer',
      'Recruiter',
      'Hiring Manager',
      'Contact Person',
      'Ansprechpartnerin',
      'Interlocuteur',
      'Contacto',
      'Recrutador',
      'People',
      'Who',
      'Mit wem',
      'Entretien avec',
      'HM',
      'Surname',
    ],
    [
      'email',
      'Email',
      'Contact E-Mail',
      'Recruiter email',
      'E-Mail-Adresse',
      'Courriel',
      'Correo electrónico',
    ],
    [
      'phone',
      'Phone',
      'Interview phone number',
      'Recruiter phone number',
      'Telefon',
      'Téléphone',
      'Teléfono',
      'Celular',
    ],
    ['role', 'Interviewer title', 'Contact role', 'Title of interviewer'],
    ['function', 'Funktion', 'Fonction'],
    ['post', 'Cargo', 'Função'],
    [
      'status',
      'Status',
      'Application Status',
      'Stage',
      'List',
      'Outcome',
      'Statut',
      'Stand',
      'Estado',
      'Etapa',
      'Situação',
    ],
    [
      'hiringDate',
      'Hiring date',
      'Decision by',
      'Expected decision',
      'Entscheidungstermin',
      'Date de décision',
      'Fecha de decisión',
      'Data da decisão',
      'Reply expected',
      'Feedback até',
      'Respuesta esperada',
    ],
    [
      'strongPoints',
      'Strong points',
      'My strengths',
      'Stärken',
      'Points forts',
      'Puntos fuertes',
      'Pontos fortes',
    ],
    [
      'remark',
      'Notes',
      'My notes',
      'Notes & comments',
      'Interview notes',
      'Notizen',
      'Meine Notizen',
      'Interne Notizen',
      'Recruiter notes',
      'Mes notes',
      'Notes personnelles',
      'Mis notas',
      'Apuntes',
      'Minhas anotações',
      'Notas pessoais',
      'Note interne',
      'Mein Kommentar',
      'Persönliche Notizen',
      'Outros comentários',
      'Your remarks',
      'Deine Bemerkungen',
      'Vos remarques',
      'Tus observaciones',
      'Suas observações',
      'Bemerkungen',
      'Commentaires',
      'Notas',
      'Observações',
    ],
    [
      'other',
      'Thank-you note sent',
      'Notes sent',
      'Job details',
      'Date of note',
      'Job URL',
      'Link',
      'Salary',
      'Gehalt',
      'Location',
      'Standort',
      'Lieu',
      'Company website',
      'Company size',
      'Date Applied',
      'Date Saved',
      'Created at',
      'Deadline',
      'Follow up',
      'Interview type',
      'Beworben am',
      'Date de candidature',
      'Fecha de solicitud',
      'Data da candidatura',
      'Next step',
      'Job description',
      'Last contact',
      'Interview invite received',
      'Interview invitation date',
      'Interview request date',
      'Interview offer date',
      'Einladung zum Gespräch erhalten',
      'Gesprächsanfrage am',
      "Date d'invitation à l'entretien",
      "Demande d'entretien reçue",
      'Fecha de invitación',
      'Invitación a entrevista',
      'Data do convite para entrevista',
      'Company site',
      'Site',
      'Local',
      'Local da entrevista',
      'Ort',
      'Bewerbungsdatum',
      'Application date',
    ],
  ])('as %s', (target, ...heads) => {
    expect(heads.filter((head) => targetOfHead(head) !== target)).toEqual([]);
  });
});

describe('the columns of a tracker', () => {
  it('are found as a board exports them, with days that are no interviews', async () => {
    const list = `Company,Job Title,List,Location,Salary,Post URL,Date Added,Date Applied,Interview Date,Contact,Contact Email,Notes
Halden Optics,Test Engineer,Interview,Oslo,,https://h.example/7,2026-10-01T08:00:00.000Z,2026-10-02,2026-11-10T13:00:00.000Z,Siri Moen,siri@h.example,"nice, calm"
Peregrine,QA Lead,Wishlist,Remote,50k,,2026-10-05T08:00:00.000Z,,,,,`;
    expect(await uses(list)).toEqual({
      Company: 'company',
      'Job Title': 'position',
      List: 'status',
      Location: '-',
      Salary: '-',
      'Post URL': '-',
      'Date Added': '-',
      'Date Applied': '-',
      'Interview Date': 'date',
      Contact: 'name',
      'Contact Email': 'email',
      Notes: 'remark',
    });
  });

  it('are no dates where notes tell of days', async () => {
    const list =
      'Company,Date,Notes\nLumen,2026-11-12,They decide by 20.11.2026\nOrbit,2026-11-13,sent 20.11.2026\n';
    expect(await uses(list)).toEqual({ Company: 'company', Date: 'date', Notes: 'remark' });
  });

  it('offer other days where the list has no interview date', async () => {
    const guesses = await guess(
      'Position,Company,Status,Date Saved,Date Applied\nPM,Quill,Applied,11/02/2026,11/03/2026\n',
    );
    expect(guesses.map(({ use }) => use?.target)).not.toContain('date');
    expect(guesses.filter(({ hasDates }) => hasDates).map(({ head }) => head)).toEqual([
      'Date Saved',
      'Date Applied',
    ]);
  });

  it('are found with people in groups, and several rounds', async () => {
    const list = `Employer;Role;Round 1 interview;Final interview;Interviewer 1;Interviewer 1 email;Interviewer 2;Interviewer 2 phone;Interviewer 2 title
Quill;Editor;3.11.2026;;Ida Berg;ida@quill.example;Tom Ash;+47 22 12 34 56;Head of desk`;
    expect(await uses(list)).toEqual({
      Employer: 'company',
      Role: 'position',
      'Round 1 interview': 'date',
      'Final interview': 'date',
      'Interviewer 1': 'name',
      'Interviewer 1 email': 'email',
      'Interviewer 2': 'name2',
      'Interviewer 2 phone': 'phone2',
      'Interviewer 2 title': 'role2',
    });
  });

  it('are found by what stands in them, where they have no heads', async () => {
    const list = `Lumen GmbH,Data Analyst,12.11.2026,Ida Berg,ida@lumen.example,+49 30 1234567,Applied
Orbit Ltd,Designer,13.11.2026,Tom Ash,tom@orbit.example,+49 30 7654321,Rejected
Halo Inc,Engineer,14.11.2026,Siri Moen,siri@halo.example,+49 30 1112223,Applied`;
    expect(Object.values(await uses(list))).toEqual([
      ...['company', 'position', 'date', 'name', 'email', 'phone', 'status'],
    ]);
  });

  it('are found in a page of notes, where the name is the title', async () => {
    const list = `Name,Company,Stage,Interview date,Tags
Data analyst,Lumen,Interview,"November 12, 2026 3:00 PM",remote`;
    expect(await uses(list)).toMatchObject({ Name: 'position', Company: 'company' });
    expect(await uses('Name,Date,Status\nLumen,12.11.2026,Applied\n')).toEqual({
      Name: 'company',
      Date: 'date',
      Status: 'status',
    });
  });

  it('are not what their heads say where their cells say something else', async () => {
    const list = 'Company,Interview,Time,State\nLumen,yes,full time,CA\nOrbit,no,part time,NY\n';
    expect(await uses(list)).toMatchObject({ Interview: '-', Time: '-', State: '-' });
  });

  it('are times that Excel counts, and numbers that begin like a time', async () => {
    expect(await uses('Company,Date,Time,Tel\nA,46308,0.604166667,06.11.22.33.44\n')).toEqual({
      ...{ Company: 'company', Date: 'date', Time: 'time', Tel: 'phone' },
    });
  });

  it('are people where an interview has their names and no day', async () => {
    const list = 'Company,Interview,Interviewed on\nA,Ida Berg,2026-11-10\nB,Tom Ash,2026-11-11\n';
    expect(await uses(list)).toMatchObject({ Interview: 'name', 'Interviewed on': 'date' });
  });

  it('are dates of talks, and no people or numbers, where they hold dates', async () => {
    const list = 'Company,Recruiter call,Telefoninterview\nA,2026-11-10,2026-11-12\n';
    expect(await uses(list)).toMatchObject({ 'Recruiter call': 'date', Telefoninterview: 'date' });
    const phones = 'Company,Date,Telefoninterview\nA,2026-11-10,+49 30 1234567\n';
    expect(await uses(phones)).toMatchObject({ Date: 'date', Telefoninterview: 'phone' });
  });

  it('have the time of each round', async () => {
    const list =
      'Company,Interview 1,Interview 1 time,Interview 2,Interview 2 time\nA,2026-11-10,10:00,2026-11-12,11:30\n';
    expect(await uses(list)).toMatchObject({
      'Interview 1 time': 'time',
      'Interview 2 time': 'time',
    });
  });

  it.each([
    ['Datum;Firma;Funktion', '12.11.2026;Lumen;Analystin', 'position'],
    ['Date;Entreprise;Fonction', '12.11.2026;Lumen;Analyste', 'position'],
    ['Data;Empresa;Função', '12.11.2026;Lumen;Analista', 'position'],
    ['Fecha;Empresa;Cargo', '12.11.2026;Lumen;Analista', 'position'],
    ['Datum;Firma;Ansprechpartner;Funktion', '12.11.2026;Lumen;Ida Berg;Leiterin', 'role'],
    ['Datum;Firma;Stelle;Name;Funktion', '12.11.2026;Lumen;Analystin;Ida Berg;Leiterin', 'role'],
    ['Data;Empresa;Vaga;Contato;Cargo', '12.11.2026;Lumen;Analista;Ida Berg;Gerente', 'role'],
    ['Data;Empresa;Cargo;Recrutador', '12.11.2026;Lumen;Analista;Ida Berg', 'position'],
  ])('are the job or a person’s, by what stands beside: %s', async (heads, row, target) => {
    const found = await uses(`${heads}\n${row}\n`);
    const [head = ''] = /Funktion|Fonction|Função|Cargo/.exec(heads) ?? [];
    expect(found[head]).toBe(target);
  });

  it('are nothing without a head where others have one', async () => {
    const found = await uses('Company,Date,Notes\nA,2026-11-02,nice, calm\nB,2026-11-03,fine\n');
    expect(found).toEqual({ Company: 'company', Date: 'date', Notes: 'remark', '3': '-' });
  });

  it('give way to others of the kind where nothing stands in them', async () => {
    const list =
      'Company,Interview date,Offer date,Rejection date,Decision date,Expected answer by\nA,2026-11-02,,2026-11-20,,2026-11-15\n';
    expect(await uses(list)).toMatchObject({
      ...{ 'Offer date': '-', 'Rejection date': 'outcomeDate' },
      ...{ 'Decision date': '-', 'Expected answer by': 'hiringDate' },
    });
  });

  it('are one name in two', async () => {
    const list = 'Company,Date,First name,Surname\nA,2026-11-02,Ida,Berg\n';
    expect(await uses(list)).toMatchObject({ 'First name': 'name', Surname: 'name' });
  });

  it('are our own, in any language', async () => {
    const id = '0b0b9f1e-7c2f-4c53-9d8e-1f2a3b4c5d6e';
    const guesses = await guess(
      `Firma,Personen,Funktion,Afterword-Kennung,Nächster Schritt\nLumen,Ida,CTO,${id},Anruf\n`,
    );
    const found = guesses.map(({ use }) => use?.target ?? '-');
    expect(found).toEqual(['company', 'name', 'role', 'id', '-']);
    expect(
      await uses('Who you met,Their role,How it stands,When it ended\nIda,CTO,Offer,\n'),
    ).toEqual({
      ...{ 'Who you met': 'name', 'Their role': 'role' },
      ...{ 'How it stands': 'status', 'When it ended': 'outcomeDate' },
    });
    expect((await uses(`Company,id\nLumen,${id}\n`)).id).toBe('id');
    expect((await uses('Company,ID\nLumen,17\n')).ID).toBe('sourceId');
  });
});
