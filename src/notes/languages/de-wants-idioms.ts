/** More whole sayings that want the job: comparisons, pictures, hopes, and what is said for an answer. */
export const deWantsIdioms: readonly string[] = [
  // "Nirgends würde ich lieber arbeiten", "ich will nirgends anders mehr nähen"
  '(?:nirgends|nirgendwo)(?: (?:würde|will|möchte|wäre|könnte|tät|ich|i|so|mehr|{adv})){0,5}? ' +
    '(?:lieber|sonst|anders)(?! (?:habe|hab|bekam|gibt|war|sah|fand))',
  '(?:etwas|was) anderes (?:{w} ){0,6}?(?:vorstellen|in frage|infrage)|(?:oder|und sonst) ' +
    '(?:keine[rns]?|gar keine[rns]?)(?= ?[.!]|$)',
  // "An dieser Stelle mitzuwirken, ist mein Wunsch", "Bei Ihnen zu sein, würde mir viel bedeuten"
  '(?:{there}|{np}) (?:[^\\s,;.:!?]+ ){0,4}?{toinf},? {bliss}',
  // "Ihr Lehrling zu sein, wäre mir eine Ehre"
  '(?:ihre?|eure?|euer|dein) (?:neue[rs]? )?(?!gast|kund|freund|nachbar|mieter|patient)\\p{L}+ zu ' +
    '(?:sein|werden),? {bliss}',
  // "Selten hat mich eine Aufgabe so gepackt", "So eine Arbeit suche ich seit Jahren"
  '(?:selten|nie zuvor|noch nie|nie|lange nicht mehr|seit \\p{L}+ nicht) (?:hat|haben) (?:mich|mir) ' +
    '(?:{np} )(?:{w} ){0,2}?(?:so|dermaßen|derart)(?: (?:sehr|gut))? (?:gepackt|gereizt|gefallen|begeistert|' +
    'interessiert|gelockt|fasziniert|angesprochen|gefesselt)',
  '(?:so|solch) (?:eine?n?|einer|einem) (?:\\p{L}+ )?{jobword} (?:habe?|hab|hatte|suche?|warte|träume?) ' +
    '{me}{yes} (?:[^\\s,;.:!?]+ ){0,4}?(?:gesucht|gewartet|geträumt|gewünscht|gehofft|jahren|langem|' +
    'immer|lange)',
  '(?:interesse|lust|bock) (?:an|auf) {np} (?:habe?|hätte?|hätt|verspüre) {me}{yes}',
  // "Niemand will diese Stelle mehr als ich"
  '(?:niemand\\p{L}*|keine[rn]?)(?=[^.;!?]{0,90}(?:{np}|{there}))[^.;!?]{0,60}? (?:will|möchte|hätte|' +
    'wollte|wünscht|ersehnt|begehrt|nähme|brennt|freut)[^.;!?]{0,50}? (?:als|wie) ich',
  'für mich (?:wäre|wär|ist|is) {np}(?: [^\\s,;.:!?]+){0,3}? (?:wie |fast |{adv} )?{luck}',
  // "Das ist der Job für mich", "Das wäre genau mein Ding"
  '(?:das|dies|hier|es) (?:ist|wäre|wär) (?:{adv} |für mich |genau ){0,3}(?:mein|meine) (?:\\p{L}+ ' +
    ')?(?:fall|ding|welt|element|revier|zuhause|platz|ziel|kragenweite|bestimmung|zukunft)',
  '(?:ist|wäre|wär) (?:{adv} |genau ){0,2}(?:der|die|das|ein|eine) (?:{w} ){0,2}?{jobword} für ' +
    'mich(?= ?[.,!]|$| und)',
  '{np} (?:{w} ){0,3}?(?:ist|is|wäre|wär) (?:{adv} |genau )*(?:das|die|der),? (?:was|die|den) {me} ' +
    '(?:{adv} )*(?:will|suche|möchte|wollte|wünsche)',
  // "Genau so einen Platz habe ich gesucht", "Genau danach suche ich"
  'genau (?:danach|darauf|so (?:eine?n?|etwas|was)(?: \\p{L}+){0,2}) (?:habe?|hab|suche?|warte?|' +
    'hatte) {me}{yes}',
  // "der Ort, an den ich gehöre", "hier möchte ich bleiben"
  '(?:platz|ort|haus|laden|fleck|werkstatt|thejob), (?:an|in|zu|auf|wo)? ?(?:den|das|die|dem|der)? ' +
    '?{me} (?:{adv} )?(?:hin)?(?:gehöre|will|möchte|passe|hinwill|hinmöchte)',
  'zu (?:ihnen|euch|dir|eich) (?:{adv} ){0,2}(?:will|möchte|mecht|wui|muss) {me}(?= ?(?:[.,;:!–)]|$|und))',
  '(?:bei ihnen|bei euch|hier|dort) (?:[^\\s;.:!?]+ ){0,8}?(?:möchte|will|würde gern|würde gerne) ' +
    '(?:{me} )?(?:{adv} )?bleiben',
  // "Ich möchte da hinunter", "Ich würd gern bei euch aufs Dach", "an die Werkbank"
  '{iwant}(?: {adv}){0,3} (?:{there}|da|dahin|dorthin)(?: {adv}){0,2} (?:hin\\p{L}*|rein|rauf|' +
    'runter|aufs? \\p{L}+|ins \\p{L}+|in (?:die|den) \\p{L}+|an (?:die|den|das) \\p{L}+)(?= ' +
    '?(?:[.,;:!–)]|$|und))',
  // "... als Ihre neue Vermittlerin": in that part the writer wants to be
  '(?:möchte|will|würde?|gern|gerne|käme)[^.;:!?]{0,60}?,? als (?:ihre?|eure?|euer|deine?) ' +
    '(?!(?:\\p{L}+ )?(?:kund|gast|nachbar|leser|besuch|gespräch|zuhörer|patient|mieter|' +
    'freund))(?:\\p{L}+ )?\\p{L}+(?= ?(?:[.,;:!–)]|$))',
  '(?:hoffe?|möchte?|will|würde?|wäre?)[^.;:!?]{0,40}? (?:ihre?|eure?|euer|deine?) (?:(?:neue|' +
    'nächste|künftige|zukünftige)[rs]? )?(?!kund|gast|mieter|nachbar)\\p{L}+ (?:bin|werde|wäre|zu ' +
    'sein|zu werden|sein (?:zu )?(?:darf|dürfen|kann))(?= ?(?:[.,;:!–)]|$|und))',
  // "Ihr Magazin würde ich mit Freuden betreuen": work at what is the reader's
  '(?:ihre?[nmrs]?|eure?[nmrs]?|euer|diese[nmrs]?) (?:\\p{L}+ ){1,3}?(?:würde?|möchte?|will|tät|mecht) {me}' +
    '{yes} (?:{adv} ){1,3}(?:[^\\s,;.:!?]+ ){0,3}?{tend}(?= ?(?:[.,;:!–)]|$|und))',
  '(?:würde?|möchte?|will|tät|mecht) {me}{yes} (?:{adv} ){0,3}(?:ihre?[nmrs]?|eure?[nmrs]?|euer) ' +
    '(?:\\p{L}+ ){1,3}?(?:{adv} ){0,2}{tend}(?= ?(?:[.,;:!–)]|$|und))',
  // "Ich käme gern an Ihr Institut", "dass ich gern zu Ihnen käme"
  '(?:{me} )?(?:käme|finge|ginge|wechselte|zöge|arbeitete|bliebe) (?:{me} )?(?:{adv} |wirklich |' +
    'heute |morgen |am montag ){1,4}(?:{there}|{np})',
  '(?:dass|weil|wie|denn|wo) {me} (?:(?!nicht)[^\\s,;.:!?]+ ){0,3}?(?:gern|gerne|lieber|liebend) ' +
    '(?:{there}|{np})(?: (?!nicht)[^\\s,;.:!?]+){0,3}? (?:käme|anfinge|ginge|wechselte|arbeitete|' +
    'wäre|bliebe|einstiege)',
  // "An der Position bin ich nach wie vor in höchstem Maße interessiert"
  'an (?:einer |eine[mr] )?{np}(?: [^\\s,;.:!?]+){0,3}? (?:bin|bleibe|wäre|war und bin) ' +
    '{me}{yes}[^,;.:!?]{0,50}?\\p{L}*interessiert',
  '(?:{me} bin|bin {me}|{me} bleibe|bleibe {me}|{me} wäre)(?! nicht)[^,;.:!?]{0,40}? (?:an|für) ' +
    '{np}{yes}[^,;.:!?]{0,50}? \\p{L}*interessiert',
  '(?:habe?|hätte|hab)(?! sie)[^,;.:!?]{0,40}?interesse(?: daran)?, (?:{w} ){0,3}?(?:{there}|{np})',
  'wie (?:{adv} )?(?:sehr |gern |gerne )?(?:mich|mir) {np} (?:{adv} )?(?:anspricht|reizt|gefällt|' +
    'lockt|zusagt|interessiert|begeistert)',
  '(?:gewonnen|eingenommen|begeistert|entflammt|erwärmt) für {np}|für {np} (?:{adv} )?(?:gewonnen|' +
    'eingenommen|begeistert|entflammt|erwärmt)',
  'an (?:meinem|diesem) (?:{adv} )?(?:wunsch|entschluss|interesse|willen|vorsatz)[^.;:!?]{0,60}hat ' +
    '(?:sich|(?:auch )?(?:das|der|die) \\p{L}+) (?:{w} ){0,3}?(?:nichts|nix) geändert',
  'mein (?:{w} ){0,2}?wunsch (?:ist|bleibt) (?:{adv} )?(?:derselbe|der gleiche|unverändert)',
  '(?:mich )?(?:darin )?(?:be|ver)stärkt(?:,| hat,)? (?:mich )?(?:{w} ){0,3}?(?:{there}|für ' +
    '{np})(?: {w}){0,3}? zu (?:entscheiden|{work})',
  // "hat mir den Ärmel reingenommen", "habe Blut geleckt", "bin auf den Geschmack gekommen"
  "(?:mir|mer)(?: |')(?:hat's |hat es |hets |het's )?(?:{w} )?(?:den |de |dr )?(?:ärmel|ärmu) " +
    '(?:{w} )?(?:reingenommen|inegno|inegnoh|ineznäh|hereingenommen|inegnu)',
  '(?:habe?|hab) (?:{me} )?(?:{adv} )*(?:blut geleckt|feuer gefangen|lunte gerochen|angebissen)|' +
    '(?:blut geleckt|feuer gefangen|angebissen) habe? {me}',
  '(?:bin|kam) (?:{me} )?(?:{adv} )*auf den geschmack gekommen|(?:mit haut und haar\\p{L}*|mit ' +
    'herzblut) (?:{w} ){0,3}?(?:dabei|bei ihnen|bei euch|verschrieben)',
  "(?:mich hat'?s|mich hat es|es hat mich|hat es mich|hat's mich) (?:{adv} |voll ){0,3}(?:gepackt|" +
    'erwischt|angefixt|umgehauen)',
  '(?:stehe?|steh) (?:{me} )?(?:{adv} |bereits ){0,2}in den startlöchern|scharre? (?:{me} ' +
    ')?(?:{adv} )?mit den hufen',
  // "Am liebsten hätte ich gleich unterschrieben", "Von mir aus kann es sofort losgehen"
  'am liebsten (?:hätte|würde|wäre|täte|finge|tät) {me} (?:[^\\s,;.:!?]+ ){0,5}?(?:unterschrieben|' +
    'unterschreiben|angefangen|anfangen|dageblieben|hiergeblieben|geblieben|dabehalten|loslegen|' +
    'losgelegt|starten|beginnen)',
  '(?:von mir aus|meinetwegen) (?:kann|könnte|könnten|können|darf) (?:es|wir|ich) (?:{w} ' +
    '){0,3}?(?:losgehen|loslegen|anfangen|starten|beginnen)',
  // "Es wäre schön, wenn ich zu Ihrem Team gehören dürfte", "Freuen tät's mich, wenn ..."
  '(?:schön|toll|super|großartig|klasse|herrlich|wunderbar|fantastisch|prima|traum|fest|glück|' +
    'freuen|freude|ehre|froh|glücklich|stolz)(?<!war (?:{w} ){0,3}\\p{L}+)[^.;:!?]{0,40}, wenn ' +
    '(?:ich|wir|es|das|sie mich|ihr mich|du mich)(?! nicht) (?:(?!nicht)[^\\s,;.:!?]+ ' +
    '){0,6}?(?:{there}|{np}|dabei|mit uns|mitmachen|anfangen)(?: [^\\s,;.:!?]+){0,3}? (?:dürfte|' +
    'könnte|darf|kann|würde|werde|klappt|klappte|wird|hinhaut|nehmen|nähmen|holen|holten|einstellen|' +
    'anfinge|arbeitete|sein)',
  "(?:fänd'?s?|fände?|fänd ich'?s|wäre?) (?:ich |es |{adv} ){0,3}(?:[^\\s,;.:!?]+ ){0,2}?, wenn " +
    '(?:das|es) mit (?:uns|mir) (?:was|etwas) wird',
  'drücke? (?:{me} )?mir (?:{w} ){0,2}?die daumen|hoffentlich (?:klappt|klappts|wird)(?: es| ' +
    'das)?(?: (?:was |etwas )?mit {np}|(?= ?[.!]|$))',
  // "Ihr Angebot nehme ich an", "Eine Zusage würde mich glücklich machen"
  '(?:das|ihr|euer|ein|dein|solch ein) (?:{w} )?angebot (?:nehme|nähme|würde) {me} ' +
    '(?:(?!nicht)[^\\s,;.:!?]+ ){0,4}?(?:an|annehmen)(?= ?[.,;!]|$)',
  '(?:würde|werde) (?:{me} )?(?:das|ihr|euer|ein|dein) (?:\\p{L}+ )?angebot ' +
    '(?:(?!nicht)[^\\s,;.:!?]+ ){0,4}?annehmen',
  '(?:eine|ihre|eure) (?:\\p{L}+ )?zusage (?:wäre|würde|käme|macht|machte)(?! nicht)|(?:über|auf) ' +
    '(?:eine|ihre|eure|die) (?:\\p{L}+ )?zusage(?: {w}){0,3}? (?:freuen|hoffe|freue)|(?:freuen|' +
    'riesig|sehr|hoffe)(?: {w}){0,3}? (?:über|auf) (?:eine|ihre|eure) (?:\\p{L}+ )?zusage',
  '(?:gern|gerne|freude|freuden|sofort) (?:übernehme|ergreife|nutze|mache|nehme) {me} (?:{adv} ' +
    '){0,2}{np}(?! nicht)',
  '(?:gern|gerne) (?:bringe?|brächte|steuere) {me} (?:{w} ){0,4}?{there} (?:{w} ){0,2}?(?:ein|' +
    'bei)(?= ?[.,;!]|$)',
  '(?:traue?|trau) (?:{me} )?mir {np} (?:{adv} )?zu und (?:will|möchte|freue)|stelle? (?:{me} ' +
    ')?mich {np} (?:{w} ){0,2}?(?:gern|gerne|freude)',
  '(?:lassen sie|lasst|lass) mich (?:bitte |{adv} ){0,2}(?:teil|{there}|mitmachen|mitarbeiten|' +
    'dabei sein|dazugehören|anfangen|ran)(?! (?:{w} ){0,4}(?:sagen|danken|fragen))',
  '(?:entscheiden sie sich|entscheidet euch|entscheide dich) (?:bitte )?für mich|sich (?:bitte ' +
    ')?für mich zu entscheiden',
  '(?:habe?|hab) (?:{me} )?mich (?:{adv} |längst |innerlich )*(?:für (?:sie|euch|dich|{np}) ' +
    ')(?:{adv} )*(?:entschieden|entschlossen)',
  'meine bewerbung (?:gilt|steht|bleibt)(?! (?:{w} )?nicht)|(?:habe?|hab) (?:{me} )?mich (?:{adv} ' +
    ')?in {np} (?:{adv} )?(?:verguckt|verknallt|verschossen|verschaut|verliebt)',
  // "Ich finde die Stelle klasse", "ziehe Ihre Stelle allen vor", "fühle mich von der Aufgabe angesprochen"
  '(?:{me} finde?|finde? {me}) (?:{adv} )*{np}{yes}(?: [^\\s,;.:!?]+){0,4}? \\p{L}*(?:klasse|' +
    'spannend|toll|super|reizvoll|attraktiv|großartig|interessant|genial|verlockend|anziehend|faszinierend)',
  '(?:fühle|fühl) (?:{me} )?mich (?:{adv} )*(?:von|durch) {np} (?:{adv} )*(?:angesprochen|angezogen|abgeholt)',
  '(?:ziehe|zöge|würde) (?:{me} )?{np} (?:{w} )?(?:allen|jeder|jedem|allem)',
  'mir (?:ihre|ihres|eure|eures|diese|dieses)(?: \\p{L}+)? (?:die|das) (?:aller)?liebste',
  '(?:(?:mir ist|ist mir) (?:die|diese|ihre|eure) {jobword}|(?:die|diese|ihre|eure) {jobword} ist ' +
    'mir) (?:{adv} )*wichtig',
  'nach (?:genau )?so eine[rm] (?:\\p{L}+ )?{jobword} (?:[^\\s,;.:!?]+ ){0,4}?(?:gesucht|suche|gewartet)',
  'mit (?:vollem|ganzem) herzen (?:dabei|bei der sache)|für eine {jobword} (?:stehe|bin) {me}{yes} ' +
    '(?:{w} ){0,4}?(?:bereit|zu haben)',
  // "Einer Zusammenarbeit sehe ich freudig entgegen", "Zu Ihnen zieht es mich"
  '{jobword}(?: mit (?:ihnen|euch))? (?:sehe|blicke|schaue) {me}{yes} (?:{w} ){0,4}?entgegen',
  '(?:sehe|blicke|schaue) {me} (?:{w} ){0,3}?{jobword}(?: mit (?:ihnen|euch))? (?:{w} ){0,4}?entgegen',
  '(?:zu|nach|in|an) (?:{np}|ihnen|euch) zieht es mich|(?:steht|spricht) (?:{w} ' +
    '){0,3}?{jobword}(?: mit (?:ihnen|euch))? nichts (?:im weg|entgegen|dagegen)',
  'für (?:{np}|ihre?n? (?!hund|katze|kind)\\p{L}+) (?:würde|ziehe|zöge|gäbe|lasse|ginge|gehe|tue|' +
    'täte) {me}{yes} (?:[^.;:!?]{1,40} )?(?:umziehen|um|alles|liegen|stehen|feuer|nach \\p{L}+|' +
    'sausen|aufgeben|kündigen)',
  '(?:wohin|wo) {me} (?:{adv} )*(?:will|möchte|gehöre|hingehöre|hinwill|hinmöchte)[:,]? (?:zu|bei|' +
    'nämlich zu) (?:ihnen|euch)|(?:genau )?(?:das|dies) (?:will|möchte) {me} (?:{adv} )*(?:machen|' +
    'tun|sein|haben)(?= ?[.!]|$)',
  // "Mein Interesse ist unverändert groß", "Meine Lust, hier zu arbeiten, ist größer denn je"
  'meine? (?:{adv} )?(?:motivation|lust|wunsch|wille|begeisterung|vorfreude|interesse)(?! (?:an|' +
    'für|auf) (?!{np}|{there}|daran))[^.;:!?]{0,60}? (?:ist|bleibt) (?:{adv} |noch )*(?:höher|größer|' +
    'stärker|ungebrochen|unverändert|riesig|riesengroß|groß|da)',
  'mein interesse (?:{adv} )*(?:ungebrochen|unverändert|groß|sehr groß|da)(?: groß)? (?:ist|bleibt)',
  '(?:lust|bock|interesse) (?:habe?|hätte?|hätt) {me}{yes}[^.;:!?]{0,30}? (?:auf|an) (?:genau |eben )?{np}',
  'auf {np} (?:{w} )?(?:habe?|hätte?|hätt) {me}{yes} (?:{w} ){0,3}?(?:lust|bock|appetit)',
  'nichts (?:wünsche|will|möchte|ersehne) {me}(?: mir)? (?:mehr|sehnlicher|lieber|dringender|so ' +
    'sehr) (?:als|wie) (?:{np}|{there}|eine? \\p{L}+ {there})',
  '(?:will|möchte) {me} {np} (?:(?:noch|jetzt|nun) )?(?:mehr|lieber|erst recht|umso mehr)',
  // "Sie würden mir einen Traum erfüllen", "Meine Zusage haben Sie", "zähle die Tage"
  'mir (?:{w} ){0,6}?(?:einen|meinen) \\p{L}*(?:traum|wunsch) erfüll\\p{L}+|mit (?:einer|der|' +
    'ihrer) (?:zusage|thejob)[^.;:!?]{0,30}(?:glücklich|große freude|traum)',
  'meine zusage (?:haben|hätten|habt|hast) (?:sie|ihr|du)|zähle (?:{me} )?(?:{adv} )?die (?:tage|stunden)',
  '(?:schönere|bessere|spannendere)[nrs]? (?:{jobword}|ort|platz|als) (?:[^\\s;.:!?]+ ' +
    '){0,5}?(?:kann|könnte) {me} mir (?:{w} )?(?:nicht|kaum|schwerlich) (?:vorstellen|denken|' +
    'wünschen|ausmalen)',
  '(?:dürfte|könnte|kann|wenn) {me} (?:{w} ){0,4}?(?:wählen|aussuchen)[^.;:!?]{0,40} (?:{np}|' +
    '{there}|sie|euch)(?= ?(?:[.,;:!–)]|$))',
  // "Ich wäre gern Ihr neuer Lehrling", "die Neue bei Ihnen"
  '(?:{me} (?:wäre|wär)|(?:wäre|wär) {me}) (?:{adv} ){1,3}(?:(?:ihre?|eure?|euer|dein) ' +
    '(?:neue[rs]? )?(?!gast|kund|nachbar|besuch|freund|mieter)\\p{L}+|(?:die|der) neue (?:bei|in|im) ' +
    '{w})(?= ?(?:[.,;:!–)]|$))',
  '{iwant}{yes}[^.;:!?]{0,40}? in die thejob (?:zu )?gehen|ob {me} [^.;:!?]{1,60}[:,–] (?:ja|' +
    'unbedingt|klar|natürlich|von herzen|und wie)(?= ?[.,!]|$)',
  // Said for an answer: "Interesse? Ja, und wie!", "will ich echt.", "bin an Bord"
  '^(?:das |die |den )?(?:will|möchte) {me}(?: {adv}){0,3}(?= ?[.!]|$)|^bin (?:{adv} )?(?:an bord|dabei)',
  'wenn (?:sie|ihr|du) [^.;:!?]{0,60}?(?:suchen|sucht|suchst|brauchen|braucht|brauchst|' +
    'wollen)[^.;:!?]{0,40}? bin ich (?:das|es|dabei|ihre?|euer|da|zur stelle|der|die)',
  '(?:antwort|frage)[^.;:!?]{0,60}ob {me} [^.;:!?]{0,80}?(?:{there}|{np})[^.;:!?]{0,40}(?:lautet|' +
    'heißt|ist|sage ich)[:,]? (?:{adv} |ein |klares )*(?:ja|jederzeit|unbedingt|sofort|als einzige|' +
    'auf jeden fall|mit freuden)',
];
