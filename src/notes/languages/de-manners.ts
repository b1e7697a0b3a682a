import type { MannersPhrases } from '../language.ts';

/** How German thanks for a meeting. */
export const deManners: MannersPhrases = {
  thanks: [
    // "danke", "vielen Dank", "Ich bedanke mich", "ein großes Dankeschön"
    'danke?|danken|danke?schön|dankschee|dank\\s?dir|bedanke?|bedanken|bedankt|bedankn|dankend|dankesworte',
    'danksagen|danksagung|dankst|dangge|dankscheen|dankeschee|dankä|dankeschöön|dankööö|dankee+',
    // "möchte ich Ihnen bestens verdanken", of the Swiss; of hunters and others by trade
    '(?:bestens|herzlich|vielmals|sehr|gebührend) (?:zu )?verdank(?:en|e)|w[ae]i?dmannsdank|tausenddank',
    // Of other tongues and of the church
    "merci|mersi|vergelt'?s ?gott|vergelts gott|thx|thanks|thank you|danggschön|märci",
    // "bin Ihnen dankbar", "sehr verbunden", "stehe in Ihrer Schuld", "erkenntlich"
    'dankbar|dankbarkeit|verbunden|verpflichtet|erkenntlich|in ihrer schuld|in deiner schuld',
    // "weiß es sehr zu schätzen", "rechne ich Ihnen hoch an"
    'zu schätzen|schätze (?:ich )?(?:es|sehr|ich)|hoch ?anrechnen|(?:rechne|rechn) (?:{w} ){0,5}hoch an',
    'zu würdigen|wertschätzung',
    // "sehr freundlich von Ihnen", "echt nett, dass Sie"
    '(?:freundlich|nett|lieb|liebenswürdig|großzügig|anständig|toll|klasse|stark|super|aufmerksam|' +
      'fair|gütig|entgegenkommend|reizend|zuvorkommend) von (?:ihnen|euch|dir|ihrem|eich|ihnen allen)',
    '(?:freundlich|nett|lieb|liebenswürdig|großzügig|anständig|fein|schee|nobel),? (?:dass|das|daß) ' +
      '(?:sie|du|ihr)',
    // "nicht selbstverständlich, dass Sie sich ..."
    '(?:nicht|keineswegs|alles andere als) (?:für )?selbstverständlich|keine selbstverständlichkeit',
    'keine sache,',
  ],
  notThanks: [
    // Not yet: "vielen Dank im Voraus", "wäre Ihnen dankbar, wenn"
    '(?:danke?|bedanke?n?|dankeschön|merci|dankbar|thx)(?: [^\\s,;.!]+){0,4}? (?:im voraus|im ' +
      'vorraus|im vorhinein|vorab|vorweg|im vorfeld)',
    '(?:im voraus|im vorraus|im vorhinein|vorab) (?:[^\\s,;.]+ ){0,3}?(?:danke?|dankend|bedanken|' +
      'dankeschön|dankbar)',
    '(?:meine[rmn]?|seine[rmn]?) (?:[^\\s,;.]+ ){1,3}?(?:dankbar|verbunden)',
    '(?:wäre|wär|wären|würde|würden|würd) (?:{w} ){0,7}?(?:dankbar|verbunden|verpflichtet|zu ' +
      'schätzen|danken|erkenntlich|nett|lieb|freundlich)',
    '(?:dankbar|verbunden|verpflichtet|nett|lieb|freundlich)(?: von ihnen| von dir| von euch)?(?: ' +
      'wäre[^,]{0,20}|wär)?,? (?:wenn|falls|sofern)',
    '(?:dankbar|verbunden|nett|lieb|freundlich) (?:wäre|wär)',
    // Owing to: "dank der Umleitung"
    '(?<!(?:vielen|besten|herzlichen|lieben|großen|mein|meinen|innigen|tausend|ganz|schönen|' +
      'aufrichtigen|verbindlichsten|haben sie|hab|habt) )dank (?:de[rsmn]|eine[srm]|ihre[srm]|' +
      'meine[srm]|seine[srm]|eure[srm]|deine[srm]|guter|der)',
    'gott sei dank|nein,? danke|danke,? nein|danke,? aber|danke der nachfrage|nichts zu danken|zum dank',
    // To others, and by others: "richten Sie Ihrer Frau meinen Dank aus", "Ihr Dank"
    '(?:richten|richte|richt|bestellen|bestelle|übermitteln|geben|gib|leiten|sagen|sag|grüßen|' +
      'grüß(?! gott)) (?:sie |du )?(?:bitte |doch |{w} ){0,8}(?:danke?|dankeschön|merci)',
    '(?:bitte )?danken sie (?:bitte |auch |doch |ebenso )*(?:ihre[rm]|herrn|frau|der|dem|den)',
    'dank(?:e|en)? (?:auch )?(?:an|bei|gilt) (?:meine[nrm]?|seine[nrm]?|gott)',
    '(?:mein|meinen|herzlichen|lieben|vielen|besten|schönen) dank (?:auch )?an (?:ihre[n]?|eure[n]?|' +
      'deine[n]?) (?!team|kolleg|mannschaft|ganzes)\\p{L}+',
    '(?:ihr|ihren|ihrem|ihres|deinen?|euren?|seinen?|deren) (?:{w} )?(?:dank|dankeschön)',
    '(?:bedanken|bedanke|danken|danke) (?:ich )?(?:mich )?(?:bei )?(?:meine[rmn]|seine[rmn])',
    '(?:sie|er|man|kunden|patienten|gäste|wer) (?:{w} ){0,3}(?:bedankt|bedankten|dankten|dankbar)',
    '(?:dass|weil|wenn|wie) sie (?:{w} ){0,4}(?:dankbar|danken|bedanken|verbunden)',
    'bei (?:mir|uns) (?:{w} ){0,6}bedank\\p{L}*',
    '(?:ohne|statt|außer|anstatt) (?:{w} ){0,2}(?:dank|danke|danken|dankeschön)',
    'auf (?:kein|ein) (?:danke|dankeschön|dank)|(?:kein|keinen) (?:dank|danke|dankeschön)',
    // Words of the same sound
    '(?:am telefon|miteinander|eng|sprachlich|damit|dadurch|daran|mit \\p{L}+) verbunden',
    'verbunden (?:mit|werden|ist|sind|fühle)|(?:dazu|vertraglich|gesetzlich|mich|sich) verpflichtet',
    'verpflichtet,',
    '(?:einzuschätzen|einschätzen|auf \\p{L}+ zu schätzen)|dankbare[rnsm]?|danken? mir',
  ],
  meeting: [
    // The talk: "Vorstellungsgespräch", "Austausch", "Klönschnack"
    '\\p{L}*(?:gespräch|gesprächs|gespräche|gspr[äöa]+ch|gschpr[äöa]+ch|gespraech|gesprech)',
    '\\p{L}*(?:unterredung|unterhaltung|austausch|dialog|diskussion|plausch|schnack|ratsch|plauderei|' +
      'schwatz|talk)',
    'interview|interviews|\\p{L}*interview|treffen|zusammentreffen|zusammenkunft|begegnung|besprechung',
    'sitzung|\\p{L}*termin|vorstellung|kennenlernen|kennenzulernen|beisammensein|\\p{L}*runde|zoom|call',
    'videocall|\\p{L}*telefonat|anruf (?:gestern|heute|am|vom)|gestrige[nrsm]?',
    '(?:quatschen|quatsche|plaudern|reden|ratschen|schnacken|schwätzen|zuhören|zeitnehmen|sprechen|' +
      'kennen|vorsprechen|vorspielen|vorsingen|vorstellen)',
    // Time: "die Stunde", "den Freitagnachmittag", "für Ihre Zeit"
    '\\p{L}*(?:zeit|ziit|zeid|stunde|stunden|minuten|viertelstunde|vormittag|vormittage|nachmittag|' +
      'nachmittage|mittagspause|abend|montag|dienstag|mittwoch|donnerstag|freitag|samstag|' +
      'sonnabend)(?! danke)',
    '(?:den|ganzen|halben|schönen|tollen|spannenden|interessanten|gestrigen|dem) (?:{w} )?(?:tag|morgen)',
    'zwei tage',
    // What one was shown, and the day of work on trial
    '\\p{L}*(?:führung|rundgang|besichtigung|tour|rundfahrt|einblick|einblicke|einblicken|eindruck|' +
      'eindrücke|probetag|probearbeit|probearbeiten|schnuppertag|schnupperlehre|hospitation|probefahrt|' +
      'probestunde|lehrprobe|probeschicht|mitfahrt|vorspiel|casting|assessment|praxistag|mitlaufen|' +
      'fahrt|unterrichtsstunde|probelektion|probespiel|probetraining|lokalaugenschein)',
    // The opportunity, and how one was received
    '\\p{L}*(?:gelegenheit|möglichkeit|chance|empfang|aufnahme|gastfreundschaft|bewirtung|offenheit|' +
      'ehrlichkeit|herzlichkeit|freundlichkeit|freundliche art|willkommen|aufmerksamkeit|vertrauen|' +
      'geduld|besuch|besuchs|atmosphäre|ehre|einladung (?:zu[mr]?|an|auf|in|ins) (?!link)(?:{w} ' +
      '){0,3}\\p{L}+)',
    // "die Einladung gestern", "das offene Wort": what was had and said there
    '(?<!per \\p{L}+ )einladung (?:gestern|vorgestern|neulich|heute|am \\p{L}*tag)(?! (?:per|via|als|mit der post))',
    'offene[nrs]? (?:wort|worte|ohr|ohren|art)|(?:klare|ehrliche|deutliche|direkte)[nrs]? (?:wort|worte)',
    '(?:mit mir|mit uns) (?:{w} ){0,7}?(?:geredet|gesprochen|geplaudert|diskutiert|zusammengesetzt|ausgetauscht)',
    // What one was let do: "dass ich kommen durfte"
    '(?:kommen|vorbeikommen|dabei sein|hineinschauen|reinschauen|mitfahren|reinschnuppern|' +
      'mitmachen) (?:durfte|konnte|dürfen)',
    // What the reader did: "dass Sie mich empfangen haben"
    '(?:empfangen|getroffen|eingeladen|herumgeführt|rumgeführt|umhergeführt|angehört|zugehört|' +
      'befragt|erübrigt|gewidmet|geopfert|eingeräumt|freigehalten|freigenommen|freigeschaufelt|' +
      'aufgenommen|gelöchert|ausgefragt|aufgesperrt|dazugeholt|zugeschaut|gesprochen|unterhalten|' +
      'mitgenommen|gegönnt|ausgehalten|kennengelernt|angeschaut|drangenommen|reingeschoben|' +
      'eingeschoben|vorgelassen|dabei|da war(?:st|t|en))',
    '(?:mir|uns) (?:(?!bescheid|auskunft|antwort|[\\p{L}-]*unterlagen|adresse|link|formular|termin|' +
      'tipp|schirm|nummer|vertrag|mail)[^\\s;!?]+ ){0,6}?(?:gezeigt|erklärt|erläutert|vorgestellt|' +
      'geschildert|geschenkt|gegeben|gewährt|vorgeführt|nahegebracht|ermöglicht|erzählt)',
    '(?:mich|uns) (?:{w} ){0,6}(?:geführt|begleitet|vorgestellt|reingelassen|machen lassen|mitmachen ' +
      'lassen|dazwischengeschoben|eingeplant|hereingelassen|mitlaufen lassen)',
  ],
  otherThings: [
    // Letters and news: "Ihre Antwort", "die Zusendung der Anfahrtsskizze"
    '\\p{L}*(?:antwort|antworten|rückmeldung|rückantwort|mail|mails|nachricht|nachrichten|schreiben|' +
      'brief|zeilen|sms|zusendung|übersendung|zuschicken|zusenden|schicken|senden|bescheid|auskunft|' +
      'auskünfte|mitteilung|rückruf|reaktion|bestätigung|bestätigen|bestätigt|erinnerung|absage|zusage|' +
      'info|infos|information|informationen)',
    '(?:\\p{L}*terminvorschlag|terminvorschläge|terminverschiebung|ersatztermin|neuen termin|' +
      'alternativtermin|\\p{L}*einladung|gesprächseinladung|einladungsschreiben|gesprächsprotokoll|' +
      'gesprächsnotiz|zeitplan|stundenplan|dienstplan|stundenzettel|zeitnachweis|interviewfragen|' +
      'gesprächsunterlagen|terminbestätigung)',
    // Papers and ways: "Formular", "Wegbeschreibung"
    '\\p{L}*(?:beschreibung|anfahrt|skizze|formular|formulare|fragebogen|unterlagen|dokumente|' +
      'papiere|adresse|anschrift|link|links|zugangsdaten|prospekt|broschüre|katalog|liste|vertrag|' +
      'vertragsentwurf|angebot|quittung|erstattung|überweisung|fahrkarte|ticket|rechnung|parkplatz|' +
      'parkkarte|plan|muster|datei|dateien|foto|fotos|bilder|nummer|kontakt|kontaktdaten|passwort|' +
      'ausweis)',
    // Things, help and good wishes
    '\\p{L}*(?:schirm|schlüssel|jacke|buch|buchtipp|rezept|tipp|hinweis|hinweise|empfehlung|' +
      'weiterleitung|weiterleiten|hilfe|unterstützung|mühe|mühen|verständnis|prüfung|berücksichtigung|' +
      'glückwünsche|genesungswünsche|geburtstagswünsche|weihnachtswünsche|gute[n]? wünsche|blumen|' +
      'kuchen|mitfahrgelegenheit|taxi|interesse|kenntnisnahme|bearbeitung|bemühungen|nachsicht|kulanz|' +
      'korrektur|nachfrage|lieferung)',
    '(?:geantwortet|geschickt|gemailt|gesendet|zugesandt|zugeschickt|zugesendet|zurückgeschrieben|' +
      'geschrieben|gemeldet|zurückgerufen|weitergeleitet|mitgeteilt|informiert|ausgeliehen|geliehen|' +
      'bestätigt|verschoben|nachgereicht|beantwortet|bescheid gegeben|heimgefahren|verlegt)',
  ],
  when: [
    'gestern|gestan|geschtern|vorgestern|neulich|vorhin|letztens|kürzlich|heute|heut|montag|mondtag|dienstag',
    'mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|letzte woche|letzter woche|vergangene woche|alles',
  ],
  given: [
    // "Sie haben mir eine Stunde geschenkt. Danke."
    '(?:sie|ihr|du) (?:beide |alle )?(?:haben|habt|hast|waren|wart|warst|nahmen|nahmt) (?:{w} ' +
      '){0,12}?(?:zeit|genommen|gezeigt|empfangen|gegeben|geschenkt|zugehört|angehört|eingeladen|' +
      'geführt|gesprochen|erklärt|gewidmet|geduldig|freundlich|offen|gastfreundlich|geholt|aufgenommen|' +
      'nett)',
    '(?:haben|habt|hast|nahmen) (?:sie|ihr|du) (?:{w} ){0,12}?(?:zeit|genommen|gezeigt|empfangen|' +
      'gegeben|geschenkt|zugehört|angehört|eingeladen|geführt|gesprochen|erklärt|gewidmet)',
    '(?:das|ihr|unser|dieses) (?:{w} ){0,3}\\p{L}*gespräch|die (?:{w} ){0,2}(?:stunde|führung|zeit)',
    '(?:gestern|der nachmittag|der vormittag)',
  ],
};
