import type { Language } from '../language.ts';
import weights from '../learned/es.txt?raw';
import { esCall } from './es-call.ts';
import { esDates } from './es-dates.ts';
import { esInterest } from './es-interest.ts';
import { esManners } from './es-manners.ts';
import { esSlots } from './es-slots.ts';

/** Spanish of Spain and of the Americas, as people write it, slips of the pen among them. */
export const es: Language = {
  code: 'es',
  weights,
  slots: esSlots,
  abbreviations: [
    'sr|sra|srta|sres|d|dn|da|dña|dr|dra|ing|lic|licda|arq|mtro|mtra|prof|profa|psic|c\\.p|cp|q\\.f\\.b',
    'ag|agr|abg|econ',
    'ud|uds|vd|vds|tel|tfno|tlf|cel|ext|núm|num|nº|no|pág|aprox|etc|atte|dpto|depto|av|avda|c|p\\.ej|ej',
    'a\\.m|p\\.m|am|pm|ee|uu|s\\.a|s\\.l|cía|hnos|gral|sto|sta|fco|ma',
    'vier|mierc|juev|lun|mar|mié|mie|jue|vie|sáb|sab|dom|ene|feb|abr|may|jun|jul|ago|sept?|set|oct|nov|dic',
  ],
  signOffs: [
    // "Un saludo muy cordial,", "Abrazo grande", "Besitos, Juli"
    "{sends}(?:\\p{L}+ )?{hugs}(?: [\\p{L}]+){0,5} ?[,.!–—-]*(?: ?\\p{L}[\\p{L}.' -]{0,40})?$",
    // "Atentamente", "Respetuosamente, Ana"
    "(?:muy |m[aá]s )?(?:atentamente|atte|att|atnt|cordialmente|respetuosamente|afectuosamente)(?: suy[oa])?[ ,.!:–—-]*(?:\\p{L}[\\p{L}.' -]{0,40})?$",
    "(?:muy |m[aá]s )?(?:sinceramente|cariñosamente|amistosamente|agradecidamente)(?: suy[oa])?[ ,.!:–—-]*(?:\\p{L}[\\p{L}.' -]{0,40})?$",
    "(?:muy |m[aá]s )?suy[oa](?: af(?:ect[ií]simo|mo))?(?: suy[oa])?[ ,.!:–—-]*(?:\\p{L}[\\p{L}.' -]{0,40})?$",
    // "Quedo a sus órdenes", "Su servidora", "Se despide"
    '(?:me |se )?(?:despido|despide|reitero|qued[oa]|quedamos)(?: (?:de usted|de ti|de ustedes|a|atent[oa]|pendiente|con|en|muy)[\\p{L} ]*)?[,.]*$',
    '(?:su|tu|vuestr[oa]) (?:servidor[a]?|amig[oa]|segur[oa]|afect[ií]sim[oa]|humilde)[\\p{L} ]*,?$',
    'a sus [oó]rdenes,?$',
    // "Gracias,", "Muchas gracias y un saludo", "Mil gracias, Ana", "Gracias de antemano"
    '{again}(?:gracias|grax|grcs|agradecid[oa]|gratitud){more}(?:,? y (?:un )?(?:saludos?|abrazos?|besos?|hasta pronto)(?: cordial(?:es)?)?)?[ ,.!–—-]*{signature}$',
    // "Con respeto", "Hasta pronto", "Feliz día", "Salud"
    'con (?:todo )?(?:mi |el |la |toda |un |mucho |mis )?(?:respeto|cariño|consideraci[oó]n|aprecio|admiraci[oó]n|afecto|atenci[oó]n|estima|m[aá]s)[\\p{L} ]*,?$',
    '(?:hasta (?:pronto|la vista|luego|entonces|siempre)|nos vemos|chao|chau|ciao|adi[oó]s|venga|agur|ad[eé]u|salud)[,.! ]*(?:\\p{L}+ ?){0,2}[,.!]*$',
    '(?:feliz (?:d[ií]a|tarde|noche|semana|fin de semana|año|navidad)|felices fiestas|buen (?:d[ií]a|finde|fin de semana))[,.! ]*(?:\\p{L}+ ?){0,2}[,.!]*$',
    '(?:cu[ií]dese|cu[ií]date|petons|suerte)[,.! ]*(?:\\p{L}+ ?){0,2}[,.!]*$',
    'que (?:tenga|tengas|tengan|est[eé]|est[eé]n|est[eé]s|pase|pases|le vaya|te vaya|dios)(?: \\p{L}+){1,6}[,.!]*$',
    '\\(?fdo\\.?|firmado|dios (?:le|lo|la|te|los) (?:bendiga|guarde)[,.!]*$',
  ],
  subjects: {
    writer: [
      'yo|me|mí|a mi|conmigo|nos|nosotr[oa]s|servidor|servidora|m[ií][oa]',
      '(?:quiero|quisiera|querr[ií]a|deseo|desear[ií]a|anhelo|ans[ií]o|espero|aspiro|sueño|soñar[ií]a|muero|ardo|tengo|tendr[ií]a|sigo|estoy|soy|ando|quedo)',
      '(?:continúo|mantengo|reitero|confirmo|acepto|aceptar[ií]a|cojo|agarro|prefiero|preferir[ií]a|necesito|busco|voy|ser[ií]a|vivo|firmo|empiezo|sal[ií])',
      '(?:volv[ií]|he|ojal[aá])',
      '\\p{L}{3,}(?:ar|er|ir)é|cuent(?:e|a|en|ad|en) conmigo|est(?:ar[ií]a|uviera)|har[ií]a',
    ],
    others: [
      'usted|ustedes|uds?|vd|t[uú]|vos|vosotr[oa]s|él|ella|ell[oa]s|qui[eé]n|quienes?|nadie|alguien',
      'cualquiera|otr[oa]s candidat[oa]s|todo el mundo|la gente',
      '(?:mi|mis|un|una|su|sus|tu|el|la|otr[oa]) (?:\\p{L}+ )?{kin}',
    ],
  },
  clauses: {
    conjunctions: [
      'y|e|pero|sino|aunque|as[ií] que|por lo que|por eso|mientras|ni|pues|de modo que|entonces|conque',
      'o sea que',
    ],
    and: ['y|e|adem[aá]s de|as[ií] como|o|m[aá]s|junto con|y tambi[eé]n|ni'],
    limits: [
      '(?<!(?:c[oó]mo|y|por|claro que) )si',
      '(?:de|en caso de|caso de) no (?:saber|recibir|tener|haber|o[ií]r|llegar|contar|obtener)\\p{L}*',
      'en caso de(?: que)?|a falta de|salvo que|a menos que|a no ser que|siempre que|siempre y cuando',
      'como no(?= (?:me|sepa|tenga|reciba|haya))|sin (?:noticias|novedades|respuesta)|por si',
    ],
    events: [
      '[ck]uando|cuanto antes|en cuanto|tan pronto(?: como)?|apenas|ni bien|no bien|nada m[aá]s|nom[aá]s que',
      'luego que|una vez(?: que)?|as[ií] que(?= (?:tenga|sepa|vuelva|llegue))|hasta que|en lo que',
      'al (?:volver|llegar|terminar|acabar|salir|regresar|recibir)|conforme|a la que|cada vez que',
      'despu[eé]s de (?:que|la|su|mi|esa|una|\\p{L}+[aei]r)|antes de (?:que|la|su|mi|\\p{L}+[aei]r)',
      'tras (?:la|su|mi)|de que (?=vuelva|tenga|llegue)',
    ],
    reasons: [
      'porque|ya que|puesto que|dado que',
      'como (?:el|la|los|las|ese|este|usted|me|s[eé]|ya|est|s[oó]lo|no|hoy|mañana|mi|tengo|ando)|para que',
      'con tal de|pues|por ser|a causa de|debido a|por culpa de|donde|cuy[oa]|quien(?:es)?',
      '(?:el|la|lo|los|las) (?:cual|cuales)|(?<=^\\s?)que',
    ],
    negations: [
      'no|nunca|jam[aá]s|tampoco|ni|nadie|ning[uú]n|ninguna|sin|dudo|lejos de|en vez de|en lugar de',
      'dej[eé] de|imposible|apenas si|poco(?= (?:me|inter))|menos',
    ],
    notNegations: [
      // No denial, in set words: "no veo la hora", "sin falta", "ni bien", "no más tarde de".
      'no (?:veo|ve[ií]a) la hora|no (?:s[oó]lo|solamente|[uú]nicamente)',
      'sin (?:duda(?: alguna)?|falta|lugar a dudas|dudarlo|dudar|pensarlo|pensármelo|chistar|ning[uú]n(?:a)? (?:duda|problema)|compromiso|rodeos|reservas|m[aá]s)',
      'ni (?:bien|lo dude|lo dudes|que decir|loc[oa])|no bien|nada m[aá]s|no m[aá]s tarde',
      'no (?:se )?(?:preocup\\p{L}+|apur\\p{L}+|dud\\p{L}+|olvid\\p{L}+)(?: de| que)*|a m[aá]s no poder',
      'no hay (?:problema|prisa|apuro|pierde)|no obstante',
      // Double negation and litotes: "no hay otra que me atraiga más", "no puedo dejar de".
      'no hay (?:\\p{L}+ ){0,8}?(?:m[aá]s|mejor|tanto|donde|que me|otr[oa])|nada (?:me|que|le|en)',
      'no (?:puedo|podr[ií]a) (?:dejar|evitar|imaginar|pensar|esperar|estar m[aá]s|negar|esconder|ocultar|pedir m[aá]s)',
      'no (?:le|te|les|os|se l[oa])? ?(?:voy a |quiero |pretendo )?(?:esconder|mentir|negar|ocultar|oculto|escondo|niego|miento|engaño|engañar)(?:le|te)?(?: nada)?',
      'no me (?:cabe|queda)(?: \\p{L}+){0,3}? duda|no (?:tengo|tuve|hay) (?:\\p{L}+ )?dudas?',
      'no (?:lo |la )?(?:dudar[ií]a|dudo|dudar[eé]|lo pienso|lo pensar[ií]a|me lo pienso|me lo pensar[ií]a)(?: ni un)?',
      'no (?:exagero|es casualidad|en vano|es por nada|en balde)',
      'no (?:he|hab[ií]a) (?:pensado|dejado|parado|querido|visto|sentido|conocido|encontrado|tenido|dormido)[^,;.]{0,50}',
      'no (?:quiero|quer[ií]a|quisiera) (?:\\p{L}+ ){1,6}sin',
      'no (?:sabe|sabes|saben|sab[eé]is|se imagina|te imaginas|imagina)[^,;.]{0,20}?(?:cu[aá]nto|lo que|las ganas|la ilusi[oó]n|qu[eé])',
      'no (?:podr[ií]a|pod[ií]a|cabe) (?:estar|sentirme|imaginar)',
      'que nunca|como nunca',
      'sin (?:pensar|soñar)(?: \\p{L}+)? (?:en|con) otra cosa',
      // Nothing else, and nobody more: "ningún puesto me ha ilusionado tanto", "nadie lo quiere más que yo".
      '(?:ning[uú]n|ninguna)(?: otr[oa])?(?= (?:\\p{L}+ ){1,9}?(?:tan|tanto|m[aá]s|mejor|as[ií]|como))|nadie(?=[^.;]{0,110} (?:que|como) yo(?![\\p{L}]))',
      'no (?:existe|conozco|encuentro|hallo|imagino|concibo|veo|encontrar[aá]n?|hallar[aá]n?)(?= (?:\\p{L}+ ){0,3}?(?:otr[oa]|mejor|nadie|{spot}))',
      '{unsaid} que(?: \\p{L}+){0,3}? no(?= me )|no es que no(?= me )',
      // Not to be missed, and not to be escaped: "no quiero dejar pasar", "no se libra de mi llamada".
      'no (?:quiero|quisiera|pienso|voy a|deseo|me gustar[ií]a|puedo) {miss}',
      'no (?:pienso|sueño|hago|puedo pensar) (?:en |con )?(?:otra cosa|nada m[aá]s|m[aá]s)|no me faltan?',
      'no veo (?:el momento|el d[ií]a)|no (?:lo |la )?cambi(?:ar[ií]a|o)(?= {job} por)|en (?:ning[uú]n|ninguna)(?: otr[oa])? (?:sitio|lugar|equipo|parte|empresa|casa)',
      'no (?:le |les |te )?(?:dir[ií]a|digo) que no',
      'no zaf[aá]s|no (?:se|te) (?:libra|escapa|salva|zaf|va a (?:librar|escapar))\\p{L}*|no (?:se|te|le|les) (?:extrañ|sorprend|asust|espant)\\p{L}+',
      'no(?= {cl} {calls} [^;]{0,40} sino$)|hasta [^,;.:]{2,40} no(?= (?:{cl}|voy|podr[eé]|puedo) )|no es otr[oa] que',
      'nunca (?:he|hab[ií]a|me hab[ií]a|tuve|me sent[ií]|quise|dese[eé])[^,;.]{0,40}?(?:tan|tanto|tant[oa]s|as[ií]|m[aá]s)',
      'no se me ocurre|no (?:quiero|busco|deseo|pido|sueño|anhelo|pienso en) (?:otr[oa]|nada|m[aá]s)',
      'no (?:hace|ha(?: hecho)?|hizo)(?: (?:m[aá]s que|sino))?(?= (?:crecer|aumentar|m[aá]s)|$)',
      'no (?:ha hecho|hace) (?:m[aá]s que|sino)|no (?:es|era|fue) (?:poco|poca cosa|casualidad)',
      // The waiting for an answer, and the promise that denies forgetting.
      'no (?:he|hemos|hubiera|haya|tengo|tuviera|tenga|recibo|recibiera)(?: (?:sabido|recibido|tenido|o[ií]do|noticias|dicho|nada|noticia|llegado)){0,3}',
      'no (?:me (?:han|ha|dicen|dice|llega)|s[eé] nada)(?: (?:sabido|recibido|tenido|o[ií]do|noticias|dicho|nada|noticia|llegado)){0,3}',
      'no hay (?:noticias|novedad)(?: (?:sabido|recibido|tenido|o[ií]do|noticias|dicho|nada|noticia|llegado)){0,3}',
      'no (?:dejar[eé] de|tardar[eé]|(?:me )?olvidar[eé]|se me olvida\\p{L}*|fallar[eé]|faltar[eé])',
      'no (?:le|te|les|os) (?:moleste|importe|importar[aá]|molestar[aá]|incomode|quitar[eé]|robar[eé]|quepa duda)',
      'no (?:le|te|les) (?:quiero |voy a )?(?:molest|entret|apur|quit|rob)\\p{L}*(?: m[aá]s)?',
      'no (?:me|nos) (?:asusta|importa|da miedo|pesa|cuesta|molesta|arrepient)\\p{L}*',
      'no(?= [^,;.]{4,50} hasta$)',
    ],
    tags: [
      '(?<=[,;:…] ?¿?)(?:vale|ok|okey|okay|s[ií]|no|eh|de acuerdo|va|sale|dale|bueno|est[aá] bien|estamos|te late)',
      '(?<=^[^¿]* )(?:vale|ok|okey|okay|dale|sale|va)',
      '(?<=[,;:…] ?¿?)(?:le|te|les|os) (?:parece|va|viene|sirve|late|acomoda)(?: bien)?',
      // The mark tells where the question begins: what stands before it is said, not asked.
      '(?<=[,;:] ?)¿(?![^¿]*(?:llam|marc|telefone|timbr|toque|hablo|quer|quier|interes))[^¿]{1,90}',
    ],
  },
  manners: esManners,
  interest: esInterest,
  call: esCall,
  talk: [
    // "lo que me contó", "como usted dijo", "cuando me preguntó por", "su pregunta sobre"
    '(?:lo que|tal como|como|cuando|donde|sobre lo que|que) (?:usted |ustedes |vosotros |me |nos |bien |tan bien )*(?:dijo|dijeron|dijiste|cont[oó])',
    '(?:lo que|tal como|como|cuando|donde|sobre lo que|que) (?:usted |ustedes |vosotros |me |nos |bien |tan bien )*(?:contaron|contaste|explic[oó])',
    '(?:lo que|tal como|como|cuando|donde|sobre lo que|que) (?:usted |ustedes |vosotros |me |nos |bien |tan bien )*(?:explicaron|explicaste|mostr[oó])',
    '(?:lo que|tal como|como|cuando|donde|sobre lo que|que) (?:usted |ustedes |vosotros |me |nos |bien |tan bien )*(?:mostraron|enseñ[oó]|enseñaste)',
    '(?:lo que|tal como|como|cuando|donde|sobre lo que|que) (?:usted |ustedes |vosotros |me |nos |bien |tan bien )*(?:coment[oó]|comentaron|comentaste)',
    '(?:lo que|tal como|como|cuando|donde|sobre lo que|que) (?:usted |ustedes |vosotros |me |nos |bien |tan bien )*(?:mencion[oó]|mencionaron|pregunt[oó])',
    '(?:lo que|tal como|como|cuando|donde|sobre lo que|que) (?:usted |ustedes |vosotros |me |nos |bien |tan bien )*(?:preguntaste|preguntaron|describi[oó])',
    '(?:hablamos|conversamos|charlamos|platicamos|comentamos|discutimos|vimos|tratamos|quedamos) (?:\\p{L}+ ){0,2}?(?:de|del|sobre|en|la|el|ayer|acerca)',
    '(?:su|tu|vuestra) (?:pregunta|explicaci[oó]n|descripci[oó]n|observaci[oó]n|idea|historia|an[eé]cdota|consejo)',
    '(?:nuestra|la) (?:charla|conversaci[oó]n|pl[aá]tica) (?:sobre|acerca|de lo)',
    'sigo (?:pensando|d[aá]ndole vueltas)',
    '(?:me|nos) (?:impresion[oó]|llam[oó] la atenci[oó]n|gust[oó]|encant[oó]|sorprendi[oó]|qued[oó]|qued[eé] con|marc[oó])',
    'recorrido por|lo de(?:l| la| los| las)?',
  ],
  dates: esDates,
};
