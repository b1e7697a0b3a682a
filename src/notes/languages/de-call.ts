import type { CallPhrases } from '../language.ts';

/** How German announces a call. Verbs fall apart, so that a promise is said whole. */
export const deCall: CallPhrases = {
  promises: [
    // "Ich rufe Sie am Freitag an", "rufe ich nochmals durch", "ruf di am Mittwoch o"
    '{me} (?:{adv} |selbst |selber |dann |also |aber |persönlich ){0,2}{ruf} {mid}{anruf}',
    '{ruf} (?:{me}|ma) (?!sie mich){mid}{anruf}',
    // With no "ich": "Rufe Sie Montag an", "bin zurück und ruf dann an"
    '(?:^|(?<=(?:und|dann|,|–|-|:|also|☎|📞) )){ruf} (?!mich|uns|mir|bitte|doch |ruhig|einfach|' +
      'an(?![\\p{L}])|sie mich){mid}{anruf}',
    // "Ich werde Sie am Freitag anrufen", "erlaube mir, bei Ihnen anzurufen"
    '{will}(?:,? )?{mid}{anrufen}',
    // "Anrufen werde ich Sie am Freitag"
    '(?<!(?:mit|von|bei|zu|vor|keinen) )(?:anrufen|durchrufen|durchklingeln|telefonieren|' +
      'zurückrufen) (?:werde?|will|möchte|tue?|darf) {me}{yes}',
    // "... dass ich Sie am Freitag anrufe", "... weshalb ich am 4. durchklingle"
    '(?:dass|daß|weshalb|weswegen|wo|wobei|worauf|wonach|weil|wenn|wann|an dem|bis|und) {me} ' +
      '{mid}{anrufe}(?= ?(?:[,.;:–)!]|$|und|oder|,))',
    // "Am 4. telefoniere ich Ihnen", "Ich telefoniere dann mit dir"
    '(?:{me} telefonier[e]?|telefonier[e]? {me}) (?:(?!mit (?!ihnen|dir|euch|dem büro)|' +
      '{stop})[^\\s;!?]+ ){0,12}?(?:ihnen|dir|euch|nach|hinterher)(?! (?:per|mitteilen))',
    '{will} (?:(?!mit (?!ihnen|dir|euch)|{stop})[^\\s;!?]+ ){0,12}?(?:ihnen|dir|euch) {mid}(?:zu ' +
      ')?telefonieren',
    // "Ich melde mich am Freitag telefonisch", "frage ich per Telefon nach"
    '(?:{me} (?:{adv} |selbst |dann ){0,2}{ask}|{ask} {me}|(?:^|(?<=(?:und|dann|,|–|-|:) ' +
      ')){ask}) {far}{phone}',
    '{phone} (?:{w} ){0,3}?{ask} {me}',
    // "werde mich fernmündlich bei Ihnen melden", "erlaube mir, telefonisch nachzufragen"
    '{will}(?:,? )?{far}{phone} {far}{asking}',
    '{will}(?:,? )?{far}{asking},? (?:und zwar |diesmal |dann |aber )?{phone}',
    '(?:dass|daß|weshalb|weswegen|wo|wobei|worauf|weil|und) {me} {far}{phone} {far}(?:melde|' +
      'nachfrage|nachhake|erkundige|nachhöre|kontaktiere)',
    // "hören Sie mich am Telefon", "Sie hören telefonisch von mir", "haben Sie mich an der Strippe"
    "(?:hören|hörst|hört|haben|hast|habt|kriegen|kriegst|kriegt|bekommen|bekommst|bekommt) (?:sie |du |ihr |s' )?{far}(?:mich|" +
      'von mir|meine stimme) {far}{line}',
    '(?:hören|hörst|hört) (?:sie |du |ihr )?{far}{phone} {far}(?:von mir|mich|meine stimme)',
    'von mir (?:{w} ){0,6}?(?:hören|hörst|hört|zu hören)(?: sie| du| ihr)?,? {far}{line}',
    '(?:{me} lasse?|lasse? {me}) {far}{phone} {far}von mir hören',
    '(?:folgt|kommt|erfolgt|steht|gibt es) (?:dann |auch )?mein(?:en)? anruf(?! von)',
    // "bekommen Sie einen Anruf von mir", "mein Anruf erreicht Sie", "rechnen Sie mit meinem Anruf"
    '(?:bekommen|erhalten|kriegen|haben|bekommst|kriegst|kriegt|bekommt|erhältst) (?:sie|du|ihr)? ' +
      '?{far}(?:einen|meinen|nen) anruf(?: von mir)?(?! von (?!mir))',
    '(?:sie|du|ihr|und) (?:bekommen|erhalten|kriegen|bekommst|kriegst|kriegt|bekommt|erhältst) ' +
      '{far}(?:(?:einen|nen) anruf von mir|meinen anruf)',
    'mein(?:en|em)? (?:nächster |angekündigter |versprochener )?anruf (?:bei ihnen |bei euch |bei dir )?(?:kommt|folgt|erfolgt|' +
      'erreicht|ereilt|trifft|steht|ist|wird|dürfen sie|können sie|am|gilt|würde)(?! (?:nicht|gestern|' +
      'ins leere))',
    '(?:rechnen|rechne|rechnet) (?:sie |bitte |ihr |also |du ){0,3}{far}(?:mit )(?:meinem anruf|' +
      'einem anruf(?: von mir| meinerseits)?)',
    '(?:erwarten|erwarte|erwartet) (?:sie |bitte |ihr |also |du ){0,3}{far}(?:meinen anruf|einen ' +
      'anruf von mir)',
    'kündige (?:ich )?{far}meinen anruf {far}an',
    // "werden Sie von mir angerufen"
    '(?:werden|wirst|werdet) (?:sie |du |ihr )?{far}von mir {far}(?:angerufen|angeklingelt|' +
      'zurückgerufen|angeläutet|antelefoniert)',
    // The picture of it: "greife ich zum Hörer", "hänge mich ans Telefon", "wähle Ihre Nummer"
    '(?:greife?|nehme?|nimm|häng[e]?|schwing[e]?|klemme?|setz[e]?|begeb[e]?|wähle?|tippe?) (?:{me} ' +
      ')?{far}{hook}',
    '{will} {far}{hook} (?:{w} )?(?:zu )?(?:greifen|nehmen|wählen|hängen|klemmen|schwingen|setzen)',
    // "klingelt bei Ihnen das Telefon", "lasse ich es bei Ihnen klingeln"
    '(?:klingelt|bimmelt|läutet|schellt|rappelt|klingelts|bimmelts|läutets|scheppert) (?:es ' +
      ")?{far}(?:ihr|dein|euer|das|dat|s|'s|bei (?:ihnen|dir|euch)(?= (?:das|dat|'s))) ?(?:telefon|" +
      'handy|apparat|tel|telephon)?(?: bei (?:ihnen|dir|euch))?',
    '(?:ihr|dein|euer|das) (?:telefon|handy|apparat) (?:klingelt|bimmelt|läutet|schellt|wird) ' +
      '{far}(?:ich|mein|mir|klingeln|läuten)',
    '(?:lass|lasse) {me} (?:es )?{far}bei (?:ihnen|dir|euch) {far}(?:klingeln|läuten|schellen|bimmeln)',
    // "versuche ich es telefonisch", "bin ich bei Ihnen in der Leitung"
    "(?:versuche?|probiere?)(?:'?s)? (?:{me} )?(?:'?s |es )?{far}(?:{phone}|telefon)",
    'bin {me} {far}(?:bei ihnen|bei dir|bei euch) {far}(?:am telefon|in der leitung|am apparat|' +
      'an der strippe)',
    '(?:wird|ist) (?:es |das )?(?:mein anruf|meine nummer) (?:sein)?',
  ],
  promisesWithDay: [
    // "Ich kann Sie erst am Freitag anrufen"
    '(?:{me} kann|kann {me}) {mid}(?:erst|frühestens|wieder|schon|gleich|problemlos) {mid}{anrufen}',
    // "Ich wollte Sie dann am Montag anrufen"
    '(?:{me} wollte|wollte {me}) (?:{reader} )?dann {mid}{anrufen}',
    '^anruf (?:von mir )?(?:am|kommt|folgt|dann|nächst\\p{L}*|montag|dienstag|mittwoch|donnerstag|freitag)',
    'telefonat (?:von mir )?folgt|anruf (?:von mir )?(?:folgt|kommt)|{me} bin dann am telefon',
  ],
  futures: [],
  // Names the call: with no future before them they promise nothing.
  verbs: ['anruf|anrufe|telefonat|rückruf|telefonisch|ich rufe an|ruf ich an'],
  between: [],
  notPromises: [
    'als (?:an|durch|zurück)(?:zu)?rufen|als zu telefonieren|schriftlich, denn {far}{phone}',
    // "Ich würde Sie anrufen, aber ...", "hatte gesagt, ich würde anrufen"
    'würde? (?:{me} )?(?:{w} ){0,12}?{anrufen},? (?:aber|doch|allerdings|nur|wenn (?:ich|sie|du|ihr|' +
      'das|es) (?:{w} ){0,5}(?:könnte|hätte|wäre|dürfte|wüsste|würden?|hätten))',
    '(?:gesagt|sagte|versprochen|angekündigt|zugesagt|erwähnt|geschrieben|vorgehabt|gemeint|meinte|' +
      'schrieb),? (?:dass )?(?:ich|dass ich) (?:{w} ){0,12}(?:anrufen|anrufe|an)',
    // The reader's call, or somebody's: "mich anzurufen", "die Sekretärin anrufen lassen"
    '(?:mich|uns|meine frau|meinen mann|mir) (?:(?!und )[^\\s,;.]+ ){0,6}?(?:an|zurück|' +
      'durch)(?:zu)?(?:rufen|rufe|klingeln|läuten)',
    '(?:anrufen|zurückrufen) (?:zu )?(?:lassen|können sie|sollen sie|müssen sie|dürfen sie|' +
      'sollten|könnten sie)',
    '(?:lass|lasse) (?:ich )?(?:sie|dich|euch) (?:{w} ){0,6}anrufen',
    '(?:sie|du|ihr) (?:(?:können|könnt|kannst|dürfen|müssen|sollen|sollten|brauchen|wollen|wollten|' +
      'möchten|haben|werden|würden) )(?:mich |gern |{w} ){0,6}{anrufen}',
    // Others are called: "Beide rufe ich an", "Frau Haas werde ich anrufen"
    '(?:beide|alle|alle drei|ihn|den (?!\\d|tag|{weekdays})\\p{L}+|die (?!tage|woche|nächste|' +
      'kommende|andere)\\p{L}+|meinen? (?:\\p{L}+ )?\\p{L}+) (?:{ruf}|werde?|will|möchte|muss) {me}(?! ' +
      '(?:sie|dich|euch|ihnen|dir|bei ihnen|bei dir|bei euch|in ihrem)(?![\\p{L}]))',
    '(?:^|(?<=, ))(?:frau|herrn|herr) \\p{L}+ (?:{ruf}|werde?|will|möchte|muss) {me}(?! (?:sie|dich|bei) )',
    // Work with the telephone
    '(?:kunden|patienten|gäste|lieferanten|eltern|mandanten|leute|bewerber|interessenten|bürger) ' +
      '(?:{w} ){0,4}(?:anrufen|anzurufen|an|zurück|zurückrufen)(?![\\p{L}])',
    // "per Mail oder telefonisch" leaves it open
    '(?:mail|schriftlich|brieflich|persönlich) oder {phone}',
    '{phone} oder (?:auch )?(?:per |via )?(?:e-?mail|mail|schriftlich|brief|persönlich|whatsapp)',
    '(?:anrufen|telefonieren) (?:werde?|will|möchte|darf) {me} (?:{w} ){0,6}(?:nicht|nie|keinesfalls)',
    // The writer's own number: "telefonisch erreichbar"
    '{phone} (?:bin|sind|ist|erreichen|kriegen)',
    '{phone} (?:{w} ){0,4}(?:erreichbar|zu erreichen bin|zur verfügung)',
    '(?:mich|mir) {phone} (?:{w} ){0,3}(?:erreichen|kontaktieren)',
    // Over already, or taken back
    '(?:wollte|hatte|habe|hab|konnte|musste) (?:ich |{w} ){0,10}(?:angerufen|durchgerufen|telefoniert)',
  ],
};
