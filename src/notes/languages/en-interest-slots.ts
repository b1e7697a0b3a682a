import { oneOf } from './one-of.ts';

/** Parts of English phrases about wanting a position. */
export const enInterestSlots = {
  bare: '^{voc}(?:and |but |so |please |god |man |boy |gosh |yeah |yes )*(?:{adv} )*',
  want: oneOf(
    'i (?:{adv},? |however,? |\\p{L}+ly,? )*(?:want|wanna|crave|covet|desire|choose|fancy)',
    '{would} (?:{adv} |\\p{L}+ly )*(?:{love}|want|choose|welcome|like to have|love to have)',
    '{would} (?:{adv} |\\p{L}+ly )*be (?:{adv} )*(?:glad|proud|happy|grateful) (?:of|for)',
    'i (?:should|would|shall|do),? (?:\\p{L}+ ?){1,3}, (?:like|want|love|desire)',
    'and (?:{adv} )*(?:want|would (?:love|like))',
    '^{voc}(?:and |but |so |still )?(?:{adv} )*(?:want|would love|would like|need)',
  ),
  // The same behind what is wanted: "the berth is what I'm after".
  want2: oneOf(
    "i(?:'m| am|'d| would|'ve| have|'ll| do| was| had)?(?: {adv})* (?:want|wanted|after|like|love|hop(?:e|ed|ing) for|choose|need|crave|prefer|looking for|been (?:looking|waiting|hoping) for)",
    "i(?:'m| am|'d| would|'ve| have|'ll| do| was| had)?(?: {adv})* dream(?:ed|t)? of",
  ),
  front: oneOf(
    '(?:this|that|yours|it)(?: one)?|(?:this|that|the|your) (?:{inner}){0,3}(?:{post}|{team}|thejob)',
    'thejob',
  ),
  cannot: "(?:can't|cannot|can not|cant|couldn't|could not|not|won't|wouldn't|never)",
  candid: oneOf(
    'yet|honestly|truthfully|really|hand on heart|with a straight face|quite|truly|fairly|rightly|still',
    'in (?:all |good |full |plain )?(?:honesty|conscience|truth|faith|candou?r|fairness|sincerity)',
    '(?:ready|prepared|able|willing|going|about|in a position) to|bring myself to',
  ),
  // What one would give or do for a dear thing.
  ordeal: oneOf(
    'sell (?:a|my|one|both) (?:kidneys?|soul|grandmother|granny|gran|house|car|teeth|blood)',
    'give (?:my|an?|both) (?:\\p{L}+ )?(?:eye[ -]?teeth|arms?|leg|kidney|eyes?|teeth|life|soul)(?: and (?:a|my) leg)?',
    '(?:walk|crawl|run) (?:over|across|through|on) (?:hot |burning |broken |live )?(?:coals?|glass|fire|nails|lava)',
    'move (?:heaven and earth|mountains)',
  ),
  // A place one works at, and nothing that one rides or walks.
  workplace:
    '(?!(?:boat|van|cab|truck|lorry|line|route|ship|round|run|bus)\\b)(?:{fixture}|{places}|{team})',
  readily:
    '(?:tomorrow|today|at once|gladly|happily|any day|like a shot|on the spot|in a heartbeat)',
  foolish: oneOf(
    'a fool|(?:a|an even) (?:bigger|greater) fool|mad|madder|crazy|crazier|daft|dafter|silly|sillier|an idiot|a mug',
    'stupid|stupider|foolish|barmy|bonkers|nuts',
  ),
  sorry: oneOf(
    'sorry|gutted|heartbroken|heart-broken|devastated|crushed|sad|disappointed|crestfallen|hate|cut up',
    'sick',
  ),
  im: "(?:i'm|i am|im|i be|i'd be)",
  ly: '(?:\\p{L}+ly |also |just |first |still |then |now |(?:be able|have (?:the|a) (?:chance|opportunity)) to )?',
  decided: oneOf(
    'decided|chosen|resolved|elected|made up my mind|had to decide|concluded|going|gonna|reckon i ought',
    'think it best',
  ),
  hopeyou: [
    'hop(?:e|ing) (?:very much |so much |dearly |sincerely |that |to |you |still |and pray )*',
    "(?:you(?:'ll| will| might| would|ll)? |u ?(?:will|ll)? )?",
  ].join(''),
  // "The state I'm in".
  states:
    '(?:state|shape|place|mess|town|mood|position|situation|spot|job|boat|area|house|zone|room|one)',
  // What nobody does but for a dear thing.
  wd: "(?:would|will|it'd|that'd|i'd|this'd|'twould|it'll|that'll|it would|there'd)",
  dare: oneOf(
    'sign|start|cross|move|relocate|quit|drop everything|swim|crawl|walk|be there|jump',
    'give (?:anything|my|a lot|up)|turn down|pass up|kill|die|pack|trade|swap|sell|bite|run|cycle|fight|leave',
  ),
  eager: oneOf(
    'keen|eager|eagre|excited|exited|enthusiastic|enthused|passionate|passionnate|thrilled|delighted',
    'stoked|psyched|pumped',
    'buzzing|buzzin|chuffed|obsessed|hungry|desperate|determined|motivated|raring|itching|dying|bursting',
    'hopeful|fired up',
    'hooked|sold|dead set|set|mad|crazy|gagging|gung-ho|inspired|energi[sz]ed|in love|smitten|taken|wild',
    'ecstatic|jazzed',
    'over the moon|drawn|attracted|tempted|convinced|bent|ambitious|mad keen|keener|rapt|frothing|amped',
    'hyped|giddy|made up',
    'besotted|desirous|longing|burning|committed|captivated|enthralled|electrified|beyond excited|all for',
    'invested',
  ),
  // The first of two: "very willing and excited to".
  pair: [
    '(?:(?:{eager}|{curious}|ready|willing|able|happy|glad|honou?red|proud|humbled|grateful|prepared|nervous)',
    '(?: \\p{L}+){0,3}?(?:,| and| but| &) (?:(?:and|but|still|more than) )?(?:{adv} )*)?',
  ].join(''),
  curious: '(?:interested|intrested|intersted|interrested|interessted|intereted|intrigued)',
  about: '(?:about|abt|for|in|at|by|to|on|with|of|over|as to)',
  // Better than "very": what one is, to be able to work there.
  gladlike: oneOf(
    'glad|happy|honou?red|proud|privileged|delighted|thrilled|pleased|excited|lucky|chuffed|stoked',
    'content|grateful|blessed',
    'over the moon|tickled|tickled pink|jazzed|made up|buzzing|ecstatic|overjoyed|rapt|pumped|mad keen',
    'keen|elated|chuffed to bits',
    'a fool not|mad not|crazy not|the happiest \\p{L}+|first in line|willing|game|humbled|thankful',
    'fortunate|right at home',
  ),
  // A reader's question for the wish begins so.
  doyou: "(?:do|would|will|did|could|don't|wouldn't|if|whether|and) you(?: (?:{adv}|\\p{L}+ly))*",
  // Behind "I was keen, but": the wish has only grown.
  stillso: oneOf(
    "now|i'm|i am|i'd|even|still|more|not|never|today|after|since|it's|that",
    'the (?:tour|visit|talk|interview|walk)',
  ),
  // Of other things than the job one may say that they are "not for me".
  notwork: [
    '\\b(?:phones?|telephones?|calls?|calling|zoom|e-?mail|texting|talk|gossip|coffee|mornings?|heights',
    "|football|video) (?:is |was |are |were )?(?:not|isn't|wasn't|aren't)",
  ].join(''),
  chosen:
    '(?:selected|chosen|picked|appointed|hired|accepted|employed|taken on|recruited|the (?:lucky )?one|given (?:it|the|this|a)|offered (?:it|the|this))',
  // Words before the noun of a thing that is wanted; nothing that begins another part of the sentence.
  inner:
    "(?!(?:about|of|with|on|for|in|to|from|at|and|that|which|is|was|are|if|but|you|i|when|who)\\b)[\\p{L}\\p{N}'/&-]+ ",
  the: '(?:the|this|that|your|such a|such an|one of the|one of your|both|dis|da|yer)',
  // The position itself, and words for the people and the place.
  post: oneOf(
    'job|jobs|position|positon|possition|role|roll|post|posting|spot|slot|opening|vacancy|vacency|gig',
    'career|berth|situation',
    'apprenticeship|internship|traineeship|placement|residency|fellowship|scholarship|assistantship',
    'lectureship|headship',
    'editorship|professorship|captaincy|secondment|appointment|assignment|contract|commission|work',
    'employment|seat|bench',
    'opportunity|oppurtunity|shift|shifts|line of work|challenge|clerkship|deputy headship|chaplaincy',
    'curacy',
  ),
  team: oneOf(
    'team|crew|company|firm|organi[sz]ation|department|dept|practice|group|lab|unit|kitchen|studio|school',
    'college|staff|office',
    'shop|store|hospital|clinic|ward|farm|bakery|library|museum|garage|workshop|plant|site|project',
    'programme|program|mission',
    'yard|business|outfit|agency|charity|institute|house|lodge|camp|club|hotel|place|family|gang|band',
    'theatre|theater',
    'orchestra|boat|ship|paper|station|stable|salon|surgery|nursery|estate|garden|desk|fire ?house',
    'brewery|winery|church',
  ),
  // What stands for the place of work: "that chair", "your pass".
  fixture: oneOf(
    'chair|stool|desk|stall|counter|pass|wheel|van|cab|truck|lorry|rig|show|stage|pit|booth|mic|kiln|forge',
    'loom|lectern|pulpit|helm|stove|grill|line|bar|floor|till|route|round|run|patch|beat|podium|oven|bridge',
    'tiller|cockpit|bench|galley|deck|hives|register|front desk|night desk|desk job|saddle|easel|block|chairs?',
  ),
  jobend:
    "(?! (?:description|details|spec|title|ad|done|finished|over with|advert|address|hours|number|phone|keys?|links?|interview|market|fair))(?!'s? \\p{L}+ (?!i))",
  job: '(?:{the} (?:{inner}){0,3}(?:{post}|{team}|thejob)|thejob)',
  kindofjob: oneOf(
    'one|job|role|position|place|post|team|company|work|school|shop|ward|crew|chance|opportunity|move',
    'step|gig|outfit|boat',
    'kind of \\p{L}+|sort of \\p{L}+|type of \\p{L}+|studio|kitchen|thejob|firm|office|store|life|team',
    'yard|house|berth|desk|bench',
  ),
  thing: oneOf(
    '(?:{the}|the) (?:{inner}){0,3}(?:{post}|{team}|thejob|prospect|variety|pace|idea of \\p{L}+ing)',
    '(?:{the}|the) (?:{inner}){0,3}thought of \\p{L}+ing',
    'thejob|this|(?:it|that)(?: all)?|everything(?: about it| i saw| you said| you showed me)?',
    'what (?:you|i) (?:\\p{L}+ ){1,4}',
  ),
  appeals: oneOf(
    'appeals?(?! process)|appealed|excites?(?: me)?|attracts? me|interests? me|thrills me|tempts me',
    'inspires me',
    'speaks to me|fascinates me|motivates me|draws me|has my name',
    "(?:is|'s) (?:{adv} )*(?:appealing|attractive|tempting|for me(?=[.!,;]|$)|made for me|right for me|me all over)",
    "(?:is|'s) (?:{adv} )*(?:my first|me to a t|my calling)",
    'feels? (?:like )?(?:home|right(?: for me)?|mine)',
    'feels? (?:like )?(?:the|a) (?:right|perfect|natural) (?:place|job|one|fit|team|home|step)',
    "(?:is|'s) (?:{adv} )*(?:the one|what|where|everything|all|just what|exactly what) i(?:'ve|'m| am| have| was)? (?:{adv} )*(?:want|look|hop|after|need|been|dream)",
    'got under my skin|has (?:captured|won) my|is calling me|ticks (?:every|all)',
  ),
  ajob: 'an? (?:{inner}){0,2}(?:{post}|place|seat|chance|shot|start|desk)',
  // What the note itself does, or what is no work.
  business: oneOf(
    'say|tell|call|know|have (?:met|been|known|had)|meet|hear|see|send|introduce|present|report|announce',
    'show you|receive|read|(?:do )?nothing|attend',
  ),
  among:
    '(?:there|here|with (?:you|your)|on your|in (?:your|that)|among|playing|working|teaching|doing)',
  terms: '(?:need|have to|want to know|call|ring|phone|let)',
  lovely: oneOf(
    'class|grand|great|brilliant|amazing|awesome|wonderful|lovely|fantastic|deadly|magic|mint|sweet|ace',
    'unreal|good|nice|fun|cool|incredible|fabulous|marvell?ous|splendid|something|mega|fab|smashing',
  ),
  // What one does at work, right behind "I want to".
  work: oneOf(
    'drive|run|sail|fly|clean|restore|coach|mind|tend|manage|head|captain|guide|translate|edit|catalogue',
    'brew|bake|farm|milk|shear|plant|mow|treat|research|code|weave|sew|conduct|perform|defend|patrol|guard',
    'crew|steer|stitch|carve|curate|supervise|direct|produce|train (?!as|to)|open (?:up|your|the)|stand behind',
    'spend my (?:days|working)|bring (?:my|those|these|them|her|it) (?:\\p{L}+ )?(?:back|home|through|to life)',
    'help (?:you (?:open|do|run|build|grow|make)|your|run|build|the (?:{inner}){0,2}(?:{team}))',
    'get (?:cracking|stuck in|going|started)|roll up',
  ),
  saying: oneOf(
    'reiterate|reaffirm|restate|repeat|underline|stress|express|state|renew|say again|emphasi[sz]e',
    'register|declare|affirm|convey',
    'put on record|underscored?|strengthened|deepened|doubled|confirm(?:ed|s)?|increased|reinforced',
    'sharpened|fuel+ed|cemented|tell you',
    're-?state|re-?iterate|say|know|saying|writing|hide|heightened|whetted|redoubled|mention',
    'assure you of|reassure you of|make (?:plain|clear)',
  ),
} satisfies Readonly<Record<string, string>>;
