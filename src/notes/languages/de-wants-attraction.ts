/** Whole sayings in which the job draws the writer: it pleases, interests, is what they looked for. */
export const deWantsAttraction: readonly string[] = [
  // "Mir gefällt die Stelle", "die ich jeder anderen vorziehe", "ein Ort, an dem ich arbeiten möchte"
  '(?:mir|mich) (?:gefällt|reizt|lockt|begeistert|fasziniert|interessiert|überzeugt) (?:{adv} ){0,3}{np}{yes}',
  '(?:ihre|eure|deine|diese) {place}(?: {w}){0,3} (?:spricht mich|reizt mich|lockt mich)',
  '{np} (?:würde|ziehe|zöge) {me} (?:{w} ){0,3}(?:jeder|jedem|allen|allem) (?:{w} ){0,2}(?:vorziehen|vor)',
  '(?:auf (?:dem|der)|unter (?:dem|der)|mit denen) {me} (?:{w} ){0,4}?{work} (?:möchte|will|würde)(?= ?(?:[.,;!]|$))',
  '(?:wo|an dem|in dem|in der|bei dem|bei der|für die|für das|für den|mit denen|unter denen) {me} ' +
    '(?:{w} ){0,4}?(?:arbeiten|anfangen|sein|hin|bleiben|lernen|wirken|werden) (?:möchte|will|würde)',
  '(?:habe?|hab) (?:{me} )?mich in (?:{np}|(?:ihre?n?|eure?n?|das|die|den|diese[nrs]?) (?:{w} ' +
    ')?{place}) (?:{w} )?verliebt',
  'voller (?:vorfreude|tatendrang|begeisterung|elan) (?:auf|für) {np}',
  '(?:dass|weil|wie sehr|wie|warum) mich {np} (?:(?!nicht|kaum|wenig)[^\\s,;.:!?]+ ){0,3}?(?:lockt|reizt|' +
    'interessiert|begeistert|fasziniert|anzieht|anspricht|packt|beflügelt)',
  // "Ich bin sehr an der Stelle interessiert", "bin begeistert von Ihrem Team"
  '(?:bin(?: {me})?|{me} (?:{adv} )?wäre|bleibe? {me}|{me} bleibe?|fühle ' +
    'mich) (?:{adv} |nun ){0,4}(?:(?:an |in |von )?{np} (?:{adv} ){0,3})?(?:interessiert|begeistert|' +
    'angetan|fasziniert|überzeugt|hin und weg){yes}(?= ?(?:[.,;:!–)]|$|und|(?:an|von) (?!ihre[mrn]? ' +
    '(?!thejob|gespräch|art))|dass|wie|geblieben))',
  'bin(?: {me})? (?:{adv} ){0,4}(?:interessiert|begeistert|angetan|' +
    'fasziniert|überzeugt|verliebt|heiß|scharf|gespannt|motiviert|bereit|entschlossen|verrückt|geil|' +
    'neugierig|erpicht|versessen|hungrig|gierig|vernarrt)(?: (?:davon|darauf|drauf|dafür))?,? (?:an|' +
    'von|auf|für|in|zu|nach|bei) {np}{yes}',
  'bin(?: {me})? (?:{adv} ){0,4}(?:bereit|entschlossen|begeistert von ' +
    '(?:der|dem) (?:idee|gedanken|vorstellung|aussicht)|motiviert|heiß darauf|gespannt darauf|' +
    'überzeugt),? (?:dass|{there}|{np}|mit ihnen) (?:{w} ){0,6}(?:zu {work}|einzusteigen|anzufangen|' +
    'passe|gehöre)',
  'feuer und flamme(?<!war [^;!?]{0,120})(?= ?(?:[.,;:!–)]|$|für|und|bin))',
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
  '(?:reizt|lockt|begeistert|fasziniert|interessiert|gefällt|überzeugt) (?:mich|mir) (?:{adv} ){0,3}{np}{yes}',
  '(?:reizt|lockt|begeistert|fasziniert|interessiert) {np} (?:mich|mir){yes}',
  'spricht mich {np} (?:{w} ){0,3}an',
  '(?:es|sie|das|er|und) (?:reizt|lockt) mich(?: (?:{adv}|sehr))*,? (?:{w} ){0,6}zu {work}',
  '{np} (?:{w} ){0,4}sehr zu',
  // "ist genau das, was ich suche", "wäre ein Traum", "mein Wunscharbeitsplatz"
  '(?:ist|sind|wäre|wär|is|entspricht|scheint mir) (?:{adv} ){0,2}(?:genau|exakt|haargenau|eben|' +
    'exactamente|einfach) (?:das|die|der|den|dem|de|des|so)(?: \\p{L}+){0,2}?,? (?:was|wo|die|der|' +
    'den|das|wonach|worauf|wofür|wohin|wie|wos) (?:{me}){yes}',
  '(?:genau|exakt|haargenau) (?:das|die|der|den|so)(?: \\p{L}+)?,? (?:was|die|den|das|wonach|' +
    'worauf|wofür|wohin|wie|in der|in dem|wo) {me} (?:mir |{adv} |schon |immer |lange |seit {w} |{w} ' +
    '){0,6}(?:suche?|will|möchte|gesucht|gewünscht|wünsche|vorstelle|vorgestellt|brauche|haben|' +
    'gehöre|machen|arbeiten|arbeite|wollte|erträumt|hin)',
  '(?<!für (?:mein|unser|sein)\\p{L}* \\p{L}+ )(?:mein|meine|meinen|meinem|meiner|ein|eine|der|die|das|absolute[rn]?|echte[rn]?|absoluter) ' +
    '(?:absolute[rn]?|echte[rn]?|ganz|große[rn]?|persönliche[rn]?)? ?(?:traum|traumjob|traumstelle|' +
    'traumberuf|traumposition|herzenswunsch|wunschjob|wunschstelle|wunscharbeitsplatz|' +
    'wunscharbeitgeber|wunscharbeitgeberin|wunschbetrieb|wunschposition|wunschteam|lebenstraum|' +
    'sechser im lotto|volltreffer|sechser)(?<!(?:war|früher|damals|einst|vor ' +
    'jahren)(?![\\p{L}])[^.;:!?]{0,60})(?! (?:war|von einem|geplatzt))',
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
    'persönliches )*(?:interesse|motivation|begeisterung|lust|vorfreude|entschluss|' +
    'entschlossenheit)(?: (?:an|auf|für|bei) (?:[^,;.]{0,30}?(?:{np}|{there}|daran)[^,;.]{0,30}?))? ' +
    '(?:ist|besteht|bleibt|hat|wurde|wird|gilt|wächst|steht)(?! (?:leider |{w} )?(?:nicht|erloschen|' +
    'verflogen|gering|geschwunden|abgekühlt|weg|vorbei|nachgelassen|war))',
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
];
