const oneOf = (...words: readonly string[]): string => `(?:${words.join('|')})`;

/** Named parts of English phrases. */
export const enSlots = {
  // Who speaks.
  i: "(?:i|i'm|i'd|i've|i'll|i am|i would|i have|i will|im|id|ive)",
  // "really", "very much": stand between a subject and its verb, or before an adjective.
  adv: oneOf(
    'really|realy|rly|very|v|ve+ry|so+|some|still|also|just|truly|genuinely|sincerely|certainly|definitely|definately',
    'absolutely|honestly|deeply|greatly|extremely|highly|particularly|especially|most|more|even more|all the more|ever',
    'seriously|super|dead|that|deffo|deffs|defs|totes|legit|quite|only|only too|now|already|always|much|too|well|totally|completely|incredibly|strongly',
    'keenly|thoroughly|plainly|frankly|as|every bit as|to say|bloody|blooming|fairly|mighty|awful|awfully|wicked|hella|mad',
    'dearly|sure|surely|gladly|happily|sorely|desperately|actually|indeed|therefore|do|pretty|rather|more than|beyond',
    'massively|hugely|enormously|immensely|terribly|proper|properly|fierce|pure|right|fully|wholly|simply|lowkey|defo',
    'personally|more than ever|again|badly|very much|so very|ever so|every so|100%|all|honest to god|for sure|humbly',
  ),
  // A state of the writer's: "I am", "count me", "it has me".
  be: oneOf(
    "i am|i'm|im|am|i remain|remain|i was|i came away|i left|i went away|i've been|i have been|i've never been|been|i be",
    "i feel|i felt|i do feel|feeling|consider me|count me|left me|left|i continue|i continue to be|makes me|made me|has me|had me|got me|you have me|me",
    "i am still|i'd be|i find myself|i stay|i'm feeling|color me|colour me|we are|we're|as i am|am i",
  ),
  would: oneOf(
    "i would|i'd|id|would|i should|i'll|i will|i do|i am going to|we'd|we would|i could only|i shall",
    "should|it'd|it would|that'd|that would|wud|i wud|i woud|i'd still|i would still|i'd sure",
  ),
  love: '(?:love|luv|like|lik|adore|fancy|prefer|dearly love|be mad for|kill for|be gagging for|give anything for)',
  want: oneOf(
    'i (?:{adv},? |however,? |\\p{L}+ly,? )*(?:want|wanna|crave|covet|desire|choose)',
    '{would} (?:{adv} |\\p{L}+ly )*(?:{love}|want|choose|welcome|like to have|love to have|be (?:{adv} )*(?:glad|proud|happy|grateful) of)',
    'i (?:should|would|shall|do),? (?:\\p{L}+ ?){1,3}, (?:like|want|love|desire)|and (?:{adv} )*(?:want|would (?:love|like))',
    '^(?:and |but |so |still )?(?:{adv} )*(?:want|would love|would like|need)',
  ),
  // The same behind what is wanted: "the berth is what I'm after".
  want2: "i(?:'m| am|'d| would|'ve| have|'ll| do| was| had)?(?: {adv})* (?:want|wanted|after|like|love|hop(?:e|ed|ing) for|choose|need|crave|prefer|looking for|been (?:looking|waiting|hoping) for|dream(?:ed|t)? of)",
  front: "(?:(?:this|that|yours|it)(?: one)?|(?:this|that|the|your) (?:{inner}){0,3}(?:{post}|{team}|thejob)|thejob)",
  bare: '^(?:and |but |so |please |god |man |boy |gosh )*(?:{adv} )*',
  sorry: '(?:sorry|gutted|heartbroken|heart-broken|devastated|crushed|sad|disappointed|crestfallen|hate|cut up|sick)',
  im: "(?:i'm|i am|im|i be|i'd be)",
  ly: '(?:\\p{L}+ly |also |just |first |still |then |now |(?:be able|have (?:the|a) (?:chance|opportunity)) to )?',
  decided: '(?:decided|chosen|resolved|elected|made up my mind|had to decide|concluded|going|gonna|reckon i ought|think it best)',
  // What nobody does but for a dear thing.
  wd: "(?:would|will|it'd|that'd|i'd|this'd|'twould|it'll|that'll|it would|there'd)",
  dare: '(?:sign|start|move|relocate|quit|drop everything|swim|crawl|walk|be there|jump|give (?:anything|my|a lot)|kill|die|pack|trade|swap|sell|bite|run|cycle|fight|leave)',
  eager: oneOf(
    'keen|eager|eagre|excited|exited|enthusiastic|enthused|passionate|passionnate|thrilled|delighted|stoked|psyched|pumped',
    'buzzing|buzzin|chuffed|obsessed|hungry|desperate|determined|motivated|raring|itching|dying|bursting|hopeful|fired up',
    'hooked|sold|dead set|set|mad|crazy|gagging|gung-ho|inspired|energi[sz]ed|in love|smitten|taken|wild|ecstatic|jazzed',
    'over the moon|drawn|attracted|tempted|convinced|bent|ambitious|mad keen|keener|rapt|frothing|amped|hyped|giddy|made up',
    'besotted|desirous|longing|burning|committed|captivated|enthralled|electrified|beyond excited|all for|invested',
  ),
  curious: '(?:interested|intrested|intersted|interrested|interessted|intereted|intrigued)',
  about: '(?:about|abt|for|in|at|by|to|on|with|of|over|as to)',
  // Better than "very": what one is, to be able to work there.
  gladlike: oneOf(
    'glad|happy|honou?red|proud|privileged|delighted|thrilled|pleased|excited|lucky|chuffed|stoked|content|grateful|blessed',
    'over the moon|tickled|tickled pink|jazzed|made up|buzzing|ecstatic|overjoyed|rapt|pumped|mad keen|keen|elated|chuffed to bits',
    'a fool not|mad not|crazy not|the happiest \\p{L}+|first in line|willing|game|humbled|thankful|fortunate|right at home',
  ),
  // Words before the noun of a thing that is wanted; nothing that begins another part of the sentence.
  inner: "(?!(?:about|of|with|on|for|in|to|from|at|and|that|which|is|was|are|if|but|you|i|when|who)\\b)[\\p{L}\\p{N}'/&-]+ ",
  the: '(?:the|this|that|your|such a|such an|one of the|one of your|both|dis|da|yer)',
  // The position itself, and words for the people and the place.
  post: oneOf(
    'job|jobs|position|positon|possition|role|roll|post|posting|spot|slot|opening|vacancy|vacency|gig|career|berth|situation',
    'apprenticeship|internship|traineeship|placement|residency|fellowship|scholarship|assistantship|lectureship|headship',
    'editorship|professorship|captaincy|secondment|appointment|assignment|contract|commission|work|employment|seat|bench',
    'opportunity|oppurtunity|shift|shifts|line of work|challenge|clerkship|deputy headship|chaplaincy|curacy',
  ),
  team: oneOf(
    'team|crew|company|firm|organi[sz]ation|department|dept|practice|group|lab|unit|kitchen|studio|school|college|staff|office',
    'shop|store|hospital|clinic|ward|farm|bakery|library|museum|garage|workshop|plant|site|project|programme|program|mission',
    'yard|business|outfit|agency|charity|institute|house|lodge|camp|club|hotel|place|family|gang|band|theatre|theater',
    'orchestra|boat|ship|paper|station|stable|salon|surgery|nursery|estate|garden|desk|fire ?house|brewery|winery|church',
  ),
  jobend: "(?! (?:description|details|spec|title|ad|advert|address|hours|number|phone|keys?|links?|interview|market|fair))(?!'s? \\p{L}+ (?!i))",
  job: '(?:{the} (?:{inner}){0,3}(?:{post}|{team}|thejob)|thejob)',
  kindofjob: oneOf(
    'one|job|role|position|place|post|team|company|work|school|shop|ward|crew|chance|opportunity|move|step|gig|outfit|boat',
    'kind of \\p{L}+|sort of \\p{L}+|type of \\p{L}+|studio|kitchen|thejob|firm|office|store|life|team|yard|house|berth|desk|bench',
  ),
  thing: oneOf(
    '(?:{the}|the) (?:{inner}){0,3}(?:{post}|{team}|thejob|prospect|variety|pace|idea of \\p{L}+ing|thought of \\p{L}+ing)',
    'thejob|this|(?:it|that)(?: all)?|everything(?: about it| i saw| you said| you showed me)?|what (?:you|i) (?:\\p{L}+ ){1,4}',
  ),
  appeals: oneOf(
    "appeals?(?! process)|appealed|excites?(?: me)?|attracts? me|interests? me|thrills me|tempts me|suits (?:me|our|my)|inspires me",
    "speaks to me|fascinates me|motivates me|draws me|has my name|(?:is|'s) (?:{adv} )*(?:appealing|attractive|tempting|for me|made for me|right for me|me all over|my first|me to a t|my calling)",
    "feels? (?:like )?(?:home|right(?: for me)?|mine|(?:the|a) (?:right|perfect|natural) (?:place|job|one|fit|team|home|step))|(?:is|'s) (?:{adv} )*(?:the one|what|where|everything|all|just what|exactly what) i(?:'ve|'m| am| have| was)? (?:{adv} )*(?:want|look|hop|after|need|been|dream)",
    'has got me|got under my skin|would suit me|has (?:captured|won) my|is calling me|ticks (?:every|all)',
  ),
  saying: oneOf(
    'reiterate|reaffirm|restate|repeat|underline|stress|express|state|renew|say again|emphasi[sz]e|register|declare|affirm|convey',
    'put on record|underscored?|strengthened|deepened|doubled|confirm(?:ed|s)?|increased|reinforced|sharpened|fuel+ed|cemented|tell you',
    're-?state|re-?iterate|say|know|saying|writing|hide|heightened|whetted|redoubled|mention|assure you of|reassure you of|make (?:plain|clear)',
  ),
  // What they did that is thanked for: "showing me round", "took the time".
  did: oneOf(
    'showing|show|showed|showin|shown|walking|walked|taking|took|takin|take|leading|driving|sitting|sat|putting|inviting',
    'letting|lettin|let|listening|listenin|hearing|heard|speaking|spoke|spending|spent|making|makin|made|giving|gave|givin|given',
    'sparing|spared|spare|fitting|fit|fitted|squeezing|squeezed|considering|interviewing|interviewed|introducing|receiving|received|bearing',
    'entertaining|staying|treating|treated|allowing|granting|granted|having|had|hosting|hosted|welcoming|welcomed|trusting|tolerating',
    'talking|talked|chatting|meeting|met|explaining|being|going|went|carving|carved|finding|found|lending|setting|set|clearing|cleared',
    'seeing|devoting|devoted|affording|afforded|accorded|accord|extending|extended|arranging|organi[sz]ing|putting up|running',
  ),
  // Whom one telephones.
  reader: oneOf(
    "you|u|ya|yous|yiz|ye|yer|you all|you both|y'all|yinz|yourself|yourselves|your (?:good ?self|good office|honou?r|goodself)",
    'your (?:\\p{L}+ )?(?:office|desk|line|mobile|mobil|cell|number|extension|landline|phone|shop|store|team|people|department)',
    'your (?:\\p{L}+ )?(?:reception|front desk|secretary|assistant|direct line|place|lot|house|home|switchboard|studio|room|number)',
  ),
  place: oneOf(
    'the (?:office|shop|store|front desk|desk|reception|main (?:line|number|office)|switchboard|school office|school|practice|surgery)',
    'the (?:restaurant|yard|workshop|garage|depot|number|line|landline|department|farm|clinic|ward|house|branch|hotline|direct line)',
    'the (?:hotel|salon|site office|mobile|same number|kennels|bakery|kitchen|museum|library|studio|station|lodge|camp|club|boat)',
  ),
  target: '(?: (?:at |to )?(?:{reader}|{place}))',
  kind: '(?:(?:quick|short|brief|friendly|little|follow[ -]up|courtesy|proper|wee|polite|phone|telephone|second|another|cheeky|fast|very|good|nice|small|tele|lil|voice) )*',
  ring: oneOf(
    'call|ring|bell|buzz|tinkle|phone ?call|telephone call|dingle|ting|shout (?:on|over) the (?:phone|blower)|holler on the phone',
    'bell on the phone|buzz on the phone|follow-up call|phone|tel call|telephone|tinkle on the (?:phone|blower)|jingle|missed call|flash',
  ),
  by: '(?:by|over|on|via|through|with|using|per|down|from) (?:the |a |your |my )?{kind}(?:phone|telephone|telephonic|tel|blower|dog and bone|call|phone ?call|voice call|landline|mobile|cell|line|ring|horn)',
  v: '(?:call|phone|ring|telephone|telefone|fone|phon|dial|buzz|bell|holla|ph|tel)',
  ving: '(?:calling|callin|phoning|phonin|ringing|ringin|telephoning|dialling|dialing|buzzing|buzzin|belling|bellin)',
  give: '(?:give|giving|gi|gie|drop|dropping|make|making|place|placing|put in|putting in|send|do|pay|shoot|throw|chuck|slip|bell)',
  await: oneOf(
    '(?:you (?:can|may|should|might) |please |do |so |then )?(?:expect|await|look out for|watch out for|watch for|look for|listen out for|listen for)',
    'be ready for|brace yourself for|stand by for|keep an ear out for|count on|bank on|wait for|be expecting|stay near the phone for|keep the line free for',
  ),
  youwill: "(?:you|u|ye|yous)(?:'ll| will| shall|ll|'re going to| are going to|'re gonna| gonna| can expect to| may expect to| should)",
  // The start of a sentence, perhaps behind a name: "Pete, will ring tomorrow".
  st: '(?:^|^(?:\\p{L}+ ){0,2}\\p{L}+[,!:] ?)',
  // The writer's will, with no verb between.
  strong: "(?:i'll|i will|i shall|ill|il|we'll|we will|i'm going to|i am going to|im gonna|i'm gonna|gonna|let me|i'd like to|i would like to|i plan to|i intend to|i mean to|^will|^shall)",
  someone: oneOf(
    "you|u|her|him|them|your \\p{L}+|my \\p{L}+|the \\p{L}+|mr\\.? \\p{L}+|ms\\.? \\p{L}+|mrs\\.? \\p{L}+|dr\\.? \\p{L}+|someone|somebody|whoever|hr|(?!(?:a|an|the|my|your|another|to|and|or|but|me|us|you|that|this|it|time|back|on|off|in)\\b)\\p{L}+",
  ),
  have: oneOf(
    'ask|asked|tell|told|have|had|get|got|let|make|want|wanted|wait for|waiting for|need|invite|leave it to|up to|remind|hoping for',
    "would like|(?:i|you|we)'d (?:like|love)|would love|love for|prefer|encourage",
  ),
  followup: oneOf(
    'follow(?:ing)?(?: this| it)? up|check(?:ing)? (?:in|back|up)|touch(?:ing)? base|get(?:ting)? in (?:touch|contact)|make contact|reach(?:ing)? out|enquire|inquire',
    'be back|come back|get back|ask|find out|speak|talk|chat|report back|see (?:where|how|if) \\p{L}+|do it|do that|do so|learn|confirm|respond|answer',
    'reply|pursue it|chase(?: it)?(?: up)?|have it out|explain|tell you|discuss|finali[sz]e|arrange|settle|continue|circle back|say (?:it|so)|catch up|follow through',
  ),
  // Behind "call": nobody else, and nothing else that one calls.
  noobject: [
    "(?! (?:him|her|them|it|my|his|their|our|both|mr|mrs|ms|miss|dr|prof|a (?!week|fortnight|day|couple|month)|an |in (?:for|on|at|to|person|and|sick)|into|round|by (?!phone|tele|\\d|the (?:\\d|end|first|second|third)|\\p{L}*day|\\p{L}+ \\d)|off|out(?! of)|upon(?! the \\d)))",
    "(?! (?:for (?!you)|on you|myself|people|customers|patients|parents|every|all|each|some|any|whoever|another|other|that (?!day|morning|week|very|same|afternoon|evening)|such|us|me|one (?!day|morning|week|of these)|what|time|attention|home|mum|mom|dad))",
    "(?! (?:true|numbers?|references?|referees?|sick|when you (?:ring|call)|thejob|to see you|at your|at the (?:office|shop|yard|school|house|site)|into|quits|bingo|shotgun|dibs|names))",
    "(?! your (?!(?:\\p{L}+ )?(?:office|desk|line|mobile|cell|number|extension|landline|phone|shop|store|team|department|reception|front|secretary|assistant|direct|place|lot|good|people|switchboard|control|production)))",
    "(?! this (?!day|time|morning|afternoon|evening|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|coming|arvo))",
    "(?! the (?!office|shop|store|front|desk|reception|main|switchboard|school|practice|surgery|restaurant|yard|workshop|garage|depot|number|line|landline|department|farm|clinic|ward|house|branch|hotline|direct|hotel|salon|site|mobile|same|day|week|monday|tuesday|wednesday|thursday|friday|saturday|sunday|first|second|third|fourth|fifth|sixth|\\p{L}+th|\\d|minute|moment|following|next|morning|afternoon|evening|very|end|start|beginning|museum|library|kennels|studio|station|lodge|camp|club|bakery|kitchen|boat))",
  ].join(''),
  relative: oneOf(
    'cousin|brother|sister|son|daughter|wife|husband|partner|friend|mother|father|mum|mom|dad|uncle|aunt|nephew|niece|colleague',
    'boss|manager|agent|recruiter|agency|neighbou?r|flatmate|roommate|girlfriend|boyfriend|referees?|references?|teacher|tutor|coach',
    'assistant|secretary|twin|mate|classmate|union rep|lawyer|solicitor|adviser|advisor|doctor|bank|landlord|old boss|employer|missus|lad',
    'hr|front desk|office|team|bookkeeper|accountant|foreman|kids|children|dog',
  ),
  closing: oneOf(
    'regards|wishes|thanks|best|sincerely|sincerley|faithfully|truly|respectfully|cheers|gratefully|cordially|warmly|gratitude',
    'obediently|appreciation|rgds|brgds|the best|obliged|ever|aye|luck|again|affectionately|fraternally|respect|good wish',
  ),
  closingThanks: oneOf(
    'thanks|thank you|thankyou|thanx|thx|tks|ta|cheers|many thanks|thanking you|thnx|ty|thank u|take care|respectfully|sincerely',
    'yours|regards|best|love|xx?|xoxo|bye|warmly|cordially|later|laters|speak soon|talk soon|see you|all best|peace|cya|god bless',
    'slán|cheerio|ciao|until then|have a (?:good|great|nice|lovely) (?:day|week|weekend|evening|one)',
  ),
  closingMore: oneOf(
    '(?:so|very) much|again|a lot|a million|in advance|in anticipation|kindly|for now|and regards|and best wishes|and best regards',
    'and kind regards',
  ),
  forday: '(?:(?:for|4|re|of|about) (?:last |this |the |on )*|^ ?(?:last |this )?)',
  yr: '(?:your|ur|yer|yo|ya)',
  tomorrow: "(?:tomorrow|tommorow|tommorrow|tomorow|tomorrrow|tommorw|tomrrow|tmrw|tmw|tmr|tmrrw|tomoz|tomoro|2moro|2morrow|2mrw|2moz|the morrow|the morn)",
  wkday: '(?:mon|tues|wednes|thurs|fri)day',
  prep: '(?:on|from|until|till|til|by|of|at|for|to|around|before|after|in|about|this|next)',
  // What has a day of its own.
  occasion: oneOf(
    'interviews?|meetings?|meets?|panel|session|board|committee|conversation|deadline|decision|start|start date|appointment|exams?|test',
    'trial|visit|flight|holiday|leave|training|course|shift|party|wedding|hearing|inspection|launch|delivery|notice|contract|lease|surgery',
    'operation|reports?|stocktake|audit|payday|release|concert|show|opening|closing|birthday|anniversary|funeral|move|term|season|rent|bill',
    'conference|match|game|race|festival|fair|training day|induction|audition|premiere|performance|exhibition|harvest|stock ?take|reference',
  ),
  doing: oneOf(
    'decid(?:e|es|ing)|deciding|opens?|closes?|closed|closing|starts?|starting|begins?|beginning|ends?|ending|expires?|runs? out|sits?|available',
    'return(?:s|ing)?|moving|due|finish(?:es|ing)?|reopens?|reopening|arrives?|arriving|land|landing|lands|comes? through|is in|flies|fly',
    'leave|leaves|leaving|sails?|travel|join|joining|work|working|free|wraps|finishes|send (?:it|them)|meets|met|graduate|sit my \\p{L}+',
  ),
  notday: "(?! (?:place|time|choice|round|interview|stage|floor|year|language|shift|week|draft|thing|part|half|page|day|person|one|ones|and (?:only|foremost)|grade|class|opportunity|nature|hand|rate|line|name|of all|people|lot|job|offer|candidate|call|calls|message|bus|train|sailing|ferry|flight|light|snow|frost|bell|lesson|period|cut|coat|half|batch|impression|two|three|question|session|option|order|available|attempt|chance|chapter|try))(?! ?(?:%|percent|years|yrs|minutes|mins|hours|hrs|people|o'clock|am|pm|a\\.m|weeks|days|months|miles|staff|other|or))(?!['/]|:\\d)",
} satisfies Readonly<Record<string, string>>;
