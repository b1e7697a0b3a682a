import type { CallPhrases } from '../language.ts';
import { deNotCalls } from './de-not-calls.ts';

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
    // Learners: "Ich rufen Sie an am Dienstag", "Ich anrufen Sie am Dienstag", "Ich am Montag anrufe Sie"
    '{me} (?:rufen (?:sie|dich|ihnen|euch) {mid}an(?![\\p{L}])|(?:werde )?anrufen? (?:sie|dich|ihnen|euch|bei ihnen))',
    // "Zum Hörer greife ich am Donnerstag", "Ans Telefon hänge ich mich"
    '{hook} (?:greife?|gehe?|nehme?|häng[e]?|schwing[e]?|klemme?|setz[e]?|wähle?|komme?) {me}{yes}',
    // "... dass ich Sie am Freitag anrufe", "... weshalb ich am 4. durchklingle"
    '(?:dass|daß|weshalb|weswegen|wo|wobei|worauf|wonach|weil|wenn|wann|an dem|bis|und) {me} ' +
      '{mid}{anrufe}(?= ?(?:[,.;:–)!]|$|und|oder|,))',
    // "Am 4. telefoniere ich Ihnen", "Ich telefoniere dann mit dir"
    '(?:{me} telefonier[e]?|telefonier[e]? {me}) (?:(?!mit (?!ihnen|dir|euch|dem büro)|' +
      '{stop})[^\\s;!?]+ ){0,12}?(?:ihnen|dir|euch|nach|hinterher)(?! (?:per|mitteilen))',
    '{will} (?:(?!mit (?!ihnen|dir|euch)|{stop})[^\\s;!?]+ ){0,12}?(?:ihnen|dir|euch) {mid}(?:zu ' +
      ')?telefonieren',
    // "Ich melde mich am Freitag telefonisch", "frage ich per Telefon nach"
    '(?:{me} (?:{adv} |selbst |dann ){0,2}{ask}|{ask} {me}|(?:^|(?<=(?:und|dann|,|–|-|:) )){ask})' +
      '(?![^.;!?]{0,80}?[,–] (?:dann |so )?{ask} {me}) {far}{phone}',
    '{phone} (?:{w} ){0,3}?{ask} {me}',
    // "werde mich fernmündlich bei Ihnen melden", "erlaube mir, telefonisch nachzufragen"
    '{will}(?:,? )?{far}{phone} {far}{asking}',
    '{will}(?:,? )?{far}{asking},? (?:(?:und zwar|diesmal|dann|aber|am besten|am \\p{L}+|bei ' +
      'ihnen) ){0,3}{phone}',
    '(?:dass|daß|weshalb|weswegen|wo|wobei|worauf|weil|und) {me} {far}{phone} {far}(?:melde|' +
      'nachfrage|nachhake|erkundige|nachhöre|kontaktiere)',
    // "hören Sie mich am Telefon", "Sie hören telefonisch von mir", "haben Sie mich an der Strippe"
    '(?:hören|hörst|hört|haben|hast|habt|kriegen|kriegst|kriegt|bekommen|bekommst|bekommt) (?:sie |' +
      "du |ihr |s' )?{far}(?:mich|" +
      'von mir|meine stimme),? {far}{line}',
    '(?:sie|du|ihr) (?:hören|hörst|hört) {far}von mir[,:]? {far}{phone}(?! (?:oder|noch))',
    '(?:hören|hörst|hört) (?:sie |du |ihr )?{far}{phone} {far}(?:von mir|mich|meine stimme)',
    'von mir (?:{w} ){0,6}?(?:hören|hörst|hört|zu hören)(?: sie| du| ihr)?,? {far}{line}',
    '(?:{me} lasse?|lasse? {me}) {far}{phone} {far}von mir hören',
    '(?:folgt|kommt|erfolgt|steht|gibt es) (?:dann |auch )?mein(?:en)? anruf(?! von)',
    // "bekommen Sie einen Anruf von mir", "mein Anruf erreicht Sie", "rechnen Sie mit meinem Anruf"
    '(?:bekommen|erhalten|kriegen|haben|bekommst|kriegst|kriegt|bekommt|erhältst) (?:sie|du|ihr)? ' +
      '?{far}(?:einen|meinen|nen) anruf(?: von mir)?(?! von (?!mir))',
    '(?:sie|du|ihr|und) (?:bekommen|erhalten|kriegen|bekommst|kriegst|kriegt|bekommt|erhältst) ' +
      '{far}(?:(?:einen|nen) anruf von mir|meinen anruf)',
    'mein(?:en|em)? (?:nächster |angekündigter |versprochener )?anruf (?:bei ihnen |bei euch |bei ' +
      'dir )?(?:kommt|folgt|erfolgt|erreicht|ereilt|trifft|steht|ist|wird|dürfen sie|können sie|' +
      'am(?! [^.,;]{1,30} (?:hat|war|ging|kam|galt))|gilt|würde)(?! (?:nicht|gestern|ins leere))',
    '(?:rechnen|rechne|rechnet) (?:sie |bitte |ihr |also |du ){0,3}{far}(?:mit )(?:meinem anruf|' +
      'einem anruf(?: von mir| meinerseits)?)',
    '(?:erwarten|erwarte|erwartet) (?:sie |bitte |ihr |also |du ){0,3}{far}(?:meinen anruf|einen ' +
      'anruf von mir)',
    // "Ein kurzer Anruf meinerseits folgt", "Meine telefonische Rückmeldung erhalten Sie"
    '(?:ein (?:\\p{L}+ )?)?anruf (?:von mir|meinerseits) (?:folgt|kommt|erfolgt|erreicht|ereilt|trifft|geht)',
    'meine? telefonische[nrs]? (?:rück|an|nach)?(?:meldung|frage|nachricht|antwort|kontaktaufnahme|erkundigung) (?:erhalten|bekommen|kriegen|' +
      'erhältst|bekommst|folgt|erfolgt|kommt|erreicht|dürfen|ist|gibt)',
    // "Montach ha'm Se mich anner Leitung"
    "(?:ha'm|hamm?|haste|habta|haben|kriegen|kriechen) (?:se|sie|ihr|du) {far}?(?:mich|mir|ma) (?:anner|an der|an'ne|am|auf der|in der) (?:leitung|strippe|hörer|apparat|rohr|telefon)",
    'kündige (?:ich )?{far}meinen anruf {far}an',
    // "werden Sie von mir angerufen"
    '(?:werden|wirst|werdet) (?:sie |du |ihr )?{far}von mir {far}(?:angerufen|angeklingelt|' +
      'zurückgerufen|angeläutet|antelefoniert)',
    // "wird Sie mein Anruf ereilen", "gibt es einen Anruf von mir", "Sie werden einen Anruf von mir bekommen"
    '(?:erreicht|ereilt|kommt|folgt|trifft|wird|gilt|droht|ertönt) (?:{w} ){0,4}?mein anruf(?! nicht)',
    '(?:gibt|gibts|werden|wirst|werdet|dürfen|darfst|müssen|können|kommt|folgt|erhalten|haben|' +
      'steht|erwartet|erreicht) (?:{w} ){0,6}?(?:ein|einen|nen|mein|meinen|meinem|einem) (?:\\p{L}+ ' +
      ')?anruf(?: von mir| meinerseits)(?! (?:verpasst|nicht|verschont))',
    '{will}{far}meinen anruf {far}(?:ankündigen|avisieren|anmelden)',
    // "Für den 20. habe ich mir einen Anruf bei Ihnen vorgenommen", "steht ein Anruf bei Ihnen im Kalender"
    '(?:habe?|hab|steht|ist) (?:{w} ){0,8}?(?:der|den|ein|einen|mein|einem) (?:\\p{L}+ )?anruf(?: ' +
      'bei (?:ihnen|euch|dir)| in ihrem \\p{L}+)? {far}(?:vorgenommen|notiert|vorgemerkt|eingetragen|' +
      'eingeplant|geplant|freigehalten|reserviert|geblockt|vorgesehen|kalender|angestrichen|programm)',
    'hab[e]? {me} mir (?:{w} ){0,5}?(?:vorgenommen|notiert|vorgemerkt|eingetragen|gemerkt|freigehalten|reserviert|ausgesucht),? (?:um )?{mid}{anrufen}',
    // "Sie werden von mir am Telefon hören", "kriegen Sie mich an die Strippe"
    '(?:werden|wirst|werdet) (?:sie |du |ihr )?{far}(?:mich|von mir|meine stimme) {far}{line} ' +
      '{far}(?:hören|haben|bekommen|kriegen)',
    '(?:haste|kriegste|hörste|kriegen|kriegst|kriegt|haben|hast|habt) (?:sie |du |ihr |dann ' +
      '){0,2}{far}?mich {far}{line}',
    'meine stimme (?:hören|hörst|hört) (?:sie|du|ihr) {far}{line}',
    // "gebe ich dir ein Telefon", of the Swiss; "ich telefoniere Sie", of learners
    '(?:gebe?|gib) (?:{me} )?(?:ihnen|dir|euch|ihne|eu) (?:{w} ){0,8}?(?:es|ein|en|a) (?:kurzes |' +
      'churzes )?(?:telefon|telefönli|anrüefli)',
    '{me} (?:gebe?|gib) (?:ihnen|dir|euch|ihne|eu) (?:{w} ){0,8}?(?:es|ein|en|a) (?:kurzes |' +
      'churzes )?(?:telefon|telefönli|anrüefli)',
    '{me} telefoniere (?:sie|dich)(?! (?:mich|mir))',
    // "Wenn am 20. das Telefon klingelt, bin ich es"; "der Anrufer, der Sie stört, werde ich sein"
    '(?<=(?:klingelt|läutet|bimmelt|schellt)[:,]? (?:dann |das )?)(?:bin|werde) {me}(?: es| das| ' +
      'dran| am apparat|(?= ?[.,!]|$))',
    '(?:der|die|ein|eine) (?:\\p{L}+ )?anrufer(?:in)?[^.;!?]{0,70}? (?:bin|werde) {me}{yes}',
    '(?:wird|werden|lasse? {me}) (?:{w} ){0,4}?(?:ihr|dein|euer|das|bei ihnen das) (?:telefon|' +
      'handy|apparat) (?:{w} ){0,2}?(?:klingeln|läuten|bimmeln|schellen|rappeln)(?= ?(?:[.,;:!–)]|$|und))',
    "(?:klingelt|läutet|bimmelt|schellt|rappelt)(?:'s| es)?(?: aber| halt)? {far}bei (?:ihnen|euch|" +
      'dir)(?= ?(?:[.,;:!–)]|$|und))',
    // "Wen ich am Freitag anrufe, das sind Sie"; "Ich, telefonisch, am 11."; "nehme mir ein Herz und rufe an"
    '(?:wen|wem) {me} {mid}{anrufe},? (?:das )?(?:sind|bist|seid)',
    '^{me}, (?:und zwar )?{phone}|angerufen wird (?:[^.;!?]{1,60} )?von mir',
    '(?<=(?<![\\p{L}])ich [^.;!?]{1,80}(?:und|dann) )(?:rufe?|klingle|läute) (?:an|durch)(?= ?(?:[.,;:!–)]|$))',
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
    'bin {me} {far}(?:bei ihnen|bei dir|bei euch) {far}(?:am telefon|in der leitung|am apparat|an der strippe)',
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
  // "Sie sagten, ich solle am 20. anrufen. Das werde ich tun."
  echoes: [
    '(?:und )?(?:das|genau das|so) (?:werde?|tue?|mache?|will) (?:{me} )(?:(?:auch|gern|gerne|hiermit|natürlich) )*(?:tun|machen|halten)?[.!]*$',
    '(?:(?:das|so) )?(?:werde?|mache?|mach) {me}(?: (?:auch|gern|gerne))*[.!]*$|(?:wird gemacht|wird erledigt)[.!]*$',
  ],
  invited: [
    '(?:sie|du|ihr) (?:[^;!?]{0,50} )?{asked},? (?:dass )?ich (?!{w} mich)[^;!?]{0,60}?(?:{anrufen}|{anrufe})',
    '{asked} (?:sie|ihr),? (?:dass )?ich [^;!?]{0,60}?(?:{anrufen}|{anrufe})',
    '(?:baten|batest|bat|gebeten|forderten|luden) (?:sie |ihr )?mich(?: auf| ein)?,? [^;!?]{0,60}?{anrufen}',
  ],
  // In a subject line: "Mein Anruf am 19. Juni", "rufe am Donnerstag an"
  named: [
    '(?<!(?:ihr|dein|euer|ihrem|ihren|für den|nach dem) )(?:mein |einen )?(?:\\p{L}*anruf|rückruf|telefonat|telefontermin)|telefonisch|' +
      '{ruf} {me}|{me} {ruf}|(?:^|[-–,:/] ){ruf}|(?:melde mich|hake nach|frage nach)',
  ],
  // "an dem Tag, der im Betreff steht"
  pointing: [
    '(?:im|vom|aus dem|laut|gemäß|siehe|wie im|den|der) (?:betreff\\p{L}*|betr\\.|titel|überschrift|titelzeile)|betreffzeile',
  ],
  notPromises: deNotCalls,
};
