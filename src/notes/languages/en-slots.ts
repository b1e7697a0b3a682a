import { enCallSlots } from './en-call-slots.ts';
import { enInterestSlots } from './en-interest-slots.ts';
import { notBehind, oneOf } from './one-of.ts';

/** Named parts of English phrases. */
export const enSlots: Readonly<Record<string, string>> = {
  ...enInterestSlots,
  ...enCallSlots,
  // Who speaks.
  i: "(?:i|i'm|i'd|i've|i'll|i am|i would|i have|i will|im|id|ive)",
  // "really", "very much": stand between a subject and its verb, or before an adjective.
  adv: oneOf(
    'really|realy|rly|very|fair|gey|reet|v|ve+ry|so+|some|still|also|just|truly|genuinely|sincerely',
    'certainly|definitely|definately',
    'absolutely|honestly|deeply|greatly|extremely|highly|particularly|especially|most|more|even more',
    'all the more|ever|bang',
    // What people of Manila, Singapore and Kuala Lumpur put in between.
    'po|opo|lah|leh|lor|la',
    'seriously|super|dead|that|deffo|deffs|defs|totes|legit|quite|only|only too|now|already|always|much',
    'too|well|totally|completely|incredibly|strongly',
    'keenly|thoroughly|plainly|frankly|as|every bit as|to say|bloody|blooming|fairly|mighty|awful|awfully',
    'wicked|hella|mad',
    'dearly|sure|surely|gladly|happily|sorely|desperately|actually|indeed|therefore|do|pretty|rather',
    'more than|beyond',
    'massively|hugely|enormously|immensely|terribly|proper|properly|fierce|pure|right|fully|wholly|simply',
    'lowkey|defo|real|wad',
    'personally|more than ever|again|badly|very much|so very|ever so|every so|100%|all|honest to god',
    'for sure|humbly|not (?:just|only|merely|simply)|def|defs?o|deffs?|100 percent|hundo|low-key|ever so very',
  ),
  // A name or a greeting before a clause without its subject: "Hi Shelley, really keen on".
  voc: "(?:(?!(?:the|my|your|our|his|her|their|a|an|i)\\b)(?:\\p{L}[\\p{L}.'-]* ){0,3}\\p{L}[\\p{L}.'-]*(?:[,:!–—-]| [–—-])+ ?)?",
  // A state of the writer's: "I am", "count me", "it has me".
  be: oneOf(
    "i am|i'm|im|am|i remain|remain|i was|i came away|i left|i went away|i've been|i have been",
    "i've never been|been|i be",
    'i feel|i felt|i do feel|feeling|consider me|count me|left me|left|i continue|i continue to be',
    'makes me|made me|has me|had me|got me|you have me|me',
    "i am still|i'd be|i find myself|i stay|i'm feeling|color me|colour me|we are|we're|as i am|am i",
  ),
  would: oneOf(
    "i would|i'd|id|{bare2}|i should|i'll|i will|i do|i am going to|we'd|we would|i could only|i shall",
    "should|it'd|it would|that'd|that would|wud|i wud|i woud|i'd still|i would still|i'd sure",
  ),
  // No name before it: "Anna would love to" is hers.
  bare2:
    'would(?<=(?:^|[^\\p{L}\\s]|\\b(?:and|but|so|yes|yeah|also|still|\\p{L}+ly|do|then|as|though|hi \\p{L}+|hey \\p{L}+)) ?would)',
  love: '(?:love|luv|like|lik|adore|fancy|prefer|dearly love|be mad for|kill for|be gagging for|give anything for)',
  youwere: oneOf(
    "you've been (?:(?:both|all|so|very|most|really|too|more than|extremely|fierce|pure|dead) )*",
    "you(?: have been|'re) (?:(?:both|all|so|very|most|really|too|more than|extremely|fierce|pure|dead) )*",
    'you(?: are| were|r) (?:(?:both|all|so|very|most|really|too|more than|extremely|fierce|pure|dead) )*',
  ),
  // What they did that is thanked for: "showing me round", "took the time".
  did: oneOf(
    'showing|show|showed|showin|shown|walking|walked|taking|took|takin|take|leading|driving|sitting|sat',
    'putting|inviting',
    'letting|lettin|let|listening|listenin|hearing|heard|speaking|spoke|spending|spent|making|makin|made',
    'giving|gave|givin|given',
    'sparing|spared|spare|fitting|fit|fitted|squeezing|squeezed|considering|interviewing|interviewed',
    'introducing|receiving|received|bearing',
    'entertaining|staying|treating|treated|allowing|granting|granted|having|had|hosting|hosted|welcoming',
    'welcomed|trusting|tolerating',
    'talking|talked|chatting|meeting|met|explaining|being|going|went|carving|carved|finding|found|lending',
    'setting|set|clearing|cleared',
    'seeing|bringing|brought|calling (?=me in)|devoting|devoted|affording|afforded|accorded|accord|extending|extended|arranging',
    'organi[sz]ing|putting up|running',
  ),
  relative: oneOf(
    'cousin|brother|sister|son|daughter|wife|husband|partner|friend|mother|father|mum|mom|dad|uncle|aunt',
    'nephew|niece|colleague',
    'boss|manager|agent|recruiter|agency|neighbou?r|flatmate|roommate|girlfriend|boyfriend|referees?',
    'references?|teacher|tutor|coach',
    'assistant|secretary|twin|mate|classmate|union rep|lawyer|solicitor|adviser|advisor|doctor|bank',
    'landlord|old boss|employer|missus|lad',
    'hr|front desk|office|team|bookkeeper|accountant|foreman|kids|children|dog',
  ),
  closing: oneOf(
    'regards|wishes|thanks|best|sincerely|sincerley|faithfully|truly|respectfully|cheers|gratefully',
    'cordially|warmly|gratitude',
    'obediently|appreciation|rgds|brgds|the best|obliged|ever|aye|luck|again|affectionately|fraternally',
    'respect|good wish',
  ),
  closingAnd:
    '(?: and (?:regards|best wishes|thanks|best regards|kind regards))?(?: again| always| as ever)?',
  closingThanks: oneOf(
    'thanks|thank you|thankyou|thanx|thx|tks|ta|cheers|many thanks|thanking you|thnx|ty|thank u|take care',
    'respectfully|sincerely',
    'yours|regards|best|love|xx?|xoxo|bye|warmly|cordially|later|laters|speak soon|talk soon|see you',
    'all best|peace|cya|god bless',
    'slán|cheerio|ciao|until then|have a (?:good|great|nice|lovely) (?:day|week|weekend|evening|one)',
  ),
  closingMore: oneOf(
    '(?:so|very) much|again|a lot|a million|in advance|in anticipation|kindly|for now|and regards',
    'and best wishes|and best regards',
    'and kind regards',
  ),
  forday: '(?:(?:for|4|re|of|about) (?:last |this |the |on )*|^ ?(?:last |this )?)',
  tomorrow: oneOf(
    'tomorrow|tommorow|tommorrow|tomorow|tomorrrow|tommorw|tomrrow|tmrw|tmw|tmr|tmrrw|tomoz|tomoro|2moro',
    '2morrow|2mrw|2moz|the morrow|the morn',
  ),
  right:
    "(?:[ ,:-]+(?:it's|i mean|make that|make it|wait|sorry|no|on|the|for|by|it is|i(?:'ll| will) (?:call|ring|phone)(?: you)?))*",
  feastlike:
    '(?:easter|christmas|xmas|thanksgiving|new year|halloween|diwali|eid|hogmanay|whitsun)',
  wkday: '(?:mon|tues|wednes|thurs|fri)day',
  prep: '(?:on|from|until|till|til|by|of|at|for|to|around|before|after|in|about|this|next)',
  // What has a day of its own.
  occasion: oneOf(
    'interviews?|meetings?|meets?|panel|session|board|committee|conversation|deadline|decision|start',
    'start date|appointment|exams?|test',
    'trial|visit|flight|holiday|leave|training|course|shift|party|wedding|hearing|inspection|launch',
    'delivery|notice|contract|lease|surgery',
    'operation|reports?|stocktake|audit|payday|release|concert|show|opening|closing|birthday|anniversary',
    'funeral|move|term|season|rent|bill',
    'conference|match|game|race|festival|fair|training day|induction|audition|premiere|performance',
    'exhibition|harvest|stock ?take|reference',
  ),
  doing: oneOf(
    'decid(?:e|es|ing)|deciding|opens?|closes?|closed|closing|starts?|starting|begins?|beginning|ends?',
    'ending|expires?|runs? out|sits?|available',
    'return(?:s|ing)?|moving|due|finish(?:es|ing)?|reopens?|reopening|arrives?|arriving|land|landing',
    'lands|comes? through|is in|flies|fly',
    'leave|leaves|leaving|sails?|travel|join|joining|work|working|(?<!line |phone )free|wraps|finishes|send (?:it|them)',
    'meets|met|graduate|sit my \\p{L}+',
  ),
  giving:
    '(?:give|giving|allow|allowing|grant|granting|leave|leaving|wait|waiting)(?: (?:you|it|them|him|her|us|things|that|another|exactly|the \\p{L}+|your \\p{L}+))?',
  // Behind a day in words: a noun there would make "the third referee" of it.
  afterday:
    "(?=[.,;:!?)–—-]|$| (?:and|or|if|when|to|at|in|of|for|as|with|after|before|i|i'll|i'd|i'm|we|you|so|but|unless|around|about|by|then|because|since|once|it|that|that's|is|was|would|will|sharp|first thing|instead|myself|please|once|without|whatever|whether|just|from|on|till|until|should)(?!\\p{L}))",
  // Behind "the first": it is no day.
  notday: [
    notBehind(
      'place|time|choice|round|interview|stage|floor|year|language|shift|week|draft|thing|part|half',
      'page|day|person|one|ones|and only|and foremost|grade|class|opportunity|nature|hand|rate|line',
      'name|of all|people|lot|job|offer|candidate|call|calls|message|bus|train|sailing|ferry|flight',
      'light|snow|frost|bell|lesson|period|cut|coat|half|batch|impression|two|three|question|session',
      'option|order|available|attempt|chance|chapter|try',
    ),
    `(?! ?${oneOf(
      "%|percent|years|yrs|minutes|mins|hours|hrs|people|o'clock|am|pm|a\\.m|weeks|days|months|miles",
      'staff|other|or',
    )})`,
    "(?!['/]|:\\d)",
  ].join(''),
};
