const oneOf = (...words: readonly string[]): string => `(?:${words.join('|')})`;

/** Named parts of what Spanish says of the writer's own call as a thing, and of speaking by phone. */
export const esOwnCallSlots: Readonly<Record<string, string>> = {
  // Put down in a diary: "tengo anotado en la agenda llamarla".
  noted:
    '(?:pensado|previsto|planeado|programado|decidido|apuntado|anotado|agendado|puesto|escrito|marcado|fijado|reservado|prometido|en mente|pendiente|en (?:la|mi) agenda)',
  // A day is named near behind, or before.
  dayNear:
    '(?:{weekday}|mañana|\\d{1,2}|d[ií]a|semanas?|mes|quincena|pr[oó]xim[oa]|primero|siguiente|v[ií]spera|entonces|hoy|reyes|pascua|fiestas)',
  // The call set down as a thing: "queda la llamada para el lunes".
  sets: '(?:queda|quede|dejamos|dejo|dejar[eé]|pongo|fijo|fijamos|agendo|reservo|programo|anoto|apunto|aplazo|paso|muevo|apunte|anote|reserve|ponga)',
  // The reader, named outright.
  toReader:
    '(?:(?:a|con) (?:usted|ustedes|vos|vosotr[oa]s|uds?|ti|(?:su|tu|vuestr[oa]) (?:oficina|despacho|casa|n[uú]mero|m[oó]vil|celular|secretari[oa]))|contigo)',
  // Talks or asks, with no pronoun before it.
  speaks: oneOf(
    'hablo|converso|platico|charlo|me comunico|me contacto|contacto|me reporto|retomo|vuelvo a la carga',
    'sigo|contin[uú]o|pregunto|consulto|concreto|confirmo|cierro|insisto|remato|(?:hago|doy) (?:el )?seguimiento',
  ),
  // Behind "le hablo": about what, and where, but not by phone.
  about: oneOf(
    '[^.;,]{0,25} (?:de (?:mi|mis|lo|un)|sobre|en persona|en (?:la|el|su) (?!mañana|tarde|noche))',
    ' (?:de|del|sobre|con franqueza|con el|como|desde|en (?!la (?:mañana|tarde|noche)|cuanto))',
  ),
  // Verbs of the future that go with a phone and promise no call, by their stems.
  noTalk: oneOf(
    'esper|escrib|envi|mand|pasar|mensaj|dejar|apunt|anot|estar|atend|qued|aguard|recib|permanec',
    'agradec|trabaj|vend|tendr|contest|seguir',
  ),
  // Before "mi llamada": it has been, or pardon is begged for it.
  beforeMine: oneOf(
    'perdon[ea]\\p{L}*|disculp[ea]\\p{L}*|olvid[ea]\\p{L}*|tras|desde|despu[eé]s de|durante|en|por|a|ante',
    '(?<!(?:fecha|d[ií]a|hora|libr\\p{L}+|escap\\p{L}+|zaf\\p{L}+|salv\\p{L}+) )de|seg[uú]n|gracias a',
    'respuesta a|motivo de',
  ),
  // Takes back what was just said.
  amend: oneOf(
    'perd[oó]n(?:[ae]me?)?|disculpe|(?<!(?:que|te|me|le|se|nos) )esper[ae]n?(?= ?[,;:.…!])|(?:pero )?qu[eé] (?:digo|va|tonter[ií]a|cabeza)|mejor no',
    'miento|un momento|rectifico|quise decir|quer[ií]a decir|estoy tont[oa]|me l[ií]o',
  ),
  // What is on a day that was named by mistake: "el viernes vas a Mercamadrid".
  busyThen: oneOf(
    '(?:es|cae|toca)(?! (?:cuando|el d[ií]a|mejor))|no (?!le|te|les|os|la|lo)\\p{L}+|est(?:[aá]s?|[aá]n|[aá]is|oy)|va[sn]?(?! a ser)|vais',
    '(?:usted(?:es)?|t[uú]|vosotr[oa]s)(?= )|(?:cierr|libr|viaj|descans|trabaj|abr|jueg|tien)\\p{L}+|ten[eé]is|tengo|hay|me \\p{L}+|anda[sn]?',
  ),
  // Before "del 20" these leave the date free: it is no date of theirs.
  freeBefore: oneOf(
    'mi llamad[oa]|llamad[oa] m[ií][oa]|mi telefonazo|\\d(?: ?h)?|una|dos|tres|cuatro|cinco|nueve|diez|once',
    'doce|media|cuarto|punto|horas|hora|antes|despu[eé]s|alrededor|cerca|semana|partir|tarde|mañana|noche',
    'd[ií]a|luego|a lo largo|lo m[aá]s tardar|v[ií]spera|adentro|pas[eé]',
  ),
};
