/** What looks like a promise to telephone in German and is none. */
export const deNotCalls: readonly string[] = [
  'als (?:an|durch|zurück)(?:zu)?rufen|als zu telefonieren|schriftlich, denn {far}{phone}',
  // "Ich würde Sie anrufen, aber ...", "hatte gesagt, ich würde anrufen"
  'würde? (?:{me} )?(?:{w} ){0,12}?{anrufen},? (?:aber|doch|allerdings|nur|wenn (?:ich|sie|du|' +
    'ihr|das|es) (?:{w} ){0,5}(?:könnte|hätte|wäre|dürfte|wüsste|würden?|hätten))',
  '(?:gesagt|sagte|versprochen|angekündigt|zugesagt|erwähnt|geschrieben|vorgehabt|gemeint|meinte|' +
    'schrieb)(?<!wie (?:{w} ){0,4}\\p{L}+),? (?:dass )?(?:ich|dass ich) (?:{w} ){0,12}(?:anrufen|' +
    'anrufe|an|durch|zurück|{phone})',
  // The reader's call, or somebody's: "mich anzurufen", "die Sekretärin anrufen lassen"
  '(?:mich|uns|meine frau|meinen mann|mir) (?:(?!und )[^\\s,;.]+ ){0,6}?(?:an|zurück|' +
    'durch)(?:zu)?(?:rufen|rufe|klingeln|läuten)',
  '(?:anrufen|zurückrufen) (?:zu )?(?:lassen|können sie|sollen sie|müssen sie|dürfen sie|sollten|' +
    'könnten sie)',
  '(?:lass|lasse) (?:ich )?(?:sie|dich|euch) (?:{w} ){0,6}anrufen',
  '(?:sie|du|ihr) (?:(?:können|könnt|kannst|dürfen|müssen|sollen|sollten|brauchen|wollen|wollten|' +
    'möchten|haben|werden|würden) )(?:mich |gern |{w} ){0,6}{anrufen}',
  // Others are called: "Beide rufe ich an", "Frau Haas werde ich anrufen"
  '(?:beide|alle|alle drei|ihn|den (?!\\d|tag|{weekdays})\\p{L}+|die (?!tage|woche|nächste|' +
    'kommende|andere)\\p{L}+|meinen? (?:\\p{L}+ )?\\p{L}+) (?:{ruf}|werde?|will|möchte|muss) ' +
    '{me}(?! (?:sie|dich|euch|ihnen|dir|bei ihnen|bei dir|bei euch|in ihrem)(?![\\p{L}]))',
  '(?:^|(?<=, ))(?:frau|herrn|herr) \\p{L}+ (?:{ruf}|werde?|will|möchte|muss) {me}(?! (?:sie|dich|bei) )',
  // "Da ruf ich keinen an"
  '{ruf} {me} (?:{w} ){0,3}?(?:keinen|niemand(?:en)?|keinen menschen|keine (?:menschen)?seele)(?![\\p{L}])',
  // Work with the telephone
  '(?:kunden|patienten|gäste|lieferanten|eltern|mandanten|leute|bewerber|interessenten|bürger) ' +
    '(?:{w} ){0,4}(?:anrufen|anzurufen|an|zurück|zurückrufen)(?![\\p{L}])',
  '(?:bei mein\\p{L}* (?:\\p{L}+ ){1,3}|in meine[rm] (?:\\p{L}+ ){1,3}|bei uns |jeden \\p{L}+ |' +
    'täglich |immer |ständig |manchmal |meistens |normalerweise |früher |oft )(?:{ruf}|telefoniere|' +
    'melde) {me}',
  // "das Verwaltungsgericht anrufen" is no telephoning
  '(?:das|ein|die|eine|den|einen) \\p{L}*(?:gericht|gerichtshof|parlament|schiedsstelle|instanz|' +
    'schlichtungsstelle|kommission|polizei|\\p{L}+amt)(?: {w}){0,2} (?:anrufen|anzurufen|an)(?= ' +
    '?(?:[.,;!]|$))',
  // "per Mail oder telefonisch" leaves it open
  '(?:mail|schriftlich|brieflich|persönlich) oder {phone}',
  '{phone} oder (?:auch )?(?:per |via )?(?:e-?mail|mail|schriftlich|brief|persönlich|whatsapp)',
  '(?:anrufen|telefonieren) (?:werde?|will|möchte|darf) {me} (?:{w} ){0,6}(?:nicht|nie|keinesfalls)',
  // The writer's own number: "telefonisch erreichbar"
  '{phone} (?:bin|sind|ist|erreichen|kriegen)',
  '{phone} (?:{w} ){0,4}(?:erreichbar|zu erreichen bin|zur verfügung)',
  '(?:mich|mir) {phone} (?:{w} ){0,3}(?:erreichen|kontaktieren)',
  // What one does often, or seldom
  '(?:klingelt|läutet|klingelts)(?: {w}){0,5}? (?:ständig|dauernd|pausenlos|oft|immer|ununterbrochen|viel)',
  '(?:greife?|nehme?|rufe?|telefoniere?|häng[e]?) (?:ich )?(?:{w} ){0,3}?(?:selten|täglich|oft|' +
    'häufig|ständig|ungern|nie|manchmal|regelmäßig)',
  // "Wenn ich Sie anrufe, störe ich nur"
  '^(?:wenn|falls|sollte) {me} (?:{w} ){0,8}?{anrufe}, (?:störe|nerve|wäre|würde|stört|nervt)',
  // "Mit dem Anruf am Freitag wird es nichts"
  '\\p{L}*anruf[^.;!?]{0,40}? (?:wird (?:es |das |{adv} |leider |wohl ){0,4}(?:nichts|nix)|fällt (?:{w} ){0,3}?(?:aus|flach|' +
    'weg|ins wasser)|entfällt|(?:muss|wird) (?:{w} ){0,2}?(?:ausfallen|entfallen)|klappt (?:{w} ){0,2}?nicht|hat sich erledigt|' +
    'erübrigt sich|ist (?:{w} ){0,2}?(?:hinfällig|überflüssig|abgesagt|gestrichen)|sage? ich (?:{w} ){0,2}?ab)',
  // "Hätte ich Ihre Nummer, würde ich anrufen"; not "Wäre es Ihnen recht, würde ich ..."
  '(?:^|(?<=[,:–-] ))(?:hätte|wäre|wüsste|könnte|besäße) (?:{me}|es|sie|mein\\p{L}*) (?![^,.;!?]{0,40}(?:recht|genehm|lieb|passen|' +
    'in ordnung))[^,.;!?]{2,60}, (?:dann |so )?würde {me} [^.;!?]{0,60}?{anrufen}',
  'wenn {me} [^,.;!?]{0,50}(?:hätte|wüsste|könnte|besäße), (?:dann |so )?würde {me} [^.;!?]{0,60}?{anrufen}',
  '(?:nur|erst) (?:dann )?an, wenn (?:sie|ihr|du) (?:{w} ){0,3}?(?:wünsch|möcht|woll|willst|darum)\\p{L}*',
  // Over already, or taken back
  '(?:wollte|hatte|habe|hab|konnte|musste) (?:ich |{w} ){0,10}(?:angerufen|durchgerufen|telefoniert)',
];
