import type { Language } from '../language.ts';
import { deCall } from './de-call.ts';
import { deDates } from './de-dates.ts';
import { deInterest } from './de-interest.ts';
import { deManners } from './de-manners.ts';

/** German of Germany, Austria and Switzerland, in every tone, slips of the pen and dialect among them. */
export const de: Language = {
  code: 'de',
  telling:
    'und der die das ich sie ihr ihre ihnen ist mit für nicht auch auf sehr vielen dank gern bei ein eine dem von mich mir habe',
  slots: {
    // Any word, with what may stand behind it inside a sentence.
    w: '[^\\s;!?]+',
    // Strengthens or softens, anywhere.
    adv: '(?:sehr|so|hoch|genau|vor allem|insbesondere|total|echt|richtig|wirklich|ganz|äußerst|ausgesprochen|überaus|höchst|absolut|voll|mega|super|riesig|unheimlich|wahnsinnig|ungemein|auch|ja|noch|nach wie vor|weiterhin|immer noch|unverändert|jetzt|nun|nur|einfach|unbedingt|gern|gerne|sehr gern|sehr gerne|liebend|liebend gern|von herzen|mit freude|wahnsinnig gern|furchtbar|narrisch|am liebsten|lieber|sofort|selbst|selber|persönlich|also|daher|deshalb|darum|umso mehr|mehr denn je|soo+|natürlich|schon|gleich|doch|eben|halt|definitiv|auf jeden fall|sicher|ehrlich|aufrichtig|dringend|außerordentlich|besonders|stark|brennend|ernsthaft|ehrlich gesagt|offen gesagt)',
    reader: '(?:ihnen|sie|dir|dich|euch|eich|enk|di|dia|ene)',
    // What is spoken of as the job.
    jobword:
      '(?:(?!verdienst|parkplatz|kundendienst|gottesdienst|bewerb)[\\p{L}-]*(?:stelle|stellen|position|posten|arbeitsplatz|ausbildungsplatz|ausbildungsplaz|lehrstelle|job|jobs|dienst|aufgabe|aufgaben|rolle|tätigkeit|arbeit|ausbildung|lehre|praktikum|volontariat|referendariat|traineeship|mandat|amt|professur|herausforderung|leitung|vertretung|assistenz|team|teams|mannschaft|crew|truppe|kollegium|betrieb|betriebs|firma|unternehmen|unternehmens|projekt|vorhaben|chance|perspektive|möglichkeit|arbeitsgruppe|arbeitgeber|arbeitgeberin|einsatz|anstellung|zusammenarbeit|mitarbeit|engagement|saison|schicht|nachfolge)|thejob(?:s|-\\p{L}+)?|thejob\\p{L}*)',
    place:
      '(?:\\p{L}*(?:haus|hause|laden|werkstatt|abteilung|büro|kanzlei|praxis|schule|gymnasium|kita|hof|küche|studio|labor|verein|verlag|institut|museum|klinik|station|salon|werk|lager|redaktion|garten|backstube|notariat|sekretariat|filiale|gruppe|bereich|bord|truppe|familie|gemeinde|stift|boot|schiff|kutter))',
    np: '(?:(?:(?:auf |an |in |von |für |über |zu |bei |als )?(?:die|der|den|das|dem|diese[rnsm]?|eine[rnm]?|ein|ihre[rnms]?|ihr|eure[rnm]?|euer|deine[rnm]?|dein|jene[rnm]?|solche?[rn]?|ne|nen|genau die|genau der|genau den|genau das|so eine|so einen|so ein|beim|im|am|zum|zur|vom|ihrem) )(?:[^\\s,;.:!?]+ ){0,3}?{jobword}|(?<!(?:mein|letzt|früher|jetzig|alt|vorig|derzeitig|bisherig)\\p{L}* (?:\\p{L}+ )?){jobword})',
    // Where one works: with the reader, there, in the team.
    there:
      '(?:(?:bei|bi|für|mit|zu|unter|neben) (?:ihnen|ihne|euch|eu|dir|eich|enk|sie|dich|thejob)|(?:bei|für|in|an|auf|zu|mit|im|am|zur|zum|beim|ins|als)(?: (?:der|dem|den|die|das|ihre[rnms]?|ihr|eure[rnm]?|euer|deine[rnm]?|dein|diese[rnmsr]?))?(?: [^\\s,;.:!?]+){0,2}? (?:{jobword}|{place})|hier|dort|thejob)',
    // No denial in what follows of the clause; it comes late in German.
    yes: "(?!(?:[, ]+(?!und |aber |weil |denn |sondern )[^\\s,;.:!?]+){0,9}? (?:nicht(?! (?:nur|zuletzt|allein|bloß|mehr aus|aus dem|zu sehr|lange? )| satt)|nich|nimmer|net|ned|kaum|nie|niemals|keinesfalls|keineswegs|mitnichten|weniger|wenig)(?! besser))",
    // The brackets of the sentence: whatever stands between the verb and its particle or infinitive.
    mid: '(?:(?:,? ?(?:wenn|sobald|falls|sofern|nachdem|wie|weil|da|sowie|soweit) [^,;!?]{1,90}, )|(?!{stop})[^\\s;!?]+ ){0,20}?',
    stop: '(?:wenn|ob|dass|daß|sobald|falls|damit|weil|(?<=[,–-] )aber|sondern|mich|uns|täglich|regelmäßig|können|könnten|könntest|sollten|würden|möchten|wollen|wollten|haben|hatten|hatte|habe|sagten|sagte|dürfen|müssen|brauchen|bitten|bitte|lassen|{other}) |(?:sie|du|ihr) (?:mich|mir|uns) ',
    // Somebody else than the reader: "den Kunden", "meine Referenzen".
    other:
      '(?<!(?:für|über|auf|gegen|in|durch|um|an|unter|bis|hinter|vor|zwischen|mit|zu|von|bei|wegen|aus|neben|ab|sie,?|dich|euch|ihnen|dir|nach|seit|außer) )(?:den(?! (?:\\d|tag|nächst|komm|ganzen|{weekdays}))|die(?! (?:tage?|woche|nächst|komm|ander|stelle))|meinen?|seinen?|ihn|alle|beide|kunden|leute|eltern|patienten|lieferanten|handwerker|frau|herrn|beim|bei (?:meine[rm]?|der bank|kunden|seine[rm]?|frau|herrn|der agentur|der versicherung|de[mn] referenz|lieferanten))|dort',
    // A date that follows: "dann" means nothing more than "then" before it.
    dated: '(?![\\p{L}])(?=[^,;]{0,60}?(?<![\\p{L}])(?:(?:am|den|zum) (?!nachmittag|vormittag|abend|morgen|mittag|telefon|apparat|besten|liebsten|ende|rohr|selben|tag)|nächste|kommende|übermorgen|morgen |montag|dienstag|mittwoch|donnerstag|freitag))',
    wordday: '(?=$|[.,;:!?)]| ?[–-]| (?:an|ruf|rufe|werde?|melde?|möchte|will|würde|klingel|klingle|telefoniere|telefonisch|des|dann|um|gegen|nachmittags|vormittags|und|nach|früh|mittags|abends|morgens|bei|wieder|läute|bin|habe|hören|haben|ist|hat|kommt|tagt|erst|gleich|kurz|noch|zwischen|mich|versuche|darf|vor|oder|auf|durch|per|sind|liege))',
    weekdays: '(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonn)\\p{L}*',
    // What one may do beside telephoning: the like of "mich" may stand there.
    far: '(?:(?:,? ?(?:wenn|sobald|falls|sofern|nachdem|wie|weil|da|sowie|soweit) [^,;!?]{1,90}, )|(?!(?:wenn|ob|dass|daß|damit|aber|sondern|sobald|können|könnten|sollten|möchten|dürfen|haben|bitten|ist|bin|kann|{other}) )[^\\s;!?]+ ){0,16}?',
    // The writer's will, with the verb before or behind "ich", or with no "ich" at all.
    modal:
      '(?:werde?|will|möchte|moecht|möcht|mag|würde?|darf|dürfte|muss|muß|müsste|tue?|plane|beabsichtige|gedenke|hoffe|wünsche|erlaube mir|gestatte mir|habe? vor|habe? mir (?:{w} ){0,4}?(?:vorgenommen|notiert|vorgemerkt|eingetragen|geschrieben|gemerkt),|nehme? mir(?: {w}){0,4}? (?:vor|heraus|die freiheit),?|bin so frei|versuche?|probiere?|verspreche|denke daran|vergesse nicht|versäume nicht|komme nicht umhin|sehe vor|freue mich darauf|freue mich schon darauf)(?![\\p{L}])',
    will: '(?:(?:ich|i|ick|ik) (?:{adv} |selbst |selber |dann |hingegen |aber ){0,2}{modal}|{modal}(?: |\')(?:ich|i|ick|ik|mir)|(?:^|(?<=(?:und|dann|aber|,|–|-|:) ))(?:werde?|möchte|will|darf|würde) (?!er |sie (?:die|der|mich)|man ))',
    // How one wishes, with "ich" at either side of the verb or with none at all.
    want: '(?:will|möchte?|moechte|würde?|wüd|tät|täte|daad|wollt|wollte|hätt|hätte|mag|mechat|mecht|wett|wött|wünsche mir|wünsch mir|nähme|nähm|nehme?|wäre?|wär|träume davon|hoffe|hoff|brenne darauf|brenn drauf|sehne mich danach|wünschte|freue mich(?: schon)? dar(?:auf|über)|kann es kaum erwarten|kann\'s kaum erwarten)(?![\\p{L}])',
    iwant:
      '(?:{me} (?:{adv} |mir |\'?s ){0,3}{want}|{want}(?: |\')(?:{me}|\'?s {me})|(?:^|(?<=(?:und|aber|,|–|-|:) )){want}(?! (?:er|sie (?:mir|mich|die|gern|haben)|ihr|man|es|mir sagen))(?= ))',
    work:
      '(?:(?:mit|zusammen|los|an|weiter|ein|dabei|dazu|hin|heim|herein|rein|tätig|aktiv|teil)?(?:zu)?(?:arbeiten|arbeitn|schaffen|schaffe|hackeln|anpacken|malochen|fangen|beginnen|starten|steigen|legen|heuern|helfen|unterschreiben|übernehmen|antreten|annehmen|ausüben|ausfüllen|besetzen|haben|hab|bekommen|kriegen|ergattern|nehmen|tun|machen|wirken|gehören|stoßen|stossen|wechseln|kommen|bleiben|lernen|dienen|leiten|führen|unterrichten|unterstützen|verstärken|bringen|beitragen|werden|gestalten|aufbauen|entwickeln|mitgestalten|mitmischen|ausbauen|betreuen|begleiten|vertreten|sein|sitzen|stehen|backen|hüten|kochen|bauen|pflegen|fahren|spielen|singen|malen|nähen|schweißen|schrauben|forschen|lehren|schreiben|verkaufen|bedienen|schneiden|mauern|zimmern|ernten|melken|programmieren|coden|steuern|fliegen|löschen|retten|heilen|putzen|jobben|wachsen|altern|loslegen|anfangen|anfanga|ofanga|anfange|einsteigen|ausbilden lassen|antanzen|anheuern|zugreifen|zusagen|zuschlagen|einbringen|einzubringen|anzufangen|einzusteigen|anzutreten|anzunehmen|mitzuwirken|mitzuarbeiten|mitzugestalten|angehen|anzugehen|werkeln|buckeln|angestellt sein|angehören|mitziehen|durchstarten|machn|mitmachen|mitarbeiten|dazugehören|dabei sein|dabeisein))',
    me: '(?:ich|i|ick|ik|ech|isch)',
    // Finite verbs and their particles, infinitives, and verbs at the end of a clause.
    ruf: '(?:rufe?|ruaf|rüef|roop|roof|klingle|klingel|klingele|bimmle|bimmel|läute|läut|lüte?|lüüte|schelle?|funke?|telefoniere?|phone|pingle|pingel|kling|rufs)',
    anruf:
      '(?:(?:an|o|oo|aa|aan|ane|ab und an)(?! (?:dem|der|den|diesem|dieser|ihrem|ihrer|einem|einer|einen|das|die|ostern|weihnachten|pfingsten|silvester|heiligabend|neujahr|allerheiligen|meinem|so|jenem|euch|sie) )|durch(?! (?:die|den|das|ihre|meine))|zurück|retour|zruck|zrugg)',
    anrufen:
      '(?:(?:an|zurück|durch|retour|noch ?mal durch)(?:zu)?(?:rufen|klingeln|läuten|bimmeln|schellen|telefonieren|funken|phonen)|oruafa|oruafn|oruffa|alüte|aalüte|aalüüte|anrüefe|aarüefe|anroopen|anrufn|anruffen|an rufen|an zu rufen|anzurüefe|durch zu rufen)(?! (?:lassen|können sie|sollen|dürfen sie|müssen sie))',
    anrufe: '(?:an|zurück|durch)(?:rufe?|klingle|klingel|klingele|läute|bimmle|bimmel|telefoniere)',
    // To ask and to report, for "telefonisch": finite, and as an infinitive.
    ask: '(?:erzähle|erzähl|verrate|schildere|erkläre|beantworte|melde?|frage?|hake?|hak|fasse?|höre?|erkundige|kontaktiere|erreiche|komme?|nehme?|setze?|spreche|informiere|gebe?|geb|sage?|sag|teile?|bespreche|kläre?|stelle?|vereinbare|bestätige|suche|stimme|berichte|wende|nachhake|mache?|hole?|bitte|versuche?|probiere?|rühre?|rühr)',
    asking:
      '(?:(?:zu )?(?:melden|fragen|erkundigen|kontaktieren|erreichen|sprechen|informieren|klären|besprechen|vereinbaren|bestätigen|wenden|berichten|holen|setzen|versuchen|probieren|hören|rühren|unterrichten|abstimmen|verabreden|verständigen|konsultieren|machen|erkunden|erfahren|bitten|stellen|behelligen|stören|belästigen|vorsprechen)|(?:nach|auf|an|durch|zu|mit|ab|vor|bei|rück|zurück)(?:zu)?(?:fragen|haken|fassen|hören|nehmen|kommen|geben|teilen|sagen|stimmen|sprechen|fühlen|bohren|melden|klären)|bescheid (?:zu )?(?:geben|sagen))',
    line: '(?:{phone}|am ohr|im ohr|an der strippe|in der leitung|am apparat|an der muschel|am draht|am rohr|am hörer|am anderen ende)',
    hook: '(?:zum (?:telefon|hörer|handy|telefonhörer|apparat)|den hörer|den telefonhörer|das telefon|ans telefon|an das telefon|an die strippe|hinters telefon|ans handy|an den apparat|(?:ihre|deine|eure) (?:telefon)?nummer|(?:ihre|deine|eure) durchwahl)',
    phone: '(?:(?:am|übers|per|via|über|mit dem|vom|mittels|durch einen|mit einem|zum|ans) (?:kurzen |das |mein |meinem )?(?:telefon|telephon|anruf|handy|fernsprecher|apparat|tel\\.?)|telefonisch|telephonisch|fernmündlich|telefonischerweise)',
    meetings:
      '\\p{L}*(?:gespräch|gesprächs|gesprächen|unterredung|unterhaltung|austausch|treffen|interview|begegnung|besuch|vorstellung|probearbeiten|probetag|termin)',
    ondate: '(?: (?:am|zum|vom|bis|ab|zur|in|auf|von|der|dem|den|kommenden|ist|war|wäre))*',
    // Behind the number of a day: no time of day, no floor, no third try.
    nomore:
      '(?! ?(?:uhr|h|prozent|%|€|euro|mal|stock|etage|og|obergeschoss|arbeitstag|tag|gespräch|runde|semester|halbjahr|quartal|lehrjahr|jahr|klasse|minuten|stunden|stelle|versuch|blick|halbzeit|bewerber|mann|fahrer|platz|schritt|monat|kapitel|september hälfte|woche|wochen|tagen|leute|kollegen|personen|kv|kg|km|zimmer|hand|linie|ding|eindruck)(?![\\p{L}]))',
  },
  abbreviations: [
    'hr|hrn|fr|(?<=(?:frau|herr|herrn) )mag|dr|prof|dipl|ing|med|jur|phil|dipl\\.-ing|st|nr|tel|ca|bzw|evtl|ggf|inkl|exkl|zzgl|vgl|bspw|d\\.h|z\\.b|u\\.a|o\\.ä|i\\.d\\.r|m\\.e|z\\.t|str|abt|univ|mr|frl|(?<=\\d\\. )(?:d|ds)|(?<=d\\. )m',
    'jan|jän|feb|mär|mrz|apr|jun|jul|aug|sep|sept|okt|nov|dez|(?<=(?:am|vom|zum|bis|nächsten|kommenden) )(?:mo|di|mi|do|fr|sa|so)|geb|gez|lt|sog|betr|vorm|nachm',
  ],
  signOffs: [
    // "Mit freundlichen Grüßen", "Viele liebe Grüße aus Lienz", "Danke und Gruß"
    "(?:(?:danke?|vielen dank|besten dank|merci)(?: und|,| &) )?(?:(?:mit|viele|vielen|liebe|lieben|lieber|beste|besten|bester|herzliche|herzlichen|herzlichste|schöne|schönen|schöner|freundliche|freundlichen|freundlichem|freundlichste|sonnige|nette|kollegialen|verbindlichen|ergebenem|ergebenen|herzlichem|hochachtungsvollen|vorzüglicher|ganz|die|alles|fröhliche|bunte|warme|es|gruß|und|den|einem|einen|hanseatischen|bestem|vielem|stillem|weihnachtlichen|winterlichen) )*(?:grüße?n?|grüsse?n?|gruß|gruss|grüssle|grüßle|griaß|gruaß|hochachtung|empfehlung|empfehlungen|verbundenheit|wünschen|grues|gruess|grüessli)(?: .*)?$",
    '(?:hochachtungsvoll|herzlichst|herzlich|freundlichst|ergebenst|ihre?|deine?|eure?|stets ihre?|es grüßt|es grüsst|grüßt|lg|mfg|vg|bg|hg|vlg|glg|mlg|liebst|mit gruß|alles liebe|alles gute|beste|in verbundenheit|bussi|bussl|bis dann|bis denne|bis bald|ciao|tschüss?|tschüs|tschau|pfiat di|pfiat eich|pfüat|servus|ade|adieu|mach\'s gut|glückauf|glück auf|gelobt sei|frohe|schöne|guten rutsch|an guten|gute zeit|schönes|schönen|uf wiederluege|ufwiederluege|salü|tschö|moin)(?:(?: dich| sie| euch)?(?: aus [^.?]*)?|[^.?!]*)?$',
    '(?:danke?(?: schön| sehr| vielmals| nochmals| nochmal| dir| ihnen| euch| und| im voraus| schon mal| schonmal)*|dankeschön|vielen(?: lieben)? dank(?: im voraus| nochmals| nochmal| und)*|besten dank(?: im voraus)?|herzlichen dank(?: im voraus)?|dank und gruß|merci(?: vielmal| vielmals)?|thx)(?: und [^.?]*)? ?[,.!–—-]*(?: ?\\p{L}[\\p{L}. -]{0,30})?$',
  ],
  subjects: {
    writer: ['ich|i|wir'],
    // The phrases of this language say themselves who does it: "sie" may be anybody, subject and object.
    others: ['(?:hat|sagt|meint|will|möchte) (?:meine|mein) (?:frau|mann|mutter|vater|kollegin|kollege|freundin|freund)'],
  },
  clauses: {
    conjunctions: [
      'aber|doch|jedoch|sondern|oder|während|obwohl|obgleich|wobei|worauf|weshalb|weswegen|wodurch',
      // "wenn ich bis freitag nix höre ruf ich durch": the main clause needs no comma.
      '(?<=(?:höre?|nix|nichts|hab|habe|bin|ist|hat|kommt|weiß|gehört|wurde|wird|sind|haben|läuft|klappt|kriege?|meldet|melden) )(?:ruf|rufe|melde?|werde?|klingel|klingle|telefoniere|läute) (?:ich|i)',
    ],
    and: ['und|sowie|wie auch|als auch|ebenso wie|samt|u|plus|un|&'],
    limits: [
      // "falls", "sofern", "sollte ich nichts hören", "ob"
      'wenn(?! ich (?:sie |dich |euch |ihnen |dir |bei ihnen )?(?:{w} ){0,4}(?:anrufe|durchrufe|telefoniere|anläute|durchklingle))',
      'wann i|wenns|(?:warum|wieso)(?= (?:ich|i) )|falls|sofern|soweit|vorausgesetzt|ob|es sei denn|außer|im falle?|angenommen|bevor|ehe|bis (?:ich|sie|wir|du|ihr|das|die|der)',
      '(?:^|(?<=[,–-] ))(?:sollte|sollten|solltest|solltet) (?:ich|sie|du|ihr|bis|es|sich|wir|dies|das|die|der|mir|kein|keine|niemand|nichts|etwas|mein)',
      '^(?:höre|hör|hab|habe|erhalte|bekomme|kriege|erreicht|kommt|melden|meldest|meldet) (?:ich|sie|du|ihr|sich|mich) (?:{w} ){0,5}(?:nichts|nix|keine?|nicht)',
      'solange',
    ],
    events: [
      'sobald|sowie (?:ich|sie|wir|das|die|der)|sowie ~(?:ist|habe|läuft|kommt)|nachdem|sobalds|wann immer|kaum dass|seit (?:ich|sie|wir)|als (?:ich|sie|wir)|nach (?:ihrer|eurer|deiner) entscheidung',
    ],
    reasons: [
      'weil|denn (?:ich|sie|wir|da|der|die|das|bis|am|es|mein|meine)|da (?:ich|sie|wir|er|der|die|das|mein|meine|es|man|bei|bis|am|mir|ihr|ihre)|zumal',
      '(?:damit|dass|daß)(?! (?:ich|i) )|um(?! \\d)(?=(?: {w}){0,10} zu )|wie (?:sie|du|ihr|man|ich|ja|besprochen|vereinbart)',
      '(?<=, |^ ?)(?:die|der|das|den|dem|deren|dessen|denen|welche[rsmn]?|wo|worin|womit)(?! (?:tage?|woche|stelle|\\d))',
      '(?<=, )(?:in|an|auf|mit|bei|für|zu|über|von|aus|nach|vor) (?:der|dem|denen|die|den|das) (?:ich|sie|wir|du|ihr|sich|man)',
    ],
    negations: [
      "nicht|nichts|nix|nich|net|ned|nöd|nid|nie|niemals|niemand\\p{L}*|nimmer|nimma|kein|keine|keinen|keinem|keiner|keins|keinerlei|koa|weder|kaum|keinesfalls|keineswegs|mitnichten|ohne (?:sie|dich|euch)|statt|anstatt|unmöglich|ausgeschlossen|verzichte|unterlasse|schwerlich|wenig interess\\p{L}*",
    ],
    notNegations: [
      // "nicht nur", "nichts Schöneres", "ohne zu zögern", "kann es nicht erwarten"
      'nicht (?:nur|bloß|allein|zuletzt|minder|umsonst|zu vergessen|vergessen|versäumen|verfehlen|unterlassen|verhehlen|leugnen|verschweigen|nehmen|mehr aus|aus dem kopf|lange?|lang)',
      'nichts (?:daran |dran )?(?:ge)?ändert|nichts (?:würde|täte|möchte|tät|wäre) (?:ich|mir)|nichts (?:\\p{L}+ )?(?:\\p{L}+eres|lieber|besseres|schöneres|mehr als|so sehr|anderes)|nichts lieber|nix lieber|kein(?:e|en)? (?:\\p{L}+ )?(?:bessere[nrs]?|schönere[nrs]?|anderer?n?|zweifel|frage|geheimnis|wunder|sekunde|minute|bedenken|thema|hehl)',
      '(?:ohne|außer) (?:\\p{L}+ )?(?:zweifel|frage|zögern|zu zögern|wenn und aber|umschweife|umwege|lange|zu überlegen|einschränkung|nachzudenken|vorbehalt)|keine frage',
      'nicht (?:mehr )?(?:erwarten|abwarten)|kaum (?:noch |mehr )?(?:erwarten|abwarten)|nie (?:so|zuvor|lieber|einen|eine|etwas|mehr|bei)|noch nie|nicht (?:ganz )?uneigennützig|nicht anders',
      // A call that waits for silence, or for a day: "falls ich nichts höre", "nicht vor Montag".
      '(?:nichts|nix|nicht|noch nichts|noch nicht|keine|nichts neues) (?:{w} ){0,4}?(?:höre?|hören|gehört|vernehme|vernommen|erfahren|erhalten|erhalte|bekommen|vorliegt|gemeldet|melden|da ist|eingegangen|hab|habe|gekommen)',
      'nicht (?:vor|ehe|erst|schon|eher als|später als|später|mehr diese|heute|morgen|gleich|sofort)|nicht .{1,40} sondern|nicht (?:stören|drängen|lästig|nerven|bedrängen|warten lassen)|wenn nicht|kein problem|statt zu warten',
    ],
  },
  // What was said and shown there: "was Sie mir über den Umbau erzählt haben"
  talk: [
    '(?:sie|ihr|du) (?:{w} ){0,8}?(?:erzählt|gesagt|gezeigt|erklärt|erwähnt|gefragt|geschildert|beschrieben|berichtet|vorgestellt)',
    '(?:ihre|eure|deine|ihr|ihren) (?:{w} )?(?:frage|schilderung|erzählung|bemerkung|beschreibung|hinweis|einblick|geschichte|rückfrage)\\p{L}*',
    'im gespräch|in unserem gespräch|während (?:des|unseres) gesprächs|(?:wir|haben wir) (?:{w} ){0,8}?(?:gesprochen|geredet|diskutiert|unterhalten)',
    '(?:hängen|haften|in erinnerung) geblieben|beeindruckt|gefiel|gefallen hat|rundgang|führung|beim (?:besuch|rundgang|kaffee)',
  ],
  manners: deManners,
  interest: deInterest,
  call: deCall,
  dates: deDates,
};
