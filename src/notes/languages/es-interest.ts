import type { InterestPhrases } from '../language.ts';

/** How Spanish wants a job, and how it takes that back. */
export const esInterest: InterestPhrases = {
  wants: [
    // The job is what pleases: "el puesto me interesa", "me hace mucha ilusión esta plaza"
    '{job}[^;:.]{0,45}? (?:s[ií] )?me (?:sigue |siguen |va a |ha )?(?:{adv} )*{pleases}',
    'me (?:{adv} )*(?:sigue |siguen |sigue pareciendo )?(?:{adv} )*{pleases}(?:,? {adv}| a m[ií])*,? (?:y mucho,? )?(?:{job}|{join}|la idea de|la posibilidad de|el d[ií]a a d[ií]a|lo que hacen|quedarme|que (?:me (?:eligieran|escogieran|contrataran|den|dieran|cogieran|seleccionaran|tomaran|consideraran)|contaran conmigo|fuera yo))',
    '(?:^|(?<=[,:;] ?)|y |claro que |que |pues |todav[ií]a |a m[ií] |a[uú]n )s[ií],? (?:claro que )?(?:me interesa|quiero|me apunto|me late|me animo|me copa|acepto|le entro)|me (?:sigue )?(?:interesa|interesando|apeteciendo)(?:,? (?:{adv}|y mucho))*(?: ?[.!;,]|$)|me suena y me resuena',
    'me (?:{adv} )*gusta (?:{adv} )*(?:{det} (?:puesto|trabajo|plaza|cargo|vacante|empleo|chamba|laburo|curro|proyecto|thejob)|la idea de {join})|(?:puesto|trabajo|plaza|cargo|vacante|proyecto|thejob) (?:s[ií] )?me (?:{adv} )*gusta',
    'me (?:interes[oó]|entusiasm[oó]|ilusion[oó]|convenci[oó]|enganch[oó]|enamor[oó]|atrap[oó]|conquist[oó])(?: {adv})* {job}|{job}[^;:.]{0,30} me (?:{adv} )*(?:enamor[oó]|convenci[oó] del todo|conquist[oó])',
    // Interest as a noun: "reitero mi interés en el puesto", "tengo gran interés"
    '(?:reiter|confirm|manifest|express?|mante?n|renov|ratific|reafirm|subray|dej|mostr|recalc|transmit|insist|traslad|hac)\\p{L}*[^.;]{0,40}? (?:mi|el|nuestro) (?:\\p{L}+ ){0,3}?(?:inter[eé]s|ilusi[oó]n|entusiasmo|deseo|disposici[oó]n|ganas|disponibilidad para incorporarme|motivaci[oó]n)',
    '(?:tengo|tendr[ií]a|sigo teniendo|mantengo|conservo|hay|me mueve|con) (?:{adv} |un |el |mi |todo el )*(?:gran |verdadero |sincero |real |enorme |aut[eé]ntico |vivo |fuerte |m[aá]ximo |especial |genuino )*inter[eé]s (?:{adv} )*(?:en|por|de|hacia)(?: el| la)? ?(?:{job}|{join}|ello|thejob)',
    'mi (?:\\p{L}+ ){0,2}?(?:inter[eé]s|entusiasmo|ilusi[oó]n)(?: (?:en|por) (?:{job}|{join}|el|la|este|ese|esa|esta) ?[\\p{L} ]{0,40}?)? (?:sigue|es|se mantiene|no ha|crece|ha crecido|creci[oó]|aument[oó]|va en aumento|permanece|contin[uú]a|por (?:el|la|este|esta|ese|formar|trabajar)|en (?:el|la|este|esta|ese|formar|trabajar))',
    '(?:las|muchas|unas|tengo|con|tantas|cu[aá]ntas|m[aá]s) (?:{adv} )*(?:ganas|ganitas|ilusi[oó]n) (?:locas |enormes |inmensas |tremendas |que nunca )?(?:que tengo |que me quedan |que le tengo )?(?:de|por|a|al|en) (?:{join}|{job}|que me (?:elij|escoj|contrat|den|cojan))',
    // It and her: "el puesto lo quiero", "la quiero el doble", "ese curro es para mí"
    '{job}[^;:.]{0,40}? (?:s[ií] )?(?:me )?l[oa] (?:s[ií] )?(?:quiero|deseo|anhelo|ans[ií]o|agarro|acepto|tomo|cojo|pillo|quedo)(?! (?:saber|decir|felicitar|ver|agradecer|dejar|leer|pensar|consultar|meditar))',
    '(?:el|la|lo|los|las) (?:s[ií] |yo )?(?:quiero|deseo) (?:{adv}|s[ií] o s[ií]|el doble|con todas|m[aá]s que|para m[ií]|yo|de una vez|igual)(?: |[.,;!]|$)|l[oa] quiero (?:[.!]|$)|me l[oa] quedo|es (?:la|el) que (?:yo )?quiero',
    '{job}[^,;:.]{0,25} (?:es|est[aá] hecho|parece hecho|est[aá] hecha|ser[ií]a|va a ser) (?:justo |justamente |perfect[oa] )?(?:para m[ií]|a mi medida|lo m[ií]o|mi sitio|mi lugar|m[ií]o|m[ií]a|mi primera|mi sueño|el sueño)',
    // "es justo lo que quiero", "el puesto que andaba buscando", "donde quiero estar"
    '(?:es|ser[ií]a|son)(?:,? \\p{L}+,?){0,2}? (?:lo que|el que|la que|donde|con quien|con quienes|ah[ií] donde|all[ií] donde) (?:yo )?(?:siempre |m[aá]s |de verdad |realmente )?(?:quiero|busco|buscaba|andaba buscando|estaba buscando|llevo|quisiera|deseo|me gustar[ií]a|he querido|quise|so[ñn]aba|so[ñn][eé]|preferir[ií]a|esperaba)',
    '{job} (?:\\p{L}+ )?(?:que|donde|con (?:el|la) que|en (?:el|la) que|al que|a la que) (?:yo )?(?:m[aá]s |siempre |s[ií] )?(?:quiero|busco|buscaba|andaba buscando|estaba buscando|llevo (?:\\p{L}+ ){1,3}(?:buscando|esperando)|quisiera|deseo|he querido|he soñado|quise|soñ[eé]|soñaba|esperaba|me gustar[ií]a|necesito)',
    'donde (?:yo )?(?:m[aá]s |de verdad |siempre )?(?:quiero|quisiera|me gustar[ií]a|deseo|preferir[ií]a|pienso|he querido|querr[ií]a) (?:estar|trabajar|quedarme|seguir|hacer|dar|vivir|jubilarme|crecer|aprender|laburar|empezar|pasar)',
    '(?:mi|es mi|como) primera (?:opci[oó]n|elecci[oó]n)|mi primer[a]? preferencia|(?:trabajo|puesto|plaza|empleo|pega|proyecto|equipo|curro|laburo|chamba) (?:de|con (?:el|la) que) (?:mis sueños|mi vida|so[ñn])|(?:es|ser[ií]a|fue siempre) (?:mi|un) sueño|sueño (?:hecho realidad|cumplido)',
    // Seeing oneself there, being in, signing now.
    '(?:ya )?me (?:veo|imagino|visualizo|figuro) (?:{adv} |yo )*(?:\\p{L}+ando|\\p{L}+iendo|con|en|ah[ií]|all[ií]|ac[aá]|aqu[ií]|de|detr[aá]s|entre|formando|dentro|como)|me lo imagino y|d[oó]nde me veo \\p{L}+[aei]ndo[^.;]{0,40} (?:es|est[aá]) (?:ah[ií]|all[ií]|ac[aá]|con|en)',
    'cuent(?:e|a|en|ad) conmigo|sigo (?:adelante |firme )?en (?:el proceso|carrera)|contad conmigo|estoy dentro|me apunto|me anoto|me sumo(?! a (?:las|la queja|su pesar|sus))|le entro|le hago(?: sin|,| si)|me le mido|le mido|me aviento|me animo(?: a {join}|[.,!]|$)|soy (?:su|tu|vuestr[oa]) (?:hombre|mujer|persona|gente|candidat[oa])|p[oó]ngame (?:a|el)',
    '(?:firmo|firmar[ií]a|empiezo|empezar[ií]a|arranco|arrancar[ií]a|me incorporo|me incorporar[ií]a|comienzo|comenzar[ií]a) (?:{adv} )*(?:mañana|hoy|cuando (?:quier|dig|mand|ust)|ya|ahora|de inmediato|sin|encantad|el lunes|donde)|d[oó]nde (?:hay que|tengo que|se) firm\\p{L}+|d[oó]nde firmo|cu[aá]ndo (?:empiezo|arranco|agarro)|cuando quieras? (?:empiezo|arranco)',
    '(?:acepto|aceptar[ií]a|tomo|tomar[ií]a|agarro|cojo|coger[ií]a)(?: {adv})* (?:{job}|l[oa] que me ofrece|encantad|gustos|sin (?:dudar|pensar)|con (?:los ojos|much|gusto)|con los brazos)|mi respuesta es (?:un )?s[ií]|(?:les? |te |os )?(?:dir[ií]a|digo) que s[ií](?! (?:a|al|puedo|tengo) )|un s[ií] rotundo',
    '(?:me|con gusto me|encantad[oa] me) (?:integrar[ií]a|incorporar[ií]a|sumar[ií]a|unir[ií]a|vendr[ií]a|mudar[ií]a|ir[ií]a|quedar[ií]a|pondr[ií]a|apuntar[ií]a) (?:{adv} )*(?:a|con|al|en|ah[ií]|all[ií]|ya|mañana|de cabeza|sin|gustos|encantad)',
    'con (?:much[oa]|muchísim[oa]|sumo|todo)? ?(?:gusto|ilusi[oó]n|placer|alegr[ií]a) (?:me (?:integrar|incorporar|sumar|unir)|aceptar|trabajar|formar)\\p{L}*',
    // Hope: "ojalá me den el papel", "espero formar parte", "que me elijan"
    'ojal[aá] (?:que )?(?:me (?:dej|d[eé]|eli|esco|contrat|coj|tom|selecc|llev|consider|toque)\\p{L}*|pueda (?:{join}|trabajar)|podamos|sea yo|cuent\\p{L}+ conmigo|(?:el puesto|la plaza|ese puesto|el cargo|la vacante) sea)',
    '(?:espero|conf[ií]o en|deseo|sueño con|anhelo) (?:{adv} )*(?:que (?:me (?:eli|esco|contrat|den|selec|cojan|tomen|consideren|acepten|incorporen)\\p{L}*|cuent\\p{L}+ conmigo|sea yo|podamos trabajar|trabajemos|la plaza sea|el puesto sea)|(?:poder )?(?:trabajar|formar parte|integrarme|incorporarme|sumarme|unirme|quedarme con|ser (?:el|la|parte)|pronto formar))',
    'nada me (?:gustar[ií]a|har[ií]a|dar[ií]a|ilusionar[ií]a|alegrar[ií]a|complacer[ií]a|apetece|apetecer[ií]a|honrar[ií]a)[^.;]{0,50}?(?:{join}|{job})|me har[ií]an? (?:muy |tan |m[aá]s )?(?:feliz|dichos[oa]|ilusi[oó]n)[^.;]{0,20}(?:{job}|{join})|me dar[ií]a (?:una |mucho |much[ií]sima )?(?:alegr[ií]a|gusto|ilusi[oó]n)[^.;]{0,15}(?:{job}|{join})',
    '(?:mejor|otro) (?:lugar|sitio|equipo) (?:mejor )?(?:donde|para|en el que) (?:trabajar|estar|aprender|crecer)|(?:lugar|sitio) mejor (?:donde|para|en el que) (?:trabajar|estar)|(?:no|ni) hay (?:\\p{L}+ ){0,8}?(?:que me (?:atraiga|guste|interese|apetezca|ilusione)|donde (?:yo )?(?:preferir[ií]a|quisiera|me gustar[ií]a))|no (?:quiero|busco|deseo) otr[oa] (?:cosa|puesto|trabajo)|(?:dejar[ií]a|cambiar[ií]a) (?:todo|lo que sea|mi trabajo) por',
    '(?:enamorad[oa]|prendad[oa]|flipad[oa]|loc[oa] perdid[oa]|manija|mud[oa] de ganas) (?:de|del|con|por) (?:{job}|ustedes|la idea)|muy interesad[oa] en {job}|(?:estoy|sigo|quedo|sal[ií]) (?:{adv} )*(?:interesad|ilusionad|entusiasmad|motivad)\\p{L}* que (?:nunca|antes|ayer)|(?:estoy|sigo) (?:{adv} )*interesad[oa](?: ?[.!;,]|$)|(?:^|[.!,;] ?)interesad[ií]sim[oa]',
  ],
  answers: ['(?:s[ií]|mucho|much[ií]simo|claro|por supuesto|sin duda|rotundamente|con toda el alma|m[aá]s que nunca|desde luego)'],
  wishes: [
    // To wish, outright and politely.
    '(?:yo )?(?:s[ií] )?(?:(?:le|te|les) )?(?:quiero|quisiera|querr[ií]a|deseo|desear[ií]a|anhelo|anhelar[ií]a|ans[ií]o|aspiro a|aspirar[ií]a a|sueño con|muero por|me muero por|ardo en deseos de)(?: {adv})*',
    'me (?:gustar[ií]a|encantar[ií]a|encanta r[ií]a|fascinar[ií]a|apetecer[ií]a|ilusionar[ií]a|entusiasmar[ií]a|interesar[ií]a|emocionar[ií]a|molar[ií]a|flipar[ií]a|copar[ií]a|provocar[ií]a|honrar[ií]a|enorgullecer[ií]a|vendr[ií]a de perlas|latir[ií]a|tincar[ií]a)(?: {adv})*',
    'me (?:har[ií]a|hace|da|dar[ií]a|hac[eé]is?) (?:{adv} |una |un )*(?:ilusi[oó]n|ilusionaza|feliz|gracia|alegr[ií]a|gusto|honor|bien)(?: {adv})*',
    // To be eager: "estoy muy interesada en", "sigo con ganas de", "salí decidido a"
    '(?:estoy|sigo|quedo|qued[eé]|me qued[eé]|me siento|ando|sal[ií]|me fui|me voy|me vine|volv[ií]|vuelvo|contin[uú]o|me declaro|me confieso|me encuentro|estar[ií]a|me ten[eé]is|me tienen?|soy) (?:de (?:all[ií]|ah[ií]) |ayer |de su \\p{L}+ )?(?:{adv} |y |m[aá]s que |el que m[aá]s )*{eager}(?:,? (?:{adv}|y \\p{L}+))*,? (?:con|en|por|de|a|para|d[ei]l?|al|ante)(?![\\p{L}])',
    '(?:^|[,;] ?)(?:{adv} )*{eager} (?:con|en|por|de|a|para|ante)(?![\\p{L}])',
    '(?:ganas|gana|ganazas|deseos?|ansias?|ilusi[oó]n|antojo|entusiasmo|afán) (?:que nunca |locas |enormes |inmensas |tremendas )?(?:de|por|en|con)(?![\\p{L}])|estoy (?:que me muero|deseando|que no (?:duermo|quepo))|no veo la hora de|cuento los d[ií]as para',
    // An honour, a joy: "sería un honor formar parte"
    '(?:ser[ií]a|es|fuera|considerar[ií]a|tendr[ií]a por) (?:para m[ií] |todo )?(?:un|una|el|la|mi) (?:{adv} |\\p{L}+ )?(?:honor|orgullo|placer|privilegio|sueño|lujo|suerte|alegr[ií]a|gusto|honra|gozo|regalo|ilusi[oó]n|dicha|bendici[oó]n)(?: {adv}| enorme| inmenso| para m[ií])*',
    'ser[ií]a (?:para m[ií] )?lo (?:m[aá]s|mejor)|(?:mi|mayor|la) (?:ilusi[oó]n|meta|ambici[oó]n|objetivo|deseo|sueño|anhelo) (?:es|ser[ií]a)',
  ],
  aboutJob: [
    '{job}|{jobword}|{join}|con (?:ustedes|usted|vosotr[oa]s|vos|ti|uds)|contigo|(?:en|de) (?:ustedes|lo de ustedes|lo vuestro)|ah[ií]|all[ií]|formar parte|su lado|a sus [oó]rdenes|bajo su|en sus? (?:filas|manos|equipo|sala|cocina)',
  ],
  otherWishes: [
    // To say, to ask, to thank, to send, to see again.
    ' ?(?:que |volver a |poder |tambi[eé]n |antes |aprovechar (?:\\p{L}+ )*para |hacer\\p{L}* )?(?:agradec|dar(?:le|te|les|os)? (?:las|una|mis|un|la|el)|decir|expresar|que sepa|saber|pregunt|pedir|envi|mand|cont[aá]r|coment|aclar|ver|conoc|felicit|disculp|llam|telefone|habl|escrib|hacer(?:le|les|te)? (?:hincapi|una|un|lleg|notar|saber)|compart(?:ir(?:le|te|les)))\\p{L}*',
    ' ?(?:tener (?:noticias|el contacto|una copia|los|m[aá]s)|recib|o[ií]r|escuchar|desear(?:le|te|les)|consult|confirm|corregir|añad|precis|aport(?:ar(?:le|te|les) (?:un|los|m[aá]s))|devolv|recog|prob|le[eé]r|visit|volver(?!me)(?! a (?:trabajar|turno))|pasar (?:a|por)|repetir|invit|qued(?:ar (?:en|con))|explic|exponer|señal|destac|subray|record|mencion|pens|medit|consider|evit|apunt(?:ar\\p{L}* que)|justific|compr|dormir|descans|dejar|molest|importun|entreten|quit|rob|reencontr|coincid|comer|cen|charlar|conversar|platic|saludar|retir|renunci|declin|rechaz|dar(?:le)? de baja|haber)\\p{L}*',
    ' ?(?:que (?!me (?:eli|esc|contr|dier|den|coj|sel|tom|cons|acep|tuv|teng|incl|fich)|cuent|contara|sea yo|podamos)\\p{L}+|mis? \\p{L}+|termin\\p{L}+ (?!mi carrera)\\p{L}+|un (?:feliz|buen|favor|certificado|d[ií]a)|una (?:copia|feliz|buena|respuesta|aclaraci[oó]n|disculpa|cosa|pregunta)|unas|su (?:opini[oó]n|respuesta|consejo|comprensi[oó]n|raz[oó]n)|lo mejor para|mucha suerte|much[ií]sima suerte|felices|toda la suerte|suerte|[eé]xito)',
    // The pleasure that has been: "encantada de haberle conocido".
    ' ?(?:haber|hab[eé]r\\p{L}*|conoc\\p{L}+|(?:la|el|su) (?:entrevista|charla|conversaci[oó]n|reuni[oó]n|trato|visita|pl[aá]tica|encuentro))(?! no)',
  ],
  withdrawn: [
    // Not, or no longer, for this: "ya no me interesa el puesto", "no quiero el trabajo"
    '(?:ya )?no me (?:interesa|apetece|convence|encaja|atrae|conviene|veo|cuadra|late|tinca|cierra|animo|ilusiona|motiva|llama)(?: {adv}| ya)*(?: {job}| ?[.,;:!]| en| seguir| continuar| volver|$)|{job}[^;:.]{0,30} (?:ya )?no me (?:interesa|convence|encaja|atrae|conviene|cuadra|llama|ilusiona|motiva)',
    '(?:ya )?no (?:quiero|deseo|puedo|voy a|podr[eé]|pienso) (?:{job}|seguir (?:adelante|en|con)|continuar (?:en|con)|aceptar(?:l[oa])?(?:[ .,;]|$)|incorporarme|optar|trabajar (?:ah[ií]|all[ií]|con|en|para))|(?:ya )?no (?:l[oa] quiero|estoy interesad[oa]|sigo interesad[oa])|no tengo inter[eé]s',
    'no (?:es|era|ser[ií]a|creo que sea|me parece) (?:(?:el|la|un|una) (?:puesto|trabajo|plaza|cargo|empleo|sitio|lugar)|lo que (?:busco|quiero|buscaba|yo quiero)|para m[ií])(?! (?:de|s[oó]lo|cualquiera|m[aá]s))|ya no me le mido|no me le mido',
    // Pulling out: "retiro mi candidatura", "he decidido no seguir", "debo declinar"
    '(?:retir(?:o|ar|ando|é)|retirar[eé]|renunci(?:o|ar|ando)|desist(?:o|ir)|declin(?:o|ar|arl[oa]|ando)|rechaz(?:o|ar|arl[oa]|ando)|me (?:retiro|bajo|descuelgo|borro|descarto|echo atr[aá]s)|retirarme|bajarme|descartarme|apartarme|descolgarme)(?: (?:de|del|a|al|con|mi|la|el|su|esta|este|ya|hoy|por))(?= (?:{det} )?(?:\\p{L}+ )?(?:{jobword}|carrera|proceso|selecci[oó]n|momento|solicitud|invitaci[oó]n))',
    '(?:debo|tengo que|he de|voy a|prefiero|quiero|quisiera) (?:declinar|rechazar|renunciar|desistir|retirar|retirarme|bajarme|pasar de|dejarl[oa] pasar|decir que no|decirle que no)(?:l[oa])?|me retiro(?:[.,;]|$| del?)|no (?:cuente|cuenten|cuentes|cont[eé]is) conmigo',
    '(?:he decidido|decid[ií]|hemos decidido|he resuelto|resolv[ií]|prefiero|preferir[ií]a|opt[eé] por|he optado por|mejor) (?:\\p{L}+ )?(?:no (?:seguir|continuar|aceptar|presentar|avanzar|optar|tomar|cambiar|incorporar|entrar|moverme)\\p{L}*|(?:quedarme|seguir|continuar|permanecer) (?:donde|en (?:mi|la|el) (?:actual|puesto actual|otra|otro|empresa actual|trabajo actual)|como estoy|aqu[ií] donde)|dejarl[oa]|declinar\\p{L}*|rechazar\\p{L}*)',
    '(?:acept[eé]|he aceptado|firm[eé]|he firmado|me qued[eé]|me he quedado|acabo de aceptar|me voy|me decant[eé]|eleg[ií]|opt[eé]) (?:\\p{L}+ )?(?:con |por )?(?:otr[oa] (?:oferta|puesto|propuesta|trabajo|empleo|plaza|empresa|cosa)|la otra|el otro|la oferta de otr|un puesto en otr|una oferta (?:de otr|en otr|m[aá]s cerca)|con otr)',
    '(?:cambi[eé] de|he cambiado de) (?:idea|opini[oó]n|parecer)|me (?:lo )?he pensado mejor|(?:perd[ií]|he perdido) (?:el|todo) inter[eé]s|la respuesta es (?:que )?no|mi respuesta es (?:un |que )?no|(?:que )?busquen? (?:a )?otr[oa]|d[eé]n?sel[oa] a otr[oa]|de m[ií] olv[ií]d',
  ],
};
