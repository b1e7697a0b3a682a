import type { Outcome } from '../../interviews/interview.ts';
import { foldText } from '../../interviews/search.ts';

/** What one is invited to, and how. */
const TALK =
  'interviews?|invitation|invite|gesprach|vorstellungsgesprach|einladung|entretien|entrevista|invitacion|convite';
/** The other side. */
const THEM =
  'company|employer|them|client|recruiter|firma|unternehmen|arbeitgeber|entreprise|employeur|empresa|empleador|empregador';
const AN_OFFER = 'offers?|angebot|zusage|offre|oferta|propuesta|proposta';

/** Interviews that are offered, offers that are not there yet, and postings: no job is closed by them. */
const NOTHING_YET = new RegExp(
  [
    String.raw`\b(?:${TALK}) (?:zum gesprach |a l entretien |request )?(?:offered|accepted|proposed|angenommen|angeboten|acceptee?|proposee?|aceptad[ao]|ofrecid[ao]|propuest[ao]|aceit[ao]|oferecid[ao])\b(?! (?:job|position))`,
    `^(?:accepted|offered|accepte|aceptad[ao]|aceit[ao]) (?:(?:for|to|pour|para|an|a|un|una|uma|l) )*(?:${TALK})$`,
    `^(?:zusage|angebot) (?:zum|zu|fur|eines) (?:ein |das )?(?:${TALK})`,
    '^(?:proposition|propuesta|proposta|oferta) (?:d|de|para) (?:une? )?(?:entretien|entrevista)',
    `^(?:expect|hoping|esper)[a-z]* (?:an |the |una |for )*(?:${AN_OFFER})|^pending offer`,
    `^(?:${AN_OFFER}) (?:pending|expected|ausstehend|steht aus|erwartet|attendue|en attente|pendiente|esperada|pendente)`,
    '^close to |^kurz vor |^proche d|^cerca de|^perto d',
    '(?:offre|oferta|angebot|offer) (?:vue?|viewed|seen|saved|consultee|enregistree|sauvegardee|guardada|vista|salva|gesehen|gemerkt|gespeichert)$',
    String.raw`\byet\b|\bnoch (?:kein|nicht)|\bpas encore|\b(?:aun|todavia|ainda) (?:no|nao|sin|sem)\b`,
  ].join('|'),
);

/** The other side has withdrawn: that is no decision of the user's. */
const WITHDRAWN_BY_THEM = new RegExp(
  `(?:withdrawn|zuruckgezogen|retiree?|retirad[ao]) (?:by|von|vom|durch|par|por|pela|pelo) (?:(?:the|der|die|das|dem|l|la|el) )?(?:${THEM})|(?:von|durch) (?:der|die|das|dem) (?:${THEM}) zuruckgezogen|vom (?:${THEM}) zuruckgezogen|offer withdrawn(?! by (?:me|candidate|self))`,
);

/**
 * What the columns and lists of trackers are called in five languages, folded, as patterns. The first
 * that fits holds: "offer declined" is none of theirs, and "not selected" no selection.
 */
const WORDS: readonly (readonly [Outcome, RegExp])[] = [
  [
    'open',
    /^(?:not started|await|waiting|on hold|paused|stalled|postponed|en attente|en espera|pendiente|aguardando|warte)/,
  ],
  ['open', NOTHING_YET],
  ['declined', WITHDRAWN_BY_THEM],
  [
    'withdrawn',
    /withdr[ae]w|(?:offer|angebot|offre|oferta|proposta|proposition) (?:declined|rejected|refused|turned down|abgelehnt|refusee|declinee|rechazada|recusada)|(?:rejected|refused|declined)(?: the| their)? offer|accepted (?:another|other|elsewhere)|(?:i|self)[- ](?:declined|rejected)|(?:declined|refused|rejected|cancelled|canceled) by (?:me|candidate|self)|turned (?:it )?down|^(?:i am |i m )?not? (?:longer )?interested|zuruckgezogen|(?:absage|abgesagt|abgelehnt) (?:von|durch) mir|(?:selbst|selber|ich habe|(?:von|durch) mi(?:r|ch)) (?:abgesagt|abgelehnt)|(?:refuse|decline|rejete)e? par moi|j ai (?:refuse|decline)|(?:rechazad|declinad|cancelad|recusad|rejeitad)[ao] por mim?\b|candidature retiree|retirad[ao]|retire|renonce|abandon|desist|declinei|no me interesa/,
  ],
  [
    'declined',
    /\b(?:nicht|pas|non|no|nao) (?:angenommen|eingestellt|genommen|ausgewahlt|accept|embauch|retenu|aceptad|contratad|elegid|seleccionad|aprovad|aceit|selecionad)|no longer (?:under consideration|(?:being )?considered)|offer (?:rescinded|revoked|withdrawn)|(?:company|employer|they)(?: are)? not interested|reject/,
  ],
  [
    'crossed-off',
    /ghost|no (?:response|reply|answer|feedback)|never heard|unanswered|expired|archived?\b|closed?\b|(?:position|role|job) filled|cancel|keine (?:antwort|ruckmeldung)|geschlossen|archiviert|gestrichen|crossed off|sans reponse|pas de reponse|archive|raye|clotur|sin respuesta|no respond|archivad|descartad|cerrad|sem (?:resposta|retorno)|arquivad|riscad|encerrad|fechad/,
  ],
  [
    'declined',
    /not (?:accepted|selected|moving|proceeding|chosen|successful|hired|retained|a fit)|unsuccessful|declin|turned me down|denied|^no$|^(?:no|keine?|pas d|sans|aucune|sin|ninguna|sem|nenhuma) (?:offer|angebot|zusage|offre|proposition|oferta|propuesta|proposta)|(?:did not|didn t|didnt) get|passed over|\blost\b|failed|absage|abgesagt|abgelehnt|refus|rejet|negati|rechaz|denegad|recus|reprovad|rejeitad/,
  ],
  [
    'offer',
    /offer|accept|hired|contract signed|\bgot (?:it|the job)|angebot|zusage|zugesagt|angenommen|eingestellt|offre|embauch|acceptee?\b|proposition|oferta|aceptad|contratad|propuesta|proposta|aceit|aprovad/,
  ],
  [
    'open',
    /interview|appl|screen|saved?\b|book ?mark|wish|draft|submitted|sent|in progress|progress|pending|open|\bactive|waiting|await|assessment|test|round|stage|scheduled|onsite|on[- ]site|final|negotiat|follow|contacted|research|to ?do|not started|phone|(?:under|in) (?:review|consideration)|offen|\blauf|beworben|bewerbung|gesprach|vorstellung|wartend|warte|einladung|eingeladen|in (?:bearbeitung|prufung)|runde\b|gemerkt|entretien|candidat|postule|envoye|en cours|en attente|a faire|relance|entrevista|postulad|aplicad|solicitad|enviad|en proceso|en curso|pendiente|abiert|candidat|inscrit|em andamento|em aberto|aguardando|aplique|processo|triagem|rodada/,
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
