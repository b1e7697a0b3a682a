/** Whole sayings that want the job. */
export const deWants: readonly string[] = [
  // "Das ist die Arbeit, die ich machen will", "der einzige Salon, in dem ich schneiden will"
  '{np}, (?:die|den|das|in dem|in der|bei der|auf die) {me} (?:{w} ){0,5}?(?:will|möchte|suche|wollte)',
  '(?:die|der|das) einzige[nr]?(?: {w})?, (?:in|bei|für|auf) (?:dem|der|die|den) {me} (?:{w} ){0,5}?(?:will|möchte)',
  '{me} (?:zu ihnen|zu euch|hierher|dorthin|bei ihnen hin) (?:gehöre|will|möchte|passe)',
  // "Jetzt will ich die Stelle erst recht", "Gern nehme ich die Stelle an"
  '(?:will|möchte|hätte|nähme) {me} (?:{adv} ){0,3}{np}(?: (?:erst recht|haben|{adv})){0,2}(?= ?(?:[.,;:!]|$|und))',
  '(?:nehme|nähme) {me} (?:{adv} ){0,3}{np}(?: {adv}){0,2} an(?= ?(?:[.,;:!]|$|und))',
  // "Die Stelle lässt mich nicht mehr los", "Ich hätte an dieser Arbeit meine Freude"
  '{np} lässt mich (?:{adv} )?nicht (?:mehr )?(?:los|schlafen)|{me} bin (?:mit {w} |voll )dabei',
  '(?:hätte|habe) (?:{me} )?an {np} (?:{w} ){0,3}(?:freude|spaß)|(?:weg|schritt|kapitel) (?:gern )?mit (?:ihnen|euch) gehen',
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
  // "Mir gefällt die Stelle", "die ich jeder anderen vorziehe", "ein Ort, an dem ich arbeiten möchte"
  '(?:mir|mich) (?:gefällt|reizt|lockt|begeistert|fasziniert|interessiert|überzeugt) (?:{adv} ' +
    '){0,3}{np}{yes}',
  '(?:ihre|eure|deine|diese) {place}(?: {w}){0,3} (?:spricht mich|reizt mich|lockt mich)',
  '{np} (?:würde|ziehe|zöge) {me} (?:{w} ){0,3}(?:jeder|jedem|allen|allem) (?:{w} ){0,2}(?:vorziehen|vor)',
  '(?:wo|an dem|in dem|in der|bei dem|bei der|für die|für das|für den|mit denen|unter denen) {me} ' +
    '(?:{w} ){0,4}?(?:arbeiten|anfangen|sein|hin|bleiben|lernen|wirken|werden) (?:möchte|will|würde)',
  '(?:habe?|hab) (?:{me} )?mich in (?:{np}|(?:ihre?n?|eure?n?|das|die|den|diese[nrs]?) (?:{w} ' +
    ')?{place}) (?:{w} )?verliebt',
  'voller (?:vorfreude|tatendrang|begeisterung|elan) (?:auf|für) {np}',
  // "Ich bin sehr an der Stelle interessiert", "bin begeistert von Ihrem Team"
  '(?:bin {me}|{me} bin|{me} (?:{adv} )?wäre|^bin|(?<=und )bin|bleibe? {me}|{me} bleibe?|fühle ' +
    'mich) (?:{adv} |nun ){0,4}(?:(?:an |in |von )?{np} (?:{adv} ){0,3})?(?:interessiert|begeistert|' +
    'angetan|fasziniert|überzeugt|hin und weg){yes}(?= ?(?:[.,;:!–)]|$|und|an|von|dass|wie|' +
    'geblieben))',
  '(?:bin {me}|{me} bin|^bin|(?<=und )bin) (?:{adv} ){0,4}(?:interessiert|begeistert|angetan|' +
    'fasziniert|überzeugt|verliebt|heiß|scharf|gespannt|motiviert|bereit|entschlossen|verrückt|geil|' +
    'neugierig|erpicht|versessen|hungrig|gierig|vernarrt)(?: (?:davon|darauf|drauf|dafür))?,? (?:an|' +
    'von|auf|für|in|zu|nach|bei) {np}{yes}',
  '(?:bin {me}|{me} bin|^bin|(?<=und )bin) (?:{adv} ){0,4}(?:bereit|entschlossen|begeistert von ' +
    '(?:der|dem) (?:idee|gedanken|vorstellung|aussicht)|motiviert|heiß darauf|gespannt darauf|' +
    'überzeugt),? (?:dass|{there}|{np}|mit ihnen) (?:{w} ){0,6}(?:zu {work}|einzusteigen|anzufangen|' +
    'passe|gehöre)',
  'feuer und flamme(?<!war(?:{w}| ){0,40})(?= ?(?:[.,;:!–)]|$|für|und|bin))',
  '{me} brenne? (?:{adv} )?(?:für|auf) {np}|brenne? {me} (?:für|auf) {np}',
  'ich bin (?:{adv} )?(?:an bord|dabei|mit von der partie|zu haben)|da bin {me} (?:{adv} )?dabei',
  // "Ich interessiere mich für Ihre Stelle", and "Für die Stelle interessiere ich mich"
  '(?:interessiere? {me} mich|{me} interessiere? mich|begeistere {me} mich|{me} begeistere mich|' +
    'erwärme mich) (?:{adv} |nun ){0,4}(?:für|um) {np}{yes}',
  'für {np} (?:{w} ){0,3}?(?:interessiere|begeistere|brenne) {me}(?: mich)?{yes}',
  // "Die Aufgabe reizt mich", "Ihr Team hat mich überzeugt"
  '{np}(?: (?!nicht|sie|ihnen)[^\\s,;.:!?]+){0,8}? (?:interessiert|reizt|reizte|lockt|begeistert|' +
    'fasziniert|fesselt|motiviert|überzeugt|packt|spricht|zieht|lässt|juckt|kitzelt|beflügelt|' +
    'kribbelt|taugt|daugt) (?:mich|mi|mir|an mich){yes}',
  '{np}(?: [^\\s,;.:!?]+){0,3}? (?:hat|haben) (?:mich|mi) (?:(?!nicht|kaum|wenig|enttäuscht|damals|' +
    'seinerzeit|früher|einst)[^\\s,;.:!?]+ ){0,5}?(?:begeistert|überzeugt|gepackt|gereizt|fasziniert|' +
    'angesprochen|angesteckt|gefesselt|eingefangen|gefangen|gewonnen)',
  '{np}(?: [^\\s,;.:!?]+){0,6}? (?:gefällt|gfallt|gefallt|entspricht|liegt|passt|taugt|sagt|' +
    'schmeckt) (?:mir|mia|zu mir|{adv}|exakt|haargenau|meinen|meiner|meinem)(?! (?:nicht|weniger|' +
    'kaum))(?:{yes})',
  "{np}(?: [^\\s,;.:!?]+){0,4}? (?:hat es mir|hat's mir|haben es mir) (?:{adv} )?angetan",
  "(?:hat es mir|haben es mir|hat's mir) {np} (?:{adv} )?angetan",
  '{np} geht mir (?:{w} ){0,4}(?:nicht|nimmer) (?:mehr )?aus dem (?:kopf|sinn)',
  'geht mir {np} (?:{w} ){0,3}nicht (?:mehr )?aus dem (?:kopf|sinn)',
  '(?:reizt|lockt|begeistert|fasziniert|interessiert|gefällt|überzeugt) (?:mich|mir) (?:{adv} ' +
    '){0,3}{np}{yes}',
  '(?:reizt|lockt|begeistert|fasziniert|interessiert) {np} (?:mich|mir){yes}',
  'spricht mich {np} (?:{w} ){0,3}an',
  '(?:es|sie|das|er|und) (?:reizt|lockt) mich(?: (?:{adv}|sehr))*,? (?:{w} ){0,6}zu {work}',
  '{np} (?:{w} ){0,4}sehr zu',
  // "ist genau das, was ich suche", "wäre ein Traum", "mein Wunscharbeitsplatz"
  '(?:ist|sind|wäre|wär|is|entspricht|scheint mir) (?:{adv} ){0,2}(?:genau|exakt|haargenau|eben|' +
    'exactamente|einfach) (?:das|die|der|den|dem|de|des|so)(?: \\p{L}+){0,2}?,? (?:was|wo|die|der|' +
    'den|das|wonach|worauf|wofür|wohin|wie|wos) (?:{me})',
  '(?:genau|exakt|haargenau) (?:das|die|der|den|so)(?: \\p{L}+)?,? (?:was|die|den|das|wonach|' +
    'worauf|wofür|wohin|wie|in der|in dem|wo) {me} (?:mir |{adv} |schon |immer |lange |seit {w} |{w} ' +
    '){0,6}(?:suche?|will|möchte|gesucht|gewünscht|wünsche|vorstelle|vorgestellt|brauche|haben|' +
    'gehöre|machen|arbeiten|arbeite|wollte|erträumt|hin)',
  '(?:mein|meine|meinen|meinem|meiner|ein|eine|der|die|das|absolute[rn]?|echte[rn]?|absoluter) ' +
    '(?:absolute[rn]?|echte[rn]?|ganz|große[rn]?|persönliche[rn]?)? ?(?:traum|traumjob|traumstelle|' +
    'traumberuf|traumposition|herzenswunsch|wunschjob|wunschstelle|wunscharbeitsplatz|' +
    'wunscharbeitgeber|wunscharbeitgeberin|wunschbetrieb|wunschposition|wunschteam|lebenstraum|' +
    'sechser im lotto|volltreffer|sechser)(?! (?:war|von einem|geplatzt))',
  '(?:meine?|ganz klar|eindeutig) (?:absolute |klare |ganz |eindeutige )?(?:erste wahl|nummer eins|' +
    'nummer 1|favorit|favoritin|erste adresse|wunschadresse|liebste)',
  'wie für mich gemacht|auf den leib geschrieben|auf den leib geschneidert|wie maßgeschneidert',
  'wie angegossen|passt wie die faust|das ist es(?: für mich)?(?= ?[.!,]|$)|(?:das|dies) ist mein platz',
  'mein ding|meins(?= ?[.!]|$)|liegt mir (?:{w} )?am herzen',
  // "großes Interesse an der Stelle", "Mein Interesse ist ungebrochen"
  '(?:mein|meines|meinem|große[sn]?|starkes|sehr großes|echtes|reges|ernsthaftes|ungebrochenes|' +
    'aufrichtiges|hohes|riesiges|lebhaftes|volles|weiterhin|habe|hab|hätte|nach wie vor|bekunde|ein|' +
    'besonderes|tiefes|brennendes|riesen|größtes|unverändertes|mords|erhebliches|ausgeprägtes|mehr|' +
    'und) (?:{adv} )?interesse (?:{w} ){0,2}?(?:an|für|bei|in|auf|daran,|darin,) (?:{np}|{there})',
  '(?:mein|meine) (?:{adv} |großes |starkes |ernsthaftes |echtes |ehrliches |aufrichtiges |' +
    'persönliches )*(?:interesse|wunsch|motivation|begeisterung|lust|vorfreude|entschluss|' +
    'entschlossenheit)(?: (?:an|auf|für|bei) [^,;.]{1,60}?)? (?:ist|besteht|bleibt|hat|wurde|wird|' +
    'gilt|wächst|steht)(?! (?:leider |{w} )?(?:nicht|erloschen|verflogen|gering|geschwunden|' +
    'abgekühlt|weg|vorbei|nachgelassen|war))',
  '(?:bestärkt|bestätigt|bekräftig\\p{L}*|gefestigt|verstärkt|vertieft|erhöht|geweckt|gesteigert|' +
    'betonen|bekunden|unterstreichen|wiederholen|versichern|erneuern|verdeutlicht) (?:{w} ' +
    '){0,6}?(?:mein|meine|meinen|meinem|meines) (?:{w} ){0,2}?(?:interesse|wunsch|motivation|' +
    'begeisterung|entschluss|eindruck, dass ich|lust)',
  '(?:mein|meine|meinen|meinem|meines|mich in meinem) (?:{w} ){0,2}?(?:interesse|wunsch|motivation|' +
    'begeisterung|entschluss|lust)[^.;]{0,60}? (?:bestärkt|bestätigt|bekräftig\\p{L}*|gefestigt|' +
    'verstärkt|vertieft|erhöht|geweckt|gesteigert|gestärkt|betonen|bekunden|unterstreichen|' +
    'wiederholen|erneuern|verstärkt|entfacht|gewachsen|zum ausdruck)',
  '(?:{me} )?(?:habe?|hob|hätte?|hätt|verspüre|spüre) (?:{me} )?(?:{adv} |große |groß |riesige |' +
    'echte |ganz viel |viel |a |mords |volle |irre |unbändige |so viel |immer noch |halt ' +
    '){0,5}(?:interesse|bock|lust|freude)(?: (?:davon|darauf|drauf|daran))?,? (?:an|auf|bei|in|für|' +
    'mit|zu|dran|drauf|darauf|daran|des|den)(?: (?:{np}|{there}|[^,;.]{0,40}zu {work})|[.!,]|$)',
  '(?:habe?|hob|hätte?|hätt) (?:{me} )?(?:{adv} |große |riesige |echt ){0,3}(?:bock|lust|' +
    'freude)(?: darauf| drauf)?, (?:{w} ){0,6}(?:zu {work}|mitzuarbeiten|anzufangen|einzusteigen|' +
    'mitzumachen|loszulegen|dabei zu sein)',
  '(?:lust|bock) auf {np} (?:habe?|hätte?|hätt) {me}',
  '(?:lust|bock|interesse) (?:habe?|hätte?|hätt) {me} (?:{adv} ){0,3}(?:auf|an) {np}',
  'auf {np} (?:{w} )?(?:habe?|hätte?|hätt) {me} (?:{adv} |große |richtig |voll ){0,3}(?:lust|bock)',
  'an {np} (?:habe?|hätte?) {me} (?:{adv} |großes |nach wie vor ){0,3}interesse',
  '{np},? (?:{w} ){0,2}da (?:habe?|hätte?) {me} (?:{adv} ){0,3}(?:lust|bock) (?:drauf|darauf)',
  // "Die Stelle will ich", "Diese Herde möchte ich hüten", "den Job nehm ich"
  '(?:{np}|(?:das|die|der|den|diese[nrsm]?|ihre[nrm]?|eure[nrm]?) (?:\\p{L}+ ){1,3}?) ?(?:{adv} ' +
    '){0,3}(?:will|möchte?|hätte?|nähme?|nehme?|würde?|täte?|daad|mecht) {me}(?: (?:{adv}|haben|' +
    'nehmen|kriegen|machen|mit handkuss))*(?= ?(?:[.,;:!–)]|$|und|bei|haben|{work}|von herzen))',
  '(?:{np}|(?:an|in|auf|mit|bei|zu|für) (?:{w} ){1,4}?) ?(?:{adv} ){0,3}(?:will|möchte?|würde?|' +
    'wollte ich immer) {me} (?:(?!nicht|mich|ihnen)[^\\s,;.:!?]+ ){0,6}?{work}(?= ?(?:[.,;:!–)]|$|' +
    'und))',
  '(?:ihr|ihnen|bei ihnen|bei euch|bei eich|zu ihnen|zu euch|für sie|für euch|mit ihnen) (?:{adv} ' +
    '){0,2}(?:will|möchte?|würde?|tät|daad) {me} (?:(?!nicht)[^\\s,;.:!?]+ ){0,6}?(?:{work}|hin|gern|' +
    'gerne)(?= ?(?:[.,;:!–)]|$|und))',
  '(?:{me} (?:{adv} )?)(?:will|möchte|mecht|mechat|wui|wott|nehme?|nähme|hätte|wünsche mir|will ' +
    "haben) (?:{adv} |euch |ihnen ){0,3}(?:{np}|sie|ihn|das|den|'s)(?: (?:{adv}|haben|mit handkuss|" +
    'mit kusshand|ohne wenn und aber|und keine?n? andere\\p{L}*))*(?= ?(?:[.,;:!–😤🙌🍋😀-🙏)]|$|und|,|' +
    'weil))',
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
  '(?:über|auf) (?:eine|die|ihre|eure|deine|jede) (?:{adv} )?(?:zusage|thejob|positive ' +
    '(?:antwort|rückmeldung|entscheidung|nachricht|rückantwort|zusage)) (?:von (?:ihnen|euch|dir) ' +
    ')?(?:würde|freue?|hoffe|bin) {me}',
  '(?:hoffe|hoff) (?:{me} )?(?:{adv} |{w} ){0,3}(?:auf|über) (?:eine|die|ihre|eure) (?:{w} ' +
    ')?(?:zusage|thejob)',
  '(?:wäre|wär|ist|wird) (?:es |das |dies )?(?:für )?(?:mir|mich|mia)(?: {adv}| wirklich| ' +
    'persönlich){0,3} (?:eine?|die|der|a|ein) (?:{adv} |große |besondere |echte |größte |wahre |' +
    'herzens|riesen|größter )*(?:ehre|freude|riesenfreude|vergnügen|privileg|fest|traum|auszeichnung|' +
    'glück|wunsch)(?:,| wenn| {there}| {np}| zu |[.!]|$)',
  // "kann mir gut vorstellen", "sehe mich bei Ihnen"
  '(?:kann|könnte) (?:{me} )?(?:es |das |{np} )?mir (?:(?!nicht |kaum |schwer ' +
    ')[^.;:!?]{0,60}?)?(?:vorstellen|ausmalen)(?! (?:nicht|kaum))(?=[^.;]{0,10}(?:[.,!:]|$| bei| für|' +
    ' und| mit| als))',
  '(?:sehe|seh|fühle) {me} mich{yes} (?:{adv} |schon |bereits |gut |genau |wirklich )*(?:bei|in|' +
    'als|an|im|mit|auf|hier|dort|da)(?! (?:lage|stande|gezwungen|anderer))(?: {w}){0,6}',
  '{me} (?:sehe|seh|fühle) mich{yes} (?:{adv} |schon |bereits |gut |genau )*(?:bei|in|als|an|im|' +
    'auf)(?! (?:der lage|stande|anderer))',
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
  '(?:zieht|ziehts) (?:es )?mich (?:{adv} |{w} ){0,4}zu (?:ihnen|euch|dir|thejob|{np})',
  '{np} zieht mich (?:{adv} )?(?:an|in)|mich zu (?:ihnen|euch) zieht',
  '(?:herz|mein herz) (?:schlägt|hängt|sagt ja|ist schon)(?: (?:für|an|bei) {w})?',
  'bin (?:{me} )?(?:verliebt|verknallt|verschossen) in {np}',
  'kein(?:en|em)? (?:andere[nrsm]?|bessere[nrsm]?|schönere[nrsm]?) (?:thejob|ort|' +
    'haus|betrieb|laden|platz|arbeitgeber)',
  'mir keine?n? (?:besseren|schöneren|bessere|schönere) (?:thejob|ort|aufgabe|' +
    'platz) (?:vorstellen|denken|wünschen)',
  '{me} (?:wüsste|wüßte) (?:nichts|kein\\p{L}*) (?:{w} ){0,3}(?:lieber|besseres|schöneres|was ich lieber)',
  'nichts (?:täte|würde|möchte|tät) {me} (?:lieber|{w} lieber)',
  '(?:gibt|gäbe) (?:es )?nichts,? was {me} lieber|(?:das|dafür|wofür) {me} morgens aufstehe',
  '(?:wofür|für das|für die) {me} brenne',
];
