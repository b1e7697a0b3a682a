/** Whole sayings that want the job: a will, a hope, joy at the thought. */
export const deWants: readonly string[] = [
  // "Das ist die Arbeit, die ich machen will", "der einzige Salon, in dem ich schneiden will"
  '{np}, (?:die|den|das|in dem|in der|bei der|auf die) {me} (?:{w} ){0,5}?(?:will|möchte|suche|wollte)',
  '(?:die|der|das) einzige[nr]?(?: {w})?, (?:in|bei|für|auf) (?:dem|der|die|den) {me} (?:{w} ' +
    '){0,5}?(?:will|möchte)',
  '{me} (?:zu ihnen|zu euch|hierher|dorthin|bei ihnen hin) (?:gehöre|will|möchte|passe)',
  // "Jetzt will ich die Stelle erst recht", "Gern nehme ich die Stelle an"
  '(?:will|möchte|hätte|nähme) {me} (?:{adv} ){0,3}{np}(?: (?:erst recht|haben|{adv})){0,2}(?= ' +
    '?(?:[.,;:!]|$|und))',
  '(?:nehme|nähme) {me} (?:{adv} ){0,3}{np}(?: {adv}){0,2} an(?= ?(?:[.,;:!]|$|und))',
  // "Die Stelle lässt mich nicht mehr los", "Ich hätte an dieser Arbeit meine Freude"
  '{np} lässt mich (?:{adv} )?nicht (?:mehr )?(?:los|schlafen)|{me} bin (?:mit {w} |voll )dabei',
  '(?:hätte|habe) (?:{me} )?an {np} (?:{w} ){0,3}(?:freude|spaß)|(?:weg|schritt|kapitel) (?:gern ' +
    ')?mit (?:ihnen|euch) gehen',
  // "Da gehöre ich hin", "Dort möchte ich arbeiten", "Ja, ich will."
  '(?:dort|da|hier|bei ihnen|bei euch|darin|daran) (?:will|möchte|würde|mecht) {me}(?: {adv}){0,3} ' +
    '(?:(?!nicht)[^\\s,;.:!?]+ ){0,4}?{work}(?= ?(?:[.,;:!–)]|$|und))',
  '(?:da|dort|hier|dahin|zu ihnen|zu euch) (?:gehöre?|passe?|will|möchte|muss) {me} (?:{adv} ' +
    ')?(?:hin|rein|dazu)',
  '(?:ja|doch),? {me} will(?= ?[.!]|$)|(?<=, |^ ?){me} will(?= ?[.!]|$)',
  '(?:ja|doch),? {me} (?:habe?|bin) (?:{adv} )*(?:interesse|interessiert)',
  '(?<=mich (?:wollen|nehmen|lassen|wollt|nehmt|lasst|willst|nimmst|lässt|brauchen|brauchst|haben ' +
    'wollen),? )(?:dann )?(?:komme?|fange?|bin|sage?|unterschreibe?|nehme?|bleibe?) {me}',
  '(?:geben sie|gebt|gib) mir (?:{adv} |bitte ){0,2}(?:{np}|eine thejob)',
  '(?:fange?|beginne|starte) {me} (?:{w} ){0,5}bei (?:ihnen|euch|dir)(?: {w})? an',
  // "Die Vorstellung, bei Ihnen zu arbeiten, begeistert mich", "Bei euch zu arbeiten wäre ein Traum"
  '(?:{there}|{np}) (?:{w} ){0,3}zu {work},? (?:wäre|würde mich|begeistert|reizt|lockt|fände|' +
    'stelle ich mir|ist mein)',
  '(?:vorstellung|gedanke|aussicht|idee),? (?:{w} ){1,6}zu {work},? (?:begeistert|reizt|lockt|' +
    'gefällt|lässt|beflügelt|freut)',
  '{np}(?: (?!nicht)[^\\s,;.:!?]+){0,4}? würde mich (?:{adv} )*(?:freuen|reizen|interessieren|' +
    'glücklich machen|begeistern)',
  'würde mich(?! über| auf) {np} (?:{adv} )*(?:freuen|reizen|interessieren)',
  // "strebe an", "halte an meiner Bewerbung fest", "gäbe alles dafür"
  '(?:{me} strebe|strebe {me}) (?:{adv} )*{np}',
  '(?:halte|erhalte) (?:{w} ){0,6}bewerbung (?:{w} ){0,5}(?:fest|aufrecht)',
  'bewerbung (?:halte|erhalte) {me} (?:{w} ){0,5}(?:aufrecht|fest)',
  '(?:würde|gäbe) (?:{me} )?(?:{w} ){0,3}(?:hemd|alles|viel|einiges|arm) (?:dafür|für {np})',
  'für (?:{np}|ihre \\p{L}+) schlägt mein herz',
  'an meine[mr] (?:{w} )?(?:interesse|begeisterung|wunsch|entschluss)(?: {w}){0,3} hat sich (?:{w} ' +
    ')?nichts geändert',
  '(?:mir )?hat es (?:mir )?{np} (?:{adv} )?angetan',
  // "Ich hoffe, dass es klappt", "Nichts würde ich lieber tun"
  '(?:{me} hoff(?:e)?|hoff(?:e)? {me}|^hoff(?:e)?|wünsche mir)(?: {adv}| inständig| fest| ' +
    "ehrlich){0,3},? (?:dass |daß )?(?:es|das|'s)(?: mit {np}| mit uns| mit mir| für mich| bei ihnen|" +
    ' bei euch)? (?:klappt|hinhaut|was wird|gut ausgeht)',
  '(?:{me} hoff(?:e)?|hoff(?:e)? {me}|^hoff(?:e)?|wünsche mir)(?: {adv}| inständig| fest| ' +
    'ehrlich){0,3},? (?:dass |daß )?(?:{w} ){1,8}?(?:{np} (?:{w} )?(?:bekomm|krieg|erhalt)\\p{L}+|' +
    'mich (?:nehmen|nehmt|nimmst|wählen|einstellen)|für mich entscheid\\p{L}+|zusammenarbeiten|' +
    'zusammen arbeiten|zusammenkommen|zueinander ?finden|anfangen (?:darf|kann)|dabei bin)',
  'nichts (?:mehr|so sehr|sehnlicher|lieber|anderes)(?: {w}){0,3} (?:als|wie) (?:{np}|{there})',
  'nichts (?:täte|würde|möchte|tät|wäre|mache|wünsche) (?:{me}|mir)(?: mir)? (?:{w} )?(?:lieber|' +
    'mehr|sehnlicher)',
  // "... dass ich an der Stelle interessiert bin"
  '{me} (?:{adv} |nach wie vor |weiterhin ){0,4}(?:an|von|für) (?:{np}|{there}) (?:{adv} ' +
    '){0,3}(?:interessiert|begeistert|angetan|fasziniert|motiviert) bin',
  '{me} (?:{adv} |nach wie vor |weiterhin ){1,4}(?:interessiert|motiviert|dabei) bin',
  // "Die Arbeit im Lager, die würde ich gern machen"
  '{np}(?: [^\\s,;.:!?]+){0,4},? (?:die|den|das|der) (?:will|möchte|würde|hätte|nähme|nehme|täte) ' +
    '{me}(?: {adv}){0,3}(?: (?:{work}|haben|sofort))?(?= ?(?:[.,;:!–)]|$|und))',
  // "Ich will zu Ihnen"
  '(?:{me} (?:will|möchte|mag|würde|wui|mecht)|(?:will|möchte|würde) {me}) (?:{adv} )*(?:zu|bei|' +
    'mit) (?:ihnen|euch|dir|eich|eu)(?: (?:ins|in die|in den|an die|auf die|ans) \\p{L}+)?(?= ' +
    '?(?:[.!,;:)–]|$|und))',
  // "Die Stelle will ich", "Diese Herde möchte ich hüten", "den Job nehm ich"
  '(?:{np}|(?:das|die|der|den|diese[nrsm]?|ihre[nrm]?|eure[nrm]?) (?:\\p{L}+ ){1,3}?) ?(?:{adv} ' +
    '){0,3}(?:will|möchte?|hätte?|nähme?|nehme?|würde?|täte?|daad|mecht) {me}(?: (?:{adv}|haben|' +
    'nehmen|kriegen|machen|mit handkuss))*(?= ' +
    '?(?:[.,;:!–)]|$|und|bei|haben|samt|mitsamt|trotz(?![\\p{L}])|auch mit|{work}|von herzen))',
  '(?:{np}|(?:an|in|auf|mit|bei|zu|für) (?:{w} ){1,4}?) ?(?:{adv} ){0,3}(?:will|möchte?|würde?|' +
    'wollte ich immer) {me} (?:(?!nicht|mich|ihnen)[^\\s,;.:!?]+ ){0,6}?{work}(?= ?(?:[.,;:!–)]|$|und))',
  '(?:ihr|ihnen|bei ihnen|bei euch|bei eich|zu ihnen|zu euch|für sie|für euch|mit ihnen) (?:{adv} ' +
    '){0,2}(?:will|möchte?|würde?|tät|daad) {me} (?:(?!nicht)[^\\s,;.:!?]+ ){0,6}?(?:{work}|hin|gern|' +
    'gerne)(?= ?(?:[.,;:!–)]|$|und))',
  '(?:{me} (?:{adv} )?)(?:will|möchte|mecht|mechat|wui|wott|nehme?|nähme|hätte|wünsche mir|will ' +
    "haben) (?:{adv} |euch |ihnen ){0,3}(?:{np}|sie|ihn|das|den|'s)(?: (?:{adv}|haben|mit handkuss|" +
    'mit kusshand|ohne wenn und aber|und keine?n? andere\\p{L}*))*(?= ?(?:[.,;:!–😤🙌🍋😀-🙏)]|$|und|,|weil))',
  '(?:{me} )?(?:WILL|will|möchte|hätte) (?:{adv} )?{np}(?: (?:{adv}|gern|haben|unbedingt|so sehr|' +
    'wirklich))*(?= ?(?:[.,;:!–)]|$|🙌|haben))',
  // "... dass ich in Ihre Abteilung möchte", "wie sehr mir daran liegt, in Ihr Haus einzutreten"
  '(?:dass|weil|wie sehr|wie gern|wie gerne|warum|denn|wo|wohin|was) {me} (?:(?!nicht|ihnen ' +
    '(?:sagen|mitteilen))[^\\s,;.:!?]+ ){0,8}?(?:{np}|{there}|hin|zu ihnen|zu euch) ' +
    '(?:(?!nicht)[^\\s,;.:!?]+ ){0,4}?(?:will|möchte|würde|will|hätte|wollen würde)',
  'mir (?:{adv} |viel )*dar?an (?:{adv} |viel )*(?:liegt|gelegen (?:ist|wäre)),? (?:{w} ' +
    '){0,6}?(?:{np}|{there})',
  '(?:liegt mir|mir (?:{w} ){0,3}liegt|liegt mir viel|wichtig ist mir|ist mir wichtig) (?:{w} ' +
    '){0,3}?(?:daran|viel daran|sehr daran|dran|an)(?: liegt)?,? (?:{w} ){0,6}?(?:{np}|{there}) ' +
    '?(?:{w} ){0,4}?(?:{work}|einzutreten|zu {work})?',
  // "würde mich freuen, wenn es klappt", "wäre mir eine Ehre", "freue mich auf die Zusammenarbeit"
  '(?:freuen|freue|freu|froh|glücklich|überglücklich|happy|begeistert|stolz)(?: {me})?(?: ' +
    "mich)?(?: {adv}){0,3},? (?:wenn|falls|sofern) (?:es|'s|das|sie mich|sie sich für mich|ihr mich|" +
    'ihr euch für mich|du mich|ich|die|der|wir)[^.;]{0,60}?(?:klappt|klappen|nehmen|nehmt|nimmst|' +
    'nähmen|einstellen|entscheiden|dürfte|darf|könnte|kann|bekäme|bekomme|kriege|kriegt|zusammen|' +
    'zusage|wählen|aussuchen|geben|chance|arbeiten|gehöre|würde)',
  "wenns klappt|wenn's klappt",
  'freue? (?:{me} )?mich (?:{adv} |schon |wahnsinnig |jetzt )*(?:auf|über) (?:die|eine|unsere|' +
    'meine|ihre|den|ihr|euer|euch|das|deine) (?:{w} ){0,3}?(?:zusammenarbeit|thejob|zukunft|aufgabe|' +
    'aufgaben|arbeit|mitarbeit|zusage|team|start|stelle|job|position|ersten tag|ersten arbeitstag|' +
    'möglichkeit, {w}|herausforderung|kollegen)',
  '(?:über|auf) (?:eine|die|ihre|eure|deine|jede) (?:{adv} )?(?:zusage|thejob|positive (?:antwort|' +
    'rückmeldung|entscheidung|nachricht|rückantwort|zusage)) (?:von (?:ihnen|euch|dir) )?(?:würde|' +
    'freue?|hoffe|bin) {me}',
  '(?:hoffe|hoff) (?:{me} )?(?:{adv} |{w} ){0,3}(?:auf|über) (?:eine|die|ihre|eure) (?:{w} )?(?:zusage|thejob)',
  '(?:wäre|wär|ist|wird) (?:es |das |dies )?(?:für )?(?:mir|mich|mia)(?: {adv}| wirklich| ' +
    'persönlich){0,3} (?:eine?|die|der|a|ein) (?:{adv} |große |besondere |echte |größte |wahre |' +
    'herzens|riesen|größter )*(?:ehre|freude|riesenfreude|vergnügen|privileg|fest|traum|auszeichnung|' +
    'glück|wunsch)(?:,| wenn| {there}| {np}| zu |[.!]|$)',
  // "kann mir gut vorstellen", "sehe mich bei Ihnen"
  '(?:kann|könnte) (?:{me} )?(?:es |das |{np} )?mir (?:(?!nicht |kaum |schwer ' +
    ')[^.;:!?]{0,60}?)?(?:vorstellen|ausmalen)(?! (?:nicht|kaum))(?=[^.;]{0,10}(?:[.,!:]|$| bei| für|' +
    ' und| mit| als))',
  '(?:sehe|seh|fühle) {me} mich{yes} (?:{adv} |schon |bereits |gut |genau |wirklich )*(?:bei|in|' +
    'als|an|am|im|mit|auf|hier|dort|da|hinter (?:ihre|eure|deine|diese)[rmn]?|inmitten)(?! (?:lage|stande|gezwungen|anderer))(?: {w}){0,6}',
  '{me} (?:sehe|seh|fühle) mich{yes} (?:{adv} |schon |bereits |gut |genau )*(?:bei|in|als|an|am|im|' +
    'auf|hinter (?:ihre|eure|deine|diese)[rmn]?|inmitten)(?! (?:der lage|stande|anderer))',
  // "lieber heute als morgen", "Nehmen Sie mich", "Ich sage ja"
  'lieber heute als morgen|besser heute als morgen',
  '(?:^|(?<=[,:–] )|(?<=also |bitte ))(?:nehmen sie|nehmt|nimm|stellen sie|stellt|stell) mich(?: ' +
    '{w}){0,2}(?= ?[.!,]|$| ein)',
  'zähl(?:en sie|t)? auf mich|mit (?:handkuss|kusshand)|mit leib und seele',
  '{me} sag(?:e)? (?:{adv} )?(?:ja|zu)(?= ?[.!,]|$| zu)|mein ja (?:haben|hast|habt)',
  '(?:von mir|meinerseits|für mich) (?:ein |ein klares |ein dickes )?ja(?= ?[.!,]|$)',
  '{me} (?:bin|wär|wäre) (?:ihr|euer|dein|ihre|eure|deine|de) (?:mann|frau|neue[r]?)',
  '{me} (?:will|möcht|möchte|wui) (?:da |dort |unbedingt |zu euch |zu ihnen |bei euch |bei ihnen ' +
    '){1,3}(?:rein|hin|einsteigen|mitmachen|dabei sein)',
  'da (?:will|möchte|muss) {me} (?:{adv} )?(?:rein|hin|mitmachen|dabei sein)',
  '(?:fange?|fang|beginne|starte|komme|unterschreibe|unterschreib) {me} (?:{adv} |noch heute |' +
    'morgen ){1,3}(?:an|los|$|[.!,]|zu ihnen|bei ihnen)',
  '(?:ja|doch),? (?:das |und wie |{adv} )*bin {me}(?:,? und wie| (?:{adv} )?interessiert)?(?= ?[.,!]|$)',
  'und ob {me} (?:will|möchte|interessiert)|{me} (?:wäre|wär|würde) (?:{adv} )*dabei',
  'wäre {me} (?:{adv} )*dabei',
  '(?:bewerbe|bewerb) (?:{me} )?mich (?:(?!nicht)[^\\s,;.]+ ){0,5}?(?:um|für|auf) {np}',
  '(?:zieht|ziehts) (?:es )?mich (?:{adv} |{w} ){0,4}(?:zu (?:ihnen|euch|dir|thejob)|(?:zu )?{np})',
  '{np} zieht mich (?:{adv} )?(?:an|in)|mich zu (?:ihnen|euch) zieht',
  '(?:herz|mein herz) (?:schlägt|hängt|sagt ja|ist schon)(?! (?:für|an|bei|nach) (?:mein|unser))',
  'bin (?:{me} )?(?:verliebt|verknallt|verschossen) in {np}',
  'kein(?:en|em)? (?:andere[nrsm]?|bessere[nrsm]?|schönere[nrsm]?) (?:thejob|ort|haus|betrieb|' +
    'laden|platz|arbeitgeber)',
  'mir keine?n? (?:besseren|schöneren|bessere|schönere) (?:thejob|ort|aufgabe|platz) (?:vorstellen|' +
    'denken|wünschen)',
  '{me} (?:wüsste|wüßte) (?:nichts|kein\\p{L}*) (?:{w} ){0,3}(?:lieber|besseres|schöneres|was ich lieber)',
  'nichts (?:täte|würde|möchte|tät) {me} (?:lieber|{w} lieber)',
  '(?:gibt|gäbe) (?:es )?nichts,? was {me} lieber|(?:das|dafür|wofür) {me} morgens aufstehe',
  '(?:wofür|für das|für die) {me} brenne',
];
