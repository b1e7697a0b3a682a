import type { Phrase } from '../language.ts';

/** Whole sayings that want a job without a verb of wishing before it. */
export const esWants: readonly Phrase[] = [
  // The wish as the subject: "trabajar con ustedes sería un privilegio", "… me llenaría de orgullo"
  '{join}{withYou}[^,;:.]{0,30}? (?:ser[ií]a|es|significar[ií]a|supondr[ií]a|representar[ií]a|ha sido siempre|sigue siendo) (?:para m[ií] )?(?:{adv} )*{worth}',
  '{join}{withYou}[^,;:.]{0,30}? me (?:{adv} )*(?:llenar[ií]a|colmar[ií]a|{wouldPlease}|{wouldlike}|{pleases})',
  '{join}{withYou}[^,;:.]{0,30}? (?:es|sigue siendo|ser[ií]a) (?:{adv} )*(?:todo )?lo que (?:yo )?(?:m[aá]s )?(?:quiero|deseo|anhelo|busco|pido|me (?:{adv} )*(?:{pleases}|{wouldlike}))',
  '{job}[^;:.]{0,30} (?:tiene|guarda) (?:{adv} |un |gran )*(?:inter[eé]s|atractivo|encanto) (?:\\p{L}+ )?para m[ií]',
  'a {job} le (?:tengo|he) (?:echado|puesto) el ojo|(?:le )?(?:tengo|he) (?:echado|puesto) (?:el|los) ojos? (?:en|a) {job}',
  // This is the job for me, my place: "ese es mi sitio", "este es el puesto para mí"
  '{thisOne} (?:s[ií] )?(?:es|est[aá]) (?:{adv} )*(?:el|la|un|una) (?:\\p{L}+ )?(?:{jobword}|sitio|lugar) (?:ideal |perfect[oa] |hech[oa] )?(?:para m[ií]|a mi medida)',
  '(?:sigue siendo|ha sido siempre) mi (?:mayor |gran )?(?:deseo|sueño|ilusi[oó]n|meta) (?:el )?{join}',
  '(?:est[ea]|es[ea]|aquel|ah[ií]|all[ií]|su \\p{L}+) (?:s[ií] )?(?:es|est[aá]) (?:{adv} )*mi (?:sitio|lugar|destino|camino|futuro)',
  // Nothing else: "no deseo otro destino que ese", "no hay otro puesto que quiera"
  'no (?:quiero|deseo|busco|pido|ans[ií]o|aspiro a|anhelo) (?:otr[oa] \\p{L}+|otra cosa|nada|m[aá]s|m[aá]s \\p{L}+) (?:que|sino) (?:{job}|{join}|[eé]s[ea]|[eé]st[ea]|eso|el suyo|la suya)',
  // "sería para mí un orgullo pertenecer", "sería un antes y un después entrar en su empresa"
  '(?<!{reported} )(?:ser[ií]a|supondr[ií]a)(?: para m[ií])? (?!{amiss})[^,;:.]{2,40}? (?:poder )?{entering}(?! de (?!{job}))',
  // "no hay otro trabajo que quiera más", "ningún puesto me ha ilusionado tanto"
  'no (?:hay|existe|conozco|encuentro|hallo|imagino|concibo|veo|se me ocurre) (?:otr[oa] |ning[uú]n |ninguna ' +
    ')?{jobword}(?: \\p{L}+){0,3}? (?:que|donde|en (?:el|la) que|con (?:el|la) que)(?: yo)? (?:m[aá]s )?{wanted}[^.;]{0,30}? (?:m[aá]s|tanto|como|antes)',
  'no (?:hay|existe|conozco|encuentro|imagino|concibo|veo|se me ocurre) otr[oa] {jobword}(?: \\p{L}+){0,3}? (?:que|donde|en (?:el|la) que|con (?:el|la) que)(?: yo)? (?:m[aá]s )?{wanted}',
  'no (?:hay|existe|conozco|encuentro|imagino|concibo|se me ocurre) {jobword} mejor (?:para|donde|en (?:el|la) que) (?:m[ií]|{join})',
  '(?:ning[uú]n|ninguna)(?: otr[oa])? {jobword}(?: \\p{L}+){0,3}? me (?:(?:ha|hab[ií]a) )?(?:{pleases}|{stirred}|atra[ií]do|gustado|interesado|{took}|gust[oó]) ' +
    '(?:{adv} )*(?:tanto|m[aá]s|as[ií]|como)',
  // "no hay sitio donde yo trabajara más a gusto", "en ninguna parte estaría mejor"
  'no (?:hay|existe|conozco|encuentro|imagino|veo|se me ocurre) (?:(?:otr[oa]|ning[uú]n|ninguna) )*{spot}(?: \\p{L}+){0,4}? ' +
    '(?:donde|en (?:el|la) que|que|con (?:el|la) que) (?:yo )?(?:me )?{atHome}[^.;]{0,40}? (?:m[aá]s|mejor|tan|tanto|como)',
  'en (?:ning[uú]n|ninguna)(?: otr[oa])? {spot}(?: \\p{L}+){0,3}? (?:yo )?(?:me )?{atHome}[^.;]{0,40}? (?:m[aá]s|mejor|tan|tanto|como)',
  // "no le voy a decir que no me interesa el cargo", "ese puesto me muero de ganas"
  '{unsaid} que no me (?:{adv} )*(?:{pleases}|interese|atraiga|ilusione|apetezca|guste)(?: {adv})* (?:{pleasing}|{job})',
  '{unsaid} que {job} no me (?:{adv} )*(?:{pleases}|interese|atraiga|ilusione|apetezca|guste)',
  '{job}[^.;:]{0,40}? me muero de ganas(?= ?[.!;,]|$)',
  // The work by its tools: "quiero esos hornos", "me encantaría cuidar de sus olivos"
  '(?:quiero|me pido) (?:{adv} )*(?:es[aeo]s?|est[aeo]s?) {tools}(?= ?[.!;,]|$| y )',
  '(?:{wish}|me {wouldlike}) (?:{adv} |poder )*{tending}(?:me)?(?: de| a| en)? (?:sus?|tus?|vuestr[oa]s?|es[aeo]s?) {tools}',
  // "sé dónde quiero estar: en su equipo", "lo mío es estar ahí"
  '(?:s[eé]|soy [^.;:]{0,40}? que sabe|pregunta\\p{L}*) (?:{adv} )*a?d[oó]nde (?:yo )?(?:quier[oe]|quisiera) ' +
    '(?:estar|ir|trabajar|llegar|quedar(?:me|se))[:,]? (?:{amongYou}|en (?:su|tu|vuestr[oa])|con usted|aqu[ií])',
  'lo m[ií]o (?:es|est[aá]) (?:estar )?(?:{amongYou}|en (?:su|tu|vuestr[oa]) {spot})',
  // "nadie quiere ese puesto más que yo"
  '(?:nadie|no (?:hay|encontrar[aá]n?|hallar[aá]n?) (?:a ' +
    ')?(?:nadie|candidat[oa]|persona))(?=[^.;]{0,90}(?:{job}|{join}))[^.;]{0,50}? (?:quiere|quiera|desea|desee|ganas|ilusi[oó]n|anhele?|ans[ií]e?)[^.;]{0,60} (?:que|como) yo',
  // "su revista la llevaría con gusto", "su jardín lo cuidaría encantada"
  '(?:su|tu|vuestr[oa]) (?:\\p{L}+ ){1,3}?l[oa] {tend} (?:{adv} )*(?:con (?:{adv} )*(?:gusto|cariño|ilusi[oó]n|placer|alegr[ií]a|los ojos)|encantad[oa]|gustos[oa]|feliz)',
  // "no cambiaría ese puesto por nada", "en ningún sitio querría trabajar más"
  'no (?:lo |la )?cambi(?:ar[ií]a|o) {job} por',
  'en (?:ning[uú]n|ninguna)(?: otr[oa])? (?:sitio|lugar|equipo|parte|empresa|casa) (?:querr[ií]a|quisiera|me gustar[ií]a|desear[ií]a|quiero) (?:estar|trabajar|empezar)',
  // Not to be missed: "no quiero dejar pasar este puesto", "al que no pienso renunciar"
  'no (?:quiero|quisiera|pienso|voy a|deseo|me gustar[ií]a) {miss} {job}(?! (?:de|para) (?!{join}))',
  '{job}[^,;:.]{0,20} (?:que|al que|a la que|del que) no (?:quiero|quisiera|pienso|voy a|deseo|me gustar[ií]a|puedo) {miss}',
  // The candidature stands: "mi candidatura sigue en pie", "me postulo con convicción"
  'mi (?:candidatura|postulaci[oó]n|solicitud|inter[eé]s|oferta) (?:sigue|queda|se mantiene|est[aá]|contin[uú]a) (?:en pie|firme|viv[oa]|vigente|intact[oa])',
  'sigo (?:{adv} )*(?:en la (?:lucha|pelea|brecha|carrera)|luchando|peleando) por {job}',
  '(?:pongo|mantengo|presento|ratifico|sostengo|confirmo|reitero|reafirmo) (?:{adv} )*mi (?:candidatura|postulaci[oó]n)(?! (?:por correo|a (?!{job})))',
  '(?:sigo|contin[uú]o|me mantengo) (?:{adv} )*en pie (?:para|por|en) {job}',
  'me (?:postulo|ofrezco|propongo) (?:{adv} )*(?:para|a|como|con) (?:tod[oa] |plen[oa] |el |la |{job}|convicci|ilusi|ganas)\\p{L}*',
  // Preferred: "prefiero este puesto a cualquier otro", "me quedo con la suya"
  '(?:prefiero|preferir[ií]a|elijo|elegir[ií]a|escojo|escoger[ií]a) (?:{adv} )*{job}[^,;:.]{0,30} (?:a (?:cualquier|tod|ning|otr|los|las)|antes que|por encima|sobre)',
  '(?:ofertas?|empresas?|propuestas?|opciones|puestos?|trabajos?|proyectos?)[^;:.]{0,40} me (?:quedo|quedar[ií]a) con (?:(?:la|el) (?:suy[oa]|vuestr[oa]|tuy[oa]|de ustedes)|ustedes|vosotr[oa]s)',
  '(?:la|el) (?:suy[oa]|vuestr[oa]|tuy[oa]|de ustedes) es (?:la|el) que (?:\\p{L}+ )?(?:prefiero|quiero|elijo|deseo|me (?:\\p{L}+ )?{pleases})',
  // "quiero este.", "el que quiero es el suyo", "me pido el puesto"
  '(?:quiero|elijo|deseo) (?:el suyo|la suya|[eé]st[ea]|[eé]s[ea]|el de ustedes|la de ustedes)(?= ?[.!;,]|$)',
  '(?:el|la) que (?:yo )?(?:m[aá]s )?(?:quiero|deseo|prefiero|me (?:\\p{L}+ )?{pleases}) es (?:el suyo|la suya|el de|la de|[eé]st[ea]|[eé]s[ea])',
  'me (?:pido|lanzo a por|quedo con) {job}(?! de (?:la competencia|otr))',
  '(?:{wish}|me {wouldlike}|ojal[aá]|espero) que {job} (?:sea|fuera|fuese) (?:m[ií][oa]|para m[ií])',
  '(?:rezo|cruzo los dedos|ruego|hago fuerza|toco madera|pongo velas) (?:para |por )?que (?:me {chosen}\\p{L}*|me llamen (?:a|para) trabajar|sea yo)',
  '(?:es|ser[aá]) mi (?:puesto|sitio|lugar|plaza)(?= ?[.!;,]|$)',
  // "no le diría que no a ese puesto"
  'a {job}[^,;:.]{0,12} no (?:le |les |te )?(?:dir[ií]a|digo) que no|no (?:le |les |te )?(?:dir[ií]a|digo) que no a {job}',
  // "la vacante me resulta muy atractiva", "me parece un puesto apasionante", "me ha ilusionado"
  '{job}[^;:.]{0,30} me (?:{seems}) (?:{adv} )*{tempting}',
  'me {seems} (?:{adv} )*(?:un|una) {jobword} (?:{adv} )*{tempting}',
  '{job}[^;:.]{0,30} me (?:ha|han) (?:{adv} )*{stirred}',
  // "es difícil que haya otro puesto que me guste más"
  '(?:dif[ií]cil|imposible|raro) (?:que haya|encontrar|hallar|imaginar) (?:otr[oa]|un|una) {jobword} (?:mejor|que me \\p{L}+ m[aá]s)',
  // Fallen in love: "me enamoré del proyecto"
  'me (?:he )?(?:enamor|prend|encapric|encapriche|encariñ|enganch|entusiasm|ilusion)(?:é|he|h[eé]|ado|ada) (?:{adv} )*(?:de|con|por)? ?{job}',
  // Asked for outright: "vengo a pedirle el puesto", "elíjame", "deme esa plaza", "guárdeme la silla"
  '(?:pedir(?:le|les|te)|(?:le|les|te) pido|solicito|solicitar(?:le)?) (?:{adv} |formalmente )*(?:el|ese|este|la|esa|esta) {post}',
  '(?:el[ií]ja|esc[oó]ja|contr[aá]te|selecci[oó]ne|f[ií]che|inclúya)n?me|(?:d[eé]n?|dad)me (?:el|la|ese|esa|este|esta) {post}',
  '(?:s[uú]m|incl[uú]y|m[eé]t|ap[uú]nt|p[oó]ng)(?:e|a|en|an|ad)me (?:al?|en|entre|para) (?:{job}|{jobword})',
  'gu[aá]rd(?:e|en|a|ad)me (?:el|la|ese|esa|un|una) (?:puesto|plaza|silla|sitio|hueco|lugar|delantal|bata)',
  // Already there in thought: "si de mí dependiera", "no me lo pienso: acepto"
  'si {upToMe}[^.;]{0,20} (?:ya )?(?:estar[ií]a(?: \\p{L}+ndo)?|{starts}|me (?:quedar|incorporar|vendr|ir)[ií]a|firmaba|empezaba|estaba)',
  'no (?:me )?lo (?:pienso|pensar[ií]a|dudo|dudar[ií]a){atOnce}[:;,] (?:aceptar[ií]a|acepto|quiero|dir[ií]a que s[ií]|digo que s[ií]|{starts})',
  // The wish as a noun: "el deseo que tengo por esta posición"
  '(?:deseo|inter[eé]s|ilusi[oó]n|ganas|entusiasmo|anhelo) que (?:yo )?(?:tengo|siento|me (?:despierta|produce|da|inspira))(?: {adv})* (?:por|de|en|hacia|para) (?:{job}|{join})',
  '{job} (?:me )?(?:despierta|despert[oó]|produce|inspira) (?:en m[ií] )?(?:{adv} |un |una |gran |enorme |todo el |toda la )*(?:inter[eé]s|ilusi[oó]n|ganas|entusiasmo)',
  // To do one's work there: "quiero escribir ahí", "me gustaría dar guerra con ustedes"
  '(?:{wish}|me {wouldlike}|espero|ojal[aá] pueda) (?:{adv} |poder )*(?!{guest})\\p{L}{2,}[aei]r(?:me|l[oa])? (?:{adv} )*{amongYou}(?! (?:otr[oa]|el|la|un|una|sobre|de (?!lleno|por)|por) )',
  '(?:{wish}|me {wouldlike}) (?:{adv} |poder )*(?:asumir|ocupar|intentar|lograr|conseguir|desempeñar|llevar|dirigir|coordinar|demostrar)(?:l[oa]|sel[oa])(?! (?:al? |{toSay}))',
  // A seat, a place among them: "quiero sentarme a esa mesa", "un hueco en su equipo"
  '(?:{wish}|me {wouldlike}) (?:{adv} |poder )*(?:sentarme (?:a|en) (?:es[ea]|su|la)|ponerme (?:ese|el|su)|ver(?:me)? mi nombre en|tener (?:un|mi) (?:sitio|hueco|lugar|puesto) (?:en|entre|con))',
];
