import type { CallPhrases } from '../language.ts';

/** How Spanish announces a call of one's own, from Madrid to Montevideo. */
export const esCall: CallPhrases = {
  promises: [
    // "no podré llamarle hasta el lunes": on Monday then.
    'no (?:puedo|podr[eé]|voy a poder) {toCall} (?:\\p{L}+ ){0,2}?hasta',
    'hasta [^,;.:]{2,40} no (?:{cl} {calls}|(?:{cl} )?(?:voy a|puedo|podr[eé]) (?:{toCall}|llamar))',
    // "no la llamaré el 20, sino el 23"
    'no {cl} {calls} [^.;]{1,40} sino',
    'no {cl} (?:llamo|llamar[eé]|(?:puedo|podr[eé]|voy a poder) llamar) hasta',
    // "te llamo", "la telefonearé", "ya le timbro yo", "le estaré llamando"
    '{cl} (?:yo |mism[oa] )?{calls}{nobody}|(?:t|l[eao])(?:[ly]lamo|yamo|yamar[eé]|llamar[eé]){nobody}',
    '(?<!(?:me|se|nos|no) )(?:llamo|marco|telefoneo) yo(?= ?[.,;!]|$)',
    '{cl} estar[eé] (?:contactando|buscando|localizando|hablando|comunicando) ~{tel}|(?:ruego|pido)(?:le)? (?:que )?me permita[ns]? {toCall}{nobody}',
    '{cl} (?:caigo|saludo|sorprendo|molesto|importuno) con (?:un|una) {ring}',
    'estar[eé] (?:llam[aá]ndo|telefone[aá]ndo|marc[aá]ndo)(?:te|le|lo|la|les|los|las|os)',
    // "llamaré el martes", "telefonearé a su oficina": the reader goes without saying.
    '(?<!(?:me|se|nos) )(?:llamar[eé]|telefonear[eé]|timbrar[eé])(?: (?:por tel[eé]fono|yo|de nuevo|nuevamente|otra vez))?{nobody}',
    // "le marco", "le marcaré a su oficina": to dial, in Mexico and Colombia.
    '(?:{cl} )(?:mar[ck]o|mar[ck]ar[eé]|discar[eé])(?: (?:yo|al|a|por|de))?{noThing}',
    '(?:marcar[eé]|disc(?:o|ar[eé])) (?:a )?su (?:n[uú]mero|tel[eé]fono|extensi[oó]n|celular)',
    // "le hablo por teléfono", "me comunico con usted por teléfono", "se lo confirmo por teléfono"
    '{cl} (?:vuelvo a |volver[eé] a )?{tell} ~{tel}',
    '(?:me|nos) (?:\\p{L}+ )?(?:comunico|comunicar[eé]|comunicar[ií]a|reporto|reportar[eé]|contacto|contactar[eé]|pongo)(?: \\p{L}+| \\d+){0,8}? {tel}',
    '(?:me|nos) (?:\\p{L}+ )?(?:pondr[eé]|dirijo|dirigir[eé])(?: \\p{L}+| \\d+){0,8}? {tel}',
    'me (?:estar[eé]|estar[ií]a) (?:comunicando|contactando|reportando|poniendo)(?: \\p{L}+| \\d+){0,8}? {tel}',
    '(?!{noTalk})\\p{L}+(?:ar|er|ir)é (?:(?!para|que|si|y|o|pero|cuando|su|sus|tu)[\\p{L}\\d]+ ){0,6}?{tel}',
    // "le doy un telefonazo", "te pego un llamado", "le echo un fonazo", "le devuelvo la llamada"
    '{cl} {give} (?:yo )?(?:un|una|la|el|otro|otra|tu|su) {ring}',
    '{cl} (?:doy|dar[eé]|pego|pegar[eé]|echo|echar[eé]) (?:un|una|la) \\p{L}+ {tel}',
    '(?:mi|el|nuestro|pr[oó]ximo|siguiente) (?:compromiso|plan|prop[oó]sito|paso|objetivo|promesa)(?: es| ser[aá]| ?:) {toCall}{nobody}',
    // "hago una llamada a usted", "le prometo una llamada", "le debo una llamada"
    '{give} (?:yo )?(?:(?:un|una) )?{ring} {toReader}|yo (?:llamar|telefonear) (?:a )?(?:usted(?:es)?|vos|ti)',
    '(?:la|nuestra|esa|mi) {ownRing}[^.;]{0,25}[:,;] (?:la|el|lo) (?:hago|har[eé]|doy|dar[eé]) yo',
    '{cl} (?:prometo|debo|adeudo|anuncio|ofrezco|garantizo|aseguro|tengo prometid[oa]) (?:un|una|mi|la|esa) {ring}(?! a (?!usted))',
    // "con usted hablo por teléfono", "hablo con usted por teléfono"
    '{toReader} (?:me )?(?:\\p{L}+ )?(?:{speaks}|hablar[eé]|voy a hablar) ~{tel}',
    '{speaks} (?:\\p{L}+ )?{toReader} ~{tel}|{speaks} ~{tel} {toReader}',
    '(?:dar[eé]|har[eé]|pegar[eé]|echar[eé]|tirar[eé]) (?:un|una|otra|otro) {ringYou}',
    // "voy a llamarle", "quisiera telefonearles", "tengo previsto darle un toque"
    '(?:no |tampoco |nunca |jam[aá]s )?(?:{cl} )?{will} {amid}{toCall}{nobody}',
    '(?:no |tampoco |nunca |jam[aá]s )?{cl} {will} {amid}(?:llamar|telefonear|marcar{noThing}|timbrar|repicar)',
    '(?:no |tampoco |nunca |jam[aá]s )?{cl} {will} {amid}(?:(?:dar|pegar|echar|hacer|tirar) (?:un|una) {ring}|hablar ~{tel})',
    '(?:espero|esperar[eé]|aguardo|aguardar[eé]|(?:dejo|dejar[eé]) pasar|(?:me )?(?:doy|dar[eé])) [^.;,]{3,40} (?:antes de|y luego|para) {toCall}{nobody}',
    '(?:aprovecho|aprovechar[eé])(?: [\\p{L}\\d]+){0,6}? (?:para|y) (?:{toCall}|{cl} {calls})',
    // "quedamos en que le llamo", "cuente con que la llamaré", "sepa que"; and the cleft ones.
    '(?:quedamos|qued[eé]|hemos quedado|quedo|he quedado)(?: [\\p{L}\\d]+){0,3}? en que (?:yo )?(?:{cl} )?(?:(?!me |nos )\\p{L}+ )?llam(?:o(?! usted)|aba(?! usted)|ar[ií]a|ar[eé]|e(?= yo))',
    '(?:quedamos|qued[eé]|hemos quedado|quedo|he quedado)(?: [\\p{L}\\d]+){0,3}? en que (?:yo )?(?:{cl} )?(?:\\p{L}+ )?telefone(?:o|aba|ar[ií]a)',
    '(?:soy|ser[eé]|prefiero ser|quiero ser|mejor) yo (?:quien|el que|la que|quien te|quien le)? ?(?:{cl} )?(?:llam[eao]|llamar[aáeé]|telefone[eao])',
    '(?:soy|ser[eé]|prefiero ser|quiero ser|mejor) yo (?:quien|el que|la que|quien te|quien le)? ?(?:{cl} )?(?:telefonear[aáeé]|marque|timbre)',
    '(?:ser[aá]|es|fuera) (?:[\\p{L}\\d]+ ){1,6}?(?:cuando|que) (?:yo )?{cl} (?:llame|telefonee|marque|timbre)',
    '(?:perm[ií]ta(?:me|nme)?|perm[ií]te(?:me)?|deje|deja|d[eé]jeme) que (?:yo )?(?:{cl} )?(?:llame|telefonee|marque|timbre|d[eé] un|pegue un|haga una)',
    '(?:d[eé]jame|dejen|mejor) que (?:yo )?(?:{cl} )?(?:llame|telefonee|marque|timbre|d[eé] un|pegue un|haga una)',
    '(?:perm[ií]ta|perm[ií]te|perm[ií]tan|d[eé]je|d[eé]ja)me {amid}{toCall}{nobody}',
    '(?:le|te|les|os) (?:moleste|importe|importar[aá]|molestar[aá]|incomode) que (?:{cl} )?(?:llame|telefonee|marque|d[eé] un)',
    '(?:mejor|suyo|preferible)(?: es| ser[aá]| ser[ií]a) que (?:yo )?{cl} (?:llame|telefonee|marque|timbre) yo',
    // The polite conditional, with leave: "le llamaría el martes, si le parece".
    '{cl} (?:llamar[ií]a|telefonear[ií]a)(?=[^.]*si (?:le|les|te|os|me lo|no (?:le|te|les|os)) (?:parece|viene|va|conviene|permite|importa|molesta|acomoda|resulta))',
    '{cl} marcar[ií]a(?=[^.]*si (?:le|les|te|os|me lo|no (?:le|te|les|os)) (?:parece|viene|va|conviene|permite|importa|molesta|acomoda|resulta))',
    // "una llamada, la que le haré"; "pienso darle la lata por teléfono"
    '{ring}[^.;]{0,20} que (?:yo )?{cl} (?:har[eé]|dar[eé]|pegar[eé]|voy a (?:hacer|dar|pegar))',
    '(?:no |tampoco )?{will} {amid}(?!{waits})\\p{L}+[aei]r{onto}? (?:(?!para|que|si|y|o|pero)[\\p{L}\\d]+ ){0,5}?{tel}',
    // What the reader will get: "tendrá una llamada mía", "espere mi llamada", "sonará su teléfono"
    '{gets} (?:usted )?(?:(?!su|tu)\\p{L}+ ){0,2}?{myCall}',
    'mi (?:{ownRing}) (?:le |te |les )?(?:llegar[aá]|ser[aá]|entrar[aá]|sonar[aá]|no (?:se har[aá] esperar|tardar[aá]|faltar[aá]))',
    '(?:le |te )?sonar[aá] (?:su|tu|el) (?:tel[eé]fono|m[oó]vil|celular)',
    'su (?:tel[eé]fono|m[oó]vil|celular) sonar[aá]',
    '{hears} (?:usted )?(?:noticias m[ií]as|de m[ií]|mi voz|me) (?:[\\p{L}\\d]+ ){0,5}?{tel}',
    'me (?:oir[aá]s?|tendr[aá]s?|tienen?|tienes|ten[eé]is|escuchar[aá]s?) (?:[\\p{L}\\d]+ ){0,4}?(?:al|por) (?:el )?(?:tel[eé]fono|aparato)',
    // "cogeré el teléfono y", "estoy al teléfono con usted"
    '{picksUp} (?:el|yo el) (?:tel[eé]fono|m[oó]vil|auricular|celular|tubo|fono)(?![^.;]{0,30} (?:si|cuando) )',
    // "quería darte un toque hoy; te lo doy el lunes", "la que lo llama ese día soy yo"
    '(?:te|se|os) (?:lo|la) {give}(?<={ring}[^.]{0,80}[;:,] (?:\\p{L}+ ){0,3}(?:te|se|os) (?:lo|la) \\p{L}+)',
    'mejor(?= (?:el|mañana|pasado|la semana|a (?:princip|fin)))(?<=(?:iba a|pensaba|quer[ií]a) {toCall}[^.]{3,90}[;,:] mejor)',
    '(?:la|el|quien) que {cl} (?:llama|llamar[aá]|telefonea|telefonear[aá]|marca|marcar[aá]) [^.;,]{0,25}(?:soy|ser[eé]) yo',
    // The writer's own call as a thing: "mi llamada será el viernes", "la llamada la hago yo"
    '{ring} (?:m[ií][oa]|de mi parte)',
    '(?:la|esa|nuestra) {ring} (?:la|el|lo) (?:{give}|voy a (?:hacer|dar)|pongo) yo|(?:la|esa) {ring} (?:corre|ir[aá]|va|es|queda) (?:de|por) mi (?:cuenta|parte)|(?:la|esa) {ring} es cosa m[ií]a',
    '{sets} (?:ya )?(?:agendad[oa] |pendiente |fijad[oa] |puest[oa] )?(?:en \\p{L}+ \\p{L}+ )?(?:la|esa|mi|nuestra) {ownRing}(?! con (?!usted))(?=[^.;]{0,30}{dayNear})',
    'mi (?:\\p{L}+ )?{ownRing}(?=[^.;]{0,40}{dayNear})',
    '(?:no )?(?:se|te) (?:libra|escapa|salva|zaf|va a librar|va a escapar)\\p{L}* de (?:mi {ring}|que (?:{cl} )?(?:llame|telefonee|marque))|(?:no )?zaf[aá]s de mi {ring}',
    // "cuente con que la llame", "no se extrañe si le llamo"
    '(?:cuent[ea]n? con|esper[ea]n?|prep[aá]r[ea]n?se para) que (?:yo )?{cl} (?:llame|telefonee|marque)',
    'no (?:se|te|le|les) (?:extrañ|sorprend|asust|espant)\\p{L}+ (?:si|de que|que|cuando|porque) (?:yo )?{cl} (?:llam[oe]|telefone[oe]|marco|marque)',
  ],
  promisesWithDay: [
    // "cojo el teléfono el viernes", "prometí llamarle el viernes", "retomo la charla por teléfono el 5"
    '(?:cojo|agarro|levanto|descuelgo|tomo) (?:el|yo el) (?:tel[eé]fono|m[oó]vil|auricular|celular|tubo|fono)(?! (?:s[oó]lo|los|cada|poco))(?![^.;]{0,30} (?:si|cuando) )',
    '(?:promet[ií]|he prometido|jur[eé]) (?:que )?(?:{toCall}{nobody}|{cl} {calls})(?![^.;]{0,30} (?:y|pero) no )',
    '{speaks} ~{tel}|{give} (?:yo )?(?:un|una|la|mi|esa) {ringYou}',
    // "le hablo el martes" is a call in Mexico; "llamo el lunes", "le estoy llamando el 12"
    '{cl} (?:hablo|hablar[eé]|voy a hablar)(?!{about})',
    '{cl} ando (?:hablando|marcando|llamando)(?! (?:de|del|sobre|con franqueza|con el|como|desde|en (?!la (?:mañana|tarde|noche)|cuanto)))',
    '{cl} estoy (?:llamando|marcando|hablando|telefoneando|timbrando)(?! (?:de|del|sobre|con franqueza|con el|como|desde|en (?!la (?:mañana|tarde|noche)|cuanto)))',
    '(?:voy a|quiero|quisiera|pienso) hablar(?:le|te|les)(?! (?:de|del|sobre|con|como|desde|en))',
    'me reporto (?:con usted )?por llamada',
    // "los papeles estarán listos cuando le llame el lunes"
    '(?:(?:para )?[ck]uando|el d[ií]a que) (?:yo )?{cl} (?:llame|telefonee|marque)(?= (?:yo )?(?:el|mañana|pasado|este|la semana|a (?:princip|final|fin|media|comienz)))',
    '(?<!(?:me|se|nos|cuando|si|no|te|le|lo|la|les|los|las|os) )(?:llamo|telefoneo|marco(?= (?:a su|al))|timbro)(?: yo| a su| al(?= (?:n[uú]mero|m[oó]vil|celu|tel[eé]fono|fijo|fono|interno|anexo|conmutador|\\d)))?{noThing}{nobody}',
    '(?:pensaba|ten[ií]a pensado|hab[ií]a pensado|quer[ií]a) {amid}{toCall}(?![^.]*(?:pero|aunque|al final|sin embargo|ya no))',
    '{cl} (?:llam[aá]bamos|llamar[ií]a)(?= (?:el|mañana|pasado|la|entonces|ese))(?![^.]*(?:pero|aunque|si no fuera|si pudiera|si tuviera|no s[eé]))',
    '{cl} (?:telefonear[ií]a|marcar[ií]a)(?= (?:el|mañana|pasado|la|entonces|ese))(?![^.]*(?:pero|aunque|si no fuera|si pudiera|si tuviera|no s[eé]))',
    '^(?:llamada|llamado|telefonazo) (?:m[ií][oa]|de mi parte)|toca (?:llamada|telefonazo)',
  ],
  futures: [
    // Only where other verbs stand between: "voy a revisarlo y llamarle el lunes".
    '(?:no |tampoco )?{will}(?! {amid}(?:{toCall}))(?= [^.;:]{3,80}(?:y|o|,) (?:luego |despu[eé]s )?{toCall})',
    // Behind a condition without its comma a clause of its own begins: "si no sé nada el 20 le llamo".
    '(?:(?:yo|entonces|ya|le|te|lo|la|les|los|las|os) )?(?={callsNow}){inCondition}(?:te|le|lo|la|les|os|los|las)',
  ],
  verbs: ['{toCall}{nobody}'],
  between: [
    'tambi[eé]n|yo|luego|despu[eé]s|entonces|ya|poder|volver a|personalmente|de nuevo|nuevamente|mañana',
    'el {weekday}|ese d[ií]a',
  ],
  // "Me pidió que llamara el 20. Lo haré."
  echoes: [
    '(?:y |pues )?(?:as[ií]|eso|lo|tal cual) (?:mismo )?(?:lo )?(?:har[eé]|voy a hacer|hago)(?: (?:con (?:much[oa] )?gusto|sin falta|encantad[oa]|gustos[oa]))?[.!]*$',
    '(?:dicho y hecho|as[ií] ser[aá]|cuente con ello|cuenta con ello|descuide,? lo har[eé])[.!]*$',
  ],
  invited: [
    'me (?:\\p{L}+ ' +
      ')?(?:pid\\p{L}+|dij\\p{L}+|sugir\\p{L}+|propu\\p{L}+|indic\\p{L}+|invit\\p{L}+|encarg\\p{L}+|recomend\\p{L}+)(?: usted)? ' +
      '[^.;]{0,40}?(?:{cl} )?(?:llam(?:ara|ase|e)|telefone(?:ara|e)|marc(?:ara|ase)|{toCall})',
  ],
  // In a subject line: "Mi llamada del 19 de junio", "le llamo el jueves"
  named: [
    '(?<!(?:su|tu|la|esta|gracias por la) )(?:mi |una )?{ownRing}|{cl} (?:{calls}|marco|marcar[eé])|{tel}',
    '(?:^|[-–,:/] ?)(?:llamo|llamar[eé]|telefoneo)',
  ],
  // "el día que pone en el asunto"
  pointing: [
    '(?:en|del?|seg[uú]n|pone|dice|indica|vea|ver|v[eé]ase|reza) (?:en )?(?:el )?(?:asunto|encabezado|encabezamiento|t[ií]tulo)(?= ?(?:[.,;:!)]|$)| (?:de (?:este|mi)|y))',
    '(?:el|al) asunto de (?:este|mi) (?:correo|mensaje|e-?mail|carta)',
  ],
  notPromises: [
    // Names and habits: "a eso le llamo suerte", "cuando la llamo comunica", "llevo días llamando"
    'a (?:eso|esto|ello|lo cual) (?:yo )?(?:se )?l[eoa] llam(?:o|ar[eé]|ar[ií]a)',
    '{cl} llamo (?:don|doña|señor|jef[ea]|yo (?:suerte|vocaci[oó]n|oficio|lujo)|vocaci[oó]n|as[ií](?! que))',
    '{longago} (?:yo )?(?:{cl} )?llam(?:o|ando\\p{L}*)',
    '(?:no s[eé]|dudo|me pregunto|d[ií]game|dime|av[ií]se(?:me)?|av[ií]same|decida|preg[uú]nt\\p{L}+|seg[uú]n) si (?:yo )?(?:mejor )?{cl} {calls}',
    'si (?:yo )?{cl} (?:llamo|marco|telefoneo|timbro)(?!.{0,20}y )',
    // The reader's or somebody else's call.
    '(?:espero|quiero|quisiera|prefiero|me gustar[ií]a|necesito|deseo) que (?:usted |me |ustedes |t[uú] |nos ){1,2}(?:llam|telefone|marqu|timbr)\\p{L}+',
    '(?:conf[ií]o en|agradecer[ií]a) que (?:usted |me |ustedes |t[uú] |nos ){1,2}(?:llam|telefone|marqu|timbr)\\p{L}+',
    '(?:puede|puedes|pueden|pod[eé]is|podr[ií]a|no dude en|no dudes en|si (?:quiere|gusta|prefiere)) (?:usted )?(?:llamar|marcar|telefonear|timbrar)me',
    // To somebody else: "voy a llamar a mi jefe", "llamarle a Pedro".
    '(?:llamar(?:le|les)?|llamo|llamar[eé]|marco|marcar(?:le)?|telefonear(?:le)?) (?:yo )?(?:a|al) (?:{someone}(?![\\p{L}]))',
    '(?:lo|la|los|las|les|le) (?:llamo|llamar[eé]) (?:a (?:cenar|comer|capítulo|gritos|filas)|al orden|a la puerta)',
    'llamar(?:le|te|les)? la atenci[oó]n|{cl} llam(?:o|ar[eé]) la atenci[oó]n',
    // Thought of and dropped; work in which one telephones.
    '{dropped} (?:tener que )?(?:volver a )?(?:{cl} )?(?:{toCall}|llamar)',
    '(?:quiero|voy a|pienso|prefiero|deseo) (?:\\p{L}+ )?llamar (?:a puerta|m[aá]s|menos|todo el d[ií]a|durante|a (?:doscient\\p{L}+|cien|mil|gente))',
    '(?:trabajo|puesto|turno|experiencia) [^,.;]{0,30}llamar',
    '(?:espera|espero|aguardo|quedo|pendiente|atent[oa])[^,.;]{0,30} (?:su|tu|vuestra) (?:llamada|llamado|telefonazo)',
    // Wished and not done, or with somebody else: "me gustaría llamarle, pero no tengo su número".
    '(?:me gustar[ií]a|quisiera|querr[ií]a|desear[ií]a|me encantar[ií]a) {amid}{toCall}(?=[^.;]{0,40}(?:,| )(?:pero|aunque|si (?:pudiera|tuviera|supiera)) )',
    'con (?:otr[oa]s?|mis?|unos?|unas?)(?: \\p{L}+){1,3} {tel}|{tel} con (?:otr[oa]s?|mis?|una?s?|unos)',
    '(?:atend|respond|contest|devol|coger|tomar|gracias por)\\p{L}* (?:a )?mi {ring}',
    // The writer's call, gone by or begged pardon for: "perdone mi llamada", "en mi llamada del lunes"
    '{beforeMine} (?:por )?mi (?:\\p{L}+ )?{ring}',
    // By other ways: "le aviso por teléfono o por correo" is for nobody to tell.
    '(?:agrade[zs]co|gracias|disculpe|perdone)[^.;]{0,60}{tel}',
  ],
};
