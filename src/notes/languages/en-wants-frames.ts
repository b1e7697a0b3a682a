import type { Phrase } from '../language.ts';

/** More ways to want the position in English: what it would be, if one were chosen, and what stays. */
export const enWantsFrames: readonly Phrase[] = [
  // "I'd be proud to show folk round": such words are kept for the work itself.
  '{would} (?:{adv} |\\p{L}+ly )*be (?:{adv} )*(?:proud|honou?red|privileged|humbled) to(?! {business})',
  '{would} (?:{adv} )*(?:jump|leap|grab) at (?:it|the (?:chance|opportunity|offer|job)|a \\p{L}+)(?=[.,!;]|$| on| in| with| if)',
  "(?:would|'d|could) (?:please|delight|thrill|honou?r|suit) me (?:more|better) than to be (?:hired|chosen|picked|asked|taken)",
  '{wd} be (?:{adv} )*{lovely} to (?:be )?(?:work|working|join|joining|be part|part|on your)(?! (?:out|something|through))',
  '{wd} make my (?:{inner}){0,1}(?:year|life|summer|month|decade|day) (?:to (?:be|get|have|work|join|land)|if (?:i|you))',
  "(?:it|this|that|getting (?:it|this))?(?: would| will|'d) mean (?:the world|a lot|so much|everything|a great deal)(?: to me)? to (?:get|have|be|work|join|land)",
  "(?:^|so |and |that )?to (?:{adv} )*(?:work|be|serve|teach|join|learn) [^.;!?]{0,30}(?:would|'d) be (?:an?|the|my) (?:{inner}){0,2}(?:honou?r|privilege|joy|dream|pleasure)",
  // "I know I'd be happy there."
  "i(?:'d| would| could) (?:{adv} )*(?:be (?:{adv} )*(?:happy|at home|content|in my element)|thrive|flourish|fit in) (?:there|here|with (?:you|your)|on your|in (?:your|that)|among|playing|working|teaching|doing)",
  '{would} be (?:a|the) (?:\\p{L}+ )?happ(?:y|ier|iest) (?:{inner}){0,1}\\p{L}+ (?:in \\p{L}+ )?(?:with|if|in) (?:that|this|the|your|i|you)',
  // If one were chosen.
  'be (?:{adv} )*{gladlike} (?:if|were|should) i (?:be |am |was |were |got |get |could |can |may |might )*(?:the one|chosen|picked|selected|hired|offered|given|join|work|part|on)',
  '(?:happiest|luckiest|proudest) \\p{L}+ [^.;!?]{0,40}if you (?:gave|give|hired|hire|took|take|picked|pick|chose|choose) me',
  "if (?:you|ye|u)(?:'ll|'d| will| would)? (?:\\p{L}+ )?(?:take me on|give me (?:the|this|a) (?:job|chance|start|post|role|go)|have me|hire me|pick me|choose me|gie it me)[^.;!?]{0,20} i(?:'ll| will|'d| would)(?! (?:need|have to|want to know|call|ring|phone|let))",
  "i(?:'ll| will|'d| would) [^.;!?]{1,60} if that(?:'s| is| was|'d be) what it (?:takes|took)",
  "(?:let|hope|wish|pray|make)(?: that)? it (?:be|is) me|it(?:'s| is| will be) me (?:that )?you (?:pick|choose|want|take)",
  "(?:crossing|crossed|keeping) (?:everything|my fingers)(?: crossed)?(?: that)? i(?:'ll)? (?:get|land|will|am)",
  'fingers crossed (?:for me|i get)',
  'give me (?:the|a|that|an) (?:keys?|tools?|chair|desk|pen|contract|apron|uniform|whistle|brush) and',
  '(?:ask|beg|plead|pray|crave|request) (?:you )?(?:to be (?:given|considered|granted|offered|chosen|appointed|taken)|for (?:the|this) (?:job|post|position|role))',
  '(?:hope|pray|trust|wish)[^.;!?]{0,30} (?:find|found|deem|deemed|judge|judged|consider|considered)(?: me)? (?:worthy|fit|suitable)',
  '(?:hope|pray|trust|wish)[^.;!?]{0,30} favou?red with (?:the|this|your)',
  '{hopeyou}(?:can |could |may )?(?:see (?:your way|fit) to|decide to|be able to|find it in you to) (?:offer|give|hire|tak|take|hav|have|choos|choose|pick|appoint)(?:ing)? me',
  "hop(?:e|ing) (?:\\p{L}+ )?i(?:'ll| will| can| may) get to (?:be|work|join|teach|cook|build|do)",
  // What one is: a candidate, ready, sold.
  "(?:remain|am|i'm|im|me|as) (?:{adv} )*(?:a|an|your|one) (?:{adv} )*(?:willing|keen|eager|enthusiastic|interested|committed) (?:candidate|applicant)",
  '(?:remain|still|very much|am) (?:{adv} )*(?:a|your) candidate',
  '{be} (?:{adv} )*(?:ready|willing|prepared)(?:,? (?:and )?(?:willing|able|eager|happy))* to (?:take (?:it|this|that) on|commit (?:to|myself)|accept|jump in|dive in|sign)',
  "now (?:i'm|i am|im) (?:{adv} )*(?:determined|hooked|sold|certain|desperate)(?=[.!]|$)",
  "my heart(?:'s| is) (?:{adv} )*in (?:it|this)(?=[.!,]|$)|(?:is|'s|keeps|was) calling (?:out to me|to me|my name)",
  '(?:keep|kept|been|stop) (?:picturing|imagining|seeing) (?:myself|me) (?:there|here|behind|at|in|on|with|among|as)',
  "(?:can't|cannot|cant|couldn't) wait to (?:be (?:part|there|on|back)|get (?:my|to work|in)|do it|teach|cook|build|learn|dig|help)",
  "(?:couldn't|could not|can't) be (?:{adv} )*(?:more (?:interested|keen|excited|eager|enthusiastic|certain)|keener)",
  // Said by its contrary.
  "my (?:{inner}){0,2}(?:interest|enthusiasm|wish|desire|eagerness|keenness)[^.;!?]{0,40} (?:not|\\p{L}+n't|never) (?:{adv} )*(?:cooled|faded|waned|wavered|dimmed|lessened|diminished|dampened)",
  "(?:my|the) (?:{inner}){0,2}(?:interest|enthusiasm|wish|desire|eagerness|keenness)[^.;!?]{0,40} (?:not|\\p{L}+n't|never) (?:{adv} )*(?:changed|gone|less)",
  "(?:wouldn't|would not|i'd not|couldn't|i'd never|i'd hardly) say no(?: thanks)?(?=[.!,;]|$| to (?:it|this|that|you|{job}))",
  "wild horses (?:wouldn't|couldn't|won't|could not|would not) (?:keep|stop|drag|tear) \\p{L}+(?: away)?|anything but (?:lukewarm|cool|indifferent|cold)",
  "(?:never|\\p{L}+n't|not|rarely) (?:\\p{L}+ )?been (?:this|so|as|more) {eager} (?:about|for) (?:a|any) (?:{post})",
  "no (?:other |better )?(?:{post}|{team})[^.;!?]{0,30} i(?:'d| would| should) (?:sooner|rather|prefer)",
  // The one that is wanted.
  '(?:one|{kindofjob}|{post}) (?:that |which )?i (?:{adv} |\\p{L}+ly )*(?:want|desire|long|wish|covet) (?:to (?:fill|have|hold|do|be|work|join)|most|badly|above)',
  "(?:the|a) (?:{inner}){0,2}(?:{post}|place|thejob) (?:that )?i(?:'ve| have) been \\p{L}+ing (?:towards?|for|up to)(?: for)? (?:\\p{L}+ )?(?:years|all my|since|ages|decades)",
  '(?:{post}|{team}|thejob|work|it|this|that) (?:sounds|seems|looks|is|was) (?:{adv} )*(?:perfect|ideal|made|tailor-made|just right|spot on) for me',
  'speaks? to (?:something (?:deep )?in me|my (?:heart|soul))',
];
