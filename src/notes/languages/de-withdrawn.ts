/** How German takes its interest in a job back. */
export const deWithdrawn: readonly string[] = [
  // "kein Interesse mehr", "ziehe meine Bewerbung zurück"
  '(?:kein|keinerlei) (?:{w} )?interesse (?:mehr )?(?:an {np}|habe|hab|daran|besteht|mehr)(?! hätte)',
  '(?:kein|keinerlei) interesse mehr',
  'nicht (?:mehr |länger |wirklich |weiter )+(?:an {np} )?(?:interessiert|in frage|zur verfügung|infrage)',
  'interesse (?:{w} ){0,4}(?:erloschen|verflogen|verloren|geschwunden|hat sich erledigt)',
  'bewerbung (?:{w} ){0,6}?(?:zurück|zurückziehen|zurückzuziehen|zurücknehmen|zurückgezogen|nicht ' +
    '(?:aufrecht|weiter))',
  '(?:ziehe|zieh|nehme) (?:ich )?(?:{w} ){0,6}?(?:bewerbung|zusage|kandidatur|mich) (?:{w} ){0,4}?zurück',
  'mein(?:e|en)? (?:rückzug|absage)|rückzieher',
  '(?:muss|möchte|will|werde|sage|sag) (?:ich |{w} ){0,6}?(?:absagen|passen|ablehnen|absage ' +
    'erteilen|abstand nehmen|aussteigen|zurücktreten|verzichten)(?= ?[.,;:!]|$)',
  '(?:sage|sag) (?:ich )?(?:ihnen |euch |dir |hiermit |leider |lieber ){0,4}ab(?= ?[.,;:!]|$)',
  '(?:steige|steig) (?:ich )?(?:{w} ){0,4}aus|nehme (?:ich )?(?:{w} ){0,4}abstand',
  'scheide (?:ich )?(?:{w} ){0,5}aus|trete (?:ich )?(?:{w} ){0,5}zurück',
  'verzichte (?:ich )?(?:{w} ){0,4}auf {np}',
  '(?:{np}|das|es|sie|er|ist doch|wäre|is|alles) (?:ist |wäre |is |doch |leider |einfach |am ende |' +
    'wohl ){0,4}(?:nichts|nix|nicht das richtige|nicht das passende|keine option|nicht der richtige|' +
    'nicht die richtige) für (?:mich|mi)',
  '(?:kommt|kommen|komme) (?:für mich |{w} ){0,6}?(?:nicht|nimmer) (?:mehr )?(?:in frage|infrage|in betracht)',
  'fällt (?:{w} ){0,5}(?:weg|flach|aus)(?= ?[.,;]|$| für mich)',
  '(?:habe|hab|bin) (?:ich |mich |{w} ){0,8}?(?:gegen (?:{np}|einen wechsel|sie|euch)|anders|für ' +
    '(?:ein anderes|eine andere|einen anderen|das andere|die andere|den anderen|meinen jetzigen|' +
    'jemand|etwas anderes)) ?(?:{w} ){0,4}?(?:entschieden|entschlossen|umentschieden|zugesagt|' +
    'unterschrieben)',
  '(?:anderes|anderswo|woanders|andere[nr]? thejob|anderen vertrag|' +
    'andernorts) (?:{w} ){0,4}?(?:zugesagt|unterschrieben|gefunden|angenommen|angefangen)',
  'mich (?:{w} )?(?:umentschieden|anders entschieden)',
  '(?:bleibe|bleib) (?:ich )?(?:{adv} |nun |doch |lieber |erst einmal |erstmal |vorerst |weiterhin ' +
    '){0,4}(?:bei meine[mr]|wo ich bin|in meine[mr]|im alten|auf meine[mr]|freiberuflich|hier in ' +
    'meine[mr])',
  'lasse? (?:ich )?(?:das |es |die sache )?(?:also |dann |lieber )*(?:sein|bleiben)(?= ?[.,!]|$)',
  '(?:lass|lasse) ich (?:das|es) (?:{adv} )?(?:sein|bleiben)',
  '(?:will|möchte|mag|kann|werde) (?:ich )?(?:{np}|sie|ihn|das|es|den job|bei ihnen)(?: ' +
    '{adv}){0,2} (?:leider )?(?:nicht|nimmer|net) (?:mehr )?(?:{adv} )?(?:haben|annehmen|antreten|' +
    'übernehmen|machen|anfangen|arbeiten|weiterverfolgen|nehmen|[.!,]|$)',
  '{np} (?:will|möchte|mag) ich (?:{adv} |leider )*(?:nicht|nimmer|net)(?! (?:mehr )?(?:hergeben|' +
    'loslassen|missen))',
  '(?:noch nicht so weit|nicht sagen, ob|ob ich (?:das|die|den|es) (?:{w} ){0,4}?(?:will|möchte|' +
    'machen will), (?:weiß|kann))',
  'ein ja (?:{w} ){0,8}(?:voreilig|gelogen|verfrüht|zu früh)|nach reiflicher überlegung (?:{w} ){0,10}nicht',
  // "Wenn ich jünger wäre, würde ich ...", "Hätte ich keine Kinder, ...", "hätte gern angefangen"
  '(?:wenn {me}|^(?:hätte|wäre) {me}) (?:{w} ){0,5}?(?:jünger|älter|keine?n?|nicht|noch)(?: ' +
    '{w}){0,4}?(?: hätte| wäre)?, (?:würde|hätte|wäre) {me}',
  '(?:hätte|wäre) (?:{w} ){0,8}?(?:gern|gerne) (?:genommen|gekommen|angenommen|gearbeitet|' +
    'angefangen|gemacht|geworden|angetreten)',
  'so gern(?:e)? {me} (?:{w} ){0,8}?(?:hätte|wäre|würde), (?:{w} ){0,3}?(?:muss|kann|geht|es)',
  'bin (?:{me} )?(?:es )?nicht mehr(?= ?[.,]|$)',
  'interessiert mich (?:{np} )?(?:leider |inzwischen |nun |{adv} ){0,3}nicht(?: mehr)?(?= ?[.,;!]|$)',
];

/** Long ago: "als Kind wollte ich Bäckerin werden". */
export const deNotWants: readonly string[] = [
  '(?:wollte|wollt|träumte|hätte) (?:{me} )?(?:{w} ){0,2}?(?:als (?:kind|junge|mädchen|bub|schüler\\p{L}*)|früher|damals|einst|' +
    'mit \\p{L}+ jahren)[^.;!?]{0,80}',
  '(?:als (?:kind|junge|mädchen|bub|schüler\\p{L}*)|früher|damals|einst|mit \\p{L}+ jahren) (?:wollte|wollt|träumte|hätte) {me}[^.;!?]{0,80}',
];
