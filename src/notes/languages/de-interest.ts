import type { InterestPhrases } from '../language.ts';
import { deWants } from './de-wants.ts';
import { deWantsAttraction } from './de-wants-attraction.ts';
import { deJobObject, deWantsBy, deWantsOf } from './de-wants-frames.ts';
import { deWantsIdioms } from './de-wants-idioms.ts';
import { deNotWants, deWithdrawn } from './de-withdrawn.ts';

/** How German wants a job, or takes it back. */
export const deInterest: InterestPhrases = {
  jobNouns: [
    '(?!traum|wunsch|bau|tank|halte|vor|her|bestelle|fest|dar|zu|um|an)[\\p{L}-]*stelle(?! (?:ich|' +
      'mir|mich|sicher|fest))',
    '(?!traum|wunsch)[\\p{L}-]*(?:jobs?|position|posten|aufgaben?|rolle|tätigkeit|arbeit)',
    '(?!parkplatz)[\\p{L}-]*(?:arbeitsplatz|ausbildungspla(?:t)?z|ausbildung|lehre|praktikum|volontariat)',
    '(?!verdienst|kundendienst|gottesdienst)[\\p{L}-]*(?:dienst|mandat|amt|professur|referendariat)',
    '[\\p{L}-]*(?:leitung|vertretung|assistenz|nachfolge|herausforderung|perspektive|möglichkeit|chance)',
    '[\\p{L}-]*(?:teams?|mannschaft|crew|truppe|kollegium|betriebs?|firma|unternehmens?|arbeitsgruppe)',
    '(?!wunsch)[\\p{L}-]*(?:arbeitgeber(?:in)?|einsatz|anstellung|zusammenarbeit|mitarbeit|engagement)',
    '[\\p{L}-]*(?:projekt|vorhaben|saison|schicht|traineeship)',
    // The reader's house, by whatever it is: "Ihre Wache", "in Ihr Institut"
    '[\\p{L}-]*(?:haus|hause|laden|werkstatt|wache|abteilung|büro|kanzlei|praxis|schule|kita|hof|' +
      'küche|studio|labor|verein|verlag|institut|museum|klinik|station|salon|werk|redaktion|' +
      'backstube|atelier|chor|orchester|theater|gärtnerei|schreinerei|tischlerei|bäckerei|baustelle|' +
      'bücherei|bibliothek|apotheke|behörde|reederei)(?<=(?<![\\p{L}])(?:ihre?[rnms]?|eure?[rnms]?|' +
      'euer|diese[rnms]?|deine?[rnm]?|dat|dies) (?:\\p{L}+ )?[\\p{L}-]+)',
  ],
  wants: [...deWants, ...deWantsAttraction, ...deWantsIdioms],
  wantsOf: deWantsOf,
  wantsBy: deWantsBy,
  jobObject: deJobObject,
  wishes: [
    // "Ich würde sehr gern", "Ich hoffe", "wünsche mir" - what for stands behind.
    '{iwant}{yes}',
    "(?:kann|könnte) (?:{me} )?(?:es |'s )?(?:kaum|nicht) (?:mehr )?(?:erwarten|abwarten),?",
    '(?:würde?|werde) (?:{me} )?mich (?:{adv} |wahnsinnig |ungemein |außerordentlich )*freuen,?{yes}',
    'freue? (?:{me} )?mich (?:{adv} |schon |jetzt )*darauf,?',
    '(?:wäre|wär) (?:{me} )?(?:{adv} )*(?:glücklich|froh|stolz|bereit|überglücklich|dankbar|happy),?',
    '(?:bin|wäre) {me} (?:{adv} )*(?:bereit|gewillt|entschlossen|willens),?',
    '(?:mein|es ist mein|mein größter|mein großer|mein sehnlichster|mein fester|mein erklärter) ' +
      '(?:{w} )?(?:wunsch|ziel|wille|traum)(?: (?:ist|wäre|bleibt))?(?: es)?,?',
    // "Es wäre schön, ...", "Es würde mir viel bedeuten, ...", "Hoffentlich darf ich ..."
    "(?:wäre|wär|fände?|fänd)(?: es| das| ich|'s| ich es| ich's)? (?:{w} ){0,3}?(?:schön|toll|" +
      'super|großartig|klasse|herrlich|wunderbar|fantastisch|prima|(?:eine? )?(?:\\p{L}+ ' +
      ')?(?:traum|glück|fest|ehre|freude|privileg|auszeichnung)),?',
    "(?:schön|toll|super|großartig|klasse|herrlich|wunderbar) (?:wäre|wär|fände)(?: es| das|'s| ich es),?",
    '(?:würde|tät|täte)(?: es| das)? (?:mir|mich) (?:{w} ){0,3}?(?:bedeuten|freuen|ehren|reizen|' +
      'glücklich machen|stolz machen|gefallen),?',
    '(?:bedeutet|bedeutete) (?:es )?mir (?:{w} ){0,2}?(?:viel|alles),?',
    'hoffentlich (?:darf|kann|werde|bin|gehöre|komme|kriege|bekomme) {me}',
    '{me} (?:bin|wäre) (?:{adv} |fest |wild )*(?:bereit|gewillt|entschlossen|willens),?',
    '(?:warte|fiebere|lechze) (?:{me} )?(?:{w} ){0,3}?(?:darauf|danach),?',
    '(?:wäre|wär) (?:{me} )?(?:{w} ){0,3}?(?:zerstört|untröstlich|traurig|enttäuscht|' +
      'unglücklich),? (?:wenn|falls)',
    '(?:täte|tät|würde) (?:es )?mi(?:ch|r) (?:{w} ){0,4}?(?:weh|ärgern|schmerzen|leid),?',
    '(?:hätte|habe?|hab) (?:{me} )?nichts dagegen,?(?! (?:wenn|dass) (?:sie|ihr|du|man|wir))',
    '(?:träume|träum|schwärme) (?:{me} )?(?:{adv} )?davon,?',
    '{me} (?:habe|hab) (?:mir )?(?:fest )?vorgenommen,?',
    '(?:mir |mich )?(?:juckt|kribbelt)(?: es)?(?: mir| mich)?(?: es)? (?:{adv} )*in den (?:fingern|händen|füßen),?',
    '(?:reizt|lockt|drängt|juckt|treibt) (?:es )?mich(?: {adv})*,?',
    '(?:ist es|es ist) mir ein (?:{w} )?anliegen,?',
  ],
  aboutJob: [
    // "an diesem Dom arbeiten", "an solchen Instrumenten mitwirken"
    '(?:an|in|auf|bei|mit|für) (?:diese[mrn]?|ihre[mrn]?|eure[mrn]?|solchen?[mrn]?) (?:\\p{L}+ ' +
      '){1,3}?(?:zu )?(?:schreiben|kochen|{craft}|arbeiten|schaffen|wirken|mitarbeiten|mitwirken|anfangen|lernen|bauen|' +
      'mitbauen|forschen|dienen)(?= ?(?:[.;:!)–]|$|,|zu|und|dürfen|können))',
    // "bei Ihnen tischlern", "diese Position bekleiden": any verb but those of `otherWishes`.
    '(?:{there}|{np})(?: [^\\s,;.:!?]+){0,5}? (?:zu )?\\p{L}{3,}(?:en|ern|eln)(?= ?(?:[.;:!)–]|$|,))',
    '(?:darin|daran|dort|hier) (?:{w} ){0,4}?{work}|teil davon',
    '(?:ihre?|eure?|euer|deine?) (?:\\p{L}+ ){1,3}?werden|(?:derjenige|diejenige) sein',
    'an ihrem (?:{w} ){0,3}sitzen',
    // "Ihre Uniform zu tragen"
    '(?:ihre?[nr]?|eure?[nr]?|deine?[nr]?) (?:\\p{L}+ )?\\p{L}*(?:uniform|farben|kittel|schürze|trikot|jacke|tracht|kluft|wappen|' +
      'helm|haube|mütze|hemd) (?:zu )?(?:tragen|(?:an|über|um|auf)(?:zu)?(?:ziehen|streifen|binden|setzen))',
    '(?:die|den|das|ihre?n?|eure?n?|diese[nrs]?) (?:\\p{L}+ ){0,2}{place}(?: {w}){0,5}? (?:zu ' +
      ')?(?:übernehmen|leiten|führen|aufbauen|verstärken|unterstützen)',
    '(?:teil|mitglied|bestandteil) (?:von|des|der|dieses|dieser|ihres|ihrer|eures|eurer|deines)|dabei|an bord',
    'mit von der partie',
    '(?:{there}|mit ihnen|zu ihnen|zu euch)(?: [^\\s,;.:!?]+){0,6}? (?:zu )?{work}(?= ' +
      '?(?:[.,;:!–)📞🙌]|$|und|dürfen|können|zu dürfen|als|,|wenn|,|im|in|ab|am|mit|zu können))',
    '{np}(?: [^\\s,;.:!?]+){0,6}? (?:zu )?(?:{work}|{work} (?:zu )?(?:dürfen|können))(?= ' +
      '?(?:[.,;:!–)📞🙌]|$|und|bei|dürfen|können|zu dürfen|,|wenn|als|zu können))',
    '(?:teil|mitglied|bestandteil) (?:von |des |der |dieses |dieser |ihres |ihrer |eures |eurer |' +
      'deines )(?:[^\\s,;.:!?]+ ){0,4}?(?:sein|werden|zu sein|zu werden|dürfen)',
    'dabei (?:zu )?sein|mitmachen|mitarbeiten|mitwirken|einsteigen|anfangen|loslegen|mitzumachen|anzufangen',
    'loszulegen|mitzumischen|dazuzustoßen|anzupacken|mit anpacken|mittun|mitzutun|mitanpacken',
    '(?:zum|zu|in den|für den|am) (?:erfolg|gelingen|dienst|wohl|aufbau|wachstum|fortbestand) ' +
      '(?:{w} ){0,4}?(?:bei(?:zu)?tragen|(?:zu )?stellen)',
    'mit (?:{np}|uns) (?:doch |nicht ){0,2}(?:klappt|klappen|wird|geht)|diese thejob ' +
      '(?:verpass\\p{L}+|entgehen|(?:nicht )?zu bekommen)',
    'einzusteigen|mitzuarbeiten|dazugehören|dazuzugehören|mitzugestalten|mitgestalten',
    'die thejob (?:bekäme|bekomme|bekommen|zu bekommen|erhalte)|ihre wahl|die wahl auf mich',
    'für mich entscheid\\p{L}*|mich (?:nehmen|nehmt|nimmst|einstellen|wählen|aussuchen)|den zuschlag',
    '(?:zum|ab|im) (?:{w} ){0,5}zu (?:ihnen|euch) (?:wechseln|kommen|stoßen)',
    '(?:diese|diesen|dieses|ihre|ihren|eure|euren|deine|deinen|ihrem|ihrer|diesem|dieser) ' +
      '(?:[^\\s,;.:!?]+ ){0,6}?(?:übernehmen|antreten|annehmen|haben|bekommen|machen|leiten|führen|' +
      'hüten|backen|sitzen|pflegen|fahren|aufbauen|weiterführen|weiterentwickeln|mitgestalten|' +
      'gestalten|unterstützen|verstärken|bereichern|ausbauen|angehen|{craft})(?= ?(?:[.,;:!–)]|$|' +
      'und|dürfen|,))',
  ],
  otherWishes: [
    // "Ich möchte mich bedanken", "würde gern wissen"
    ',? ?(?:(?!und (?!ihre|eure|frau|herrn|allen|dem)|aber |denn |{work},)(?:\\d{1,2}\\.(?:\\d{1,2}\\.)?|' +
      '[^\\s;.:!?]+) ){0,14}?(?:bedanken|danken|mitteilen|sagen|erfahren|wissen|fragen|anrufen|hören|' +
      'lesen|anmerken|erwähnen|nachreichen|beantworten|schicken|senden|zusenden|übersenden|' +
      'erkundigen|entschuldigen|wiedersehen|sehen|besuchen|vorbeikommen|vorbeischauen|abholen|' +
      'überlassen|hinterlassen|schlafen|abgeben|zurückgeben|abgeben|hinweisen|bitten|melden|' +
      'erläutern|ergänzen|klarstellen|richtigstellen|ausleihen|probieren|kosten|kaufen|bestellen|' +
      'essen|trinken|wandern|einladen|informieren|absagen|zurückziehen|ablehnen|verzichten|bleiben ' +
      'wo|überlegen|nachdenken|zurücknehmen|gratulieren|wünschen|zurückkommen|anschließen|' +
      'kennenlernen|nachfragen|klären|besprechen|telefonieren|treffen|gehen|hospitieren|mitbringen|' +
      'zurückbringen|stören|aufhalten|bestätigen|revanchieren|loswerden|beitreten|vorlegen|liefern|' +
      'anhängen|beifügen|hinzufügen|ausrichten|empfehlen|vorschlagen|beschreiben|verschieben|pendeln|' +
      'warten|drängen|verschwenden|beglückwünschen|vorstellen lassen|(?:vor|nach|ab|mit|zurück|ein|' +
      'an|aus|her|bei|hin)zu(?:legen|reichen|schicken|senden|bringen|holen|geben|fragen|liefern|' +
      'fügen|hängen|weisen|sehen|schauen)|stellen|festlegen|nehmen wollen|ansehen|anschauen|' +
      'beanspruchen|erinnern|aufmerksam machen|zu hören|zu lesen|zu erfahren|wiederzusehen|anzurufen|' +
      'zu wissen|(?:keine|nicht) (?:{w} )?{work})(?= ?(?:[.,;:!?–)]|$|und|zu|dürfen|können|,|wie|ob|' +
      'dass|wann|lassen))',
    ',? ?(?:{w} ){0,5}?nur (?:{w} ){0,3}?{work}, wenn|nichts von ihnen|von (?:ihnen|euch|dir) (?:zu )?hören',
    '(?:{w} ){0,4}?(?:über|auf) (?:eine|ihre|eure|deine|jede) (?:{w} )?(?:antwort|rückmeldung|' +
      'nachricht|reaktion|rückruf|anruf|mail)',
  ],
  // "Möchte ich bei Ihnen arbeiten? Und ob!"
  answers: [
    '(?:ja|oh ja|aber ja|klar|na klar|natürlich|und ob|und wie|unbedingt|sehr|definitiv|auf jeden ' +
      'fall|selbstverständlich)(?= ?[.,!]|$)',
  ],
  notWants: deNotWants,
  withdrawn: deWithdrawn,
};
