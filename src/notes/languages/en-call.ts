import type { CallPhrases } from '../language.ts';

/** That the writer will telephone, in English. */
export const enCall: CallPhrases = {
  promises: [
    // "Expect a call from me", "look out for my call".
    "{await} (?:for )?(?:a|my|another) {kind}{ring}(?: back)?(?: from (?:me|yours truly|this number))?(?!s? from (?!me))(?! from)",
    '(?:i(?:\'ll| will)|let me) (?:surprise|treat|trouble|honou?r) you with a {kind}{ring}',
    "my {kind}(?:call|ring) (?:will|'ll|is going to|shall) (?:come|reach|be|follow|find|arrive|get)|my {kind}(?:call|ring) is (?:set|booked|planned|down) for",
    "(?:a|my) {kind}(?:call|ring) from me (?:will|on|next|tomorrow|the|is|at|shall|by|around|this)|(?:a|my) {kind}(?:call|ring) will come from me",
    "there(?:'ll| will|'s going to) be a {kind}(?:call|ring|bell) (?:from me|coming your way)|that {kind}(?:call|ring) (?:on|next|tomorrow)[^.;!?]{0,30} will be me",
    'i owe you a {kind}{ring}|(?:pencil|put|mark) (?:me|it) (?:in|down) for a {kind}(?:call|ring)|it(?:\'s| is) a {kind}(?:call|ring) from me',
    // "You'll have a ring from me", "you'll hear from me by phone".
    "{youwill} (?:\\p{L}+ )?(?:have|get|receive|be getting|be having|be receiving) (?:a|my|another) {kind}{ring} (?:(?:on|by|next|this|in|at|first|early|come|before|after) [^.;!?]{1,40}? )?(?:from|off|out of) me",
    "{youwill} (?:\\p{L}+ )?(?:have|get|receive|be getting|be receiving) my {kind}{ring}|(?:before|till|until) you (?:get|have|hear|receive) a {kind}{ring} (?:out of|from|off) me",
    "{youwill} (?:\\p{L}+ )?(?:hear from me|be hearing from me|hear my voice|hear me|have me)(?:,? (?:\\p{L}+|\\d+(?:st|nd|rd|th)?)){0,6},? {by}",
    '(?:hear|hearing) from me (?:\\p{L}+ )*{by}|(?:you|your phone)(?: will|\'ll)? (?:be hearing|hear) my (?:voice|dulcet tones)|have me on the (?:phone|line|blower)',
    "{youwill} be (?:called|rung|phoned|telephoned) (?:[^.;!?]{1,30} )?by (?:me|yours truly)|{youwill} (?:see|find) my (?:name|number) (?:\\p{L}+ ){0,3}on your (?:phone|screen|mobile|cell)",
    "(?:my|mine's|mine is|me) ?(?:the )?(?:name|number|voice|face)? ?(?:you'll|you will) (?:see|hear|find) (?:come |coming |come up |coming up |pop up |flash up |lit up |down |on |at )*(?:on |down )?(?:your|the) (?:phone|line|screen|mobile|cell)",
    "your (?:phone|telephone|mobile|cell) (?:will|'ll|is going to|shall) (?:ring|go|buzz)|(?:when|if) (?:the|your) phone (?:rings|goes|buzzes)[^.;!?]{0,30}(?:that'll|it'll|that will|it will|that's|it's) be me|(?:that'll|it'll|it will|that will|it's) be me (?:ringing|calling|phoning|on the phone|on the line)",
    "my voice (?:will|'ll|shall) (?:come|be)|(?:on|at) the other end of the (?:line|phone)",
    // "I'll think about it and ring you": other verbs and their objects in between.
    "{strong} (?:[^\\s.;:!?]+ ){1,14}?(?:and|then|&|n)(?: then| also| just| only| maybe)* (?:{v}(?: up)? {reader}|{give} {reader} (?:a |another ){kind}{ring})",
    "{strong} (?:[^\\s.;:!?]+ ){1,14}?(?:and|then|&|n)(?: then| also| just)* (?:call|ring|phone|telephone)(?=[.!,;]|$| (?:on|by|next|this|that|again|back|tomorrow|you|first|early|around|about|when|to|with)\\b| the (?:day|following|office|shop|\\d)| \\p{L}+day)",
    "{strong} wait (?:until|till) [^.;!?]{1,40} (?:before|to) (?:i )?(?:{v}|{ving})|(?:i|we) (?:won't|will not|wont|shan't|shall not) (?:\\p{L}+ )?{v}(?: {reader})? (?:until|till|before)",
    // Through other words: "a call will follow", "the first call you get will be mine".
    "(?:be )?followed (?:up )?(?:by|with) a {kind}call|(?:a |my )?{kind}(?:call|ring) (?:will|shall) follow|(?:phone |telephone )call to follow|brings? my {kind}(?:call|ring)",
    "(?:first|next) call you (?:get|take|receive)[^.;!?]{0,25} (?:me|mine)|mine will be the (?:\\p{L}+ )?call|(?:on|at) the other end of {yr} (?:line|phone)",
    "your number and [^.;!?]{0,30}(?:use|dial|ring|call) it|take (?:you )?up (?:on )?(?:the|your) (?:offer|invitation|suggestion) (?:to|of) (?:{v}|{ving}|a call)",
    "(?:set aside|kept|keeping|reserved|blocked(?: out)?|saved|put by|marked|earmarked|ringed|circled) [^.;!?]{1,30} (?:to {v}|for (?:a|my) {kind}call)",
    "(?:hope|trust|sure)[^.;!?]{0,25}(?:mind|object)[^.;!?]{0,5} (?:if i {v}|(?:my|me) {ving})|(?:mind|object) if i {v}|(?:forgive|excuse|pardon) me if i {v}",
    // Said of the reader's own request: "You said to ring Monday, so that's what I'll do".
    "you (?:\\p{L}+ ){0,4}?(?:said|say|told (?:me|us)|asked(?: me| us)?|wanted me|suggested|invited me)(?: (?:that )?i should| to| i could| i might| i)? (?:\\p{L}+ )?{v}[^.!?]{0,60}(?:so|and|which|[,;–—-]) ?(?:that's|that is|it's|is)? ?(?:(?:exactly |just )?what )?(?:i(?:'ll| will| shall)(?: do)?|i intend to|will do)(?: so| that| it| just that| exactly that)?(?:[.!,;]|$)",
    "(?:as|like) (?:you|u) (?:asked|said|suggested|told me|wanted|instructed),? {by}|the way you ask(?:ed)?,? by (?:ringing|calling|phoning) (?:you|u)",
    "answer (?:you )?[^.;!?]{0,30},? by (?:ringing|calling|phoning) (?:you|u)|(?:the|my) plan(?: is)?: (?:call|ring|phone)|plan (?:is|to) (?:call|ring|phone)",
    // "I've a note to ring you on the 3rd", "I have you down for a call".
    "(?:reminder|note|alarm|date|memo|mark|entry|knot|post-?it)(?: \\p{L}+){0,6} to (?:{v}(?: up)? {reader}|give {reader} (?:a |another ){kind}{ring})",
    "i(?:'ve| have)? (?:got )?(?:you|it) (?:down|in my (?:diary|calendar|book))(?: \\p{L}+){0,4}? (?:for|as) (?:a|my) {kind}(?:call|ring)|(?:i'm|i am) down to (?:call|ring|phone)",
    "(?:hope|trust) (?:it's|it is|that's|that is|you won't mind|you don't mind|it will be|you will not mind)[^.;!?]{0,25} if i {v}|{by},? {strong} (?:\\p{L}+ )?{followup}",
    // Picking it up.
    '(?:i|and|will|\'ll|to) (?:\\p{L}+ )?(?:pick|picking) up the (?:phone|telephone|receiver)|{strong} (?:\\p{L}+ )?be (?:the one )?on the (?:phone|blower|line|telephone|horn)(?: to (?:you|u|ya))?',
    "(?:will|i'll) follow (?:this|up|it)(?: \\p{L}+){0,4} (?:with|by) a (?:phone |telephone )?call|followed by a (?:phone )?call from me",
  ],
  promisesWithDay: [
    "{im} on the (?:blower|phone|line|horn|telephone) to {reader}|(?<=[:–-] ?){v} (?:you|u)|(?<=^|[,:–-] ?)i (?:call|ring|phone|telephone)(?=[.!]|$)|my {kind}(?:call|ring)(?:'s| is)",
    "(?:and |then |so |^)i (?:ring|call|phone|telephone)(?= on| next| this| tomorrow| (?:mon|tues|wednes|thurs|fri)day)|call (?:you|u), ",
    // A day makes a promise of these: "I'm calling you Thursday", "Call you the 18th".
    "(?:{im}|we're|and|(?<!(?:\'ll|will|he|she|they|you) )be|^|also|so|then)(?: \\p{L}+)? ?{ving}(?: up)?{target}|(?:^|so|and|then|^be|{im}) ?{ving}(?! (?:him|her|them|round|off|out|in))",
    "(?:i|and|^) (?:\\p{L}+ )?{v}(?: up)?{target}|^(?:then |so |and |also )?{v} (?:you|u|ya|yous)|(?:^|and|so) ?{ving} (?:you|u|back|again)",
    "(?:^|and|so|then|i) ?(?:give|giving) (?:you|u|ya) (?:a |another )?{kind}{ring}|{kind}(?:call|ring|bell) (?:to you|from me)",
    "(?:^|so |then |and )(?:phone |telephone )?call (?:to you |from me )?(?:is )?(?:set |down |booked )?(?:for|on|at)",
  ],
  futures: [
    // "I'll", with the slips of the pen.
    "i'll|i will|i wll|i wil|i shall|ill|il|ile|i'l|i'm gonna|im gonna|ima|imma|i'ma|i'mma|gonna|gunna|gon|going to",
    "(?:i|we)(?:'ll| will| shall|ll| will be| am going to|'m going to|m going to|'m gonna|m gonna|'m about to|'m off to)",
    // Plans: "I intend to", "I was thinking of".
    "(?:i|we) (?:{adv} |\\p{L}+ly )*(?:plan|intend|mean|propose|aim|hope|expect|want|wish|promise|vow|swear|undertake|will|shall)(?: to| on| of)?",
    "(?:i|we)(?:'d| would| should) (?:{adv} )*(?:like|love|prefer|want|rather)(?: to)?|(?:i|we) (?:(?:need|have|ought) to|must|may|might|could|can)(?: just)?",
    "(?:i'm|i am|im|we're) (?:{adv} )*(?:planning|hoping|fixing|looking|minded|due|to|set|bound|intending|meaning|thinking|aiming|going)(?: to| on| of)?",
    "(?:i|we) (?:was|were) (?:going|hoping|planning|thinking|minded)(?: to| of| on)?|(?:i )?(?:thought|figured|reckoned) i(?:'d| would|'ll| might)",
    "(?:i've|i have|i) (?:a mind|resolved|decided|arranged|promised|made up my mind|undertaken|it in mind|every intention|got it in mind|put it in my diary)(?: to| of)?|(?:i've|i have|i) got to",
    "(?:i've|i have) (?:set myself|got|made|put|left myself|asked) (?:a )?(?:reminder|note|leave)(?: \\p{L}+){0,4}? to|i take the liberty of|i make so bold as to",
    // With the subject left out or somewhere else.
    "let me|allow me to|permit me to|{st}(?:will|shall|wil|gonna|going to|planning to|hoping to|hope to|expect to|intend to|plan to|aim to|want to)",
    "(?:and|so|then|but|meanwhile|also|otherwise) (?:will|shall|gonna|going to|plan to|intend to|hope to|would like to|may|might)",
    "(?:my|the) (?:plan|intention|idea|aim|hope|promise|wish|next step|job|turn|custom|purpose)(?: now| then)? (?:is|was|would be|remains)(?: now)?(?: to)?",
    "it(?:'s| is|'ll be| will be) my (?:turn|intention|plan|hope|purpose|aim) to|(?:agreed|settled|arranged)(?: that)? (?:i(?:'d| would|'ll)|to)|(?:you (?:can|may) |please |do )?(?:expect|count on|rely on|look for|trust|depend on|bank on|allow|permit) me to",
    "(?:'twill|it will|it'll) be (?:on )?(?:\\p{L}+ )?\\p{L}+ (?:that|when|before) i(?:'ll| will| shall|'m)?|(?:what|all) i(?:'ll| will) do is|(?:the least|all|what) i can do is|let's say i|suppose i",
    "(?:shall|will) i|(?:then|only then|on \\p{L}+|tomorrow) (?:will|shall) i|my word is i'?ll|i do (?:intend|mean|plan|promise|hope) to",
  ],
  verbs: [
    "{v}(?: up)?(?:{target}|(?: (?:back|again|up|through|direct|directly))+{target}?)(?! in| off| out(?! of)| (?:a|an|the best) (?!call|minute))",
    "(?:call|phone|ring|telephone)(?: (?:back|again|through|ahead|direct|directly|first thing))*{noobject}",
    "{ving}(?:{target}| back| again|{noobject})",
    "{give}(?:{target}| (?:to )?the phone)? (?:back )?(?:on [\\p{L}\\p{N} ]{2,30} )?(?:a |that |another |the |my |one more )?{kind}{ring}(?: back)?(?: to{target}| with you)?(?! (?:to|with) (?:my|the|another|a ))(?! (?:is|was|from))",
    "(?:reach|reaching|try|trying|catch|contact|contacting|get (?:hold of|in touch with|on to|onto|back to|through to)|touch base with|check in with|follow up with)(?:{target})(?: [\\p{L}\\p{N}']+){0,5}? {by}",
    "(?:speak|talk|chat|catch up|have a word|be in touch|connect) (?:to|with)(?:{target})(?: [\\p{L}\\p{N}']+){0,5}? {by}",
    "(?:come back to|consult|ask|check with|get|update|chase|bother|pester|trouble|disturb|remind|find|thank|greet|tell|approach|follow)(?:{target})(?: [\\p{L}\\p{N}']+){0,5}? {by}",
    "(?:be (?:back )?in (?:touch|contact)|{followup})(?: [\\p{L}\\p{N}'/-]+){0,8}? {by}(?! (?:or|with (?:my|the|another)))",
    "{by},? (?:contact|reach|ask|follow up|get in touch|speak|be in touch|enquire)|be (?:on the (?:phone|blower|line|telephone|horn)|ringing|calling|phoning|telephoning|belling|buzzing)(?:(?: to)?{target})?(?! (?:him|her|them|my|both))",
    "(?:get|jump|hop|be back|go) (?:on|onto) the (?:phone|blower|horn|telephone|line)|(?:pick|lift) (?:up )?the (?:phone|telephone|receiver)|get (?:you|u|ya) on the (?:phone|line|blower|horn)",
    "use (?:the|that) number|(?:hit|punch|dial|try|use|ring|call|light|blow|buzz)(?: up)? {yr} (?:number|line|mobile|cell|phone|digits|extension|landline|desk|office)(?: up)?|hit (?:you|u|ya)(?: up)? on (?:{yr}|the) (?:cell|phone|mobile|line)",
    "try (?:you|u) (?:on|at) (?:your|the) (?:number|line|mobile|cell|landline|phone|desk|office)|be (?:on to|onto) you {by}|be at the (?:phone|telephone)|burn up the phone line",
    "make (?:an )?(?:enquir|inquir)(?:y|ies)(?: [\\p{L}]+){0,4} {by}|(?:holler|shout)(?: at)? (?:you|u) {by}|(?:have|want) (?:you|a word) {by}",
  ],
  between: [
    // Adverbs and turns of politeness.
    "\\p{L}+ly|also|then|just|still|perhaps|maybe|of course|only|too|again|in turn|please|def|defo|prolly|now|thus|so|and|myself|me|instead",
    "(?:be sure|make sure|be certain|remember|try|attempt|venture|plan|have|need|want|like|hope|presume|be glad|be happy|be delighted|be pleased|be obliged) to",
    "try and|be|go ahead and|make sure i|make a point of|make it my business to|make so bold as to|take the liberty (?:of|to)|plan on|to|of",
    "not fail to|not forget to|have the (?:pleasure|honou?r) of|do myself the honou?r of|allow myself to|(?:take )?it upon myself to|from there",
    "all being well|god willing|insha ?'?allah|inshaallah|in sha allah|dv|d\\.v\\.|by (?:the )?grace of god|by god's grace|if i may|with your (?:permission|leave)",
    "if that's (?:ok|okay|all right|alright|fine)|as (?:agreed|promised|discussed|arranged|instructed|you (?:suggested|asked|proposed|requested|said))|like (?:you|i) said",
    "if (?:i may|you don't mind|you like|it suits|spared|needed|need be)|first thing|sir|ma'?am|madam|mate|thank you|and|soon|sometime|at some point",
    // Times.
    "(?:on|by|around|about|this|next|the|early|late|at|in|sometime|from|before|after|of|coming|following|towards|toward|upon|come|that|very|same)",
    "(?:week|morning|afternoon|arvo|evening|lunchtime|lunch|noon|midday|day|days|weeks|fortnight|month|time|end|start|beginning|middle|o'clock|am|pm)",
    "(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|weds?|thurs?|fri|sat|sun|tomorrow|tmrw|tomoz|tonight|today)",
    "(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)",
    "(?:\\d{1,2}(?:st|nd|rd|th)?|\\d+[/:.-]\\d+|one|two|three|four|five|ten|half past|a (?:week|fortnight|day)|first|second|third|\\p{L}+teenth|\\p{L}+-\\p{L}+th)",
  ],
  notPromises: [
    // Other senses: "call it a day", "ring true", "call in at the shop", "call you a friend".
    '(?:call|ring|phone) (?:it (?:a|quits|even|home|off|what)|a (?:spade|halt|vote|meeting)|on you to|a bell in|off|sick|out(?! of)|forth|into question|dibs|home about|in sick|roll|bingo|time on)',
    "ring(?:s)? (?:true|a bell|hollow|the (?:bell|changes|doorbell)|your (?:doorbell|bell)|the front door|round|false|in my ears)|(?:let (?:it|the \\p{L}+)|phone|bell) ring",
    "call (?:in (?:at|on|to see|and see|person|to (?:the|your)|by|for)|round|by (?:the (?:shop|office|school|yard|house|studio|site)|your|in person)|at (?:your|the) (?:office|house|door|shop|yard))",
    "call (?:up)?on you(?: in person| at| with| on| next| this)?(?! (?:by phone|by telephone))|call (?:you|u) (?:a|an|the (?:best|boss)|my|boss|chef|sir|by (?:your|my|the)|names?|friend|family|home)(?! (?:minute|day|week))",
    "(?:would|i'd|we'd|could|should) (?:have )?(?:been |be )?(?:call|phon|ring|bell|telephon)(?:ed|ing|e)?(?: you| u)?(?: (?:on )?\\p{L}+day)?(?:,? but| if i (?:weren't|wasn't|could|hadn't|had|were))|(?:what|which|whom|whoever) (?:i|you|we)(?:'d| would|'ll| will)? call",
    // Somebody else's call, or one that the reader is to make.
    "{have} {someone} (?:to )?(?:\\p{L}+ly |please |just )?(?:call|phone|ring|telephone|give (?:me|us|you)|reach|contact)(?! for me to)",
    "(?:for|from) {someone} to (?:\\p{L}+ )?(?:call|phone|ring|telephone|give|reach|contact)|{someone}'s {kind}(?:call|ring)",
    "(?:you|u|he|she|they|who|someone|somebody|hr|it) (?:\\p{L}+ )?(?:said (?:you|he|she|they)(?:'d| would)|will|'ll|would|'d|can|could|should|may|might|are to|is to|are going to|is going to|means to|plans to|wants to|hopes to|need to|have to) (?:\\p{L}+ )?(?:call|phone|ring|telephone|give me|reach me|contact me|be calling|be ringing|be phoning)",
    "(?:you(?:'d|'ll|'re going to)?|u|he'll|she'll|they'll|he'd|she'd|they'd) (?:be )?{v}(?: me| us)|{v} (?:me|us)|{give} (?:me|us) (?:a|the) {kind}{ring}",
    "(?:my|your|his|her|their|our) (?!phone|telephone|mobile|cell|permission|leave)(?:(?!i |we )\\p{L}+ ){0,3}(?:will|'ll|would|is going to|means to|wants to|plans to|intends to) (?:\\p{L}+ )?(?:{v}|give|be (?:calling|ringing))(?!ing)",
    "(?:make|making|take|taking|field|answer|handle|handling|screen|return|returning|like|love|do) (?:\\p{L}+ ){0,3}calls|on[ -]call|on (?:a|the|another) (?:\\p{L}+ )*call|(?:i|i've|we)(?: have| got|'ve got| had|'ve had)? (?:have |got |had )?(?:a|another|two|some) {kind}calls?(?: with| at| on| to| from| about)|call (?:centre|center|sheet|sign|time|handler|button|log|list|me|us)|cold[ -]call(?:ing)?",
    "(?:asked|ask|asks|begged|told|wanted) (?:me )?(?:whether|if|why|when) i(?:'d| would|'ll| will| could)",
    // Denied: "no need to call", "I shan't trouble you with a call", "to save you a call".
    "(?:no need|don't (?:need|have|want|wish|mean|plan|intend|like)|not (?:necessary|going|gonna|able|allowed|planning|meant)|won't|wont|will not|shall not|shan't|wouldn't|never|not|can't|cant|cannot|couldn't) (?:for (?:me|you) )?(?:to )?(?:(?!mind |object )\\p{L}+ ){0,3}(?:{v}|{ving}|be {ving}|pester|bother|chase|trouble)(?! (?:\\p{L}+ )?(?:until|till|before))",
    "(?:instead of|rather than|better than|without|save (?:you|us|us both)|spare you|in place of|in lieu of|as opposed to|no more|too late to|too shy to|afraid to|hate to) (?:me |my |a |having to |the |waiting to )?(?:\\p{L}+ )?(?:{ving}|{v})",
    "(?:i'd|i would|we'd) be (?:{adv} )*{gladlike} to (?:talk|speak|discuss|chat|be|have|do|answer|take)",
    // Over and done with.
    "(?:used to|had to|tried to|meant to|forgot to|was about to|managed to|wanted to|was trying to|was going to|was supposed to|did|didn't|unable to|failed to) (?:\\p{L}+ )?(?:call|phone|ring|telephone|reach)(?! (?:you )?(?:on|next|tomorrow|again on))(?=[^.]*(?:yesterday|this morning|but|earlier|last|twice|before))",
    "(?:said|told you|promised|swore)(?: you| that)* (?:i'd|i would|that i'd)(?: {v})(?:[^.]*(?:but|lost|never|didn't|yesterday|this \\p{L}+day with|you can have it now))",
    "i know i (?:told|said|promised)[^.;!?]{0,30} i(?:'d| would) {v}",
  ],
};
