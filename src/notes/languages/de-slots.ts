/** Named parts of the German phrases. */
export const deSlots: Readonly<Record<string, string>> = {
  // Any word, with what may stand behind it inside a sentence.
  w: '[^\\s;!?]+',
  // Strengthens or softens, anywhere.
  adv:
    '(?:sehr|so|hoch|genau|vor allem|insbesondere|total|echt|richtig|wirklich|ganz|äußerst|' +
    'ausgesprochen|überaus|höchst|absolut|voll|mega|super|riesig|unheimlich|wahnsinnig|ungemein|auch|' +
    'ja|noch|nach wie vor|weiterhin|immer noch|unverändert|jetzt|nun|nur|einfach|unbedingt|gern|' +
    'gerne|sehr gern|sehr gerne|liebend|liebend gern|von herzen|mit freude|wahnsinnig gern|furchtbar|' +
    'narrisch|am liebsten|lieber|sofort|selbst|selber|persönlich|also|daher|deshalb|darum|umso mehr|' +
    'mehr denn je|soo+|natürlich|schon|gleich|doch|eben|halt|definitiv|auf jeden fall|sicher|ehrlich|' +
    'trotzdem|dennoch|trotz (?:alle[mr]|dessen)|erst recht|gleichwohl|nichtsdestotrotz|allemal|' +
    'gerade (?:deshalb|deswegen|darum)|(?:genau )?deswegen|wahnsinnig gerne|mit (?:größtem |' +
    'großem )?(?:vergnügen|freuden)|mit (?:herzblut|hingabe|leidenschaft|kusshand)|' +
    'für mein leben gerne?|(?:nur )?zu gerne?|nur allzu gerne?|in höchstem maße|in hohem maße|über ' +
    'alle maßen|zutiefst|' +
    'aufrichtig|dringend|außerordentlich|besonders|stark|brennend|ernsthaft|ehrlich gesagt|offen ' +
    'gesagt)',
  reader: '(?:ihnen|sie|dir|dich|euch|eich|enk|di|dia|ene)',
  // What is spoken of as the job.
  jobword: 'thejob\\p{L}*',
  place:
    '(?:\\p{L}*(?:haus|hause|laden|werkstatt|abteilung|büro|kanzlei|praxis|schule|gymnasium|kita|hof|' +
    'küche|studio|labor|verein|verlag|institut|museum|klinik|station|salon|werk|lager|redaktion|' +
    'garten|backstube|notariat|sekretariat|filiale|gruppe|bereich|bord|truppe|familie|gemeinde|stift|' +
    'boot|schiff|kutter|archiv|depot|hotel|restaurant|weingut|mühle|zoo|fabrik|agentur|brauerei|druckerei|metzgerei|' +
    'käserei|gärtnerei|bäckerei|fleischerei|molkerei|konditorei|schreinerei|tischlerei|(?:tier|pflege|kinder)heim|hospiz|ambulanz|leitstelle|sternwarte))',
  np:
    '(?:(?:(?:auf |an |in |von |für |über |zu |bei |als )?(?:die|der|den|das|dem|diese[rnsm]?|' +
    'eine[rnm]?|ein|ihre[rnms]?|ihr|eure[rnm]?|euer|deine[rnm]?|dein|jene[rnm]?|solche?[rn]?|ne|nen|' +
    'genau die|genau der|genau den|genau das|so eine|so einen|so ein|beim|im|am|zum|zur|vom|ihrem) ' +
    ')(?:(?!(?:zu|zur|zum|über|nach|aus|gegen|ohne|um|wegen) |[\\p{L}-]*frage|nacht|kopie|mein)' +
    '[^\\s,;.:!?]+ ){0,3}?{jobword}|{jobword}(?<!(?:mein|letzt|früher|jetzig|alt|vorig|' +
    'derzeitig|bisherig)\\p{L}* (?:\\p{L}+ )?{jobword}))',
  // Where one works: with the reader, there, in the team.
  there:
    '(?:(?:bei|bi|für|mit|zu|unter|neben) (?:ihnen|ihne|euch|eu|dir|eich|enk|sie|dich|thejob)|(?:bei|' +
    'für|in|an|auf|zu|mit|im|am|zur|zum|beim|ins|als)(?: (?:der|dem|den|die|das|ihre[rnms]?|ihr|' +
    'eure[rnm]?|euer|deine[rnm]?|dein|diese[rnmsr]?))?(?: (?!mein|unser|sein)[^\\s,;.:!?]+){0,2}? ' +
    '(?:{jobword}|{place})|' +
    'hier|dort|thejob(?<!(?:mein|letzt|früher|jetzig|alt|vorig|derzeitig|bisherig)\\p{L}* ' +
    '(?:\\p{L}+ )?thejob))',
  // An infinitive that ends its clause before another one: "werden, mein Mann kann's nicht mehr hören".
  newclause:
    '(?!ihnen)\\p{L}{2,}(?:en|ern|eln), (?:meine?|unsere?|da|das|es|mehr|man|die|der|wir|alle|anderes?|was|egal)(?![\\p{L}])',
  // No denial in what follows of the clause; it comes late in German.
  yes:
    '(?!(?:[, ]+(?!und |aber |weil |denn |sondern |{newclause})[^\\s,;.:!?]+){0,9}? (?:nicht(?! (?:nur|zuletzt|' +
    'allein|bloß|mehr aus|aus dem|zu sehr|lange? )| satt)|nich|nimmer|net|ned|kaum|nie|niemals|' +
    'keinesfalls|keineswegs|mitnichten|weniger|wenig)(?! besser))',
  // The brackets of the sentence: whatever stands between the verb and its particle or infinitive.
  mid:
    '(?:(?:,? ?(?:wenn|sobald|falls|sofern|nachdem|wie|weil|da|sowie|soweit) [^,;!?]{1,90}, )|' +
    '(?!{stop})[^\\s;!?]+ ){0,20}?',
  stop:
    '(?:wenn|ob|dass|daß|sobald|falls|damit|weil|(?<=[,–-] )aber|sondern|mich|uns|täglich|regelmäßig|' +
    'können|könnten|könntest|sollten|würden|möchten|wollen|wollten|haben|hatten|hatte|habe|sagten|' +
    'sagte|dürfen|müssen|brauchen|bitten|bitte|lassen|{other}) |(?:sie|du|ihr) (?:mich|mir|uns) ',
  // Somebody else than the reader: "den Kunden", "meine Referenzen".
  other:
    '(?<!(?:für|über|auf|gegen|in|durch|um|an|unter|bis|hinter|vor|zwischen|mit|zu|von|bei|wegen|aus|' +
    'neben|ab|sie,?|dich|euch|ihnen|dir|nach|seit|außer) )(?:den(?! (?:\\d|tag|nächst|komm|ganzen|' +
    '{weekdays}))|die(?! (?:tage?|woche|nächst|komm|ander|stelle))|meinen?|seinen?|ihn|alle|beide|' +
    'kunden|leute|eltern|patienten|lieferanten|handwerker|frau|herrn|beim|bei (?:meine[rm]?|' +
    'de[rmn](?! (?:zentrale|person|pforte|vermittlung|' +
    'verwaltung|sekret|firma|leitung|schulleitung|geschäfts|redaktion|empfang|büro|werkstatt))|' +
    'kunden|seine[rm]?|frau|herrn|lieferanten))|(?<!von )dort',
  // A date that follows: "dann" means nothing more than "then" before it.
  dated:
    '(?![\\p{L}])(?=[^,;]{0,60}?(?<![\\p{L}])(?:(?:am|den|zum) (?!spät|früh|gleichen|nachmittag|' +
    'vormittag|abend|morgen|' +
    'mittag|telefon|apparat|besten|liebsten|ende|rohr|selben|tag)|nächste|kommende|übermorgen|morgen ' +
    '|montag|dienstag|mittwoch|donnerstag|freitag))',
  wordday:
    '(?=$|[.,;:!?)]| ?[–-]| (?:an|ruf|rufe|werde?|melde?|möchte|will|würde|klingel|klingle|' +
    'telefoniere|telefonisch|des|dann|um|gegen|nachmittags|vormittags|und|nach|früh|mittags|abends|' +
    'morgens|bei|wieder|läute|bin|habe|hören|haben|ist|hat|kommt|tagt|erst|gleich|kurz|noch|zwischen|' +
    'mal|nochmals?|einfach|persönlich|spätestens|frühestens|punkt|pünktlich|sie|dich|euch|ihnen|' +
    'dir|mit|von|zu|in|komme|' +
    'frage|nehme|greife|wähle|klingelt|läutet|folgt|erreicht|bekommen|kriegen|lasse|probiere|' +
    'bimmle?|bimmel|hake|kontaktiere|' +
    'telefonieren|greif|schon|selbst|per|am|mich|versuche|darf|vor|oder|auf|durch|per|sind|liege))',
  weekdays: '(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonn)\\p{L}*',
  // What one may do beside telephoning: the like of "mich" may stand there.
  far:
    '(?:(?:,? ?(?:wenn|sobald|falls|sofern|nachdem|wie|weil|da|sowie|soweit) [^,;!?]{1,90}, )|' +
    '(?!(?:wenn|ob|dass|daß|damit|aber|sondern|sobald|können|könnten|sollten|möchten|dürfen|haben|' +
    'bitten|ist|bin|kann|{other}) )[^\\s;!?]+ ){0,16}?',
  // The writer's will, with the verb before or behind "ich", or with no "ich" at all.
  modal:
    '(?:werde?|will|möchte|moecht|möcht|mag|würde?|darf|dürfte|muss|muß|müsste|tue?|plane|' +
    'beabsichtige|gedenke|hoffe|wünsche|erlaube mir|gestatte mir|habe? vor|habe? mir (?:{w} ' +
    '){0,4}?(?:vorgenommen|notiert|vorgemerkt|eingetragen|geschrieben|gemerkt),|nehme? mir(?: ' +
    '{w}){0,4}? (?:vor|heraus|die freiheit),?|bin so frei|versuche?|probiere?|verspreche|denke daran|' +
    'vergesse nicht|versäume nicht|komme nicht umhin|sehe vor|freue mich darauf|freue mich schon ' +
    'darauf)(?![\\p{L}])',
  will:
    '(?:(?:ich|i|ick|ik) (?:{adv} |selbst |selber |dann |hingegen |aber ){0,2}{modal}|{modal}(?: |' +
    "')(?:ich|i|ick|ik|mir)|(?:werde? (?<=(?:^|(?:und|dann|aber|,|–|-|:) )werde? )|(?:möchte|will|" +
    'darf|würde) ' +
    '(?<=(?:^|(?<![\\p{L}])ich [^.;!?]{0,80}(?:und|dann|aber|,) )(?:möchte|will|darf|würde) ))' +
    '(?!er |sie (?:die|der|mich)|man )|mein (?:plan|vorsatz|vorhaben)(?: ist| bleibt| lautet)?(?: es)?[,:]?|' +
    '(?:erlauben|gestatten) sie(?: mir)?,|bin {me} so frei,?|{me} hatte vor,|hatte {me} vor,)',
  // How one wishes, with "ich" at either side of the verb or with none at all.
  want:
    '(?:will|möchte?|moechte|würde?|wüd|wüad|wiad|tät|täte|dät|däd|daad|dad|wollt|wollte|hätt|hätte|mag|mechat|mecht|wett|' +
    'wött|wünsche mir|wünsch mir|nähme|nähm|nehme?|wäre?|wär|träume davon|hoffe|hoff|brenne darauf|' +
    'brenn drauf|sehne mich danach|wünschte|freue mich(?: schon)? dar(?:auf|über)|kann es kaum ' +
    "erwarten|kann's kaum erwarten)(?![\\p{L}])",
  iwant:
    "(?:{me} (?:{adv} |mir |'?s ){0,3}{want}|{want}(?: |')(?:{me}|'?s {me})|(?:^|(?<=(?:und|aber|,|–|" +
    '-|:) )){want}(?! (?:er|sie (?:mir|mich|die|gern|haben)|ihr|man|es|mir sagen))(?= ))',
  work:
    '(?:(?:mit|zusammen|los|an|weiter|ein|dabei|dazu|hin|heim|herein|rein|tätig|aktiv|' +
    'teil)?(?:zu)?(?:arbeiten|arbeitn|arbeita|arbata|arbeeten|oar?beitn|schaffen|schaffe|schaffa|schaffn|hackeln|anpacken|malochen|fangen|beginnen|' +
    'starten|steigen|legen|heuern|helfen|unterschreiben|übernehmen|antreten|annehmen|ausüben|' +
    'ausfüllen|besetzen|haben|hab|bekommen|kriegen|ergattern|nehmen|tun|machen|wirken|gehören|stoßen|' +
    'stossen|wechseln|kommen|komma|kumma|kumme|kemma|helfa|hoifa|werdn|werda|bleiben|lernen|dienen|leiten|führen|unterrichten|unterstützen|' +
    'verstärken|bringen|beitragen|werden|gestalten|aufbauen|entwickeln|mitgestalten|mitmischen|' +
    'ausbauen|betreuen|begleiten|vertreten|sein|sitzen|stehen|backen|hüten|kochen|bauen|pflegen|' +
    'fahren|spielen|singen|malen|nähen|schweißen|schrauben|forschen|lehren|schreiben|verkaufen|' +
    'bedienen|schneiden|mauern|zimmern|ernten|melken|programmieren|coden|steuern|fliegen|löschen|' +
    'retten|heilen|putzen|jobben|wachsen|altern|loslegen|anfangen|anfanga|ofanga|anfange|einsteigen|' +
    'ausbilden lassen|antanzen|anheuern|zugreifen|zusagen|zuschlagen|einbringen|einzubringen|' +
    'anzufangen|einzusteigen|anzutreten|anzunehmen|mitzuwirken|mitzuarbeiten|mitzugestalten|angehen|' +
    'anzugehen|werkeln|buckeln|angestellt sein|angehören|mitziehen|durchstarten|machn|mitmachen|mitmachn|mitmacha|' +
    'mitarbeiten|dazugehören|dabei sein|dabeisein))',
  // What being there would be: "ist mein ausdrücklicher Wunsch", "würde mir viel bedeuten".
  bliss:
    '(?:das |dies )?(?:ist|wäre|wär|bleibt|bleibt und ist|würde?|tät) (?!(?:{w} ){0,3}?(?:nicht|kein|schwer|' +
    'unmöglich|für sie))(?:(?!meinen|meine[rm]|seine|ihre?n?|unser)[^\\s,;.:!?]+ ){0,4}?(?:\\p{L}*(?:wunsch|ziel|' +
    'traum|anliegen|ehre|freude|wille|absicht|hoffnung|sehnsucht|privileg|auszeichnung|glück|vergnügen|bestreben)|' +
    'bedeuten|freuen|ehren|reizen|gefallen|(?:glücklich|stolz|froh) machen|(?:alles|das),? was ich)' +
    '(?! (?:gewesen|war|von|meine[rs]|unsere[rs]|seine[rs]|ihre[rs]))',
  // The best that can befall one.
  luck:
    '(?:das große los|ein(?:en)? (?:\\p{L}+ )?(?:haupt|lotto)?(?:gewinn|preis|sechser|volltreffer|geschenk|glücksfall|' +
    'glücksgriff|segen|jackpot|lebenstraum|märchen)|der (?:jackpot|haupt\\p{L}+|himmel|hit|knaller|kracher|gipfel|' +
    'ritterschlag)|weihnachten|die (?:krönung|erfüllung|wucht|chance meines lebens)|das (?:paradies|nonplusultra|' +
    'höchste|größte|tüpfelchen|(?:beste|schönste), was mir))',
  // A trade's own doing, with what it is done to.
  craft:
    '(?:stimmen|restaurieren|reparieren|flicken|verkaufen|schneiden|füttern|melken|striegeln|pflanzen|gießen|ernten|' +
    'keltern|brauen|braten|servieren|trainieren|dolmetschen|programmieren|binden|drucken|nähen|schneidern|polstern|' +
    'lackieren|tapezieren|putzen|löschen|retten|heilen|impfen|massieren|frisieren|fliegen|sortieren|katalogisieren|' +
    'digitalisieren|inszenieren|beleuchten|vermessen|zeichnen|entwerfen|bauen|mauern|decken|schreinern|schmieden|' +
    'schweißen|verlegen|backen|hüten|scheren|chauffieren|kutschieren|ausbilden|anleiten|beraten|bewirten|schulen|beschlagen|bedienen|entwickeln|{tend})',
  // The reader asked or advised.
  asked:
    '(?:gesagt|sagten|sagtest|gemeint|meinten|meintest|wollten|vorgeschlagen|schlugen vor|empfohlen|empfahlen|angeboten)',
  // An infinitive with its "zu": "mitzuwirken", "zu arbeiten".
  toinf:
    '(?:\\p{L}*zu\\p{L}{2,}(?:en|ern|eln|tun)|zu (?:{work}|(?!{asguest})\\p{L}{2,}(?:en|ern|eln)|sein|tun)(?: zu dürfen)?)',
  asguest:
    '(?:parken|plaudern|essen|trinken|wandern|reden|sprechen|warten|feiern|wohnen|schlafen|kaufen|einkaufen|besuchen|' +
    'telefonieren|diskutieren|tanzen|baden|lesen|sehen|hören|begegnen|treffen|sitzen|streiten|lachen)',
  // What one does with a house, a herd, a paper that one works for, and no guest would.
  tend:
    '(?:betreuen|leiten|führen|pflegen|verwalten|ordnen|redigieren|lektorieren|gestalten|bewirtschaften|' +
    'bekochen|versorgen|ausbauen|aufbauen|weiterentwickeln|weiterführen|mitgestalten|voranbringen|' +
    'vertreten|verstärken|bereichern|dirigieren|restaurieren|unterrichten|steuern|lenken|' +
    'kuratieren|moderieren|organisieren|koordinieren|beackern|bespielen|instandhalten|mitprägen)',
  // Away, or taken up by something else.
  away:
    '(?:im urlaub|in urlaub|auf urlaub|in den ferien|verreist|weg|fort|unterwegs|im ausland|auf (?:\\p{L}+)|auswärts|' +
    'nicht (?:da|erreichbar|im lande?|zu haus\\p{L}*)|verhindert|beim arzt|im krankenhaus|beschäftigt|eingespannt|' +
    'ausgebucht|frei|verfügbar|einsatzbereit|startklar|in (?:\\p{L}+))',
  busy: '(?:prüfung\\p{L}*|urlaub|frei|termine?|dienst|\\p{L}*schicht|ferien|schule|kurs|examen|fahrstunde|geburtstag|besuch|hochzeit|umzug)',
  me: '(?:ich|i|ick|ik|ech|isch)',
  // Somebody of the writer's who may want the job for themselves.
  kin:
    '(?:(?:schwieger|groß|stief|halb|paten|schul|enkel|arbeits|studien|zimmer)*(?:sohn|tochter|vater|' +
    'mutter|bruder|schwester|eltern|kind|freund|freundin|kollege|kollegin|kollegen|kumpel|kumpels)|neffen?|' +
    'nichte|cousin|cousine|vetter|base|schwager|schwägerin|onkel|tante|opa|oma|enkel|enkelin|partner|' +
    'partnerin|mitbewohner(?:in)?|bekannte[rn]?|verwandte[rn]?|nachbarin|nachbarn?|lehrling|azubi|' +
    'auszubildende[rn]?|kommilitone|kommilitonin|vereinskamerad|patenkind|ältester?|jüngste[rn]?|ehemann|ehefrau)',
  // Finite verbs and their particles, infinitives, and verbs at the end of a clause.
  ruf:
    '(?:rufe?|ruaf|rüef|roop|roof|klingle|klingel|klingele|bimmle|bimmel|läute|läut|lüte?|lüüte|' +
    'schelle?|funke?|telefoniere?|phone|pingle|pingel|kling|rufs)',
  anruf:
    '(?:(?:an|o|oo|aa|aan|ane|ab und an)(?! (?:dem|der|den|diesem|dieser|ihrem|ihrer|einem|einer|' +
    'einen|das|die|ostern|weihnachten|pfingsten|silvester|heiligabend|neujahr|allerheiligen|meinem|' +
    'so|jenem|euch|sie) )|durch(?! (?:die|den|das|ihre|meine))|zurück|retour|zruck|zrugg|a(?= ?(?:[.,;!]|$)))',
  anrufen:
    '(?:(?:an|zurück|durch|retour|noch ?mal durch)(?:zu)?(?:rufen|klingeln|läuten|bimmeln|schellen|' +
    'telefonieren|funken|phonen)|oruafa|oruafn|oruffa|alüte|aalüte|aalüüte|anrüefe|aarüefe|anroopen|' +
    'anrufn|anruffen|an rufen|an zu rufen|anzurüefe|durch zu rufen)(?! (?:lassen|können sie|sollen|' +
    'dürfen sie|müssen sie))',
  anrufe: '(?:an|zurück|durch)(?:rufe?|klingle|klingel|klingele|läute|bimmle|bimmel|telefoniere)',
  // To ask and to report, for "telefonisch": finite, and as an infinitive.
  ask:
    '(?:erzähle|erzähl|verrate|schildere|erkläre|beantworte|melde?|frage?|hake?|hak|fasse?|höre?|' +
    'erkundige|kontaktiere|erreiche|komme?|nehme?|setze?|spreche|informiere|gebe?|geb|sage?|sag|' +
    'teile?|bespreche|kläre?|stelle?|vereinbare|bestätige|suche|stimme|berichte|wende|nachhake|' +
    'erfrage|schließe?|störe?|belästige|behellige|erkunde|schalte|überfalle|mache?|hole?|bitte|versuche?|' +
    'probiere?|rühre?|rühr)',
  asking:
    '(?:(?:zu )?(?:melden|fragen|erkundigen|kontaktieren|erreichen|sprechen|informieren|klären|' +
    'besprechen|vereinbaren|bestätigen|wenden|berichten|holen|setzen|versuchen|probieren|hören|' +
    'rühren|unterrichten|abstimmen|verabreden|verständigen|konsultieren|machen|erkunden|erfahren|' +
    'bitten|erfragen|erwischen|bekommen|kriegen|einholen|einzuholen|schnappen|stellen|behelligen|' +
    'stören|belästigen|vorsprechen)|(?:nach|auf|an|durch|zu|mit|ab|vor|bei|' +
    'rück|zurück)(?:zu)?(?:fragen|haken|fassen|hören|nehmen|kommen|geben|teilen|sagen|stimmen|' +
    'sprechen|fühlen|bohren|melden|klären)|bescheid (?:zu )?(?:geben|sagen))',
  line:
    '(?:{phone}|ans telefon|ans ohr|an die strippe|am ohr|im ohr|an der strippe|in der leitung|am ' +
    'apparat|an der muschel|am draht|am ' +
    'rohr|am hörer|am anderen ende)',
  hook:
    '(?:zum (?:telefon|hörer|handy|telefonhörer|apparat)|den hörer|den telefonhörer|das telefon|ans ' +
    'telefon|an das telefon|an die strippe|hinters telefon|ans handy|an den apparat|(?:ihre|deine|' +
    'eure) (?:telefon)?nummer|(?:ihre|deine|eure) durchwahl)',
  phone:
    '\\(?(?:(?:am|übers|per|via|über|mit dem|vom|mittels|durch einen|mit einem|zum|ans) (?:kurzen |das |' +
    'mein |meinem )?(?:telefon|telephon|anruf|handy|fernsprecher|apparat|draht|tel\\.?)|telefonisch|' +
    'telephonisch|fernmündlich|telefonischerweise)',
  meetings:
    '\\p{L}*(?:ge?s(?:ch)?pr[äöa]+ch|gesprächs|gesprächen|unterredung|unterhaltung|austausch|treffen|interview|' +
    'begegnung|besuch|vorstellung|probearbeiten|probetag|termin)',
  ondate: '(?: (?:am|zum|vom|bis|ab|zur|in|auf|von|der|dem|den|kommenden|ist|war|wäre))*',
  // Behind the number of a day: no time of day, no floor, no third try.
  nomore:
    '(?! ?(?:uhr|h|prozent|%|€|euro|mal|stock|etage|og|obergeschoss|arbeitstag|tag|gespräch|runde|' +
    'semester|halbjahr|quartal|lehrjahr|jahr|klasse|minuten|stunden|stelle|versuch|blick|halbzeit|' +
    'bewerber|mann|fahrer|platz|schritt|monat|kapitel|september hälfte|woche|wochen|tagen|leute|' +
    'kollegen|personen|kv|kg|km|zimmer|hand|linie|ding|eindruck)(?![\\p{L}]))',
};
