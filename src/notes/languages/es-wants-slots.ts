const oneOf = (...words: readonly string[]): string => `(?:${words.join('|')})`;

/** Named parts of whole sayings that want a job. */
export const esWantsSlots: Readonly<Record<string, string>> = {
  // A purpose.
  aim: '(?:prop[oó]sito|intenci[oó]n|determinaci[oó]n|voluntad|meta|objetivo|empeño|deseo|sueño|ilusi[oó]n|ambici[oó]n|anhelo|aspiraci[oó]n|esperanza|inter[eé]s)',
  // Where one would work, near behind the verb.
  withYou:
    '(?: [^,;:.]{0,24}?(?:{job}|{jobword}|(?:con|entre|para) (?:ustedes|usted|vosotr[oa]s|vos|ti|uds)|contigo|ah[ií]|all[ií]|a su lado|{det} {jobword}))',
  // What that would be.
  worth:
    '(?:un|una|mi|el|la|lo|todo|much[oa]) ?(?:\\p{L}+ ){0,2}?(?:{joy}|deseo|meta|objetivo|anhelo|m[aá]ximo|mejor|mundo|prioridad|para m[ií])',
  // Coming in, as only one who wants the job does.
  entering:
    '(?:trabajar|entrar (?:en|a)|formar parte|pertenecer|incorporarme|sumarme|unirme|integrarme|ser parte)',
  // To let slip.
  miss: '(?:dejar (?:pasar|escapar|ir)|perder(?:me)?|desaprovechar|renunciar a|soltar|dejar|renunciar|perderl[oa])',
  // What a guest does.
  guest: oneOf(
    'comer|cenar|almorzar|tomar|ver|volver|pasar|hablar|charlar|conversar|platicar|celebrar|comprar|ir|quedar',
    'brindar|desayunar|jugar|pasear|llamar|saber|estar en contacto|alojar|dormir|ser amable|escuchar|disculpar',
  ),
  // Why it comes to nothing.
  cannot: oneOf(
    'no (?:es el caso|(?:puedo|podr[eé]|voy a poder|me es posible)(?! [^.;]{0,20}(?:antes|hasta|el|este|empezar)))',
    'lamentablemente|por desgracia|desgraciadamente|(?:debo|tengo que) (?:declin|rechaz|decir que no)',
  ),
  // What a job seems, and what draws one.
  seems:
    '(?:sigue pareciendo|siguen pareciendo|resulta|parece|pareci[oó]|ha parecido|sigue resultando)',
  tempting:
    '(?:atractiv|apasionante|ilusionante|interesante|fascinante|irresistible|tentador|soñad|perfect|ideal|estimulante|emocionante)\\p{L}*(?! (?:de|que|saber|su) )',
  stirred:
    '(?:ilusionado|entusiasmado|convencido|conquistado|enamorado|cautivado|enganchado|ganado|robado el coraz[oó]n|fascinado|encantado)',
  drawn: '(?:vocaci[oó]n|pasi[oó]n|atracci[oó]n|debilidad|entusiasmo|ilusi[oó]n|inter[eé]s)',
  // What nobody wishes for.
  amiss: '(?:un |una )?(?:error|locura|mentira|dif[ií]cil|imposible|pena|l[aá]stima|raro|absurdo)',
  // Somebody else's words, and wish.
  reported: '(?:dice|dicen|dijo|dijeron|cree|creen|opina|piensa|asegura|afirma) que',
  // This here.
  thisOne: '(?:est[ea]|es[ea]|aquel|aquella|el suyo|la suya|ah[ií]|all[ií])',
  // With them, there.
  amongYou: '(?:ah[ií]|all[ií]|(?:con|para|entre) (?:ustedes|vosotr[oa]s|uds))',
  // The position by its plainest names.
  post: '(?:puesto|plaza|trabajo|empleo|cargo|vacante|chamba|laburo|pega|curro|oportunidad)',
  // Without a second thought.
  atOnce: '(?: (?:ni )?(?:un (?:segundo|instante|momento|minuto)|dos veces|m[aá]s))?',
  // It would be up to the writer.
  upToMe: '(?:(?:de|por) m[ií] (?:depend\\p{L}+|fuera|fuese)|la decisi[oó]n fuera m[ií]a)',
  // The reader's showing of a wish, and how much.
  shown: '(?:mostr[oó]|mostraron|mostraste|demostr[oó]|demostraron|manifest[oó]|manifestaron)',
  readers:
    '(?:ustedes |usted |vosotr[oa]s |{adv} |el |la |un |una |gran |verdader[oa] |es[ea] |sus? )*',
  keenness: '(?:ganas|gana|inter[eé]s|ilusi[oó]n|deseos?|entusiasmo|ansias?)',
  // Houses that one may only go to, and what was said of them.
  drawnTo: '(?:interes|gust|encant|ilusion|entusiasm|atra|apetec|intrig|curios)',
  hangout: oneOf(
    'bodega|restaurante|hotel|taller|librer[ií]a|tienda|bar|local|cocina|finca|estudio|escuela|barber[ií]a',
    'museo|negocio|casa|barco|banda|obra|aventura|clínica|cooperativa|rancho|sala|orquesta',
  ),
  thatYou: '(?:que|del que|de la que|de los que) (?:usted |t[uú] |vos |me |nos |tanto )*',
  told: '(?:nombr|mencion|recomend|suger|suguir|sugir)',
  toldOf: '(?:coment|cont|dij|habl|mostr|enseñ|describ)',
  // Would do one's work at what is the reader's.
  tend: '(?:llevar|dirigir|cuidar|atender|coordinar|gestionar|conducir|ordenar|editar|pilotar|regar|administrar|gobernar|sacar|timonear|manejar)[ií]a',
  // As one wants it and nothing else: "que quiera más", "que me atraiga tanto".
  wanted: oneOf(
    'quiera|quisiera|desee|prefiera|preferir[ií]a|anhele|ans[ií]e|busque',
    'me (?:{adv} )*(?:apetezca|atraiga|guste|interese|ilusione|tiente|convenza|entusiasme|motive|tire|encaje|cuadre|llame|haga)',
  ),
  // Would work or be there, of a place that there is not.
  atHome:
    '(?:trabaj|est|qued|sent|sint|ir|viv|empez|apren|encaj|gust|encant|ilusion|rend)\\p{L}*(?:[aie]ra|[aie]se|r[ií]a)n?',
  // Behind a greeting no subject need stand.
  opening:
    '(?<=^(?:hola|buenas|buenos|buen|estimad[oa]s?|querid[oa]s?|apreciad[oa]s?|señor[a]?|don|doña|qué tal|muy)(?: [^\\s,;.!?]+){0,4} ?[,;:!] ?)',
  spot: '(?:{jobword}|sitio|lugar|rinc[oó]n|destino|parte|gente)',
  // Not to be said: "no le voy a decir que no", "mentiría si dijera que no".
  unsaid: oneOf(
    'no (?:(?:le|te|les|os) )?(?:(?:voy a|quiero|puedo|podr[ií]a|pienso) )?(?:decir|digo|dir[eé]|dir[ií]a)(?:le|te|les|os)?',
    'mentir[ií]a(?: (?:si )?(?:(?:le|te|les) )?(?:dijera|dijese|al decir(?:le|te)?|diciendo))?|no (?:crea|creas|piense|pienses|vaya a creer)',
  ),
  // What stands for the work: "quiero esos hornos".
  tools: oneOf(
    'hornos?|fogones|fog[oó]n|cami[oó]n(?:es)?|furgoneta|volante|rutas?|barra|huert[oa]s?|oliv(?:o|ar)(?:es|s)?|viñas?|viñedos?|vacas|ovejas|cabras',
    'colmenas|[aá]rboles|frutales|plantas|rosales|estanter[ií]as|m[aá]quinas?|tornos?|telar(?:es)?|gr[uú]a|tractor|tim[oó]n|batuta',
    'pizarra|aulas?|quir[oó]fano|cabina|mostrador|caja|escenario|micr[oó]fono|c[aá]mara|fragua|obrador|establo|invernadero|delantal|bata',
    'nutrias|caballos|gallinas|abejas|niñ[oa]s|alumn[oa]s|abuel[oa]s|pacientes|ancian[oa]s|barco|mesas?|fogata|parrilla|brasa|sart[eé]n',
  ),
  // Does one's work with it.
  tending:
    '(?:cuidar|atender|llevar|podar|conducir|ordeñar|criar|regar|manejar|pilotar|ordenar|afinar|encender|mimar|gobernar|ocuparme|encargarme)',
  // Right before a renouncing: none is meant.
  keeps:
    '(?:no|nunca|jam[aá]s|sin) (?:(?:quiero|pienso|voy a|puedo|podr[ií]a|quisiera|deseo|he de) )?',
};
