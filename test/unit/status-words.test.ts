import { describe, expect, it } from 'vitest';
import { outcomeOfStatus } from '../../src/exchange/columns/status-words.ts';

describe('a job stays open', () => {
  it.each([
    [
      'where an interview is what was offered or accepted',
      'Interview accepted',
      'Interview offered',
      'Accepted for interview',
      '2nd interview offered',
      'Invitation accepted',
      'Einladung angenommen',
      'Einladung zum Gespräch angenommen',
      'Gespräch angeboten',
      'Zusage zum Gespräch',
      'Entretien accepté',
      'Entretien proposé',
      'Invitation acceptée',
      'Proposition d’entretien',
      "Proposition d'entretien reçue",
      'Entrevista aceptada',
      'Propuesta de entrevista',
      'Entrevista aceita',
      'Proposta de entrevista',
      'Convite aceito',
    ],
    [
      'where an offer is still waited for',
      'Expecting offer',
      'Offer expected',
      'Offer pending',
      'Close to offer',
      'Angebot ausstehend',
      'Angebot erwartet',
      'Kurz vor Zusage',
      'Offre attendue',
      "Proche d'une offre",
      'Oferta pendiente',
      'Esperando oferta',
      'Cerca de la oferta',
      'Proposta pendente',
      'Perto da proposta',
    ],
    [
      'where a posting was seen or kept',
      'Offre vue',
      'Offre enregistrée',
      'Oferta guardada',
      'Oferta vista',
      'Oferta salva',
      'Stellenangebot gesehen',
      'Stellenangebot gemerkt',
      'Job offer saved',
    ],
    [
      'where there is no answer so far',
      'Noch keine Absage',
      'Noch keine Zusage',
      'Noch kein Angebot',
      'No rejection yet',
      'No offer yet',
      'Pas encore de réponse',
      'Aún sin oferta',
      'Todavía no rechazado',
      'Ainda sem proposta',
      'Ainda não recusada',
    ],
  ])('%s', (_, ...texts) => {
    expect(texts.filter((text) => outcomeOfStatus(text) !== 'open')).toEqual([]);
  });
});

describe('a job is closed', () => {
  it.each([
    [
      'declined',
      'by those who gave none',
      'Keine Zusage',
      'Kein Angebot',
      'No offer',
      "Pas d'offre",
      'Aucune proposition',
      'Sin oferta',
      'Sem proposta',
    ],
    [
      'declined',
      'by those who took it back',
      'Withdrawn by company',
      'Position withdrawn by employer',
      'Withdrawn by the employer',
      'Offer withdrawn',
      'Offer withdrawn by company',
      'Von der Firma zurückgezogen',
      'Zurückgezogen vom Arbeitgeber',
      "Retirée par l'entreprise",
      'Retirada por la empresa',
      'Retirada pela empresa',
    ],
    [
      'withdrawn',
      'by the user',
      'Declined by me',
      'Refused by me',
      'Von mir abgesagt',
      'Von mir abgelehnt',
      'Von mir zurückgezogen',
      'Refusé par moi',
      'Offre refusée par moi',
      "J'ai refusé",
      'Rechazado por mí',
      'Recusado por mim',
      'Withdrawn',
      'Withdrawn by me',
      'Application withdrawn',
      'Interview offer declined',
    ],
    [
      'offer',
      'by an offer',
      'Offer accepted',
      'Zusage',
      'Zusage erhalten',
      'Angebot angenommen',
      'Offre acceptée',
      'Oferta aceptada',
      'Proposta aceita',
      'Offer after interview',
      'Accepted after interview',
      'Interview - offer',
      'Post-interview offered position',
    ],
    ['declined', 'by them', 'Absage', 'Refusé', 'Interview - declined', 'Absage nach Gespräch'],
    [
      'crossed-off',
      'by nobody',
      'Closed',
      'Close',
      'Crossed off',
      'Keine Antwort',
      'Gestrichen',
      'Position closed',
    ],
  ] as const)('as %s %s', (outcome, _, ...texts) => {
    expect(texts.filter((text) => outcomeOfStatus(text) !== outcome)).toEqual([]);
  });
});

it('a status of many words is read at once, and says nothing where it is a sentence', () => {
  expect(outcomeOfStatus('Interview '.repeat(6))).toBe('open');
  expect(outcomeOfStatus('Interview '.repeat(600))).toBeNull();
});
