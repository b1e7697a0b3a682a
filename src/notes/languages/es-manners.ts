import type { MannersPhrases } from '../language.ts';

/** How Spanish thanks for a meeting, and for what else. */
export const esManners: MannersPhrases = {
  thanks: [
    // Thanks by their plain words, in the Spains and the Americas.
    'gracias|gracia(?= por)|graciass+|grasias|grax|grcs|grs|thank you|thanks|gr[aà]cies|eskerrik asko',
    'grazas|merci|grachas|graciela?s(?= por)',
    'agradec(?:er|ido|ida|idos|idas|id[ií]sim[oa]s?|imient[oa]s?|iendo|iéndo\\p{L}+|emos|er(?:te|le|les|os|lo|la|sel[oa]s?|l[oa]s))',
    '(?<=(?:nunca|jam[aá]s|no) (?:(?:le|te|les|os|se lo) )?)agradecer(?:[eé]|[ií]a|emos)(?= (?:bastante|lo (?:bastante|suficiente)|suficiente))',
    'agrade[zs]co|agrade[zs]ca|se agradece|se le agradece|gratitud',
    'reconocimiento(?= (?:por|hacia))',
    '(?:muy |sumamente |profundamente )?reconocid[oa]s?(?= (?:por|con))',
    // God's reward and a debt of thanks.
    'dios (?:se )?(?:le|te|les|os)?(?: ?l[oa])? ?pague|dios (?:le|lo|la|te|les|los|os) (?:bendiga|guarde)',
    '(?:estoy|quedo|sigo|me siento) en deuda|le debo una|les debo una|te debo una|mil bendiciones por',
    'obligad[oa](?= por)',
    // What is prized: "valoro mucho el tiempo", "aprecio que me recibiera".
    '(?<!(?:con|mi|de|gran|todo|sincero) )aprecio|valoro|aprecié',
    'valor[eé](?= (?:mucho|much[ií]simo|que|el|la|su))|sé apreciar|sé valorar',
    // It was kind of you to: "fue muy amable al recibirme", "qué detalle hacerme un hueco".
    '(?:fue|ha sido|fuiste|fueron|fuisteis|es|qué|que|muy|todo|tan) (?:un |muy |tan |de lo m[aá]s |usted |ustedes )*{kind}',
    'tuv(?:o|iste|ieron|isteis) (?:\\p{L}+ ){0,3}?(?:la (?:amabilidad|gentileza|bondad|deferencia|cortes[ií]a|generosidad)|el detalle) de',
  ],
  notThanks: [
    // In advance.
    'gracias (?:de antemano|por adelantado|anticipadas|anticipadamente|desde ya|desde ahora|por anticipado|con antelaci[oó]n)',
    '(?:de antemano|desde ya|por adelantado|por anticipado|anticipadamente),? (?:\\p{L}+ ){0,3}?(?:gracias|agrade[zs]co|agradecid[oa])',
    '(?:agrade[zs]co|agradecid[oa]|agradecer(?:le|te|les)?|agradeciendo|gracias),? (?:\\p{L}+ ){0,2}?(?:de antemano|desde ya|por adelantado|anticipadamente)',
    '(?:agrade[zs]co|agradecid[oa]) (?:su|tu) (?:pronta|futura|amable) (?:respuesta|atenci[oó]n)',
    // Asked for: "le agradecería que", "agradeceré su respuesta".
    '(?<!(?:nunca|jam[aá]s|no) (?:(?:le|te|les|os|se lo) )?)(?:le |te |les |os |se lo )?agradecer(?:[ií]a|[ií]amos|[eé](?! siempre| eternamente| toda)|emos)(?! siempre)',
    'ser[ií]a de agradecer|se agradecer(?:[aá]|[ií]a)',
    '(?:quedar[ií]a|quedar[eé]|estar[ií]a|estar[eé]) (?:\\p{L}+ )?agradecid[oa]',
    // Below the name, in what a mail programme adds: "gracias por no imprimir este mensaje"
    'gracias por (?:no imprimir|cuidar|pensar en el (?:medio|planeta)|ahorrar papel|respetar|reciclar|viajar|volar|su (?:compra|visita a|preferencia))',
    // Because of: "gracias al metro". Thanks to the reader begin the same way.
    'gracias a(?! (?:usted|ustedes|uds?|ti|vos|vosotr[oa]s|amb[oa]s|tod[oa]s?|l[oa]s (?:dos|tres)|quienes|cada|don|doña|su (?:equipo|gente)|tu equipo|la junta|la comisi[oó]n)(?![\\p{L}]))',
    'gracias al(?! (?:equipo|tribunal|comit[eé]|grupo|personal|doctor|se[ñn]or|director|panel))',
    // For others to hand on, and from others.
    '(?:d[eé]n?le|d[aá]le|dadle|d[aá]n?|das|de|d[eé]|dar|denle|darle) (?:usted )?(?:muchas |las )?gracias (?:a (?!usted|ustedes|ti|vos|tod|amb)|de (?:mi|nuestra) parte)',
    '(?:transm[ií]t|tr[aá]nsm[ií]t|haga|hazle|hagan|dele|comunique|salud|agrad[eé]zca|agrad[eé]ce)\\p{L}* (?:\\p{L}+ ){0,3}?(?:gracias|agradecimiento|gratitud)',
    'gracias a (?:ella|[eé]l|ell[oa]s)|de mi parte(?= por)',
    '(?<!se (?:le |les |te )?)agrad(?:[eé]zca|[eé]ce|ezcan|eci[oó]|ecieron|ecen|ec[ií]a)(?:le|les|l[oa])?',
    'agradezcan',
    '(?:me|nos|le|les|te) (?:dio|dieron|daba|ha dado|han dado|da|dan|manda|mandan|env[ií]a|dar[aá]n?) (?:\\p{L}+ )?(?:las |sus |muchas |mil )?gracias',
    '(?:me|nos) (?:escribi[oó]|dijo|puso|dijeron) (?:\\p{L}+ )?gracias|ni (?:las|unas) gracias',
    'sus? (?:gracias|agradecimiento|gratitud)(?! (?:por|a))',
    '(?:mi (?:madre|padre|marido|mujer|esposa|esposo|hij[oa]|abuel[oa]|prim[oa]|herman[oa])|ell[oa]s?) (?:\\p{L}+ ){0,3}?(?:agradecid[oa]s?|gracias)',
    // Turned down, bare, and as a kind of letter or of wit.
    'no,? gracias|gracias,? pero',
    '(?:carta|nota|tarjeta|correo|mensaje|d[ií]a) de (?:agradecimiento|gracias|acci[oó]n)',
    'acci[oó]n de gracias',
    'gracias,? (?:bien|igualmente)|(?:bien|todo bien),? gracias|hacer(?:le)? gracia',
    '(?:dar|dando|dio|damos|doy) gracias a (?:dios|la vida|la virgen)',
    '(?<=(?<!^(?:y )?(?:por|que) .{0,160}), )(?:muchas |mil |much[ií]simas )?gracias(?=[ .!]*$)',
    'menos mal y gracias',
    '(?:que|qué) (?:le|te|les) (?:debo|tengo que) agradecer|nada que agradecer',
    'no hay (?:nada )?que agradecer',
    'aprecio (?:por|a|hacia)|un aprecio|(?:no )?aprecio (?:diferencias?|que (?:el|la|los|las) )',
    'si (?:valoro|aprecio)',
    // A new clause, with another verb: what stands there is not what the thanks are for.
    '(?<=[,;:] ?)(?:y |pero |aunque |as[ií] que )?(?:me|te|le|les|lo|os|se|nos) (?!agrade|doy|dar)\\p{L}+',
    '(?<=[,;:] ?)(?:y |pero )?(?:ya|yo|quiero|espero|estoy|sigo|tengo|soy|he|voy|si|cuando|en cuanto|como|porque|aunque|pero|ah[ií]|all[ií])',
    '(?<=[,;:] ?)(?:que|mañana|mando|adjunto|perd[oó]n\\p{L}*|disculp\\p{L}+|dej[eé]|llev[eé]|ha|han|hab[ií]a|fue|es|era|sal[ií]) (?!me )\\p{L}+',
    '(?<=[,;:] ?)\\p{L}{2,}(?:amos|imos|emos)',
    '(?<=[,;:] ?)(?:(?:el|este) (?:{weekday}|\\d+)|nos vemos|hasta (?:el|la|mañana)|la entrevista (?:fue|me|estuvo)|no (?!sabe))',
    'y (?:me|te|le|les|os|ya|yo|quiero|espero|estoy|sigo|tengo|voy|nos vemos|hasta|perd[oó]n\\p{L}*|disculp\\p{L}+|mañana|el (?:{weekday}|\\d+))',
  ],
  meeting: [
    // The meeting itself.
    'entrevistas?|entrevistita|interview|reuni[oó]n|reuniones|junta|charla|charlita|conversaci[oó]n',
    'conversada|conversa|pl[aá]tica|encuentro|cita|chat|cafecito|coloquio',
    'visita|recorrido|paseo|vuelta(?= (?:por|al|a la|que))|tour|prueba(?! de (?:que|manejo m))',
    'audici[oó]n|casting|jornada|acogida|acogimiento|recibimiento|recepci[oó]n|bienvenida|hospitalidad',
    'sesi[oó]n|cena|comida|almuerzo|desayuno',
    '(?:video)?llamada de (?:ayer|el|hoy)|videollamada|videoconferencia|meet|zoom|panel|sobremesa',
    'tertulia|parloteo|intercambio|di[aá]logo',
    // The time for it.
    'tiempo|tiempito|rato|ratito|ratote|ratico|ratillo|ratazo|horas?|horita|minutos?|minutitos|tarde',
    'mañana|noche|mediod[ií]a|d[ií]a|espacio|hueco|huequito|huequecito|ocasi[oó]n|oportunidad|chance',
    'oportunidades|momento|momentito|privilegio',
    // What the reader did with the writer.
    '{do}(?:me|nos|se conmigo|me un|le a)',
    '(?:me|nos) (?:ha|han|has|hab[eé]is) {did}|(?:dar|d[aá])(?:me|nos) \\p{L}+[aei]ndo(?:me)?',
    '(?<=por (?:\\p{L}+ )?)(?:preguntar|escuchar|o[ií]r|recibir|atender|hablar|conversar|charlar|platicar)(?! c[oó]mo)',
    '(?:hab[eé]r?|haber)(?:me|nos|se|le|sele)? ?{did}',
    'haber podido|poder (?:conocer|visitar|ver|charlar|hablar|conversar|platicar|asistir|estar)',
    'hab[eé]r(?:me|nos)? (?:podido|invitado)',
    'que me (?:\\p{L}+ )?{didstem}\\p{L}*',
    '(?:me|nos) (?:recibi|atendi|entrevist|escuch|dedic|acogi|trat|concedi|brind|regal|hicieron|hizo|hiciste|enseñ|mostr|abri|dio|dieron|dedicaron)\\p{L}*',
    '(?:hablar|charlar|conversar|platicar|reunir(?:se|te)|sentar(?:se|te)|sent[oó]|juntar(?:se|te)|encontrar(?:se|te)|quedar|estar|departir) ~conmigo',
    'tomar(?:se|te)? (?:un|el|la) ~conmigo',
    '(?:sacar(?:le|me)?|sac[oó]|robar(?:le)?|quitar(?:le)?) (?:\\p{L}+ )?(?:un|una|el|esa|ese|hueco|tiempo|rato|lugar|espacio|hora|sitio)',
    '(?:hacer(?:me|nos|le)|buscar(?:me)?|encontrar(?:me)?) (?:\\p{L}+ )?(?:un|una|el|esa|ese|hueco|tiempo|rato|lugar|espacio|hora|sitio)',
    '(?:tener(?:me|nos) en cuenta|tom(?:ar|arse|arte|ó|aste) (?:el tiempo|la molestia|un rato|unos|su tiempo)|pensar en m[ií])',
    '(?:dar(?:me|nos) (?:la|una|esta|tanto|un|su)|dejar(?:me|nos) (?:ver|pasar|probar|entrar|conocer|tocar|ver|asistir|subir|hacer|estar))',
    'invitar(?:me|nos) a (?:ver|conocer|visitar|su|pasar|comer|recorrer|tomar|charlar|hablar)',
    '(?:subirme|llevarme (?:hasta|a (?:ver|conocer|recorrer))|guiarme|esperarme|explicar(?:me|nos)(?! c[oó]mo (?:llegar|ir|rellenar)| d[oó]nde))',
    '(?:compartir(?:me|nos)?|contestar a (?:todas )?mis preguntas|responder a? ?(?:todas )?mis preguntas)',
    'todo(?:[.!,]|$)|todo lo (?:de|que)|cercan[ií]a|franqueza|confianza que|la sinceridad con que',
    // "la invitación de ayer", "hablarme tan claro"
    'invitaci[oó]n de (?:ayer|anteayer|antier|hoy)|hablar(?:me|nos) (?:{adv} )*(?:clar|franc|con (?:franq|sincer|clar)|sin rodeos|de frente|abiert)\\p{L}*',
    'trato (?:recibido|que|de)|la atenci[oó]n que',
  ],
  otherThings: [
    // Letters and what they bring.
    'e-?mails?|correos?|correito|mensajes?|mensajito|whats?app?|whats|wasap|guasap|respuestas?',
    'contestaci[oó]n|carta|nota|notita|aviso|recordatorio|confirmaci[oó]n|comunicado|comunicaci[oó]n',
    'audio',
    '{answer}(?:me|nos|te|le|lo|la|melo|mela|melos|melas|selo|les)?(?! (?:mis preguntas|un hueco|un rato|un sitio|tiempo|de tan|hasta))',
    'haber(?:me|nos|le)? ?{answered}',
    'que me (?:contest|respond|escrib|avis|record|inform|confirm|envi|mand|reenvi|pas[aeóo]|facilit|devolv|prest|guard|cambi|recomend)\\p{L}*',
    'env[ií]o|pronta|prontitud|rapidez|celeridad',
    // Papers, ways, things.
    'indicaciones|instrucciones|mapa|plano|direcci[oó]n|ubicaci[oó]n|formularios?|enlace|link',
    'invitaci[oó]n|documentos?|documentaci[oó]n|papeles|papeleo|folletos?|cat[aá]logo|archivos?|temario',
    'material|informaci[oó]n|info|datos?|detalles del|tarjeta|n[uú]mero|contacto|c[oó]digo|clave',
    'contraseña|llaves?|gafete|horarios?',
    'aparcamiento|parking|estacionamiento|taxi|billete|boleto|pasaje|gastos|dietas|vi[aá]ticos|reembolso',
    'recibo|factura|paraguas|libro|receta|fotos?|foto|v[ií]deo|regalo|muestra|muestras|bata|chaqueta',
    'casco|botas|bolso|cargador|bol[ií]grafo|tamales|pastel|bizcocho|caf[eé] de|aventón|ray|raite|bote',
    'jal[oó]n',
    // Help, understanding, interest, a voicemail.
    'ayuda|apoyo|colaboraci[oó]n|comprensi[oó]n|gesti[oó]n|gestiones|tr[aá]mites?|inter[eé]s|consejos?',
    'consejito|recomendaci[oó]n|referencias?|referido|preocuparse|preocupaci[oó]n|voicemail|buz[oó]n',
    'molestias|fechas?|plazo|pr[oó]rroga|convocatoria|citaci[oó]n|compra|pedido|confianza(?! (?:que|de haber))|nombre',
    'propina|secreto|discreci[oó]n|felicitaci[oó]n|felicitar\\p{L}*|disculpas?|resultado|decisi[oó]n',
    '(?:explicar|decir|indicar|contar|señalar)(?:me|nos)? (?:c[oó]mo (?:llegar|ir|rellenar|entrar)|d[oó]nde|por d[oó]nde|a qu[eé] hora|qui[eé]n)',
    '(?:explicar|decir|indicar|contar|señalar)(?:me|nos)? qu[eé] (?:bus|autob|papeles)',
    'llevarme (?:a la (?:estaci[oó]n|parada)|al (?:metro|hotel|aeropuerto)|a casa|en (?:coche|carro|auto|moto))',
    'recogerme|acercarme',
  ],
  when: [
    'lo d(?:e|el) (?:ayer|anteayer|antier|antes de ayer|anoche|hoy|esta|la|el|otro|{weekday})',
    'por (?:ayer|hoy|anoche|el (?:otro d[ií]a|{weekday}))',
    '(?:de|del) (?:ayer|anteayer|antier|anoche|esta (?:mañana|tarde)|el otro d[ií]a|otro d[ií]a|{weekday}(?! que))',
  ],
  given: [
    'me (?:dedic[oó]|dedicaste|dedicaron|regal[oó]|regalaste|recibi[oó]|recibiste|recibieron|atendi[oó]|atendiste|atendieron|enseñ[oó]|enseñaste|mostr[oó])',
    'me (?:escuch[oó]|escuchaste|trat[oó]|trataron|trataste|abri[oó]|hizo un hueco|hiciste un hueco|entrevist[oó]|entrevistaste|entrevistaron|llev[oó] a)',
    '(?:usted|ustedes|t[uú]) (?:se )?(?:qued[oó]|quedaron|tom[oó]|sac[oó]|fue|fueron)',
    '(?:la|su|nuestra) (?:entrevista|charla|conversaci[oó]n|reuni[oó]n|pl[aá]tica) (?:de|del|con|fue|me)',
    'su (?:tiempo|hospitalidad)',
  ],
};
