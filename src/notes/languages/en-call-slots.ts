import { notBehind, oneOf } from './one-of.ts';

/** Parts of English phrases about telephoning. */
export const enCallSlots = {
  // Whom one telephones.
  reader: oneOf(
    "you|u|ya|yous|yiz|ye|yer|you all|you both|y'all|yinz|yourself|yourselves",
    // "I will call Sir on Friday": to the reader's face.
    "(?:sir|ma'?am|mam|madam|doctor|doc|professor|prof|auntie|aunty|chef|boss|captain)(?!'s| of| and)",
    'your (?:good ?self|good office|honou?r|goodself)',
    'your (?:(?!{elsewhere} )\\p{L}+ )?(?:office|desk|line|mobile|mobil|cell|number|extension|landline|phone|shop|store|team)',
    'your (?:(?!{elsewhere} )\\p{L}+ )?(?:people|department)',
    'your (?:\\p{L}+ )?(?:reception|front desk|secretary|assistant|direct line|place|lot|house|home)',
    'your (?:\\p{L}+ )?(?:switchboard|studio|room|number)',
  ),
  // Offices of the company that are not the reader's.
  elsewhere:
    '(?:benefits|payroll|accounts|travel|box|press|parking|ticket|billing|property|legal|sales|pensions)',
  place: oneOf(
    'the (?:office|shop|store|front desk|desk|reception|main (?:line|number|office)|switchboard|school office)',
    'the (?:school|practice|surgery)',
    'the (?:restaurant|yard|workshop|garage|depot|number|line|landline|department|farm|clinic|ward|house)',
    'the (?:branch|hotline|direct line)',
    'the (?:hotel|salon|site office|mobile|same number|kennels|bakery|kitchen|museum|library|studio|station)',
    'the (?:(?!{elsewhere} |(?:other|old|previous|former|new|last|council|referee|insurance) )[\\p{L}-]+ )?{places}',
  ),
  // Where a reader may work, with a word before it or none: "the parochial house".
  places: oneOf(
    'house|lodge|camp|club|boat|depot|warehouse|rectory|vicarage|presbytery|manse|chancery|barracks|convent',
    'abbey|priory|chambers|registry|control room|mill|quarry|plant|theatre|orchard|winery|brewery|nursery',
    'hall|gallery|stables|base|works|shed|bench|chapel|parish|consulate|bureau|cent(?:re|er)|hangar|tower',
    'dock|marina|laundry|deli|café|cafe|parlour|pub|inn|forge|pit|hut|cabin|farmhouse|mart|park|parish office',
    'site hut|ranger station|guardhouse|firehouse|station|harbour|harbor|clubhouse|sacristy|friary|hostel',
    'home|school|surgery|practice|library|museum|office',
  ),
  target: '(?: (?:at |to )?(?:{reader}|{place}))',
  kind: '(?:(?:quick|short|brief|friendly|little|follow[ -]up|courtesy|proper|wee|polite|phone|telephone|second|another|cheeky|fast|very|good|nice|small|tele|lil|voice) )*',
  ring: oneOf(
    'call|ring|bell|buzz|tinkle|phone ?call|telephone call|dingle|ting',
    'shout (?:on|over) the (?:phone|blower)|holler on the phone',
    'bell on the phone|buzz on the phone|follow-up call|phone|tel call|telephone',
    'tinkle on the (?:phone|blower)|jingle|missed call|flash',
  ),
  by: oneOf(
    '(?:by|over|on|via|through|with|using|per|down|from) (?:the |a |your |my )?{kind}(?:phone|telephone|telephonic|tel|blower|dog and bone|call|phone ?call|voice call|landline|mobile|cell|line)',
    '(?:by|over|on|via|through|with|using|per|down|from) (?:the |a |your |my )?{kind}(?:ring|horn)|telephonically',
  ),
  v: '(?:call|cal|phone|phoen|ring|telephone|telphone|telefone|fone|phon|dial|buzz|bell|holla|ph|tel)',
  ving: oneOf(
    'calling|callin|phoning|phonin|ringing|ringin|telephoning|dialling|dialing|buzzing|buzzin|belling',
    'bellin',
  ),
  give: oneOf(
    'give|giving|gi|gie|drop|dropping|make|making|place|placing|put in|putting in|send|do|pay|shoot|throw',
    'chuck|slip|bell',
  ),
  await: oneOf(
    '(?:you (?:can|may|should|might) |please |do |so |then )?(?:expect|await|look out for|watch out for)',
    '(?:you (?:can|may|should|might) |please |do |so |then )?(?:watch for|look for|listen out for|listen for)',
    '(?:you (?:can|may|should) |please |do )?(?:count on|bank on|rely on|depend on)|be ready for|brace yourself for|stand by for|rely on|depend on|keep an ear out for|count on|bank on|wait for',
    'be expecting|stay near the phone for|keep the line free for',
  ),
  // Before "expect a call": others expect it, or the writer does.
  notothers:
    "(?<!(?:candidates|applicants|they|he|she|we|i|i'm|am|to|must|should|and|will|i'll|not|be) )",
  fromme: '(?:from|off|out of) (?:me|this number|yours truly)',
  youwill: oneOf(
    "(?:you|u|ye|yous)(?:'ll| will| shall|ll|'re going to| are going to|'re gonna| gonna| can expect to)",
    '(?:you|u|ye|yous)(?: may expect to| should)',
  ),
  // The start of a sentence, perhaps behind a name: "Pete, will ring tomorrow".
  st: '(?:^|^(?:\\p{L}+ ){0,2}\\p{L}+[,!:] ?)',
  // The writer's will, with no verb between.
  strong: oneOf(
    "i'll|i will|i shall|ill|il|we'll|we will|i'm going to|i am going to|im gonna|i'm gonna|gonna|let me",
    "i'd like to|i would like to|i plan to|i intend to|i mean to|^will|^shall",
  ),
  someone: oneOf(
    'you|u|her|him|them|your \\p{L}+|my \\p{L}+|the \\p{L}+|mr\\.? \\p{L}+|ms\\.? \\p{L}+|mrs\\.? \\p{L}+',
    'dr\\.? \\p{L}+|someone|somebody|whoever|hr',
    '(?!(?:a|an|the|my|your|another|to|and|or|but|me|us|you|that|this|it|time|back|on|off|in)\\b)\\p{L}+',
  ),
  have: oneOf(
    'ask|asked|tell|told|have|had|get|got|let|make|want|wanted|wait for|waiting for|need|invite',
    'leave it to|up to|remind|hoping for',
    "would like|(?:i|you|we)'d (?:like|love)|would love|love for|prefer|encourage",
  ),
  followup: oneOf(
    'follow(?:ing)?(?: this| it)? up|check(?:ing)? (?:in|back|up)|touch(?:ing)? base',
    '(?:get(?:ting)?|be) in (?:touch|contact)|make contact|reach(?:ing)? out|enquire|inquire',
    'be back|come back|get back|ask|find out|speak|talk|chat|report back|see (?:where|how|if) \\p{L}+',
    'try(?: again)?|do it|do that|do so|learn|confirm|respond|answer',
    'reply|pursue it|chase(?: it)?(?: up)?|have it out|explain|tell you|discuss|finali[sz]e|arrange',
    'settle|continue|circle back|say (?:it|so)|catch up|follow through',
  ),
  // Behind "call": nobody else, and nothing else that one calls.
  noobject: [
    notBehind(
      'him|her|them|it|my|his|their|our|both|mr|mrs|ms|miss|dr|prof|a (?!week|fortnight|day|couple|month)',
      'an ',
      'in (?:for|on|at|to|person|and|sick)|into|round|off|out(?! of)|upon(?! the \\d)',
      'by (?!phone|tele|\\d|the (?:\\d|end|first|second|third)|\\p{L}*day|\\p{L}+ \\d)',
    ),
    notBehind(
      'for (?!you)|on you|myself|people|customers|patients|parents|every|all|each|some|any|whoever|another',
      'other|yours|theirs|ours',
      'that (?!day|morning|week|very|same|afternoon|evening)|such|us|me|one (?!day|morning|week|of these)',
      'what',
      'time|attention|home|mum|mom|dad|true|numbers?|references?|referees?|sick|when you (?:ring|call)',
      'thejob',
      'to see you|at your|at the (?:office|shop|yard|school|house|site)|quits|bingo|shotgun|dibs|names',
      'this (?!day|time|morning|afternoon|evening|\\p{L}+day|week|coming|arvo)',
    ),
    notBehind(
      `your (?!(?:(?!{elsewhere} )\\p{L}+ )?${oneOf(
        'office|desk|line|mobile|cell|number|extension|landline|phone|shop|store|team|department|reception',
        'front',
        'secretary|assistant|direct|place|lot|good|people|switchboard|control|production',
      )})`,
      `the (?!${oneOf(
        'office|shop|store|front|desk|reception|main|switchboard|school|practice|surgery|restaurant|yard',
        'workshop',
        'garage|depot|number|line|landline|department|farm|clinic|ward|house|branch|hotline|direct|hotel',
        'salon|site',
        'mobile|same|day|week|\\p{L}+day|first|second|third|fourth|fifth|sixth|\\p{L}+th|\\d|minute|moment',
        'following',
        'next|morning|afternoon|evening|very|end|start|beginning|museum|library|kennels|studio|station|lodge',
        'camp',
        'club|bakery|kitchen|boat',
      )}|(?:(?!(?:other|old|previous|former|new|last|council|referee|insurance) )[\\p{L}-]+ )?{places})`,
    ),
  ].join(''),
  // Before "my call to you": it is over, or another matter.
  sinceof: '(?:after|following|since|during|before|upon|regarding|about|from|of|on)',
  yr: '(?:your|ur|yer|yo|ya)',
  appear:
    '(?:come |coming |come up |coming up |pop up |flash up |lit up |down |on |at )*(?:on |down )?',
  calltime: [
    '(?=[.!,;]|$| the (?:day|following|office|shop|\\d)| \\p{L}+day',
    '| (?:on|by|next|this|that|again|back|tomorrow|you|first|early|around|about|when|to|with)\\b)',
  ].join(''),
  invites: [
    '(?:said|say|told (?:me|us)|asked(?: me| us)?|wanted me|suggested|invited me)',
    '(?: (?:that )?i should| to| i could| i might| i)?',
  ].join(''),
  shall: [
    "(?:that's|that is|it's|is)? ?(?:(?:exactly |just )?what )?",
    "(?:i(?:'ll| will| shall)(?: do)?|i intend to|will do)(?: so| that| it| just that| exactly that)?",
  ].join(''),
  // "Your phone will ring", "my plan is to ring": the writer's own, all the same.
  allows: oneOf(
    'phone|telephone|mobile|cell|permission|leave',
    '(?:\\p{L}+ )?(?:plan|intention|idea|aim|hope|promise|wish|purpose|step)',
  ),
  theirs: oneOf(
    "said (?:you|he|she|they)(?:'d| would)|will|'ll|would|'d|can|could|should|may|might|are to|is to",
    'are going to|is going to|means to|plans to|wants to|hopes to|need to|have to|intends to',
  ),
  deny: oneOf(
    "no need|don't (?:need|have|want|wish|mean|plan|intend|like)|won't|wont|will not|shall not|shan't",
    "not (?:necessary|going|gonna|able|allowed|planning|meant)|wouldn't|never|not|can't|cant|cannot",
    "couldn't",
  ),
  tried: oneOf(
    'used to|had to|tried to|meant to|forgot to|was about to|managed to|wanted to|was trying to',
    'was going to',
    "was supposed to|did|didn't|unable to|failed to",
  ),
  whom: '(?:{target}| (?:to )?the phone)? (?:back )?(?:on [\\p{L}\\p{N} ]{2,30} )?(?:a |that |another |the |my |one more )?',
} satisfies Readonly<Record<string, string>>;
