import type { Language } from '../language.ts';
import weights from '../learned/de.txt?raw';
import { deCall } from './de-call.ts';
import { deDates } from './de-dates.ts';
import { deInterest } from './de-interest.ts';
import { deManners } from './de-manners.ts';
import { deSlots } from './de-slots.ts';

/** German of Germany, Austria and Switzerland, in every tone, slips of the pen and dialect among them. */
export const de: Language = {
  code: 'de',
  weights,
  slots: deSlots,
  abbreviations: [
    'hr|hrn|fr|(?<=(?:frau|herr|herrn) )mag|dr|prof|dipl|ing|med|jur|phil|dipl\\.-ing|st|nr|tel|ca|bzw|evtl',
    'ggf|inkl|exkl|zzgl|vgl|bspw|d\\.h|z\\.b|u\\.a|o\\.ä|i\\.d\\.r|m\\.e|z\\.t|str|abt|univ|mr|frl',
    '(?<=\\d\\. )(?:d|ds)|(?<=d\\. )m',
    'jan|jän|feb|mär|mrz|apr|jun|jul|aug|sep|sept|okt|nov|dez',
    '(?<=(?:am|vom|zum|bis|nächsten|kommenden) )(?:mo|di|mi|do|fr|sa|so)|geb|gez|lt|sog|betr|vorm|nachm',
  ],
  signOffs: [
    // "Mit freundlichen Grüßen", "Viele liebe Grüße aus Lienz", "Danke und Gruß"
    '(?:(?:danke?|vielen dank|besten dank|merci)(?: und|,| &) )?(?:(?:mit|viele|vielen|liebe|' +
      'lieben|lieber|beste|besten|bester|herzliche|herzlichen|herzlichste|schöne|schönen|schöner|' +
      'freundliche|freundlichen|freundlichem|freundlichste|sonnige|nette|kollegialen|verbindlichen|' +
      'ergebenem|ergebenen|herzlichem|hochachtungsvollen|vorzüglicher|ganz|die|alles|fröhliche|bunte|' +
      'warme|es|gruß|und|den|einem|einen|hanseatischen|bestem|vielem|stillem|weihnachtlichen|' +
      'winterlichen) )*(?:grüße?n?|grüsse?n?|gruß|gruss|grüssle|grüßle|griaß|gruaß|hochachtung|' +
      'empfehlung|empfehlungen|verbundenheit|wünschen|grues|gruess|grüessli)(?: .*)?$',
    '(?:hochachtungsvoll|herzlichst|herzlich|freundlichst|ergebenst|ihre?|deine?|eure?|stets ihre?|' +
      'es grüßt|es grüsst|grüßt|lg|mfg|vg|bg|hg|vlg|glg|mlg|liebst|mit gruß|alles liebe|alles gute|' +
      'beste|in verbundenheit|bussi|bussl|bis dann|bis denne|bis bald|ciao|tschüss?|tschüs|tschau|' +
      "pfiat di|pfiat eich|pfüat|servus|ade|adieu|mach's gut|glückauf|glück auf|gelobt sei|frohe|" +
      'schöne|guten rutsch|an guten|gute zeit|schönes|schönen|uf wiederluege|ufwiederluege|salü|' +
      'tschö|moin)(?:(?: dich| sie| euch)?(?: aus [^.?]*)?|[^.?!]*)?$',
    '(?:danke?(?: schön| sehr| vielmals| nochmals| nochmal| dir| ihnen| euch| und| im voraus| ' +
      'schon mal| schonmal)*|dankeschön|vielen(?: lieben)? dank(?: im voraus| nochmals| nochmal| ' +
      'und)*|besten dank(?: im voraus)?|herzlichen dank(?: im voraus)?|dank und gruß|merci(?: ' +
      'vielmal| vielmals)?|thx)(?: und [^.?]*)? ?[,.!–—-]*(?: ?\\p{L}[\\p{L}. -]{0,30})?$',
  ],
  subjects: {
    // Within a part of the sentence only: "mir eine Stunde zu schenken" has the reader's doing.
    writer: [
      'ich|i|wir|(?<=\\S )(?<!von )(?:mich|mir)',
      'meine?[mnr]? (?:\\p{L}+ )?\\p{L}*(?:traum|ding|wunsch|ziel|interesse|motivation|begeisterung|platz|welt)\\p{L}*',
    ],
    // The phrases of this language say themselves who does it: "sie" may be anybody, subject and object.
    others: [
      // "Mein Schwiegersohn hätte Interesse", "Ein Bekannter von mir"
      '(?:meine?|unsere?|eine?|(?:mein|unser|ein)e[mnr]) (?:\\p{L}+ )?{kin}|meine? (?:frau|mann)',
      'ihr(?:e)? (?:kolleg(?:e|in)|lehrling|azubi|vorgänger(?:in)?|chef(?:in)?)',
      '(?:hat|sagt|meint|will|möchte) (?:meine|mein) (?:frau|mann|mutter|vater|kollegin|kollege|' +
        'freundin|freund)',
    ],
  },
  clauses: {
    conjunctions: [
      'aber|doch|jedoch|sondern|oder|während|obwohl|obgleich|wobei|worauf|weshalb|weswegen|wodurch',
      // "wenn ich bis freitag nix höre ruf ich durch": the main clause needs no comma.
      '(?<=(?:höre?|nix|nichts|hab|habe|bin|ist|hat|kommt|weiß|gehört|wurde|wird|sind|haben|läuft|' +
        'klappt|kriege?|meldet|melden) )(?:ruf|rufe|melde?|werde?|klingel|klingle|telefoniere|läute) ' +
        '(?:ich|i)',
    ],
    and: ['und|sowie|wie auch|als auch|ebenso wie|samt|u|plus|un|&'],
    limits: [
      // "falls", "sofern", "sollte ich nichts hören", "ob"
      'wenn(?! ich (?:sie |dich |euch |ihnen |dir |bei ihnen )?(?:{w} ){0,4}(?:anrufe|durchrufe|' +
        'telefoniere|anläute|durchklingle))',
      'wann i|wenns|(?:warum|wieso)(?= (?:ich|i) )|falls|sofern|soweit|vorausgesetzt|ob|es sei denn|außer',
      'im falle?|angenommen|bevor|ehe|bis (?:ich|sie|wir|du|ihr|das|die|der)',
      '(?:^|(?<=[,–-] ))(?:sollte|sollten|solltest|solltet) (?:ich|sie|du|ihr|bis|es|sich|wir|dies|' +
        'das|die|der|mir|kein|keine|niemand|nichts|etwas|mein)',
      '^(?:höre|hör|hab|habe|erhalte|bekomme|kriege|erreicht|kommt|melden|meldest|meldet) (?:ich|' +
        'sie|du|ihr|sich|mich) (?:{w} ){0,5}(?:nichts|nix|keine?|nicht)',
      'solange',
    ],
    events: [
      'sobald|sowie (?:ich|sie|wir|das|die|der)|sowie ~(?:ist|habe|läuft|kommt)|nachdem|sobalds|wann immer',
      'kaum dass|seit (?:ich|sie|wir)|als (?:ich|sie|wir)|nach (?:ihrer|eurer|deiner) entscheidung',
    ],
    reasons: [
      'weil|denn (?:ich|sie|wir|da|der|die|das|bis|am|es|mein|meine)',
      'da (?:ich|sie|wir|er|der|die|das|mein|meine|es|man|bei|bis|am|mir|ihr|ihre)|zumal',
      '(?:damit|dass|daß)(?! (?:ich|i) )|um(?! \\d)(?=(?: {w}){0,10} zu )',
      'wie (?:sie|du|ihr|man|ich|ja|besprochen|vereinbart)',
      '(?<=, |^ ?)(?:die|der|das|den|dem|deren|dessen|denen|welche[rsmn]?|wo|worin|womit)(?! ' +
        '(?:tage?|woche|stelle|\\d))',
      '(?<=, )(?:in|an|auf|mit|bei|für|zu|über|von|aus|nach|vor) (?:der|dem|denen|die|den|das) ' +
        '(?:ich|sie|wir|du|ihr|sich|man)',
    ],
    negations: [
      'nicht|nichts|nix|nich|net|ned|nöd|nid|nie|niemals|niemand\\p{L}*|nimmer|nimma|kein|keine|keinen|keinem',
      'keiner|keins|keinerlei|koa|weder|kaum|keinesfalls|keineswegs|mitnichten|ohne (?:sie|dich|euch)|statt',
      'anstatt|unmöglich|ausgeschlossen|verzichte|unterlasse|schwerlich|wenig interess\\p{L}*',
    ],
    notNegations: [
      '(?:verhehle|leugne|verschweige|verberge|bestreite) (?:ich )?(?:es )?(?:ihnen |euch )?nicht',
      '(?:niemand\\p{L}*|keine[rn]?)(?=[^.;!?]{0,110} (?:als|wie) ich(?![\\p{L}]))|lange nicht mehr(?= hat)',
      // "nicht nur", "nichts Schöneres", "ohne zu zögern", "kann es nicht erwarten"
      'nicht (?:nur|bloß|allein|zuletzt|minder|umsonst|zu vergessen|vergessen|versäumen|verfehlen|' +
        'unterlassen|verhehlen|leugnen|verschweigen|nehmen|mehr aus|aus dem kopf|aus dem sinn|mehr ' +
        'aus dem|verpassen|missen|auslassen|ausschlagen|hergeben|entgehen|lange?|lang)',
      'nichts (?:daran |dran )?(?:ge)?ändert|nichts (?:wünsche|will|ersehne|würde|täte|möchte|tät|' +
        'wäre) (?:ich|mir)',
      'nichts (?:\\p{L}+ )?(?:\\p{L}+eres|lieber|besseres|schöneres|mehr als|so sehr|anderes)|nichts lieber',
      'nichts (?:im weg|entgegen|dagegen)|\\p{L}+ere[nrs]? [^.;]{0,50}(?:nicht|kaum|schwerlich) ' +
        '(?:vorstellen|denken|wünschen)',
      'nix lieber|(?:etwas|was) anderes (?:{w} ){0,6}?nicht(?: mehr)?|oder keine[rns]?|um keinen ' +
        'preis|auf keinen fall',
      'kein(?:e|en)? (?:\\p{L}+ )?(?:bessere[nrs]?|schönere[nrs]?|anderer?n?|zweifel|frage|' +
        'geheimnis|wunder|sekunde|minute|bedenken|thema|hehl)',
      '(?:ohne|außer) (?:\\p{L}+ )?(?:zweifel|frage|zögern|zu zögern|wenn und aber|umschweife|' +
        'umwege|lange|zu überlegen|einschränkung|nachzudenken|vorbehalt)',
      'keine frage',
      'nicht (?:mehr )?(?:los|schlafen|erwarten|abwarten)|kaum (?:noch |mehr )?(?:erwarten|abwarten)',
      'nie (?:so|zuvor|lieber|einen|eine|etwas|mehr|bei)|noch nie|nicht (?:ganz )?uneigennützig|nicht anders',
      // A call that waits for silence, or for a day: "falls ich nichts höre", "nicht vor Montag".
      '(?:nichts|nix|nicht|noch nichts|noch nicht|keine|nichts neues) (?:{w} ){0,4}?(?:höre?|hören|' +
        'gehört|vernehme|vernommen|erfahren|erhalten|erhalte|bekommen|vorliegt|gemeldet|melden|da ' +
        'ist|eingegangen|hab|habe|gekommen)',
      'nicht (?:vor|ehe|erst|schon|eher als|später als|später|mehr diese|heute|morgen|gleich|sofort)',
      'nicht .{1,40} sondern|nicht (?:stören|drängen|lästig|nerven|bedrängen|warten lassen)|wenn nicht',
      'nicht (?:beirren|abschrecken|abbringen|entmutigen|unterkriegen|abhalten|bange|verzagen)',
      // "Ich mag nicht mehr suchen und will diese Stelle": the second verb is not denied.
      'nicht(?= [^,.;!?]{1,60} und (?:ich )?(?:will|möchte|würde|hätte|bin|werde|rufe?|melde|freue)(?![\\p{L}]))',
      'kein problem|statt zu warten|(?:an)?statt (?:wie {w},? )?(?:erst |schon )?(?:am |des )?(?:{weekdays}|\\d)',
      // "Am Mittwoch (nicht Dienstag)", "nicht am 12., sondern"
      'nicht (?:am |den |schon |erst |wie {w},? ){0,2}(?:{weekdays}|\\d)',
    ],
    // "Ich ruf dich Freitag an, ok?"
    tags: [
      '(?<=[,…–-] ?)(?:(?:ist?|wäre|wär|geht) )?(?:das |es |dat |des |dit |det )?(?:ihnen |dir |euch |so )?(?:recht|ok|okay|in ordnung|genehm)(?: so)?',
      '(?<=[,…–-] ?)(?:(?:ist |wäre )?(?:das |es )?(?:ok|oke|okay|ja|gell|gelle|gäll|gäu|nä|ne|wa|wahr|nicht wahr|gut|fein|' +
        'passt|passts|recht|klar|alles klar|in ordnung|einverstanden|abgemacht|deal|bis dann)(?: so| das| dir| ihnen| euch)*|geht das(?: so)?)',
      // In a short message no comma stands before it.
      '(?<=[\\p{L}\\d] )(?:ok|oke|okay|ja|gell|gelle|gäll|in ordnung|einverstanden|abgemacht)',
    ],
  },
  // What was said and shown there: "was Sie mir über den Umbau erzählt haben"
  talk: [
    '(?:sie|ihr|du) (?:{w} ){0,8}?(?:erzählt|gesagt|gezeigt|erklärt|erwähnt|gefragt|geschildert|' +
      'beschrieben|berichtet|vorgestellt)',
    '(?:ihre|eure|deine|ihr|ihren) (?:{w} )?(?:frage|schilderung|erzählung|bemerkung|beschreibung|' +
      'hinweis|einblick|geschichte|rückfrage)\\p{L}*',
    'im gespräch|in unserem gespräch|während (?:des|unseres) gesprächs',
    '(?:wir|haben wir) (?:{w} ){0,8}?(?:gesprochen|geredet|diskutiert|unterhalten)',
    '(?:hängen|haften|in erinnerung) geblieben|beeindruckt|gefiel|gefallen hat|rundgang|führung',
    'beim (?:besuch|rundgang|kaffee)',
  ],
  manners: deManners,
  interest: deInterest,
  call: deCall,
  dates: deDates,
};
