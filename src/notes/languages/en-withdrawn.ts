import type { Phrase } from '../language.ts';

/** That the writer does not want the position after all, in English: it outweighs the rest of a note. */
export const enWithdrawn: readonly Phrase[] = [
  // "I'm no longer interested."
  "(?:no longer|no more|am not|i'm not|im not|isn't|nor am i|not) (?:{ly}|at all |that |so |really )*interested in (?:{job}|it|this|pursuing|taking|moving|going)",
  "(?:no longer|no more|not) (?:{ly})*(?:looking for|considering|after|seeking) (?:a )?(?:change|(?:new )?job|move|new role)",
  "(?:no longer|won't|wont|will not|shan't|shall not|not) (?:\\p{L}+ ){0,2}?(?:be )?(?:pursuing|going ahead|taking (?:it|this|the|up)|moving forward|continuing with|going further|accepting)",
  "(?:don't|do not|dont|won't|will not|can't|cannot|can not) (?:\\p{L}+ ){0,2}?(?:pursue|take up|continue with|proceed|accept|go ahead|go further|go through with) (?:with )?(?:{job}|this|it|my|the|any)",
  "(?<!(?:pretend|said|deny|claim) (?:that )?i )(?:don't|do not|dont|no longer|i not) (?:{ly}|any more )?want (?:it(?: any ?more)?(?:[.!,;]|$)|(?:the|this|that|your) (?:job|position|role|post|thejob))",
  "(?:not|never|isn't|wasn't|aren't|nor) (?:quite |really |the \\p{L}+ |right |one |thing |work |is it )*for me(?:[.!,;]|$| after| at| any| this)",
  "(?:can't|cannot|can not|unable to|not able to) (?:\\p{L}+ )?(?:take|accept) (?:it(?:[.!,]|$)|{job}|your offer)|(?:but|and) i can't(?:[.!]|$)|but (?:it|they|that) (?:isn't|aren't|is not|are not|doesn't)(?:[.!]|$)",
  "(?:was|were) (?:{adv} )*(?:{eager}|{curious})[^.!?]{0,60} (?:until|till|before) (?:i|you)|(?:and|but) now i(?:'m| am) not",
  "(?:isn't|is not|not) (?:really |quite )?(?:me|my (?:thing|bag|scene|cup of tea))(?:[.!,;]|$)|find i am interested in neither|don't think (?:it|this|the \\p{L}+) (?:is|'s) for me",
  "(?:i'm not|i am not|im not|not gonna be|not going to be|won't be) (?:the|your) (?:right )?(?:guy|man|woman|person|one|girl|candidate|fit)",
  "(?:enthusiastic|keen|interested|excited)[^.!?]{0,60}(?:i (?:find (?:that )?i )?no longer (?:am|do)|not (?:any ?more|any longer))",
  // Stepping back.
  "{i} (?:\\p{L}+ ){0,5}?(?:withdraw|pull out|bow out|step back|step aside|back out|drop out|stand down|opt out)(?:[.!,;]|$| from| of| my| as| now)",
  '(?:withdrawing|pulling out|bowing out|stepping back|stepping aside|backing out|dropping out|standing down|opting out)(?: from| of| my|,|\\.|$| as| now)',
  '(?:treat|consider|regard) (?:my|me) (?:\\p{L}+ )?(?:as )?(?:having )?withdrawn|(?:application|candidature|candidacy|name) (?:is |be |as |has been )?withdrawn',
  '(?:take|taking|took|remove|removing|strike|scratch|cross|delete) (?:me|my name|myself|my application|my hat)(?: \\p{L}+)? (?:from|off|out)',
  "count me out|rule (?:me|myself) out|leave me out|don't hold (?:the|my|that) (?:spot|place|job|seat)|(?:remove|strike) me from",
  // Something else chosen.
  '{decided} (?:\\p{L}+ ){0,3}?(?:against (?:it|this|the|taking|thejob)|not to (?:take|go|accept|pursue|proceed|join|continue)|to go (?:elsewhere|with (?:another|the other)))',
  '{decided} (?:\\p{L}+ ){0,3}?(?:to (?:stay|remain)(?! in touch| in bed| late)|to (?:accept|take) (?:an offer|another|the other|a (?!chance|leap))|to decline(?! (?:the other|another|their|his))|to turn (?:it|this|you) down)',
  '{decided} (?:\\p{L}+ ){0,3}?to pass(?:[.!,;]|$| on (?:it|this|thejob|your|the (?:job|role|offer)))',
  "(?<!n't |not |never )(?:accepted|taken|took|accept|signed|signing|going with|gone with|chosen|choosing|taking) (?:an offer|another (?:offer|job|position|role|post)|the other (?:job|offer|place|one)|something else|their offer)",
  "(?<!n't |not |never )(?:accepted|taken|took|signed for|going with|gone with|taking) a (?:\\p{L}+ ){0,2}(?:job|position|role|post|place) (?:elsewhere|with another|somewhere|closer|nearer|with the|at (?:the|another|a))",
  "(?:came|come) back with more[^.!?]{0,20}taken it|i(?:'ve| have) (?:taken|accepted) (?:it|theirs)(?:[.!]|$)",
  "(?:decline|declining|turn down|turning down|say no to|must say no|have to say no|giving up on) (?:{job}|it|this|the offer|your (?:offer|kind)|with (?:regret|thanks))",
  "(?:gotta|have to|has to|going to|got to|gonna|must|i'll|i|will) pass(?:[.!,;]|$| on (?:it|this|thejob|your|the (?:job|role|offer)))",
  "(?<!(?:fool|mad|crazy|daft|silly|idiot|never|not|n't) (?:to )?)turn(?:ing)? (?:it|you|this) down|(?:have|has) to be (?:a )?no(?:[.!,;]|$)|(?:is|it's|it is|that's|its) (?:a )?no from me|truth is,? no|save us both [^.!?]{0,20}: no",
  "(?:job|position|role|post|bench|place|work|thejob|city|commute) (?:is not|isn't|was not|wasn't|would not be|wouldn't be) (?:\\p{L}+ )?(?:for me|one for me|right for me|what i (?:want|need)|a fit|a good fit)",
  "(?:lost|gone off|cooled on|having second thoughts|got cold feet)(?: \\p{L}+){0,3} ?(?:interest|about (?:{job}|it|this)|on (?:the|this))|(?:have|'ve|i) changed my mind",
  "(?:honest |short |true |my )?answer(?: is| has to be|'s|:) (?:a )?no(?:[.!,;]|$)|stay(?:ing)? (?:put|where i am|on where i am|with (?:my|the) (?:present|current|old))",
  "(?:please )?(?:give|offer) (?:it|the \\p{L}+) to (?:him|her|them|somebody|someone)(?: else)?|not (?:sure|certain|convinced) (?:that )?(?:the (?:job|role|position)|it|this) (?:is|'s) (?:right )?for me",
  "(?:can't|cannot|can not|not|won't|never) (?:yet )?(?:say|claim|pretend|promise)(?: today| yet)? (?:that )?i(?:'d)? want|(?:wish|wanted) i wanted it|in two minds|(?:look|keep looking|be looking|better off) elsewhere",
  "no wish to (?:join|work|take|pursue|be considered)|no (?:further )?interest in (?:{job}|taking|joining|working|pursuing)",
];
