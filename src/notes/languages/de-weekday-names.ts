import type { DateRule } from '../dates/date-words.ts';

/** The hour that hangs on a weekday: "Freitagnachmittag". */
const PART = '(?:[ -]?(?:früh|morgen|vormittag|mittag|nachmittag|abend|nacht))?';

/** "-tag" in every dialect, from "-dag" to "-tig" and "-dog". */
const TAG = '(?:t|d)(?:a|o|å|i)(?:g|ch)';

/** Monday first; High and Low German, Bavarian, Alemannic, and what slips from the keys. */
const NAMES = [
  `m(?:o|oo|ó|a|aa|ä|ää|e)nd?${TAG}|monatg|motnag|mointag|monteg|montg|momtag|mo\\.?`,
  `d(?:ie|i|ea|ia|iä)n(?:st|sd|scht|schd|gst|gsd)(?:a|o|å|i)(?:g|ch)|z(?:i|ii|y|yy|ie)s(?:ch)?(?:t|d)i(?:g|ch)|` +
    'erchta[gch]|irta|irda|dienstg|diensatg|dientag|diesntag|dienstga|deinstag|dinestag|di\\.',
  'mi(?:tt|t|dd|d)?w(?:o|u|a)ch(?:e|a)?|middeweken|migga|mittwcoh|mittowch|mittwoh|mittwch|mi\\.',
  `d(?:o|u|ö|å)nn?(?:er|a|e|r)?(?:s|sch)?${TAG}|pfinz(?:tag|tog|dog|da)|dorschdi(?:g|ch)|` +
    'donnerstg|donerstg|donnestag|donnersag|donnersatg|donenrstag|donnerstga|do\\.',
  `fr(?:ei|ai|ii|i|ie|ee|e|y|yy|oi)${TAG}|freitg|freitga|feritag|fretiag|freiatg`,
  `s(?:a|å|o)ms(?:ch)?${TAG}|sonnabend|s(?:ü|u)nnavend|saterdag|samstg|samtag|smastag|samstga|sa\\.`,
  `(?:s(?:o|u)nn?|sünn)${TAG}`,
];

export const deWeekdays: readonly string[] = NAMES.map((name) => `(?:${name})${PART}`);

/** "mo", "di": words of two letters that mean a weekday only beside what tells so. */
const SHORT = ['mo', 'di', 'mi', 'do', 'fr', 'sa', 'so'];

const HOURS = '(?:früh|vormittags?|vorm|mittags?|nachmittags?|nachm|abends?)(?![\\p{L}])';
const VERBS =
  '(?:rufe?|melde?|klingel|klingle|telefoniere?|bimmle?|bimmel|läute?|werde?|würde?|frage?|hake?|hak|wähle?|greife?|hörst|hören)';
const READER = '(?:dich|sie|euch|mich|ihnen|dir|bei ihnen|bei dir|bei euch)';

/** What "so" would be in "so früh" and "so ruf ich an" is no Sunday. */
function shortRules(name: string, weekday: number): DateRule[] {
  const next = '(?:nächste|kommende|folgende) woche';
  const behindOn = `${name}\\.?(?! (?:genannt|viel|sehr|etwa)|\\p{L})`;
  const alone = [
    `(?:am|kommenden|diesen|ab|bis zum) ${behindOn}`,
    `(?<=(?:^|[,;:(–-] ?|und |dann |also |aber |spätestens |erst |gleich ))${name}\\.?(?= (?:${VERBS} (?:ich|ick)|um \\d|gegen \\d|${HOURS}))`,
    `(?<=${VERBS} (?:ich |ick )?${READER} (?:dann |also |noch |erst )?)${name}\\.?(?= (?:an|durch|zurück|telefon|tel|${HOURS}|mal|noch|wieder|wegen|kurz|um \\d|gegen \\d|anrufen|durchrufen)|[.,;!]|$)`,
  ];
  return [
    { say: `${next} (?:am )?${behindOn}`, means: 'weekdayNextWeek', weekday },
    { say: `(?:am |^)${name}\\.?,? ${next}`, means: 'weekdayNextWeek', weekday },
    { say: `(?:am )?nächsten ${behindOn}`, means: 'nextWeekday', weekday },
    { say: (name === 'so' ? alone.slice(0, 1) : alone).join('|'), means: 'weekday', weekday },
  ];
}

export const deShortWeekdayRules: readonly DateRule[] = SHORT.flatMap((name, index) =>
  shortRules(name, index + 1),
);
