import type { Outcome } from '../../interviews/interview.ts';
import { foldText } from '../../interviews/search.ts';

/**
 * What the columns and lists of trackers are called in five languages, folded, as patterns. The first
 * that fits holds: "offer declined" is none of theirs, and "not selected" no selection.
 */
const WORDS: readonly (readonly [Outcome, RegExp])[] = [
  ['open', /^(?:not started|await|waiting|on hold|en attente|pendiente|aguardando|warte)|\byet\b/],
  [
    'withdrawn',
    /withdr[ae]w|(?:offer|angebot|offre|oferta|proposta) (?:declined|rejected|refused|turned down|abgelehnt|refusee|declinee|rechazada|recusada)|(?:i|self)[- ](?:declined|rejected)|declined (?:offer|by me)|turned (?:it )?down|not? (?:longer )?interested|zuruckgezogen|abgelehnt von mir|candidature retiree|retirada|retire|renonce|desist|declinei|no me interesa/,
  ],
  [
    'crossed-off',
    /ghost|no (?:response|reply|answer|feedback)|never heard|unanswered|expired|archived?\b|closed?\b|position filled|cancel|keine (?:antwort|ruckmeldung)|geschlossen|archiviert|gestrichen|crossed off|sans reponse|pas de reponse|archive|raye|clotur|sin respuesta|no respond|archivad|descartad|cerrad|sem (?:resposta|retorno)|arquivad|riscad|encerrad|fechad/,
  ],
  [
    'declined',
    /reject|not (?:accepted|selected|moving|chosen|successful|hired|a fit)|unsuccessful|declin|turned me down|denied|^no$|^no offer|passed over|absage|abgesagt|abgelehnt|refus|rejet|non retenu|negati|rechaz|no seleccionad|denegad|recus|reprovad|nao selecionad|rejeitad/,
  ],
  [
    'offer',
    /offer|accept|hired|contract signed|\bgot (?:it|the job)|angebot|zusage|zugesagt|angenommen|eingestellt|offre|embauch|acceptee?\b|oferta|aceptad|contratad|propuesta|proposta|aceit|aprovad/,
  ],
  [
    'open',
    /interview|appl|screen|saved?\b|book ?mark|wish|draft|submitted|sent|in progress|progress|pending|open|active|waiting|await|assessment|test|round|stage|scheduled|onsite|on[- ]site|final|negotiat|follow|contacted|research|to ?do|not started|phone|offen|\blauf|beworben|bewerbung|gesprach|vorstellung|wartend|warte|eingeladen|in bearbeitung|gemerkt|entretien|candidat|postule|envoye|en cours|en attente|a faire|relance|entrevista|postulad|aplicad|solicitad|enviad|en proceso|en curso|pendiente|abiert|candidat|inscrit|em andamento|em aberto|aguardando|aplique|processo|triagem/,
  ],
];

/** Nobody's status is a sentence. */
const LONGEST = 60;

/** Letters, figures and spaces of a text, folded: what a status or a head is compared by. */
export function bareWords(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}\s-]/gu, ' ')
    .replace(/[\s_]+/gu, ' ')
    .trim();
}

/** What a status says of the outcome; null where it is not known, or says nothing. */
export function outcomeOfStatus(status: string): Outcome | null {
  if (status.length > LONGEST) return null;
  const words = bareWords(status);
  if (words === '') return null;
  return WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
