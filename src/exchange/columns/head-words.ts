import { bareWords } from './status-words.ts';
import type { Target } from './target.ts';

/**
 * What a head says: what its column is for, or that it is for nothing that an interview has. `function` and
 * `post` are the job's or a person's: that depends on what stands beside them.
 */
export type HeadTarget = Target | 'other' | 'title' | 'day' | 'function' | 'post';

const DAY = 'date|datum|fecha|data|day|tag';
/** People on the other side, in five languages. */
const PEOPLE =
  'interviewers?|recruiters?|hiring managers?|\\bhm\\b|(?:point of )?contacts?|contact persons?|ansprechpartner(?:in)?|gesprachspartner(?:in)?|kontakt(?:person)?|interlocuteurs?|interlocutrice|recruteurs?|recruteuse|intervieweurs?|entrevistador(?:a|es)?|reclutador(?:a|es)?|contactos?|recrutador(?:a|es)?|contatos?|personas?|personnes?|persons?|pessoas?|people|met with';

const REMARKS =
  'notes?|comments?|remarks?|memos?|notiz(?:en)?|bemerkung(?:en)?|kommentare?|anmerkung(?:en)?|remarques?|commentaires?|notas?|observa(?:cion|coes|cao|ciones)|comentarios?|anota(?:cion|coes|cao|ciones)|apuntes?';
/** Whose they are, or of what. */
const WHOSE_REMARKS =
  'my|own|your|general|personal|private|internal|additional|other|extra|interview|job|application|company|recruiter|meine?|deine?|eigene|interne|personliche|weitere|sonstige|ma|mes|vos|votre|autres|mis?|tus?|otr[ao]s?|minhas?|suas?|outr[ao]s?';
const WHICH_REMARKS =
  'perso|personal(?:es)?|personnel(?:le)?s?|pessoa(?:l|is)|intern[aeo]?s?|generales|gerais|adicionales|adicionais';

/** An interview that is asked for is not held on that day. */
const INVITED = new RegExp(
  [
    String.raw`\binvit(?!ed (?:to|for)\b|ee? a\b|ad[ao] (?:a|al|para)\b)`,
    'einladung|convite|convocation|convocatoria',
    'interview (?:offer|request|proposal)|(?:gesprachs|interview)-?anfrage',
    '(?:request|offer) (?:for|of) (?:an |the )?interview',
    '(?:demande|proposition|proposta|propuesta|pedido) (?:d|de) (?:l |la )?(?:entretien|entrevista)',
    String.raw`(?:interview|gesprach|entretien|entrevista)\b.* (?:received|erhalten|recue?|recibid[ao]|recebid[ao])\b`,
  ].join('|'),
);

/** Zones that stand behind "time", as in "Time (CET)". */
const ZONE =
  'local|lokal|utc|gmt|[ecmp][sd]?t|ce?st|cet|bst|ist|we?st|wet|eet|eest|msk|jst|aest|aedt|brt|mez|mesz';
const TIME = new RegExp(
  `^(?:(?:interview|round|start|starting|meeting|call|screen|phone|video|first|second|final|1st|2nd|3rd)(?: \\d+)? )*time(?: (?:${ZONE}))?(?: \\d+)?$|time of (?:the )?interview|uhrzeit|^zeit(?: (?:${ZONE}))?$|^(?:l )?heure|heure (?:de |d )|^hora|horario`,
);

/** Talks that are called by how they are held, or by whom; not the telephone or the person. */
const CALL = new RegExp(
  [
    '(?:phone|video|tele|tech|technical|initial|first|hr|recruiter|hiring manager|hm) ?-?(?:screen|interview|call)',
    '(?:telefon|video)-?(?:interview|gesprach)',
    '(?:interview|gesprach|entretien|entrevista) (?:(?:by|am|per|par|por) )?(?:telefon|telephone|phone$)',
  ].join('|'),
);

/**
 * How columns are called in English, German, French, Spanish and Portuguese, folded. The first that
 * fits holds, so that what only sounds alike stands above: "Application status" is no application,
 * "Company website" no company.
 */
const HEADS: readonly (readonly [HeadTarget, RegExp])[] = [
  [
    'strongPoints',
    /strong points?|strengths?|\bstarken\b|points? forts?|puntos? fuertes?|fortalezas|pontos? fortes?/,
  ],
  [
    'sourceId',
    /^(?:id|#|nr|no|uid|uuid|key|(?:job|application|app|record|row|entry|posting|listing|req|requisition) id)$/,
  ],
  [
    'hiringDate',
    /(?:feedback|answer|response|reply|decision|ruckmeldung|antwort|bescheid|reponse|retour|respuesta|resposta|retorno) (?:by|until|expected|due|bis|erwartet|avant|prevue?|attendue?|antes|hasta|esperad[ao]|ate|previst[ao])\b/,
  ],
  [
    'remark',
    new RegExp(
      `^(?:(?:${WHOSE_REMARKS}) )*(?:${REMARKS})(?:(?: (?:and|und|et|y|e))? (?:${REMARKS}))?(?: (?:${WHICH_REMARKS}))?(?: \\d+)?$`,
    ),
  ],
  ['zone', /time ?zones?|^tz$|zeitzone|fuseau|zona horaria|fuso/],
  [
    'other',
    /notes?\b|comments?|remark|descri|\bdetails\b|cover letter|resume|\bcv\b|lebenslauf|feedback|bemerkung|notiz|kommentar|anmerkung|beschreibung|remarque|commentaire|observa|comentario|\bnotas?\b|url\b|links?\b|website|web site|webseite|(?<!\b(?:on|sur)[ -])\bsite\b|salary|salario|salaire|gehalt|lohn|pay\b|compensation|location|city|(?<!\bvor[ -])\bort\b|standort|lieu|ville|ubicacion|lugar|ciudad|localizac|cidade|(?<!\b(?:date|time) )\blocal\b(?! (?:date|time))|source|quelle|fuente|fonte|priority|prioritat|priorite|prioridad|excitement|rating|score|\btype\b|\bart\b|\btipo\b|format|\btags?\b|keyword|industry|branche|sector|secteur|\bsize\b|referral|linkedin|question|attachment|document|remote|favou?rite|logo|colou?r|board\b|(?<!mail[ -])address|(?<!mail[ -])adresse|direccion|endereco|^(?:interview )?rounds?$|channel|department|abteilung/,
  ],
  [
    'hiringDate',
    /hiring date|decision (?:date|by|due|expected)|expected (?:decision|answer|response|hiring)|date of decision|hear back|decide by|entscheidung|date de (?:la )?decision|fecha de (?:decision|respuesta|contratacion)|data d[aeo] (?:decisao|resposta|contratacao)/,
  ],
  ['other', INVITED],
  [
    'outcomeDate',
    new RegExp(
      `(?:outcome|offer|rejection|rejected|closed|result|decline|status|end)(?: change)? (?:${DAY}|on|at)$|(?:${DAY}) (?:of |de |da |do |del |du )?(?:offer|outcome|rejection|rejected|closed|refus|rechazo|recusa|oferta|offre|proposta|resultado)|absagedatum|zusagedatum|date (?:offered|rejected)`,
    ),
  ],
  [
    'status',
    /\b(?:status|stage|statut|stand|phase|etat|etape|estado|estatus|etapa|fase|outcome|result|resultado?|resultat|ergebnis|ausgang|situacao|situacion|state|list|pipeline|kanban|column)\b/,
  ],
  ['date', /next (?:interview|round|call)|nachstes (?:gesprach|interview)/],
  [
    'other',
    /\bappl(?:y|ied|ications?)\b(?!.*\binterview\b)|\b(?:added|created|saved|posted|updated|modified|edited|deadline|bookmarked|submitted|archived|sent)\b|closing|follow|last contact|contacted|first contact|next|reminder|\bdue\b|response|responded|reply|beworben|bewerbung(?!s?-?(?:gesprach|interview))|erstellt|geandert|frist|aktualisiert|hinzugefugt|nachfass|erinnerung|candidature|creation|\bcree|ajoute|relance|limite|envoi|postul|solicitud|aplicac|creado|creacion|anadid|actualiz|seguimiento|limite|inscricao|candidatura|criad|criacao|atualiz|prazo|envio|start date|eintritt|salut|gender|anrede/,
  ],
  ['time', TIME],
  ['email', /e ?-?mails?\b|courriel|correo|^mail$/],
  ['date', CALL],
  [
    'name',
    /^(?:who|wer|qui|quien|quem)(?: with)?$|^(?:with|mit|avec|con|com) (?:whom?|wem|qui|quien|quem)$|(?:interview(?:ed)?|gesprach|entretien|entrevista|meeting|spoke|talked) (?:with|by|mit|avec|con|com)\b/,
  ],
  ['phone', /phone|mobile|\bcell|\btel\b|telefon|handy|mobil|portable|movil|celular|telemovel/],
  [
    'role',
    new RegExp(
      `(?:${PEOPLE})(?: \\d)? (?:job )?(?:title|role|position|titel|rolle|funktion|position|poste|fonction|cargo|puesto|funcao)|(?:title|role|position|funktion|rolle|fonction|poste|cargo|puesto|funcao) (?:of|de|du|del|do|da|der|des|von) .*(?:${PEOPLE})`,
    ),
  ],
  ['function', /^(?:funktion|fonction)$/],
  ['post', /^(?:funcao|cargo)$/],
  [
    'name',
    new RegExp(
      `\\b(?:${PEOPLE})\\b|(?:first|last|given|family|full) ?name|\\bsurname|vorname|nachname|prenom|nom de famille|apellido|sobrenome`,
    ),
  ],
  ['minutes', /duration|minutes|\blength\b|dauer|duree|duracion|duracao/],
  [
    'date',
    /interview|^round \d|(?:final|last|first|second|third) round|screening|gesprach|vorstellung|entretien|entrevista|on[ -]?site|\bvg\b|^(?:date|datum|fecha|data) (?:(?:de|du|des|da|del|la) )*(?:rdv|rendez ?-?vous|termins|cita|reuniao)$/,
  ],
  [
    'day',
    new RegExp(
      `^(?:${DAY}|when|wann|quand|cuando|quando|termin|start|starts at|scheduled|(?:meeting|call|appointment)(?: date)?|rendez ?-?vous|rdv|cita|reuniao|(?:date|datum|fecha|data) ?-?(?:and|und|et|y|e|&)? ?(?:time|uhrzeit|zeit|heure|hora)|datetime|event date)$`,
    ),
  ],
  [
    'company',
    /compan|employer|organi[sz]ation|\borg\b|\bfirm\b|business|firma|\bfirmenname|unternehmen|arbeitgeber|betrieb|entreprise|societe|employeur|empresa|empleador|empregador/,
  ],
  [
    'position',
    /position|\broles?\b|\bjobs?\b|job ?title|\btitle\b|opening|vacanc|stelle|beruf|titel|rolle|\bposte\b|intitule|emploi|puesto|cargo|vacante|\bvagas?\b|titulo|funcao|opportunity/,
  ],
  ['position', /^(?:subject|betreff|objet|asunto|assunto)$/],
  ['title', /^(?:name|nombre|nom|nome)$/],
];

/** Of "Company / Contact" the first counts: it is what the row is called by. */
const LISTED: readonly HeadTarget[] = ['company', 'position'];

/** Which of its heads a person's is, so that "Recruiter" and "Recruiter email" are one person. */
const WHOSE = new RegExp(`(${PEOPLE})`);

/** "jobTitle" and "job_title" as "job title". */
function wordsOfHead(head: string): string {
  return bareWords(head.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replaceAll('_', ' '));
}

/** What a head says its column is for; null where it says nothing that is known. */
export function targetOfHead(head: string): HeadTarget | null {
  const words = head.length > 80 ? '' : head.trim() === '#' ? '#' : wordsOfHead(head);
  if (words === '') return null;
  const of = (said: string) => HEADS.find(([, pattern]) => pattern.test(said))?.[0] ?? null;
  const [first = '', ...others] = head.split('/');
  const listed = others.length > 0 ? of(wordsOfHead(first)) : null;
  return listed !== null && LISTED.includes(listed) ? listed : of(words);
}

/** The part of a name that a column has, where it has but one of two. */
export function partOfName(head: string): 'given' | 'family' | null {
  const words = wordsOfHead(head);
  if (/\b(?:first|given|vorname|prenom|forename)\b/.test(words)) return 'given';
  return /\b(?:last name|family|surname|nachname|familienname|nom de famille|apellidos?|sobrenome)\b/.test(
    words,
  )
    ? 'family'
    : null;
}

/** Whose column it is: "recruiter", "interviewer 2"; '' where it does not say. */
export function personOfHead(head: string): string {
  const words = wordsOfHead(head);
  const said = WHOSE.exec(words)?.[1]?.replace(/e?s$/, '') ?? '';
  const who = said === 'hm' ? 'hiring manager' : said;
  const number = /\d+/.exec(words)?.[0] ?? '';
  return `${who} ${number === '1' ? '' : number}`.trim();
}
