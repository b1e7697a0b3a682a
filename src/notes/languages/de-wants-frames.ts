/** What is wanted, right behind a want or before it: the position, or the reader's house. */
export const deJobObject: readonly string[] = [
  '(?<!(?:aus|vor|neben|hinter|gegenüber|unter) ){np}',
  '(?<!(?:aus|vor|neben|hinter|gegenüber|unter) ){there}',
  '(?:sie|ihnen|euch)(?= ?(?:[.,;:!–)]|$|und))',
  '(?:die|der|das|den|dem|ihre?[nrm]?|eure?[nrm]?|diese[nrsm]?) (?:\\p{L}+ )?{place}',
  'meiner bewerbung(?: (?:bei|um|für) {w})?',
];

/** Wants of the writer's with their object right behind ("Lust auf | die Stelle"). */
export const deWantsOf: readonly string[] = [
  // "Ich hab so richtig Bock auf", "habe Appetit auf", "hätte riesige Lust auf"
  '(?:habe?|hätte|hätt|hab|hob|kriege?|bekam|bekomme) (?:{me} )?(?:{w} ){0,4}?(?:lust|bock|appetit|' +
    'hunger|sehnsucht|durst|schmacht)(?: bekommen)? (?:auf|nach)',
  '(?:lust|appetit|hunger|geschmack|vorfreude)(?: (?:bekommen|gemacht))? (?:auf|an)(?= ' +
    '(?:[^\\s,;.:!?]+ ){0,9}?(?:gemacht|geweckt|gewachsen|bekommen|größer|gestiegen|wächst))',
  'mir (?:{w} ){0,3}?(?:den mund|das maul) (?:wässrig|wässerig) gemacht (?:auf|nach)',
  // "Mir liegt sehr viel an", "Es ist mir ernst mit", "Ich setze alles auf"
  '(?:mir liegt|liegt mir|läge mir|mir läge) (?:{adv} |viel |alles |mehr |einiges ){0,4}(?:an|daran,)',
  '(?:ist es mir|mir ist es|meine? es|meine? ich es|es ist mir) (?:{adv} |bitter |voll ){0,2}ernst,? mit',
  '(?:setze?|setz) (?:{me} )?(?:alles|meine hoffnung|all meine hoffnung|ganz|voll) auf',
  // "Für mich gibt es nur noch", "kommt für mich nur"
  'für mich (?:gibt es|gibts|zählt|kommt|kommen|bleibt) (?:{adv} |jetzt |da ){0,3}?(?:nur(?: ' +
    'noch)?|einzig(?: und allein)?|allein|bloß)',
  '(?:kommt|kommen|zählt) für mich (?:{adv} |jetzt ){0,2}?(?:nur(?: noch)?|einzig|allein)',
  // "Mein Ziel ist und bleibt", "Mein größter Wunsch wäre", "Meine Wahl fällt auf"
  'mein[e]? (?:{w} ){0,2}?(?:ziel|wunsch|traum|hoffnung|wille|favorit|favoritin|wahl|priorität|' +
    'herzenswunsch|wunschziel)(?: (?:ist|bleibt|wäre|heißt|gilt|fällt|war und ist))(?: und ' +
    'bleibt)?(?: {adv}){0,2}[:,]?(?: es,?| auf)?',
  // "Ich denke nur noch an | diese Stelle", "Alles dreht sich um"
  '(?:denke?|denk|träume?|träum) (?:{me} )?(?:{adv} )*(?:nur noch|ständig|dauernd|pausenlos|immerzu|immer nur|tag und nacht|' +
    'unentwegt|(?:an nichts andere|von nichts andere)[sm] (?:mehr )?als)(?: noch)?(?: an| von)?',
  'gedanken (?:kreisen|drehen sich) (?:{w} ){0,3}?um',
  '(?:habe|hab|hege) (?:{me} )?(?:{w} ){0,3}?(?:wunsch|ziel|traum)[:,]',
  // "mit dem festen Wunsch, | dort zu arbeiten"
  '(?:mit|aus) (?:dem|einem|meinem) (?:{w} ){0,2}?(?:wunsch|ziel|vorsatz|entschluss|willen),?',
  // "Ich sehe meine Zukunft | bei Ihnen"
  'mein[e]? (?:\\p{L}+ )?(?:zukunft|platz|weg|zuhause) (?:sehe|seh|liegt|ist|wäre|führt)(?: ' +
    '{me})?(?: {adv}){0,2}',
  '(?:sehe|seh) (?:{me} )?(?:{adv} ){0,2}(?:meine|eine) (?:\\p{L}+ )?zukunft',
  '(?<![\\p{L}] nicht )(?:{me} gehöre?|gehöre? {me})(?: {adv}){0,2}',
  // "Ich bin heiß auf", "verliebt in", "Feuer und Flamme für"; a house that one has fallen for
  'in gedanken (?:habe|hab|bin|sitze|stehe|arbeite|fange|lebe|wohne) {me} (?:{adv} |bereits |längst ){0,3}',
  '(?:interesse|gefallen|geschmack|freude) (?:gefunden )?daran,? (?:{w} )?',
  '(?:bin|wäre) (?:{me} )?(?:{adv} |weiterhin ){0,3}daran interessiert,? (?:{w} )?',
  '{me} bin (?:{adv} ){0,3}(?:daran interessiert|fest entschlossen|ganz wild darauf|erpicht darauf),?',
  // "Das wär's für mich: | Orgeln bauen bei Ihnen", "wächst meine Vorfreude auf"
  "das (?:wär's|wärs|wäre es|wäre was|wär was)(?: für mich)?[:,]?(?: {w}){0,3}?",
  '(?:wächst|steigt|wuchs) (?:{w} ){0,2}?meine (?:vorfreude|lust|begeisterung|motivation) (?:auf|für|an)',
  '(?:hätte|hätt|habe?|hab) (?:{me} )?(?:{w} ){0,3}?(?:spaß|freude|vergnügen) (?:an|mit|bei)',
  'mein herz (?:schlägt|hängt|gehört|hat sich)(?: {adv}){0,2}(?: für| an| auf)?',
  // "Ich habe mich entschieden: für"
  '(?:entscheide|entschied|entschieden) (?:{me} )?mich (?:{adv} ){0,2}für',
];

/** Wants of the writer's with their object before them ("Die Stelle | ist wie für mich gemacht"). */
export const deWantsBy: readonly string[] = [
  // "hat mich in ihren Bann gezogen", "hat mich voll erwischt"
  '(?:mich|mi) (?:(?!nicht|kaum)[^\\s,;.:!?]+ ){0,4}?(?:bann (?:gezogen|geschlagen)|erwischt|' +
    'verzaubert|elektrisiert|infiziert|angefixt|umgehauen|eingenommen|entflammt|erobert|bezirzt|' +
    'verführt|am haken|an der angel)',
  '(?:hat|haben) (?:bei mir )?(?:{adv} )?(?:eingeschlagen|gefunkt|gezündet|mein herz (?:erobert|' +
    'gewonnen|gestohlen))',
  '(?:hat|haben)(?: es|s)? mir (?:{adv} )?angetan|ans herz gewachsen',
  '(?:bedeutet|bedeuten|bedeutete) mir (?:{adv} )?(?:viel|alles|eine menge|unendlich|mehr)',
  // "gluschtet mich", "lacht mich an", "ruft nach mir"
  '(?:gluschtet|gluscht|gelüstet|kitzelt|juckt|lacht|zieht|treibt|tät|täte|würde) (?:mich|mi)(?: ' +
    '{adv}){0,2}(?: (?:an|magisch an|reizen|freuen|locken|glücklich machen|interessieren))?(?! ' +
    '(?:nicht|über|auf|zu sehr))',
  // "steht bei mir auf Platz eins", "hat für mich Vorrang"
  '(?:steht|stehen|rangiert|kommt|liegt) (?:{w} ){0,4}?(?:ganz oben|auf platz (?:eins|1)|an erster ' +
    'stelle|an oberster stelle|obenan|vorn|ganz vorne|auf der eins)',
  '(?:hat|haben) (?:für mich |bei mir ){1}(?:{adv} )?(?:vorrang|priorität|den vorzug)',
  // "ist wie für mich geschaffen", "ist genau mein Fall", "wäre mein Zuhause"
  'wie für mich (?:gemacht|geschaffen|geschnitzt|gebacken|erfunden|ausgedacht)|(?<!nicht |nichts ' +
    ')(?:genau|wie) für mich',
  '(?:ist|sind|is|wär|wäre|wird|wären|bleibt|bleiben) (?:{adv} |für mich |auch ){0,3}(?:mein|meine|' +
    'mei|min) (?:\\p{L}+ )?(?:fall|ding|welt|element|revier|zuhause|daheim|heimat|platz|ziel|' +
    'kragenweite|sache|bestimmung|hafen|zukunft|favorit|favoritin|herzenssache|herzensangelegenheit|bühne)',
  '(?:ist|wäre|wär) (?:für mich |mir )?(?:{adv} )?(?:die erste (?:adresse|wahl)|das größte|das ' +
    'höchste|ein geschenk)',
  // Behind a clause about it: "Die Stelle, um die es ging, | interessiert mich"
  '(?<=, )(?:interessiert|reizt|lockt|begeistert|fasziniert|überzeugt|gefällt|taugt|beflügelt|' +
    'fesselt) (?:mich|mir){yes}(?! (?:an|auf) )',
  '(?<=, )(?:möchte|will|hätte|würde|nähme) {me}{yes} (?:{adv} ){0,3}(?:haben|{work}|gern|' +
    'gerne)(?= ?(?:[.,;!]|$))',
  // "wäre für mich das große Los", "ist mir ein Geschenk des Himmels"
  '(?:wäre|wär|bedeutete|(?:ist|is|bleibt|bedeutet)(?= (?:{adv} )?(?:für mich|mir) )) (?:für mich |mir |{adv} ){0,3}' +
    '(?:so was |wie |fast |geradezu )?{luck}(?! für (?!mich))',
  '(?:ist|wäre|wär) (?:für mich )?(?:{adv} )?(?:der hammer|der wahnsinn|ein glücksfall|perfekt für ' +
    'mich|ideal für mich)',
  // "klingt für mich reizvoll", "würde mir großen Spaß machen", "würde ich mit Freude übernehmen"
  '(?:ist|bleibt|klingt|wäre|erscheint|wirkt) (?:für mich|mir) (?:{adv} |nach wie vor ' +
    '){0,3}\\p{L}*(?:reizvoll|attraktiv|interessant|verlockend|spannend|erstrebenswert)',
  '(?:würde|tät|täte) (?:mir|mich) (?:{adv} |große |großen |viel ){0,3}(?:spaß|freude|vergnügen|' +
    'glücklich|stolz) (?:machen|bereiten)|mir die liebste',
  "das (?:wär's|wärs|wäre es|wäre was|wär was)(?: für mich)?(?= ?[.!,]|$)|hat sich mein herz {w}",
  '(?:würde?|will|möchte?|werde) {me}{yes} (?:(?!mich|mir|ihnen)[^\\s,;.:!?]+ ){0,5}?(?:übernehmen|' +
    'antreten|annehmen|leiten|ergreifen|weiterführen|ausfüllen|anpacken)(?= ?(?:[.,;:!–)]|$|und))',
  '(?:will|möchte) {me} (?:{np} )?(?:noch |jetzt |nun )?(?:mehr|erst recht|lieber) (?:als|denn)',
  // "möchte ich um keinen Preis verpassen", "nehme ich mit Freuden an"
  '(?:will|möchte|würde|mag) {me} (?:mir )?(?:{adv} ){0,2}(?:um keinen preis|nicht|auf keinen fall|' +
    'nie und nimmer) (?:verpassen|versäumen|auslassen|missen|entgehen lassen|hergeben|verlieren|' +
    'ausschlagen)',
  '(?:nehme|nähme|packe|ergreife) {me} (?:mit |{adv} ){1,4}?(?:freuden|freude|handkuss|kusshand|gern|gerne|an)',
  '(?:verfallen|verschrieben|hin und weg|verknallt|verguckt|verschaut|verliebt|vergafft)(?= ' +
    '?(?:[.,;:!–)]|$|und))',
];
