import type { Column } from '../spreadsheet.ts';

/**
 * What the columns of our own list are called in English, German, French, Spanish and Portuguese: it may
 * be read in another language than it was written in, and a page has the messages of its own one only.
 */
export const OWN_HEAD_WORDS: Readonly<Record<Exclude<Column, 'id'>, readonly string[]>> = {
  company: ['Company', 'Firma', 'Entreprise', 'Empresa', 'Empresa'],
  position: ['Position', 'Stelle', 'Poste', 'Puesto', 'Vaga'],
  date: [
    'Date of the interview',
    'Datum des Gesprächs',
    'Date de l’entretien',
    'Fecha de la entrevista',
    'Data da entrevista',
  ],
  time: [
    'Time of the interview',
    'Uhrzeit des Gesprächs',
    'Heure de l’entretien',
    'Hora de la entrevista',
    'Hora da entrevista',
  ],
  timeZone: ['Time zone', 'Zeitzone', 'Fuseau horaire', 'Zona horaria', 'Fuso horário'],
  minutes: [
    'Minutes',
    'Dauer in Minuten',
    'Durée en minutes',
    'Duración en minutos',
    'Duração em minutos',
  ],
  people: ['Who you met', 'Personen', 'Personnes rencontrées', 'Personas', 'Pessoas'],
  emails: ['Their e-mail', 'E-Mail', 'E-mail', 'Correo de la persona', 'E-mail da pessoa'],
  phones: ['Their phone', 'Telefon', 'Téléphone', 'Teléfono de la persona', 'Telefone da pessoa'],
  roles: ['Their role', 'Funktion', 'Fonction', 'Cargo de la persona', 'Cargo da pessoa'],
  hiringDate: [
    'Hiring date',
    'Entscheidungstermin',
    'Date de décision',
    'Fecha de decisión',
    'Data da decisão',
  ],
  permission: [
    'May you call?',
    'Anruf erlaubt?',
    'Appel autorisé',
    '¿Puedes llamar?',
    'Você pode ligar?',
  ],
  strongPoints: ['Strong points', 'Stärken', 'Points forts', 'Puntos fuertes', 'Pontos fortes'],
  remark: ['Remarks', 'Bemerkungen', 'Remarques', 'Observaciones', 'Observações'],
  notesSent: [
    'Notes sent',
    'Gesendete Nachrichten',
    'Messages envoyés',
    'Agradecimientos enviados',
    'Agradecimentos enviados',
  ],
  promisedDay: [
    'Day of your call',
    'Tag deines Anrufs',
    'Jour de votre appel',
    'Día de tu llamada',
    'Dia da sua ligação',
  ],
  calls: [
    'Calls and e-mails',
    'Anrufe und E-Mails',
    'Appels et e-mails',
    'Llamadas y correos',
    'Ligações e e-mails',
  ],
  lastContact: [
    'Last contact',
    'Zuletzt kontaktiert',
    'Dernier contact',
    'Último contacto',
    'Último contato',
  ],
  nextStep: ['Next step', 'Nächster Schritt', 'Prochaine étape', 'Próximo paso', 'Próximo passo'],
  outcome: ['How it stands', 'Stand', 'Statut', 'Estado', 'Situação'],
  outcomeDate: [
    'When it ended',
    'Beendet am',
    'Terminé le',
    'Fecha del resultado',
    'Data do resultado',
  ],
  startDate: [
    'First day of work',
    'Erster Arbeitstag',
    'Premier jour de travail',
    'Primer día de trabajo',
    'Primeiro dia de trabalho',
  ],
};
