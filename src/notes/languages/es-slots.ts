/** Named parts of the Spanish phrases. */
export const esSlots: Readonly<Record<string, string>> = {
  // Words of degree that may stand anywhere: "me interesa de verdad mucho el puesto".
  adv: `(?:much[oa]s?|muy|much[ií]sim[oa]s?|bastante|tan|tant[oa]s?|m[aá]s|a[uú]n|todav[ií]a|realmente|sinceramente|francamente|verdaderamente|
    especialmente|particularmente|sumamente|enormemente|profundamente|vivamente|totalmente|completamente|absolutamente|plenamente|
    de verdad|de veras|en serio|de coraz[oó]n|de todo coraz[oó]n|un mont[oó]n|una barbaridad|una pasada|harto|caleta|cantidad|
    sobremanera|en especial|sobre todo|s[ií]|tambi[eé]n|bien|requete|re|super|s[uú]per|mega|hiper|un chingo|burda|full|demasiado|
    claramente|definitivamente|ciertamente|ya|siempre|la verdad|sin duda|cada vez|incluso|igualmente|por supuesto|desde luego|nom[aá]s)`
    .replaceAll(/\n\s*/g, ''),
  det: '(?:el|la|los|las|un|una|unas|este|esta|estas|ese|esa|esos|esas|aquel|aquella|su|sus|tu|tus|vuestr[oa]s?|dich[oa]|tal|al|del|de|lo de|lo del|cualquier|ambos)',
  // The position, by any name; `thejob` is the company's or the position's own.
  jobword: `(?:thejob|puestos?|plazas?|cargos?|vacantes?|posici[oó]n|trabajo|trabajito|empleo|chamba|chambita|curro|laburo|pega|peguita|camello|
    jale|brete|rol|oportunidad|oferta|propuesta|proyecto|proyectos|equipos?|equipazo|empresa|compañ[ií]a|casa|organizaci[oó]n|instituci[oó]n|
    fundaci[oó]n|plantilla|familia|beca|pr[aá]cticas|pasant[ií]a|residencia|suplencia|sustituci[oó]n|vinculaci[oó]n|faena|tajo|bolo|
    gira|obra|c[aá]tedra|tutor[ií]a|coordinaci[oó]n|direcci[oó]n|jefatura|gerencia|secretar[ií]a|supervisi[oó]n|administraci[oó]n|encargo|vendimia|
    cosecha|campaña|cocina|taller|barco|tim[oó]n|rancho|hotel|cl[ií]nica|hospital|colegio|escuela|estudio|redacci[oó]n|laboratorio|
    despacho|bufete|tienda|local|restaurante|banda|orquesta|desaf[ií]o|reto|papel|funciones|responsabilidad|candidatura|postulaci[oó]n|
    proceso|aventura|barber[ií]a|librer[ií]a|cuadrilla|tripulaci[oó]n|elenco|compas|consultorio|sala|aula|finca|bodega|cooperativa|negocio|silla|mandil|uniforme)`
    .replaceAll(/\n\s*/g, ''),
  job: '(?:thejob|{det} (?:(?!del? |sobre |en |con |para |que |y )\\p{L}+ ){0,2}?{jobword})',
  // What one wants to do in order to have the job.
  join: `(?:(?:poder |volver a |llegar a |empezar a |seguir |venir a |ir a |irme a |entrar a |ponerme a |tener la (?:oportunidad|suerte|ocasi[oó]n|posibilidad) de )?
    (?:trabajar|trabajarl[ea]|laburar|chambear|currar|camellar|jalar|bretear|integrarme|incorporarme|sumarme|unirme|adherirme|vincularme|engancharme|
    entrar|entrarle|pertenecer|ingresar|empezar|comenzar|arrancar|ocupar|ocuparl[oa]|desempeñar|desempeñarme|desempeñarl[oa]|asumir|aceptar|
    aceptarl[oa]|cubrir|cubrirl[oa]|dirigir|hacerme cargo|encargarme|colaborar|contribuir|aportar|quedarme|quedarmel[oa]|conseguir|conseguirl[oa]|
    obtener|obtenerl[oa]|ganarme|ganarmel[oa]|formar parte|ser parte|hacer parte|ponerme (?:a|el|la|manos|bajo)|dar(?:les?|te|os)? (?:clases?|sus|lo mejor)|
    hacer (?:clases?|la|el|carrera)|llevar(?:les?|te|os)? (?:el|la|esa|ese|sus?)|aprender|crecer|desarrollarme|enseñar|cocinar|servir|construir|levantar|
    ser (?:el|la|un|una|su|parte|quien|de|vuestr[oa]|tu|elegid[oa]|seleccionad[oa]|contratad[oa])|estar (?:con|en|ah[ií]|all[ií]|ac[aá]|aqu[ií]|entre)|
    embarcarme|subirme|meterme|apuntarme|anotarme|seguir (?:adelante |avanzando )?(?:en|con)|continuar (?:en|con)|avanzar (?:en|con)|echar ra[ií]ces|
    compartir|arrimar el hombro|mudarme|venirme|irme|vivir|tomar(?:l[oa])?|cojer(?:l[oa])?|coger(?:l[oa])?|agarrar(?:l[oa])?|quedarnos|trabajando))`
    .replaceAll(/\n\s*/g, ''),
  // The reader, as a verb has them.
  cl: '(?:te|le|lo|la|les|los|las|os|se l[oa]|vos te|ya te|ya le)',
  place:
    '(?:usted|ustedes|ud|uds|vos|vosotr[oa]s|ti|(?:su|tu|vuestr[oa]|la|el|al|l) ?(?:oficinas?|despacho|m[oó]vil|celular|celu|tel[eé]fono|fono|fijo|n[uú]mero|l[ií]nea|extensi[oó]n|interno|anexo|casa|secretar[ií]a|secretari[oa]|asistente|centralita|conmutador|recepci[oó]n|taller|restaurante|hotel|cl[ií]nica|consultorio|consulta|colegio|escuela|tienda|local|negocio|empresa|obra|farmacia|notar[ií]a|almac[eé]n|bar|sal[oó]n|estudio|cocina|departamento|estudio|hospital|mostrador|directo))',
  // No call to the reader but to somebody or something else.
  nobody:
    '(?! (?:a (?!{place}|las? |los \\d|eso |primera|[uú]ltima|media|mediod|finales|principios|mediados|partir|fin|diario|m[aá]s|ver |comienzos|inicios|primeros|esa|la|al)|al (?:timbre|portero|orden|cliente|paciente|proveedor)|la atenci[oó]n|as[ií](?! que)|suerte|vocaci[oó]n|casa|hogar|lujo|oficio|"|por (?:zoom|teams|skype|meet|video|videollamada)))',
  weekday: '(?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo)',
  // A day, no thing, behind a verb of many meanings: "le marco el martes", not "le marco el texto".
  noThing:
    '(?! (?:el (?!{weekday}|\\d|d[ií]a|pr[oó]ximo|primero?|[uú]ltimo|mes|mismo|siguiente|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|diec|vein|treinta)|la (?!semana|pr[oó]xima|otra|siguiente|mañana|tarde)|los|las (?!\\d|dos|tres|cuatro|cinco|nueve|diez|once|doce)|un (?!d[ií]a)|una|unos|unas|mis?|sus?|tus?|que|con (?!calma|gusto|tiempo)|sobre (?!las|el \\d)|en (?:negro|rojo|verde|el plano|la hoja|ingl[eé]s|español|nombre)))',
  // A call as a thing that one gives.
  ring:
    '(?:(?:breve|r[aá]pid[oa]|pequeñ[oa]|buen|buena|corta|corto|nuev[oa]|otr[oa]|nuevo|pr[oó]xim[oa]|primera?|segund[oa]|simple|tremendo) )?(?:llamada|llamado|llamadita|llamadito|llamad[oa] telef[oó]nic[oa]|telefonazo|telefonacito|fonazo|fonacito|timbrazo|timbradita|timbrada|toque|toquecito|tubazo|ring|rin|ringazo|repique|repiquete|campanazo|tel[eé]fono|golpe de tel[eé]fono|telefonema|marcada|marcadita)(?! (?:de atenci[oó]n|de (?!tel[eé]fono|seguimiento|cortes[ií]a|cinco|diez|control|vuelta|regreso)|por (?:zoom|teams|skype|meet|video)))',
  tel: '(?:(?:por|v[ií]a|al|desde el|con el) (?:el )?(?:tel[eé]fono|tel[eé]f?|fono|m[oó]vil|celular|celu|tubo)|telef[oó]nicamente|por (?:la )?v[ií]a telef[oó]nica|v[ií]a telef[oó]nica|(?:con|mediante|por|en) una llamada|por llamada(?: telef[oó]nica)?)',
  // To telephone, in the forms that need no helper.
  calls:
    '(?:llamo|llamar[eé]|yamo|yamar[eé]|llamamos|llamaremos|telefoneo|telefonear[eé]|telefonearemos|timbro|timbrar[eé]|repico|repicar[eé]|(?:vuelvo|volver[eé]|torno|tornar[eé]) a (?:llamar|marcar|telefonear|timbrar|hablar por)(?:te|le|lo|la|les|los|las|os)?|(?:estar[eé]|estar[ií]a|estaremos) (?:llamando|telefoneando|marcando|timbrando|repicando|hablando por)|doy llamando|har[eé] llamando)',
  // The same as infinitives, with the reader hung on.
  toCall:
    '(?:llamar(?:te|le|lo|la|les|los|las|os)|telefonear(?:te|le|lo|la|les|los|las|os)?|timbrar(?:te|le|lo|la|les)|repicar(?:te|le|lo|la)|marcar(?:te|le|les)|llamar|(?:dar|pegar|echar|hacer|tirar|meter|poner|devolver|regresar|retornar)(?:te|le|les|lo|os)? (?:un|una|la|el) {ring}|estar(?:te|le|lo|la|les|los|las|os)? (?:llamando|telefoneando|marcando|timbrando)|estar (?:llam[aá]ndo|telefone[aá]ndo|marc[aá]ndo)(?:te|le|lo|la|les|los|las|os)|(?:comunicarme|contactarme|ponerme en contacto|contactar(?:te|le|lo|la|les|los|las|os)|hablar(?:te|le|les|os)?|localizar(?:te|le|lo|la)|buscar(?:te|le|lo|la)|confirmar(?:te|le|les|os|sel[oa])|contar(?:te|le|sel[oa])|explicar(?:te|le|sel[oa])|decir(?:te|le|sel[oa])|consultar(?:te|le|lo|la)|preguntar(?:te|le|les)?) ~{tel})',
  // The writer's plan, before an infinitive.
  will: `(?:voy a|vamos a|ir[eé] a|pienso|pensamos|quiero|quisiera|querr[ií]a|deseo|desear[ií]a|me gustar[ií]a|me encantar[ií]a|espero|prefiero|preferir[ií]a|
    planeo|proyecto|tengo (?:pensado|previsto|planeado|programado|decidido|apuntado|anotado|agendado|en mente|pendiente)|tengo (?:la )?intenci[oó]n de|
    (?:mi|la) (?:intenci[oó]n|idea|plan|prop[oó]sito) es|me propongo|pretendo|procurar[eé]|procuro|tratar[eé] de|intentar[eé]|intento|he de|habr[eé] de|
    debo|deber[ií]a|tengo que|tendr[eé] que|tendr[ií]a que|hay que|me toca|me comprometo a|prometo|le prometo|te prometo|quedo en|qued[eé] en|quedamos en|
    he quedado en|hemos quedado en|queda en mi agenda|me permito|me permitir[eé]|me tomo la libertad de|me tomar[eé] la libertad de|me atrever[eé] a|
    me animo a|me animar[eé] a|me acordar[eé] de|no dejar[eé] de|no tardar[eé] en|no (?:me )?olvidar[eé](?: de)?|no se me (?:olvida|olvidar[aá])|
    he decidido|decid[ií]|acordamos|acordé|buscar[eé] (?:un rato|un hueco|tiempo|el momento) para|sacar[eé] (?:un rato|un hueco|tiempo) para|
    he pensado en|hab[ií]a pensado(?: en)?|estoy pensando en|estar[eé]|me encargo de|me encargar[eé] de|me ocupar[eé] de|podr[eé]|podr[ií]a|volver[eé] a|vuelvo a|(?:lo que )?(?:s[ií] )?(?:har[eé]|hago|voy a hacer) es|lo que (?:toca|queda) es|lo (?:mejor|suyo) (?:es|ser[aá]|ser[ií]a))`
    .replaceAll(/\n\s*/g, ''),
  // What may stand between such a plan and its verb.
  amid: '(?:(?:tambi[eé]n|yo|yo mism[oa]|entonces|luego|despu[eé]s|poder|volver a|personalmente|ya|de nuevo|nuevamente|otra vez|simplemente|mejor|m[aá]s bien|sin falta|tratar de|intentar|{weekday}|el {weekday}|el (?:d[ií]a )?\\d{1,2}|mañana|pasado mañana|ese d[ií]a|ese mismo d[ií]a|hoy mismo|por la (?:tarde|mañana)|en persona) )*',
  // What a job does to the one who likes it.
  pleases: `(?:interesan?|interesar[ií]an?|interesando|entusiasman?|entusiasmando|ilusionan?|ilusionando|emocionan?|apasionan?|fascinan?|encantan?|encantar[ií]an?|
    atraen?|atrayendo|apetecen?|apeteciendo|motivan?|motivando|seducen?|tienta|convencen?|gustar[ií]an?|late|laten|mola|molan|copan?|recopan?|cuadra|cierra|
    calza|tinca|provoca|vacila|chifla|flipa|priva|llama(?! (?:el|la) (?:{weekday}|atenci))|llama(?:n)? (?:{adv} )*la atenci[oó]n|suena|vuelve loc[oa]|(?:tiene|tienen) (?:{adv} )*(?:enamorad|enganchad|ilusionad|entusiasmad|emocionad|fascinad|cautivad|loc|pillad)[oa]|tira|pinta bien|viene (?:como anillo|de perlas|al pelo)|
    (?:hace|hacen|har[ií]a|harian|causa|da) (?:{adv} |una |un |tant[oa] )*(?:ilusi[oó]n|ilusionaza|feliz))`
    .replaceAll(/\n\s*/g, ''),
  eager: `(?:interesad[oa]|interesad[ií]sim[oa]|entusiasmad[oa]|entusiasmad[ií]sim[oa]|ilusionad[oa]|ilusionad[ií]sim[oa]|emocionad[oa]|motivad[oa]|motivad[ií]sim[oa]|encantad[oa]|
    decidid[oa]|resuelt[oa]|dispuest[oa]|deseos[oa]|ansios[oa]|list[oa]|prest[oa]|puest[oa]|copad[oa]|embalad[oa]|manija|enamorad[oa]|enganchad[oa]|feliz|content[oa]|loc[oa]|
    impaciente|deseando|con (?:{adv} |unas |tantas )*(?:ganas|ilusi[oó]n)|apuntad[oa]|entregad[oa]|volcad[oa]|convencid[oa]|picad[oa]|ilu|in)`
    .replaceAll(/\n\s*/g, ''),
  kind: '(?:amables?|generos[oa]s?|gentil(?:es)?|atent[oa]s?|considerad[oa]s?|detalle|detallazo|detalles|pacientes?|lindo|linda|gesto|bondados[oa]s?)(?: (?:fue|fueron|ha sido|estuvo|usted|ustedes|(?:de|por) (?:su|tu|vuestra) parte)){0,3}(?= (?:(?:al|por|de|en|que|el) )?(?:haber|\\p{L}+[aei]r(?:me|nos|se)|de|me))',
  // Meetings and happenings that a date may belong to, and verbs of such.
  event:
    '(?:entrevistas?|reuni[oó]n|cita|juntas?|comit[eé]|consejo|comisi[oó]n|claustro|tribunal|plazos?|convocatoria|decisi[oó]n|resoluci[oó]n|fallo|nombramiento|relevo|incorporaci[oó]n|ingreso|inicio|comienzo|arranque|contrato|preaviso|ex[aá]men|ex[aá]menes|pruebas?|curso|vuelo|viaje|mudanza|boda|bautizo|cumpleaños|fiesta|vacaciones|permiso|baja|feria|inauguraci[oó]n|apertura|cierre|turno|guardia|operaci[oó]n|juicio|audiencia|entrega|pago|puente|gira|ensayo|estreno|funci[oó]n|balance|auditor[ií]a|inspecci[oó]n|l[ií]mite|publicaci[oó]n)',
  happens:
    '(?:se (?:re[uú]nen?|reunir[aá]n?|publican?|publicar[aá]n?|decide|decidir[aá]|resuelve|sabr[aá]|celebra|cierra|abre|casan?|incorporan?|jubilan?|vence|renueva)|decid(?:en?|ir[aá]n?)|deciden|resuelven?|vencen?|vencer[aá]|caducan?|expira|empiezan?|empezar[ií]a|comienzan?|arrancan?|terminan?|acaban?|reabren?|abren?|cierran?|cumplo|cobran?|vuelven?|regresan?|llegan?|sale|salen|viaja|viajan|opera|operan|me (?:caso|operan?|examino|incorporo|incorporar[ií]a|mudo|llaman?|dicen|contestan?|responden?|dan|entregan)|entregan?|entrego|rindo|firman?|inauguran?|presentan?|estrenan?|atienden?|reciben?|descansan?|libro|libra)',
};
