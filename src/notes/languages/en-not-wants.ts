import type { Phrase } from '../language.ts';

/** Look like wanting the position, in English, and are not. */
export const enNotWants: readonly Phrase[] = [
  // Other people's: "my other half's keen for me to take it", "my mother wishes I'd take the job".
  '{eager} (?:for|on|about) (?:me|him|her|them|us) (?:to|\\p{L}+ing)',
  "(?:wishes|wants|hopes|thinks|says|reckons|insists|believes|urges|tells me|told me|keen)(?: that)? (?:me to|i(?:'d| would| should| ought)|i'm|i am)[^.,;:!?]{0,40}",
  "other half(?:'s| is| would| wants| loves)[^.;!?]{0,60}",
  "there(?:'s| is| was| were| are|'s been| has been) (?:\\p{L}+ ){0,6}interest (?:in|for)",
  '(?:see|seeing|saw|attracts?|draws?|shows?|showed|public|customer) (?:{inner}){0,3}interest (?:in|for)',
  // Of what is not so: "if I were ten years younger", "in another life".
  "if (?:i (?:was|were) (?:{inner}){0,3}(?:younger|single|fitter|richer|braver)|it (?:weren't|wasn't|were not|was not) for)[^.!?]*",
  'if (?:things|life|circumstances) (?:were|was|had been) (?:\\p{L}+ )?(?:different|otherwise)[^.!?]*',
  "i(?:'d| would)[^.;!?]{1,80} if (?:i (?:was|were) (?:{inner}){0,3}(?:younger|single|fitter|richer|braver)|it (?:weren't|wasn't) for)",
  '(?:in another life|in other circumstances|another time|(?:\\p{L}+ ){1,2}(?:years|months) ago)[^.!?]*',
  "i(?:'d| would) rather not[^.;!?]*",
  "(?:be|is|'s) (?:wrong|untrue|dishonest|a lie|misleading|premature|too (?:soon|early)) to (?:tell you|say|claim|pretend|write)(?: that)? i[^.;!?]*",
  "interest in (?:the|your|any|a) (?:[\\p{L}']+ ){0,2}(?:shares|stock|stake|rates?|property|house|flat|car|boat|lot|auction|sale)",
  // Not yet, or not said at all.
  "(?:can't|cannot|can not|couldn't|won't|wouldn't) (?:{ly})*(?:tell you|say|promise|swear|claim|pretend)(?: you)?(?: yet| today| now)*(?: that)? (?:this|it's|it is|i'm|i am|i want|i'd|the)[^.;!?]*",
  // Over: "I was pumped, but the pay's the pay", "I'd love it, I said, when I said it that was so".
  "i(?: was|'d been| had been)(?: {adv})* (?:{eager}|{curious})[^.!?]{0,80} but(?! {stillso}(?!\\p{L}))",
  "(?<!as |like )i (?:did say|said|told you|wrote)(?: that)? i(?:'d| would| was| wanted)[^.!?]*(?:when i said|at the time|was so|was true|meant it then|but)[^.!?]*",
  // Over: "this was my dream job".
  '(?<!always |ever |still |it )was (?:my|a) dream \\p{L}+(?! (?:as|when|since|at|and (?:still )?is|even|before))',
  'dream (?:job|place|role) (?:for|of) (?:somebody|someone|a|an|anyone|anybody|people|many)',
  '{would} (?:{adv} )*(?:love|like) to join (?:you|the team|u)[^.;!?]{0,30} (?:for|on) (?:the|a|your) (?:{inner}){0,2}(?:trip|walk|hike|ride|match|dinner|drinks?|party|lunch|run|swim|pint)',
  // For somebody else, or something else.
  '(?:want|like|love|fancy) (?:the|that|your|a) (?:{inner}){0,1}{fixture} (?:back|keys|near|nearest|for sale|you (?:are selling|lent)|that)[^.!?]*',
  '(?:like|love) an? (?:seat|place|spot) (?:near|by|next|in the front)[^.!?]*',
  '(?:{want}|{would} (?:like|love)) (?:the|this|that|your) (?:{inner}){0,2}(?:{post}|thejob) to (?:go|be (?:given|hers|his|theirs)|stay)',
  '(?:want|like|love|need|hoping for|looking for|after) (?:is )?(?:a|an|some) (?:{inner}){0,2}(?:{post}) (?:nearer|closer|elsewhere|that pays|with (?:fewer|less|more|better|no)|where i)[^.;!?]*',
  "(?:that's|that is|it's|this is) the (?:thing|one) i (?:{adv} )*(?:want|need)[^.;!?]{0,20}(?:sell|price|buy)",
  // Another employer's, or what one may join beside the work.
  '(?:want|wants|wish|hope|(?:love|like)|keen|eager|interested|looking forward|excited)(?: \\p{L}+){0,3} (?:work(?:ing)?|start(?:ing)?|job|role|position|join(?:ing)?|be)(?: \\p{L}+){0,2} (?:for|at|with|in)? ?(?:another|a different|some other|a rival|a competitor|your (?:competitors?|rivals?|competition))',
  '(?:love|like|want|hope|keen|eager|interested|excited)(?: \\p{L}+){0,3} (?:your|the|that) (?:\\p{L}+ )?(?:club|newsletter|mailing list|book group|running group|choir|reading group)',
  "(?:not sure|unsure|no idea|can't say|cannot say|don't know|do not know|wonder)(?: yet)? (?:if|whether|that) i (?:\\p{L}+ )?(?:want|like|love|wish)",
  "maybe i (?:\\p{L}+ )?(?:want|like)|(?:cannot|can't|could not|couldn't) (?:imagine|picture|see) (?:myself )?(?:working|joining)",
];
