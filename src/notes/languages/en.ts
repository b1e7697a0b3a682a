import type { Language } from '../language.ts';
import weights from '../learned/en.txt?raw';
import { enCall } from './en-call.ts';
import { enDates } from './en-dates.ts';
import { enInterest } from './en-interest.ts';
import { enManners } from './en-manners.ts';
import { enSlots } from './en-slots.ts';

/** English of every country, as people write it, slips of the pen among them. */
export const en: Language = {
  code: 'en',
  weights,
  slots: enSlots,
  abbreviations: [
    'mr|mrs|ms|mx|dr|prof|rev|st|no|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|weds?|thurs?',
    'thur|fri|sat|sun',
    'approx|dept|ext|inc|ltd|e\\.g|i\\.e|a\\.m|p\\.m|am|pm|vs|etc|hon|capt|sgt|lt|messrs|fr|sr|jr|co|corp',
    'bros|nr|tel|ref',
    'inst|ult|prox|proximo|esq|gen|col|maj|supt|insp|min|mins|hrs|d\\.v|w\\.c',
  ],
  signOffs: [
    // "Kind regards,", "With many thanks and best wishes,"
    "(?:(?:with |my |very |kind|warm|best|all the|many|yours|sincere)[\\p{L}' ]*?)?{closing}{closingAnd} ?[,.!–—-]*(?: ?\\p{L}[\\p{L}.' -]{0,40})?$",
    // "Thanks again, Ann", "Cheers"
    "{closingThanks}(?: {closingMore})* ?[,.!–—-]*(?: ?\\p{L}[\\p{L}.' -]{0,30})?$",
    '(?:i remain|i am|we remain|believe me)(?:,| to be,?)?(?: \\p{L}+){0,3},?$|is mise le meas|le meas',
    'terveisin|mvh|cordialement|saludos',
  ],
  subjects: {
    writer: [
      "i|i'm|i'll|i'd|i've|im|il|ill|ive|id|me|myself|my|mine|we|we'd|we'll|we're|i\\.|ima|imma",
    ],
    others: [
      "you|you're|you'd|you'll|you've|your|yours|he|she|they|them|it|who|whoever|nobody|anyone|somebody",
      'someone|everyone',
      "people|he's|she's|they're|he'd|she'd|they'd|they'll|he'll|she'll|his|her|their|u|ye",
      '(?:my|your|our|his|her|the) (?:\\p{L}+ ){0,2}?{relative}',
    ],
  },
  clauses: {
    conjunctions: [
      'but|yet|however|whereas|though|although|and|so|then again|or|otherwise|while|which|who|whom|whose',
      'cos|coz|cuz',
    ],
    and: ['and|as well as|plus|along with|n|or|then|&'],
    limits: [
      "if(?! (?:anything|only|truth be told|i'm honest|i am honest|i may))|whether|unless|in case",
      'should (?:i|you|there|nothing|no|the)|provided|assuming|failing|in the event|supposing|barring',
      'absent',
      'were i|had i|without (?:hearing|word|news|an answer|a reply)|providing|lest|except',
    ],
    events: [
      'when|once|as soon as|soon as|the moment|the minute',
      'after (?:you|i|your|my|the (?!\\d)|we|he|she|they|a|that|it)|until|till|til',
      'before (?:you|i|your|my|we|he|she|they|it|the (?!\\d))|while|whenever|by the time|now that|during',
      'following (?:your|the|my)',
    ],
    reasons: [
      'because|since|as (?:i|you|we|the|my|your)',
      "for (?:i|you|we|they)(?:'\\p{L}+| (?:am|are|have|had|was|were|will|said|know|do|can|must|shall|need))",
      'where|whose|who|which|that (?:i|you|is|was|your|my)|given',
      "knowing|seeing as|so that|though|although|cos|coz|cuz|cause|'cause|after which|by which",
    ],
    negations: [
      "not|no|n't|never|no longer|nor|neither|hardly|cannot|cant|wont|dont|didnt|isnt|without|less|lost",
      'doubt|rather than',
      "instead of|nothing|nobody|won't|don't|didn't|isn't|wasn't|can't|couldn't|wouldn't|shouldn't|haven't",
      "hasn't|ain't|aren't",
      "doesn't|doesnt|needn't|used to|stopped|unlikely|refuse|too late|unable|far from|anything but|shan't",
      'shant|wouldnt|couldnt',
      'unsure|undecided|hesitate|scarcely|barely|in neither',
    ],
    tags: [
      "right|ok|okay|k|all right|alright|yeah|yes|no|if that's (?:ok|okay|all right|alright|fine)",
      'if that suits|deal|agreed|eh|sound (?:good|ok)',
      "does that (?:suit|work)|is that (?:ok|okay|all right|fine)|if i may|good|ya|isn't it|won't i",
      "shan't i|fair enough|mm",
    ],
    notNegations: [
      "(?:would|i)(?:n't| not|'d not|'d hardly) say no to",
      // Beside rivals, and against losing it.
      '(?:nobody|no ?one|no man|not a soul)(?: \\p{L}+)? (?:\\p{L}+ ){0,4}(?:more|harder|better|as much|half as)',
      'none(?: \\p{L}+)? (?:\\p{L}+ ){0,4}(?:more|harder|better|as much|half as)',
      "(?:won't|will not|wont|never) find (?:anyone|anybody|a soul|someone|somebody|a \\p{L}+)",
      "(?:never|rarely|seldom|\\p{L}+n't|not) (?:\\p{L}+ )?been (?:more|so|this|as)",
      "(?:not|\\p{L}+n't|never|without) (?:{adv} )*(?:cooled|faded|waned|wavered|dimmed|lessened|diminished|dampened|changed|gone)",
      "(?:wouldn't|would not|i'd not|couldn't|i'd never|i'd hardly|won't|could not) (?:say no|put me off|keep me away)",
      '(?:wanted|thought of|think of|talk of|talked of|dreamt of) (?:nothing|little) else|without a second',
      "(?:rather than|instead of|sooner than) (?:\\p{L}+ ){0,4}\\p{L}+(?= i(?:'ll|'d| will| shall| would)\\b)",
      "(?:isn't|is not|not) another",
      "(?:don't|do not|dont) want (?:any|another) other|want no other|(?:don't|do not|dont) want to \\p{L}+ anywhere else|wanted? nothing else",
      "(?:don't|do not|dont|never) (?:think|imagine|suppose|believe)(?: that| for a \\p{L}+)* i(?:'m| am) not",
      "(?:don't|do not|dont|never) (?:think|imagine|suppose|believe)(?: that| for a \\p{L}+)* i (?:don't|do not|didn't) want",
      "(?:won't|shouldn't|should not) (?:hesitate|think twice|blink)|(?:haven't|have not|never) stopped",
      "nothing (?:about|in|of) [^.,;!?]{1,40} (?:don't|do not|wouldn't|would not) (?:want|like|love|relish)",
      "nothing(?: else)? (?:that )?i(?:'d| would) (?:rather|sooner)",
      'anything but (?:lukewarm|cool|indifferent|cold)|rarely wanted',
      "{sorry} not to|if i (?:don't|didn't|did not|do not) (?:get|land|join)",
      "(?:fool|madder|mad|craz(?:y|ier)|daft(?:er)?|idiot|sill(?:y|ier)|stupid(?:er)?|foolish|barmy|bonkers|nuts)(?: (?:still|yet|again))? (?:not to|to say no)|if i said i (?:didn't|wasn't|don't)",
      "(?:can't|cannot|can not|couldn't|won't|don't|do not) (?:deny|hide|conceal|make any secret|pretend (?:that )?i(?: don't| do not| didn't| am not|'m not))",
      "(?:won't|wont|shan't|shant|not|never) (?:forget|fail|omit|neglect) to|never (?:you )?(?:fear|worry)|fear not",
      "(?:can't|cannot|couldn't|can not|cant) (?:{adv} )*(?:see|picture) (?:myself|me) (?:\\p{L}+ing )?any(?:where|place) else",
      "no secret|for nothing|(?:won't|don't|will not|do not|wouldn't) (?:mind|object)|heart not to",
      // Stronger than a yes: "can't wait", "nothing I'd like more".
      "can(?:'t|not|t| not) wait|couldn't wait",
      "(?:could|can)(?:n't|not| not) be (?:\\p{L}+ )?(?:more|happier|keener|gladder|prouder)",
      "nothing (?:\\p{L}+['’]?\\p{L}* ){0,5}(?:more|better|than)|nothing less|nothing short|no small",
      'no less|nowhere (?:else )?|no(?:body| one) else',
      'never (?:been|felt|wanted|met|had|seen|liked|thought) [^,;.]*?(?:more|so|as|such)',
      'no (?:other )?(?:{team}|{post})',
      "(?:can|could)(?:'t|n't|not|t|nt) (?:think of|imagine|stop|help|hide|picture|say enough|wish for|ask for)",
      "(?:can|could)(?:'t|n't|not|t|nt) (?:want|overstate|thank|tell you how|say how)",
      "(?:wouldn't|would not) (?:want|miss|hesitate|trade|think twice)|nothing would",
      'no (?:better|finer|nicer)',
      // Turns of speech.
      'not only|not just|not merely|no doubt|without (?:a |any )?(?:doubt|hesitation|question|reservation)',
      'no (?:question|hesitation)',
      "no two ways|no bones|no secret|won't (?:pretend|lie|hide|deny|beat|waste|be coy|mess)",
      "don't mind (?:saying|telling|admitting)|not (?:too )?shy",
      "not (?:going to|gonna|goin to) (?:lie|mess|pretend|beat)|not long|why not|needn't say|needless",
      'not least|not a little|if not|no matter|no sooner',
      "didn't (?:want|wish) [^,;.]*without|don't need (?:to think|time)|do not need to think|didn't think",
      "didn't expect|no (?:worries|problem|rush|hurry|trouble|dramas|fear)",
      'not to mention|not surprisingly|not unlike|not already|make no mistake|no less than|no end',
      // Waiting for an answer.
      "haven't (?:heard|received|had)|have not (?:heard|received|had)|hadn't heard|don't hear|do not hear",
      'no (?:news|word|answer|reply)|hear nothing|heard nothing|not heard',
      "(?:won't|wont|will not|shan't|shall not|not) (?:\\p{L}+ ){0,3}(?:call|ring|phone|bother|disturb|trouble|pester|chase)(?: you)? (?:until|till|before)",
      'not before|not until|not till',
    ],
  },
  manners: enManners,
  interest: enInterest,
  call: enCall,
  talk: [
    '(?:what|the way|how|as|when) (?:you|u) (?:\\p{L}+ )?(?:said|told|showed|described|explained|asked)',
    '(?:what|the way|how|as|when) (?:you|u) (?:\\p{L}+ )?(?:mentioned|put|pointed|walked)',
    'you (?:\\p{L}+ )?(?:said|told me|mentioned|asked (?:me|about|what|why|how|whether)|showed me|described)',
    'you (?:\\p{L}+ )?(?:explained|pointed out)',
    'your (?:\\p{L}+ )?(?:question|story|point|remark|description|account|answer) (?:about|on|of|for|that|how)',
    'your (?:\\p{L}+ )?(?:advice|plan|plans|idea|words) (?:about|on|of|for|that|how)',
    'we (?:\\p{L}+ )?(?:talked|spoke|discussed|touched|went over|went through|laughed|agreed|looked at) ',
    'we (?:\\p{L}+ )?chatted ',
    '(?:our|the) (?:talk|conversation|discussion|chat|part|bit) (?:about|on|of|around)',
    '(?:seeing|showing me|to see) (?:the|your)',
    "(?:i keep|i've been|still) (?:thinking|turning over|chewing)|(?:stayed|stuck) with me",
    '(?:hearing|learning|talking) (?:about|how)',
  ],
  dates: enDates,
};
