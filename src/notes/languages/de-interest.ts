import type { InterestPhrases } from '../language.ts';
import { deWants } from './de-wants.ts';
import { deWithdrawn } from './de-withdrawn.ts';

/** How German wants a job, or takes it back. */
export const deInterest: InterestPhrases = {
  jobNouns: [
    '(?!traum|wunsch|bau|tank|halte|vor|her|bestelle|fest|dar|zu|um|an)[\\p{L}-]*stelle(?! (?:ich|mir|mich|sicher|fest))',
    '(?!traum|wunsch)[\\p{L}-]*(?:jobs?|position|posten|aufgaben?|rolle|tätigkeit|arbeit)',
    '(?!parkplatz)[\\p{L}-]*(?:arbeitsplatz|ausbildungspla(?:t)?z|ausbildung|lehre|praktikum|volontariat)',
    '(?!verdienst|kundendienst|gottesdienst)[\\p{L}-]*(?:dienst|mandat|amt|professur|referendariat)',
    '[\\p{L}-]*(?:leitung|vertretung|assistenz|nachfolge|herausforderung|perspektive|möglichkeit|chance)',
    '[\\p{L}-]*(?:teams?|mannschaft|crew|truppe|kollegium|betriebs?|firma|unternehmens?|arbeitsgruppe)',
    '(?!wunsch)[\\p{L}-]*(?:arbeitgeber(?:in)?|einsatz|anstellung|zusammenarbeit|mitarbeit|engagement)',
    '[\\p{L}-]*(?:projekt|vorhaben|saison|schicht|traineeship)',
  ],
  wants: deWants,
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
    '{me} (?:habe|hab) (?:mir )?(?:fest )?vorgenommen,?',
    '(?:reizt|lockt|drängt|juckt|treibt) (?:es )?mich(?: {adv})*,?',
    '(?:ist es|es ist) mir ein (?:{w} )?anliegen,?',
  ],
  aboutJob: [
    // "bei Ihnen tischlern", "diese Position bekleiden": any verb but those of `otherWishes`.
    '(?:{there}|{np})(?: [^\\s,;.:!?]+){0,5}? (?:zu )?\\p{L}{3,}(?:en|ern|eln)(?= ?(?:[.;:!)–]|$|,))',
    '(?:darin|daran|dort|hier) (?:{w} ){0,4}?{work}|teil davon',
    '(?:ihre?|eure?|euer|deine?) (?:\\p{L}+ ){1,3}?werden|(?:derjenige|diejenige) sein',
    'an ihrem (?:{w} ){0,3}sitzen',
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
    'einzusteigen|mitzuarbeiten|dazugehören|dazuzugehören|mitzugestalten|mitgestalten',
    'die thejob (?:bekäme|bekomme|bekommen|zu bekommen|erhalte)|ihre wahl|die wahl auf mich',
    'für mich entscheid\\p{L}*|mich (?:nehmen|nehmt|nimmst|einstellen|wählen|aussuchen)|den zuschlag',
    '(?:zum|ab|im) (?:{w} ){0,5}zu (?:ihnen|euch) (?:wechseln|kommen|stoßen)',
    '(?:diese|diesen|dieses|ihre|ihren|eure|euren|deine|deinen|ihrem|ihrer|diesem|dieser) ' +
      '(?:[^\\s,;.:!?]+ ){0,6}?(?:übernehmen|antreten|annehmen|haben|bekommen|machen|leiten|führen|' +
      'hüten|backen|sitzen|pflegen|fahren|aufbauen|weiterführen|weiterentwickeln|mitgestalten|' +
      'gestalten|unterstützen|verstärken|bereichern|ausbauen|angehen|betreuen)(?= ?(?:[.,;:!–)]|$|und|' +
      'dürfen|,))',
  ],
  otherWishes: [
    // "Ich möchte mich bedanken", "würde gern wissen"
    ',? ?(?:(?!und (?!ihre|eure|frau|herrn|allen|dem)|aber |denn )[^\\s;.:!?]+ ){0,14}?(?:bedanken|' +
      'danken|mitteilen|sagen|erfahren|wissen|fragen|anrufen|hören|lesen|anmerken|erwähnen|nachreichen|' +
      'beantworten|schicken|senden|zusenden|übersenden|erkundigen|entschuldigen|wiedersehen|sehen|' +
      'besuchen|vorbeikommen|vorbeischauen|abholen|zurückgeben|abgeben|hinweisen|bitten|melden|' +
      'erläutern|ergänzen|klarstellen|richtigstellen|ausleihen|probieren|kosten|kaufen|bestellen|essen|' +
      'trinken|wandern|einladen|informieren|absagen|zurückziehen|ablehnen|verzichten|bleiben wo|' +
      'überlegen|nachdenken|zurücknehmen|gratulieren|wünschen|zurückkommen|anschließen|kennenlernen|' +
      'nachfragen|klären|besprechen|telefonieren|treffen|gehen|hospitieren|mitbringen|zurückbringen|' +
      'stören|aufhalten|bestätigen|revanchieren|loswerden|beitreten|vorlegen|liefern|anhängen|beifügen|' +
      'hinzufügen|ausrichten|empfehlen|vorschlagen|beschreiben|verschieben|pendeln|warten|drängen|' +
      'verschwenden|beglückwünschen|vorstellen lassen|stellen|festlegen|nehmen wollen|ansehen|' +
      'anschauen|beanspruchen|erinnern|aufmerksam machen|zu hören|zu lesen|zu erfahren|wiederzusehen|' +
      'anzurufen|zu wissen|(?:keine|nicht) (?:{w} )?{work})(?= ?(?:[.,;:!?–)]|$|und|zu|dürfen|können|,|' +
      'wie|ob|dass|wann|lassen))',
    ',? ?(?:{w} ){0,5}?nur (?:{w} ){0,3}?{work}, wenn|nichts von ihnen|von (?:ihnen|euch|dir) (?:zu )?hören',
    '(?:{w} ){0,4}?(?:über|auf) (?:eine|ihre|eure|deine|jede) (?:{w} )?(?:antwort|rückmeldung|' +
      'nachricht|reaktion|rückruf|anruf|mail)',
  ],
  withdrawn: deWithdrawn,
};
