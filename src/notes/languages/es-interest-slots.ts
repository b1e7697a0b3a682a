const oneOf = (...words: readonly string[]): string => `(?:${words.join('|')})`;

/** Named parts of what Spanish says of wanting a job, or no longer. */
export const esInterestSlots: Readonly<Record<string, string>> = {
  // What a job does to the one who likes it.
  pleases: oneOf(
    'interesan?|interesar[ií]an?|interesando|entusiasman?|entusiasmando|ilusionan?|ilusionando|emocionan?',
    'apasionan?|fascinan?|encantan?|encantar[ií]an?|atraen?|atrayendo|apetecen?|apeteciendo|motivan?',
    'motivando|seducen?|tienta|convencen?|gustar[ií]an?|late|laten|mola|molan|copan?|recopan?|cuadra',
    'cierra|calza|tinca|provoca|vacila|chifla|flipa|priva|llama(?! (?:el|la) (?:{weekday}|atenci))',
    'llama(?:n)? (?:{adv} )*la atenci[oó]n|suena|vuelve loc[oa]',
    '(?:tiene|tienen) (?:{adv} )*(?:enamorad|enganchad|ilusionad|entusiasmad|emocionad|fascinad|cautivad|loc|pillad)[oa]',
    'pone (?:las pilas|a mil|como una moto)|da (?:vida|alas|fuerzas)|levanta el [aá]nimo',
    'quita el sueño|tiene en vela|desvela|rob[oó] el coraz[oó]n|ha robado el coraz[oó]n|hace til[ií]n|ronda',
    'hace ojitos|mueve la aguja|enciende|tira|pinta bien|viene (?:como anillo|de perlas|al pelo)',
    '(?:hace|hacen|har[ií]a|harian|causa|da) (?:{adv} |una |un |tant[oa] )*(?:ilusi[oó]n|ilusionaza|feliz)',
  ),
  eager: oneOf(
    'interesad[oa]|interesad[ií]sim[oa]|entusiasmad[oa]|entusiasmad[ií]sim[oa]|ilusionad[oa]',
    'ilusionad[ií]sim[oa]|emocionad[oa]|motivad[oa]|motivad[ií]sim[oa]|encantad[oa]|decidid[oa]',
    'resuelt[oa]|dispuest[oa]|deseos[oa]|ansios[oa]|list[oa]|prest[oa]|puest[oa]|copad[oa]|embalad[oa]',
    'manija|enamorad[oa]|enganchad[oa]|feliz|content[oa]|loc[oa]|impaciente|deseando',
    'con (?:{adv} |unas |tantas )*(?:ganas|ilusi[oó]n)|apuntad[oa]|entregad[oa]|volcad[oa]|convencid[oa]',
    '(?:interes|encant|ilusion|motiv|emocion|entusiasm|enamor|enganch|apunt|prepar)ao|(?:decid|convenc)[ií]o',
    'picad[oa]|ilu|in|(?:puest|decidid|dispuest|convencid|enganchad|content)[ií]sim[oa]',
  ),
  // Says it anew: "reitero", "confirmo".
  state: oneOf(
    'reiter|confirm|manifest|manifiest|express?|mante?n|renov|ratific|reafirm|subray|dej|mostr|recalc|transmit',
    'insist|traslad|hac',
  ),
  // Of interest: "gran", "verdadero".
  great: `${oneOf(
    'gran |verdadero |sincero |real |enorme |aut[eé]ntico |vivo |fuerte |m[aá]ximo |especial |genuino ',
  )}*`,
  // Has an interest.
  have: '(?:tengo|tendr[ií]a|sigo teniendo|mantengo|conservo|hay|me mueve|con)',
  // How much one feels like it.
  much: '(?:las|muchas|unas|tengo|con|tantas|cu[aá]ntas|m[aá]s)',
  huge: '(?:locas |enormes |inmensas |tremendas |que nunca )?',
  // A state of the writer's.
  am: oneOf(
    'estoy|sigo|quedo|qued[eé]|me qued[eé]|me siento|ando|sal[ií]|me fui|me voy|me vine|volv[ií]|vuelvo',
    'contin[uú]o|me declaro|me confieso|me encuentro|(?<!{kin} )estar[ií]a|me ten[eé]is|me tienen?|soy',
  ),
  // Wants or has looked for it.
  seek: oneOf(
    'quiero|busco|buscaba|andaba buscando|estaba buscando|llevo (?:\\p{L}+ ){1,3}(?:buscando|esperando)',
    'quisiera|deseo|he querido|he soñado|quise|soñ[eé]|soñaba|esperaba|me gustar[ií]a|necesito',
  ),
  sought: oneOf(
    'quiero|busco|buscaba|andaba buscando|estaba buscando|llevo|quisiera|deseo|me gustar[ií]a|he querido',
    'quise|so[ñn]aba|so[ñn][eé]|preferir[ií]a|esperaba',
  ),
  // What a job has done to one.
  took: oneOf(
    'interes[oó]|entusiasm[oó]|ilusion[oó]|convenci[oó]|enganch[oó]|enamor[oó]|atrap[oó]|conquist[oó]',
    'sedujo|cautiv[oó]|atrajo',
  ),
  // Pulls out.
  drop: oneOf(
    'retir(?:o|ar|ando|é)|retirar[eé]|renunci(?:o|ar|ando)|desist(?:o|ir)|declin(?:o|ar|arl[oa]|ando)',
    'rechaz(?:o|ar|arl[oa]|ando)|me (?:retiro|bajo|descuelgo|borro|descarto|echo atr[aá]s)|retirarme',
    'bajarme|descartarme|apartarme|descolgarme',
  ),
  // Has made up one's mind.
  resolve: oneOf(
    'he decidido|decid[ií]|hemos decidido|he resuelto|resolv[ií]|prefiero|preferir[ií]a|opt[eé] por',
    'he optado por|mejor',
  ),
  // Has taken something else.
  accepted: oneOf(
    'acept[eé]|he aceptado|firm[eé]|he firmado|me qued[eé]|me he quedado|acabo de aceptar|me voy',
    'me decant[eé]|eleg[ií]|opt[eé]',
  ),
  other: oneOf(
    'otr[oa] (?:oferta|puesto|propuesta|trabajo|empleo|plaza|empresa|cosa)|la otra|el otro',
    'la oferta de otr\\p{L}+|un puesto en otr\\p{L}+',
    'una oferta (?:de otr\\p{L}+|en otr\\p{L}+|m[aá]s cerca)|con otr\\p{L}+',
  ),
  // Wishes outright.
  wish: oneOf(
    'quiero|quisiera|querr[ií]a|(?<!(?:mi|el|un|gran|mayor|buen|su|tu|ese|este|vivo) )deseo|desear[ií]a|anhelo|anhelar[ií]a|ans[ií]o|aspiro a|aspirar[ií]a a',
    'sueño con|muero por|me muero por|ardo en deseos de',
  ),
  // Wishes politely, behind "me".
  wouldlike: oneOf(
    'gustar[ií]a|encantar[ií]a|fascinar[ií]a|apetecer[ií]a|ilusionar[ií]a|entusiasmar[ií]a',
    'interesar[ií]a|emocionar[ií]a|molar[ií]a|flipar[ií]a|copar[ií]a|provocar[ií]a|honrar[ií]a',
    'enorgullecer[ií]a|vendr[ií]a de perlas|latir[ií]a|tincar[ií]a',
  ),
  // An honour, a pleasure.
  joy: oneOf(
    'honor|orgullo|placer|privilegio|sueño|lujo|suerte|alegr[ií]a|gusto|honra|gozo|regalo|ilusi[oó]n',
    'dicha|bendici[oó]n',
  ),
  // What pleases, behind "me interesa".
  pleasing: oneOf(
    '{job}|{join}|pensar (?:que|en)|la idea de|la posibilidad de|el d[ií]a a d[ií]a|lo que hacen|quedarme',
    'que (?:me (?:eligieran|escogieran|contrataran|den|dieran|cogieran|seleccionaran|tomaran|consideraran)|contaran conmigo|fuera yo)',
  ),
  // Of interest: in what.
  inIt: '(?: (?:en|por) (?:{job}|{join}|el|la|este|ese|esa|esta) ?[\\p{L} ]{0,40}?)?',
  // Of interest: it lasts or grows.
  lasts: oneOf(
    'sigue|es|se mantiene|no ha|crece|ha crecido|creci[oó]|aument[oó]|va en aumento|permanece|contin[uú]a',
    'por (?:el|la|este|esta|ese|formar|trabajar)|en (?:el|la|este|esta|ese|formar|trabajar)',
  ),
  // Behind "lo quiero": no job.
  toSay: '(?:saber|decir|felicitar|ver|agradecer|dejar|leer|pensar|consultar|meditar)',
  // Takes the job.
  takes: '(?:quiero|deseo|anhelo|ans[ií]o|agarro|acepto|tomo|cojo|pillo|quedo)',
  // "Está hecho", "es".
  isMade: '(?:es|est[aá] hecho|parece hecho|est[aá] hecha|ser[ií]a|va a ser)',
  // For the writer.
  forMe:
    '(?:para m[ií]|a mi medida|lo m[ií]o|mi sitio|mi lugar|m[ií]o|m[ií]a|mi primera|mi sueño|el sueño)',
  // Where one wants to be.
  stays:
    '(?:estar|trabajar|quedarme|seguir|hacer|dar|vivir|jubilarme|crecer|aprender|laburar|empezar|pasar)',
  // Starts, or would.
  starts: oneOf(
    'firmo|firmar[ií]a|empiezo|empezar[ií]a|arranco|arrancar[ií]a|me incorporo|me incorporar[ií]a',
    'comienzo|comenzar[ií]a|aceptar[ií]a|firmaba|me mudar[ií]a|me mudo',
  ),
  // At once.
  soon: oneOf(
    'mañana|hoy|cuando (?:quier|dig|mand|ust)\\p{L}*|ya|ahora|de inmediato|sin|encantad[oa]|el lunes',
    'donde',
  ),
  // What one accepts, and how.
  offered: oneOf(
    '{job}|l[oa] que me ofrece|encantad[oa]|gustos[oa]|sin (?:dudar|pensar)\\p{L}*',
    'con (?:los (?:ojos|brazos)|much\\p{L}+|gusto)',
  ),
  // Would join.
  wouldJoin: oneOf(
    'integrar[ií]a|incorporar[ií]a|sumar[ií]a|unir[ií]a|vendr[ií]a|mudar[ií]a|ir[ií]a|quedar[ií]a',
    'pondr[ií]a|apuntar[ií]a',
  ),
  // Joins what, and how.
  into: '(?:a|con|al|en|ah[ií]|all[ií]|ya|mañana|de cabeza|sin|gustos[oa]|encantad[oa]|hasta|toda)',
  // Stems of choosing the writer.
  chosen: '(?:eli|esco|contrat|den|selec|cojan|tomen|consideren|acepten|incorporen)',
  // What one hopes.
  hoped: oneOf(
    'que (?:me {chosen}\\p{L}*|cuent\\p{L}+ conmigo|sea yo(?! quien se equi)|podamos trabajar|trabajemos|(?:pronto )?(?:formar[eé] parte|trabajaremos juntos)|pueda {join})',
    'que (?:la plaza sea|el puesto sea)',
    '{getTo}(?:trabajar|colaborar|formar parte|integrarme|incorporarme|sumarme|unirme|quedarme con|ser (?:el|la|parte)|pronto formar)',
  ),
  // Behind "nada me".
  wouldPlease: oneOf(
    'gustar[ií]a|har[ií]a|dar[ií]a|ilusionar[ií]a|alegrar[ií]a|complacer[ií]a|apetece|apetecer[ií]a',
    'honrar[ií]a',
  ),
  // How eager one is.
  howEager: '(?:{adv},? |y |m[aá]s que |el que m[aá]s )*',
  // Before what one wishes to say.
  firstly:
    '(?:que |volver a |poder |tambi[eé]n |antes |aprovechar (?:\\p{L}+ )*para |hacer\\p{L}* )?',
  // Stems of saying, asking, thanking, sending, seeing again.
  toTell: oneOf(
    'agradec|dar(?:le|te|les|os)? (?:las|una|mis|un|la|el)|decir|expresar|que sepa|saber|pregunt|pedir',
    'envi|mand|cont[aá]r|coment|aclar|ver(?!me)|conoc|felicit|disculp|llam|telefone|habl|escrib',
    'hacer(?:le|les|te)? (?:hincapi|una|un|lleg|notar|saber)|compart(?:ir(?:le|te|les))',
  ),
  // Behind "no me".
  pleasesNot: oneOf(
    'interesa|apetece|convence|encaja|atrae|conviene|veo|cuadra|late|tinca|cierra|animo|ilusiona|motiva',
    'llama',
  ),
  // What one does not want.
  goOn: oneOf(
    '{job}|seguir (?:adelante|en|con)|continuar (?:en|con)|aceptar(?:l[oa])?|incorporarme',
    'optar|trabajar (?:ah[ií]|all[ií]|con|en|para)',
  ),
  // What one has decided.
  toStay: oneOf(
    'no (?:seguir|continuar|aceptar|presentar|avanzar|optar|tomar|cambiar|incorporar|entrar|moverme)\\p{L}*',
    '(?:quedarme|seguir|continuar|permanecer) (?:donde|en (?:mi|la|el) (?:actual|puesto actual|otra|otro|empresa actual|trabajo actual)|como estoy|aqu[ií] donde)',
    'dejarl[oa]|declinar\\p{L}*|rechazar\\p{L}*',
  ),
  // Pulls out of what.
  fromIt: '(?: (?:de|del|a|al|con|mi|la|el|su|esta|este|ya|hoy|por))',
  // To say no.
  decline: oneOf(
    'declinar|rechazar|renunciar|desistir|retirar|retirarme|bajarme|pasar de|dejarl[oa] pasar',
    '(?:decir|decirle) que no(?! me )',
  ),
};
