import { ANY_WEEKDAY } from './es-weekdays.ts';

const oneOf = (...words: readonly string[]): string => `(?:${words.join('|')})`;

/** Named parts of what Spanish says of calls and of their days. */
export const esCallSlots: Readonly<Record<string, string>> = {
  // The reader, as a verb has them.
  cl: '(?:te|t|l|le|lo|la|les|los|las|os|se l[oa]|vos te|ya te|ya le)',
  place: oneOf(
    'usted|ustedes|ud|uds|vos|vosotr[oa]s|ti',
    '(?:su|tu|vuestr[oa]|la|el|al|l) ?(?:oficinas?|despacho|m[oó]vil|celular|celu|tel[eé]fono|fono|fijo|n[uú]mero|l[ií]nea|extensi[oó]n|interno|anexo|casa)',
    '(?:su|tu|vuestr[oa]|la|el|al|l) ?(?:secretar[ií]a|secretari[oa]|asistente|centralita|conmutador|recepci[oó]n|taller|restaurante|hotel|cl[ií]nica)',
    '(?:su|tu|vuestr[oa]|la|el|al|l) ?(?:consultorio|consulta|colegio|escuela|tienda|local|negocio|empresa|obra|farmacia|notar[ií]a|almac[eé]n|bar)',
    '(?:su|tu|vuestr[oa]|la|el|al|l) ?(?:sal[oó]n|estudio|cocina|departamento|estudio|hospital|mostrador|directo)',
  ),
  // Behind "llamaré a": a time, nobody's name.
  when: oneOf(
    'las? |los (?:\\d|pocos|dos|tres|cuatro|cinco|seis|siete|ocho|diez|quince|veinte)|eso |primer[oa]|[uú]ltim[oa]',
    'media|mediod|finales|principios|mediados|partir|fin|diario|m[aá]s|ver |comienzos|inicios|primeros|esa|la|al',
  ),
  // No call to the reader but to somebody or something else.
  elsewhere: oneOf(
    'a (?!{place}|{when})',
    'al (?:gremio|sindicato|ayuntamiento|instituto|ministerio|consulado|abogado|contador|electricista|mec[aá]nico|veterinario|psic[oó]logo|banco|m[eé]dico|doctor|dentista|jefe|seguro|fontanero|plomero|taxi|casero|notario|vecino|juzgado)',
    'a la (?:aseguradora|polic[ií]a|guarder[ií]a|gestor[ií]a|embajada|universidad|compañ[ií]a de|otra)',
    'al (?:timbre|portero|orden|cliente|paciente|proveedor)|la atenci[oó]n|as[ií](?! que)|suerte',
    'vocaci[oó]n|casa|hogar|lujo|oficio|"|por (?:zoom|teams|skype|meet|video|videollamada)',
  ),
  nobody: '(?! {elsewhere})',
  weekday: ANY_WEEKDAY,
  // A day, no thing, behind a verb of many meanings: "le marco el martes", not "le marco el texto".
  things: oneOf(
    'el (?!{weekday}|\\d|d[ií]a|pr[oó]ximo|primero?|[uú]ltimo|mes|mismo|siguiente|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|diec|vein|treinta)',
    'la (?!semana|pr[oó]xima|otra|siguiente|mañana|tarde)|los',
    'las (?!\\d|dos|tres|cuatro|cinco|nueve|diez|once|doce)|un (?!d[ií]a)|una|unos|unas|mis?|sus?|tus?',
    'que|con (?!calma|gusto|tiempo)|sobre (?!las|el \\d)',
    'en (?:negro|rojo|verde|el plano|la hoja|ingl[eé]s|español|nombre)',
  ),
  noThing: '(?! {things})',
  quick: `${oneOf(
    '(?:breve|r[aá]pid[oa]|pequeñ[oa]|buen|buena|corta|corto|nuev[oa]|otr[oa]|nuevo|pr[oó]xim[oa]|primera?|segund[oa]|simple|tremendo) ',
  )}?`,
  ringing: oneOf(
    'llamada|llamado|llamadita|llamadito|llamad[oa] telef[oó]nic[oa]|telefonazo|telefonacito|fonazo',
    'fonacito|timbrazo|timbradita|timbrada|toque|toquecito|tubazo|ring|rin|ringazo|repique|repiquete',
    '(?:llamada )?perdida|timbre|pitazo|cable|repicazo|campanazo|tel[eé]fono|golpe de tel[eé]fono|telefonema|marcada|marcadita',
  ),
  // A call as a thing that one gives.
  ring: '{quick}{ringing}(?! (?:de atenci[oó]n|de (?!rigor|marras|tel[eé]fono|seguimiento|cortes[ií]a|cinco|diez|control|vuelta|regreso)|por (?:zoom|teams|skype|meet|video)))',
  // The writer's own, by names that mean a call and nothing else.
  ownRing:
    '{quick}(?:llamada|llamado|llamadita|llamadito|telefonazo|telefonacito|fonazo|fonacito|timbrazo|telefonema|marcada|tel[eé]fono)' +
    '(?! (?:de atenci[oó]n|de (?!rigor|marras|tel[eé]fono|seguimiento|cortes[ií]a|cinco|diez|control|vuelta|regreso)))',
  tel: oneOf(
    '(?:por|v[ií]a|al|desde el|con el) (?:el )?(?:tel[eé]fono|tel[eé]f?|fono|m[oó]vil|celular|celu|cel|tubo|auricular)',
    '(?:al|a su|a tu) (?:n[uú]mero|l[ií]nea|extensi[oó]n|conmutador|centralita|anexo|interno)',
    '(?:al|del|desde el) otro lado (?:del tel[eé]fono|de la l[ií]nea|del hilo|del auricular)|en su (?:auricular|tel[eé]fono)',
    'telef[oó]nicamente|por (?:la )?v[ií]a telef[oó]nica|v[ií]a telef[oó]nica',
    '(?:con|mediante|por|en) una llamada|por llamada(?: telef[oó]nica)?',
  ),
  // To telephone, in the forms that need no helper.
  calls: oneOf(
    'llamo|llamar[eé]|yamo|yamar[eé]|llmo|llamamos|llamaremos|telefoneo|telefonear[eé]|telefonearemos',
    '(?:timbro|timbrar[eé]|repico|repicar[eé]){noThing}',
    '(?:vuelvo|volver[eé]|torno|tornar[eé]) a (?:llamar|marcar|telefonear|timbrar|hablar por)(?:te|le|lo|la|les|los|las|os)?',
    '(?:estar[eé]|estar[ií]a|estaremos) (?:llamando|telefoneando|marcando|timbrando|repicando|hablando por)',
    'doy llamando|har[eé] llamando',
  ),
  // The same as infinitives, with the reader hung on.
  toCall: oneOf(
    'llamar(?:te|le|lo|la|les|los|las|os)|telefonear(?:te|le|lo|la|les|los|las|os)?',
    'timbrar(?:te|le|lo|la|les)|repicar(?:te|le|lo|la)|marcar(?:te|le|les)|llamar',
    '(?:dar|pegar|echar|hacer|tirar|meter|poner|devolver|regresar|retornar)(?:te|le|les|lo|os)? (?:un|una|la|el) {ring}',
    'estar(?:te|le|lo|la|les|los|las|os)? (?:llamando|telefoneando|marcando|timbrando)',
    'estar (?:llam[aá]ndo|telefone[aá]ndo|marc[aá]ndo)(?:te|le|lo|la|les|los|las|os)',
    '(?:comunicarme|contactarme|ponerme en contacto|contactar(?:te|le|lo|la|les|los|las|os)|hablar(?:te|le|les|os)?|localizar(?:te|le|lo|la)) ~{tel}',
    '(?:buscar(?:te|le|lo|la)|confirmar(?:te|le|les|os|sel[oa])|contar(?:te|le|sel[oa])|explicar(?:te|le|sel[oa])|decir(?:te|le|sel[oa])) ~{tel}',
    '(?:consultar(?:te|le|lo|la)|preguntar(?:te|le|les)?) ~{tel}',
  ),
  // The writer's plan, before an infinitive.
  will: oneOf(
    'voy a|vamos a|ir[eé] a|pienso|pensamos|quiero|quisiera|querr[ií]a|deseo|desear[ií]a|me gustar[ií]a',
    'me encantar[ií]a|espero|prefiero|preferir[ií]a|planeo|proyecto',
    '(?:tengo|he|est[aá]|queda|dej[oé]|qued[oó]) (?:ya )?{noted}(?: (?:en|para) (?:mi|la|el) (?:agenda|calendario|cuaderno|libreta|lista|almanaque|{weekday})(?: del? {weekday})?)?',
    'tengo (?:la )?intenci[oó]n de|(?:mi|la) (?:intenci[oó]n|idea|plan|prop[oó]sito) es|me propongo',
    'pretendo|procurar[eé]|procuro|tratar[eé] de|intentar[eé]|intento|he de|habr[eé] de|debo|deber[ií]a',
    'tengo que|tendr[eé] que|tendr[ií]a que|hay que|(?:me )?toca(?: ya)?|me comprometo a|har[eé] por|prometo|le prometo|te prometo',
    '(?:quedo|qued[eé]|quedamos|he quedado|hemos quedado)(?: con\\p{L}+(?: mism[oa])?)? (?:en|de)|queda en mi agenda|me permito',
    'me permitir[eé]|me tomo la libertad de|me tomar[eé] la libertad de|me atrever[eé] a|me animo a',
    'me animar[eé] a|me acordar[eé] de|no dejar[eé] de|no tardar[eé] en|no (?:me )?olvidar[eé](?: de)?',
    'no se me (?:olvida|olvidar[aá])|he decidido|decid[ií]|acordamos|acordé',
    'buscar[eé] (?:un rato|un hueco|tiempo|el momento) para|sacar[eé] (?:un rato|un hueco|tiempo) para',
    'he pensado en|hab[ií]a pensado(?: en)?|estoy pensando en|estar[eé]|me encargo(?: yo)? de|me encargar[eé](?: yo)? de',
    'me ocup(?:o|ar[eé])(?: yo)? de|corre de mi cuenta|es cosa m[ií]a|podr[eé]|podr[ií]a|volver[eé] a|vuelvo a',
    '(?:lo que )?(?:s[ií] )?(?:har[eé]|hago|voy a hacer) es|lo que (?:toca|queda) es',
    'lo (?:mejor|suyo) (?:es|ser[aá]|ser[ií]a)',
  ),
  // What may stand between such a plan and its verb.
  amid: `${oneOf(
    '(?:tambi[eé]n|yo|yo mism[oa]|entonces|luego|despu[eé]s|poder|volver a|personalmente|ya|de nuevo|nuevamente|otra vez|simplemente|mejor|m[aá]s bien) ',
    '(?:sin falta|tratar de|intentar|{weekday}|el {weekday}|el (?:d[ií]a )?\\d{1,2}|mañana|pasado mañana|ese d[ií]a|ese mismo d[ií]a|hoy mismo) ',
    '(?:por la (?:tarde|mañana)|en persona) ',
  )}*`,
  // Meetings and happenings that a date may belong to, and verbs of such.
  event: oneOf(
    'entrevistas?|reuni[oó]n|cita|juntas?|comit[eé]|consejo|comisi[oó]n|claustro|tribunal|plazos?',
    'convocatoria|decisi[oó]n|resoluci[oó]n|fallo|nombramiento|relevo|incorporaci[oó]n|ingreso|inicio',
    'comienzo|arranque|contrato|preaviso|ex[aá]men|ex[aá]menes|pruebas?|(?<!(?:en el|durante el|a lo largo del) )curso|vuelo|viaje|mudanza|boda',
    'bautizo|cumpleaños|fiesta|vacaciones|permiso|baja|feria|inauguraci[oó]n|apertura|cierre|turno',
    'guardia|operaci[oó]n|juicio|audiencia|entrega|pago|puente|gira|ensayo|estreno|funci[oó]n|balance',
    'auditor[ií]a|inspecci[oó]n|l[ií]mite|publicaci[oó]n',
  ),
  happens: oneOf(
    'os (?:reun[ií]s|sent[aá]is|jun?t[aá]is)|(?:decid|reun|abr|sal|resolv|cerr|public|empez|acab|termin|volv|lleg)(?:[ií]s|[aá]is|[eé]is)|vuelves|llegas|sales',
    'se (?:empieza|re[uú]nen?|reunir[aá]n?|publican?|publicar[aá]n?|decide|decidir[aá]|resuelve|sabr[aá]|celebra|cierra|abre|casan?|incorporan?|jubilan?|vence|renueva)',
    'decid(?:en?|ir[aá]n?)|deciden|resuelven?|vencen?|vencer[aá]|caducan?|expira|empiezan?|empezar[ií]a',
    'comienzan?|arrancan?|terminan?|acaban?|reabren?|abren?|cierran?|cumplo|cobran?|vuelven?|regresan?',
    'llegan?|sale|salen|viaja|viajan|opera|operan',
    'me (?:caso|operan?|examino|incorporo|incorporar[ií]a|mudo|llaman?|dicen|contestan?|responden?|dan|entregan)',
    'entregan?|entrego|rindo|firman?|inauguran?|presentan?|estrenan?|atienden?|reciben?|descansan?|libro',
    'libra',
  ),
  // Somebody who is not the reader.
  someone: oneOf(
    'mi|mis|un|una|unos|unas|otr[oa]s?(?! d[ií]a)|[eé]l|ella|ell[oa]s|clientes?|pacientes|proveedor(?:es)?',
    'alumn[oa]s|familias|la (?:gente|puerta|otra|competencia)',
    'los (?:clientes|pacientes|proveedores|padres|socios|dem[aá]s)|las (?:familias|puertas)|timbre|orden',
  ),
  // Gives a call.
  give: oneOf(
    'doy|dar[eé]|pego|pegar[eé]|echo|echar[eé]|hago|har[eé]|tiro|tirar[eé]|meto|meter[eé]|pongo|pondr[eé]',
    'lanzo|devuelvo|devolver[eé]|regreso|regresar[eé]|retorno|retornar[eé]',
    'estar[eé] (?:dando|haciendo|echando|pegando)|dejo caer',
  ),
  // What one does by phone.
  tell: oneOf(
    'hablo|hablar[eé]|hablar|confirmo|cuento|aviso|contacto|localizo|busco|pregunto|consulto|digo',
    'respondo|informo|comento|explico|molesto|doy|alcanzo|saludo|paso|resuelvo',
  ),
  // A call that was thought of only.
  dropped: oneOf(
    'iba a|pens[eé] en|estuve por|quise|pude|intent[eé]|trat[eé] de|hubiera querido|hab[ií]a querido',
    'deb[ií]|tuve que|en vez de|en lugar de|para no|sin|antes que|m[aá]s que|evitar|dej[eé] de',
  ),
  // A habit, no plan.
  longago: oneOf(
    'cada vez que|siempre que|las veces que|desde que|hace (?:\\p{L}+ ){1,3}que|llevo (?:\\p{L}+ ){1,4}',
    'por qu[eé]|motivo por el que|raz[oó]n por la que|cuando|mientras|donde',
  ),
  // What the reader will have.
  gets: oneOf(
    'recibir[aá]s?|recibir[aá]n|tendr[aá]s?|tendr[aá]n|va a (?:recibir|tener)|vas a (?:recibir|tener)',
    'espere|espera|aguarde|esperen|cuente con|cuenta con|puede esperar|puede contar con',
  ),
  // A call of the writer's.
  myCall:
    '(?:mi (?:\\p{L}+ )?{ownRing}|(?:una )?(?:\\p{L}+ )?{ring} (?:m[ií][oa]|de mi parte|de quien))',
  // What the reader will hear.
  hears:
    '(?:espere|espera|esperen|aguarde|aguarda|recibir[aá]s?|tendr[aá]s?|sabr[aá]s?|oir[aá]s?|escuchar[aá]s?|volver[aá]s? a (?:saber|o[ií]r))',
  // Picks up the phone.
  picksUp: oneOf(
    'coger[eé]|agarrar[eé]|levantar[eé]|descolgar[eé]|tomar[eé]|empuñar[eé]|alzar[eé]',
    'voy a (?:coger|agarrar|levantar|tomar|descolgar)',
  ),
  // Only waits for the phone, or works at it.
  waits: 'esper|estar|recib|atend|trabaj|seguir|quedar|contest|vend|poder',
  // The reader, hung on an infinitive.
  onto: '(?:te|le|lo|la|les|los|las|os|sel[oa])',
  // A call in the present or the future, as a clause begins.
  callsNow: oneOf(
    '(?:{cl} )(?:{calls}|mar[ck]o|mar[ck]ar[eé]|voy a (?:llamar|marcar))',
    '{cl} (?:doy|dar[eé]|pego|pegar[eé]|echo|echar[eé]|hago|har[eé]) un',
  ),
  // Behind a condition whose comma was left out.
  inCondition: '(?<=(?:^|[,;:] ?| )(?:si|como no|cuando|apenas|en cuanto|aunque) [^,;:]{6,90})',
  // A call that goes to the reader, not to a bank.
  ringYou: '{ring}(?! (?:al?|con) (?!{place}|las|la una|los|eso|primera|media|mediod|\\d|calma))',
};
