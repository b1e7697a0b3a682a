import { esCallSlots } from './es-call-slots.ts';
import { esInterestSlots } from './es-interest-slots.ts';
import { esOwnCallSlots } from './es-own-call-slots.ts';
import { esWantsSlots } from './es-wants-slots.ts';

const oneOf = (...words: readonly string[]): string => `(?:${words.join('|')})`;

/** Named parts of the Spanish phrases. */
export const esSlots: Readonly<Record<string, string>> = {
  ...esCallSlots,
  ...esInterestSlots,
  ...esOwnCallSlots,
  ...esWantsSlots,
  // Words of degree that may stand anywhere: "me interesa de verdad mucho el puesto".
  adv: oneOf(
    'much[oa]s?|muy|much[ií]sim[oa]s?|bastante|tan|tant[oa]s?|m[aá]s|a[uú]n|todav[ií]a|realmente',
    'sinceramente|francamente|verdaderamente|especialmente|particularmente|sumamente|enormemente',
    'profundamente|vivamente|totalmente|completamente|absolutamente|plenamente|de verdad|de veras',
    'en serio|de coraz[oó]n|de todo coraz[oó]n|un mont[oó]n|una barbaridad|una pasada|harto|caleta',
    'cantidad|sobremanera|en especial|sobre todo|s[ií]|tambi[eé]n|bien|requete|re|super|s[uú]per|mega',
    'hiper|un chingo|burda|full|demasiado|claramente|definitivamente|ciertamente|ya|siempre|la verdad',
    'mu|mazo|mogoll[oó]n|a tope|infinitamente|inmensamente|intensamente|ardientemente|de lleno',
    'ene|un resto|resto|brutal|brutalmente|un huevo|un mogoll[oó]n|un chorro|una? bocha|pila|a full|a morir',
    'a rabiar|con locura|horrores|un kilo|banda|m[aá]s de lo que (?:se |te |os )?(?:imagina|cree|piensa|parece|pude decir)s?',
    'sin duda|cada vez|incluso|igualmente|por supuesto|desde luego|nom[aá]s',
  ),
  det: oneOf(
    'el|la|los|las|un|una|unas|este|esta|estas|ese|esa|esos|esas|aquel|aquella|su|sus|tu|tus|vuestr[oa]s?',
    'dich[oa]|tal|al|del|de|lo de|lo del|cualquier|ambos',
  ),
  // The position, by any name; `thejob` is the company's or the position's own.
  jobword: oneOf(
    'thejob|puestos?|plazas?|cargos?|vacantes?|posici[oó]n|trabajo|trabajito|empleo|chamba|chambita|curro',
    'laburo|pega|peguita|camello|jale|brete|rol|oportunidad|oferta|propuesta|proyecto|proyectos|equipos?',
    'equipazo|empresa|compañ[ií]a|casa|organizaci[oó]n|instituci[oó]n|fundaci[oó]n|plantilla|familia|beca',
    'pr[aá]cticas|pasant[ií]a|residencia|suplencia|sustituci[oó]n|vinculaci[oó]n|faena|tajo|bolo|gira',
    'obra|c[aá]tedra|tutor[ií]a|coordinaci[oó]n|direcci[oó]n|jefatura|gerencia|secretar[ií]a',
    'supervisi[oó]n|administraci[oó]n|encargo|vendimia|cosecha|campaña|cocina|taller|barco|tim[oó]n',
    'rancho|hotel|cl[ií]nica|hospital|colegio|escuela|estudio|redacci[oó]n|laboratorio|despacho|bufete',
    'tienda|local|restaurante|banda|orquesta|desaf[ií]o|reto|papel|funciones|responsabilidad|candidatura',
    'postulaci[oó]n|proceso|aventura|barber[ií]a|librer[ií]a|cuadrilla|tripulaci[oó]n|elenco|compas',
    'temporada|zafra|destino|barra|mostrador|consultorio|sala|aula|finca|bodega|cooperativa|negocio|silla|mandil|uniforme',
  ),
  job: '(?:thejob|{det} (?:(?!del? |sobre |en |con |para |que |y )\\p{L}+ ){0,2}?{jobword})',
  // What one wants to do in order to have the job.
  getTo: `${oneOf(
    'poder |volver a |llegar a |empezar a |seguir |venir a |ir a |irme a |entrar a |ponerme a ',
    'tener la (?:oportunidad|suerte|ocasi[oó]n|posibilidad) de ',
  )}?`,
  joining: oneOf(
    'trabajar|trabajarl[ea]|laburar|chambear|currar|camellar|jalar|bretear|integrarme|incorporarme',
    'sumarme|unirme|adherirme|vincularme|engancharme|entrar|entrarle|pertenecer|ingresar|empezar|comenzar',
    'arrancar|ocupar|ocuparl[oa]|desempeñar|desempeñarme|desempeñarl[oa]|asumir|aceptar|aceptarl[oa]',
    'cubrir|cubrirl[oa]|dirigir|hacerme cargo|encargarme|colaborar|contribuir|aportar|quedarme',
    'quedarmel[oa]|conseguir|conseguirl[oa]|obtener|obtenerl[oa]|ganarme|ganarmel[oa]|formar parte',
    'ser parte|hacer parte|ponerme (?:a|el|la|manos|bajo)|dar(?:les?|te|os)? (?:clases?|sus|lo mejor)',
    'hacer (?:clases?|la|el|carrera)|llevar(?:les?|te|os)? (?:el|la|esa|ese|sus?)|aprender(?! a)|crecer(?! como persona)',
    'participar|tomar las riendas|involucrarme|implicarme|volcarme|dedicarme|remar|desarrollarme|enseñar|cocinar|servir|construir|levantar',
    'ser (?:el|la|un|una|su|parte|quien|de|vuestr[oa]|tu|elegid[oa]|seleccionad[oa]|contratad[oa])',
    'estar (?:con|en|ah[ií]|all[ií]|ac[aá]|aqu[ií]|entre)|embarcarme|subirme|meterme|apuntarme|anotarme',
    'seguir (?:adelante |avanzando )?(?:en|con)|continuar (?:en|con)|avanzar (?:en|con)|echar ra[ií]ces',
    'compartir|arrimar el hombro|mudarme|venirme|irme|vivir|verme|tomar(?:l[oa])?|cojer(?:l[oa])?',
    'coger(?:l[oa])?|agarrar(?:l[oa])?|quedarnos|trabajando',
  ),
  join: '(?:{getTo}{joining})',
  kindly: oneOf(
    'amables?|generos[oa]s?|gentil(?:es)?|atent[oa]s?|considerad[oa]s?|detalle|detallazo|detalles',
    'pacientes?|lindo|linda|gesto|bondados[oa]s?',
  ),
  kind: '{kindly}(?: (?:fue|fueron|ha sido|estuvo|usted|ustedes|(?:de|por) (?:su|tu|vuestra) parte)){0,3}(?= (?:(?:al|por|de|en|que|el) )?(?:haber|\\p{L}+[aei]r(?:me|nos|se)|de|me))',
  // About thanks in a closing line.
  again: `${oneOf(
    'muchas |much[ií]simas |mil |infinitas |un mill[oó]n de |de nuevo,? |nuevamente,? |otra vez,? ',
    'desde ya,? |de antemano,? |con ',
  )}?`,
  more: `${oneOf(
    ' mil| infinitas| totales| de nuevo| otra vez| nuevamente| una vez m[aá]s| de antemano',
    ' por adelantado| desde ya| por todo| de coraz[oó]n| siempre',
  )}*`,
  // What the reader did: participles, infinitives, stems.
  did: oneOf(
    'recibido|atendido|entrevistado|escuchado|dedicado|acogido|tratado|concedido|brindado|regalado',
    'dado (?:la|una|esta|su|un)|convocado|citado|hecho|tomado|invitado|llevado|dejado|sacado|enseñado|mostrado|abierto',
    'contado|presentado|sentado|reunido|esperado|tenido|ofrecido|permitido|considerado',
  ),
  do: oneOf(
    'recibir|atender|entrevistar|escuchar|dedicar|acoger|recoger|o[ií]r|considerar|tratar|conocer|ver',
    'aguantar|soportar|acompañar|sentar|presentar|enseñar|mostrar|abrir|contar|hacer|conceder|brindar',
    'regalar|ofrecer|otorgar|permitir|convocar|citar|invitar a (?:su|la|conocer)|pasear|aceptar',
  ),
  didstem: oneOf(
    'recib|atend|entrevist|escuch|dedic|acog|trat|conced|brind|regal|dier|dio|diste|hicier|hizo|hiciste',
    'enseñ|mostr|abri|llev|haya|hayan|hubier|explic|cont|present|invit|tuvier|vier|sac',
  ),
  // Replying and sending: infinitives, participles.
  answer: oneOf(
    'contestar|responder|escribir|avisar|recordar|informar|confirmar|enviar|mandar|reenviar|remitir|pasar',
    'adjuntar|hacer llegar|facilitar|notificar|comunicar|aclarar|devolver|prestar|guardar|cambiar|mover',
    'aplazar|reprogramar|adelantar|retrasar|posponer|gestionar|tramitar|arreglar|solucionar|resolver',
    'recomendar|traer|buscar|agendar|firmar|sellar|reservar|leer',
  ),
  answered: oneOf(
    'contestado|respondido|escrito|avisado|recordado|informado|confirmado|enviado|mandado|reenviado',
    'pasado|facilitado|devuelto|prestado|guardado|cambiado|movido|aplazado|gestionado|recomendado',
  ),
  // Other people.
  kin: oneOf(
    'prim[oa]s?|herman[oa]s?|cuñad[oa]|hij[oa]s?|mujer|marido|espos[oa]|novi[oa]|parej[ao]|madre|padre',
    'mam[aá]|pap[aá]|ti[oa]|t[ií][oa]|sobrin[oa]|amig[oa]s?|compadre|comadre|compañer[oa]s?|coleg[ao]s?',
    'jef[ea]|soci[oa]|agente|representante|vecin[oa]|ahijad[oa]|abuel[oa]|suegr[oa]|nuera|yerno',
    'profesor[a]?|tutor[a]?|abogad[oa]|secretari[oa]|asistente|cliente|candidat[oa]|alumn[oa]s?',
  ),
  // Before greetings in a closing line.
  sends: '(?:(?:reciban?|con|un|una|mis|los|las|le env[ií]o|te mando|mando) )*',
  hugs: oneOf(
    'saludos?|saludazo|salu2|sldos|slds|abrazos?|abrazote|besos?|besitos|besotes?|muaks?|bendiciones',
    'cariños?|afecto',
  ),
  // A name behind a closing formula: no "por", which would thank for something.
  signature: "(?:(?!por |a |al |con )\\p{L}[\\p{L}.'-]*(?: (?!por |de |que )|$)){0,4}",
};
