import type { Phrase } from '../language.ts';

/** Look like promises of a call and are none, in English. */
export const enNotPromises: readonly Phrase[] = [
  // Of bells and birds, on one's rounds, and plans that came to nothing.
  '(?:{v}|{ving})[^.!?]{0,60} (?:(?:third|second|tenor|treble|church) bell|bells|peal|terns|birds|gulls)',
  '(?:call|calling) on (?:farmers|customers|clients|people|patients|doctors|god|him|her|them|shops|schools|families|tenants)',
  '(?:i|we) (?:was|were) (?:going to|gonna|goin to|planning to|meaning to|hoping to|due to|to) {v}[^.;!?]{0,30},? (?:but|only|except|until)',
  '(?:you|he|she|they) (?:were|was|are|is) (?:going |due |meant |supposed )?to {v}',
  '(?:candidates|applicants|people|nobody|everyone|we) (?:\\p{L}+ )?(?:should|must|may|can)[^.;!?]{0,50}(?:{v}|{ring})',
  // Other senses: "call it a day", "ring true", "call in at the shop", "call you a friend".
  '(?:call|ring|phone) (?:it (?:a|quits|even|home|off|what)|a (?:spade|halt|vote|meeting)|on you to)',
  '(?:call|ring|phone) (?:a bell in|off|sick|out(?! of)|forth|into question|dibs|home about|in sick|roll)',
  '(?:call|ring|phone) (?:bingo|time on)',
  'ring(?:s)? (?:true|a bell|hollow|the (?:bell|changes|doorbell)|your (?:doorbell|bell)|the front door)',
  'ring(?:s)? (?:round|false|in my ears)|(?:let (?:it|the \\p{L}+)|phone|bell) ring',
  'call (?:in (?:at|on|to see|and see|person|to (?:the|your)|by|for)|round)',
  'call by (?:the (?:shop|office|school|yard|house|studio|site)|your|in person)',
  'call at (?:your|the) (?:office|house|door|shop|yard)',
  'call (?:up)?on you(?: in person| at| with| on| next| this)?(?! (?:by phone|by telephone))',
  'call (?:you|u) (?:a|an|the (?:best|boss)|my|boss|chef|sir|by (?:your|my|the))(?! (?:minute|day|week|fortnight|month|couple))',
  'call (?:you|u) (?:names?|friend|family|home)(?! (?:minute|day|week))',
  "(?:would|i'd|we'd|could|should) (?:have )?(?:been |be )?(?:call|phon|ring|bell|telephon)(?:ed|ing|e)?(?: you| u)?(?: (?:on )?\\p{L}+day)?,? but",
  "(?:would|i'd|we'd|could|should) (?:have )?(?:been |be )?(?:call|phon|ring|bell|telephon)(?:ed|ing|e)?(?: you| u)?(?: (?:on )?\\p{L}+day)? if i (?:weren't|wasn't|could|hadn't|had|were)",
  "(?:what|which|whom|whoever) (?:i|you|we)(?:'d| would|'ll| will)? call",
  // Somebody else's call, or one that the reader is to make.
  '{have} {someone} (?:to )?(?:\\p{L}+ly |please |just )?(?:call|phone|ring|telephone)(?! for me to)',
  '{have} {someone} (?:to )?(?:\\p{L}+ly |please |just )?(?:give (?:me|us|you)|reach|contact)(?! for me to)',
  '(?:for|from) {someone} to (?:\\p{L}+ )?(?:call|phone|ring|telephone|give|reach|contact)',
  "{someone}(?<!day|tomorrow)'s {kind}(?:call|ring)",
  '(?:you|u|he|she|they|who|someone|somebody|hr|it) (?:\\p{L}+ )?{theirs} (?:\\p{L}+ )?(?:call|phone|ring|telephone|give me|reach me|contact me|be calling|be ringing|be phoning)',
  "(?:you(?:'d|'ll|'re going to)?|u|he'll|she'll|they'll|he'd|she'd|they'd) (?:be )?{v}(?: me| us)",
  '{v} (?:me|us)|{give} (?:me|us) (?:a|the) {kind}{ring}',
  '(?:my|your|his|her|their|our) (?!{allows})(?:(?!i |we )\\p{L}+ ){0,3}{theirs} (?:\\p{L}+ )?(?:{v}|give|be (?:calling|ringing))(?!ing)',
  '(?:make|making|take|taking|field|answer|handle|handling|screen|return|returning) (?:\\p{L}+ ){0,3}calls',
  '(?:like|love|do) (?:\\p{L}+ ){0,3}calls|on[ -]call',
  'on (?:a|the|another) (?:video |zoom |conference |teams |work |other )*call',
  '(?:be|sit|wait|stand|stay|sitting|waiting) (?:by|near|beside|next to) the (?:phone|telephone)',
  "(?:i|i've|we)(?: have| got|'ve got| had|'ve had)? (?:have |got |had )?(?:a|another|two|some) {kind}calls?(?: with| at| on| to| from| about)",
  'call (?:centre|center|sheet|sign|time|handler|button|log|list|me|us)|cold[ -]call(?:ing)?',
  "(?:asked|ask|asks|begged|told|wanted) (?:me )?(?:whether|if|why|when) i(?:'d| would|'ll| will| could)",
  // Denied: "no need to call", "I shan't trouble you with a call", "to save you a call".
  '{deny} (?:for (?:me|you) )?(?:to )?(?:(?!mind |object )\\p{L}+ ){0,3}(?:{v}|{ving}|be {ving}|pester|bother|chase|trouble)(?! (?:\\p{L}+ )?(?:until|till|before))',
  '(?:instead of|rather than|better than|without|save (?:you|us|us both)|spare you|in place of|in lieu of|as opposed to) (?:me |my |a |having to |the |waiting to )?(?:\\p{L}+ )?(?:{ving}|{v})',
  '(?:no more|too late to|too shy to|afraid to|hate to) (?:me |my |a |having to |the |waiting to )?(?:\\p{L}+ )?(?:{ving}|{v})',
  '(?:can|could|able to|free to|available to) (?:\\p{L}+ )?(?:speak|talk|chat|discuss)(?= |$)',
  "(?:i'd|i would|we'd) be (?:{adv} )*{gladlike} to (?:talk|speak|discuss|chat|be|have|do|answer|take)",
  // Over and done with.
  '{tried} (?:\\p{L}+ )?(?:call|phone|ring|telephone|reach)(?! (?:you )?(?:on|next|tomorrow|again on))(?=[^.]*(?:yesterday|this morning|but|earlier|last|twice|before))',
  "(?:said|told you|promised|swore)(?: you| that)* (?:i'd|i would|that i'd)(?: {v})(?![^.]*make (?:it|that))(?:[^.]*(?:but|lost|never|didn't|yesterday|this \\p{L}+day with|you can have it now))",
  "i know i (?:told|said|promised)[^.;!?]{0,30} i(?:'d| would) {v}",
];
