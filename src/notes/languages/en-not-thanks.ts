import type { Phrase } from '../language.ts';

/** Look like thanks for the meeting and are none, in English. */
export const enNotThanks: readonly Phrase[] = [
  // To somebody else, or to be passed on.
  'thank(?:s|ing)? (?:him|her|them|my|his|their|god|goodness)(?! and you)(?! for (?:my|the) interview)',
  'thank(?:s|ing)? (?:heavens?|the lord|christ|allah|fate|fortune)(?! and you)(?! for (?:my|the) interview)',
  'thank(?:s|ing)? luck(?! and you)(?! for (?:my|the) interview)',
  'thank(?:s|ing)? (?:to )?your (?:\\p{L}+ )?(?:assistant|secretary|colleague|wife|husband|receptionist|driver|son|daughter|neighbou?r|porter|clerk|nurse|partner)(?! for (?:my|the) interview)',
  'thank(?:s|ing)? (?:to )?your (?:\\p{L}+ )?(?:mum|mother|dad|foreman|dog|girl|lad)(?! for (?:my|the) interview)',
  '(?:would|could|can|will|please|(?<!i )do|kindly|must|might) (?:you )?(?:please |kindly )?(?:thank|pass (?:on )?my thanks|give my thanks|say thanks|say thank you)',
  '(?:pass|give|send|convey) (?:on )?(?:my|our) (?:\\p{L}+ )?(?:thanks|thank you|gratitude) (?:on )?to',
  '(?:pass|give|send|convey) (?:on )?(?:my|our) (?:\\p{L}+ )?appreciation (?:on )?to',
  "(?:i'd|i would|i'll) (?:like|love|want)? ?(?:to )?thank (?!you|u|the (?:panel|board|team|committee)|all|both|everyone|everybody)(?:judge |mr |mrs |ms |dr |miss )?(?:\\p{L}+)(?! and you)",
  'i will (?:like|love|want)? ?(?:to )?thank (?!you|u|the (?:panel|board|team|committee)|all|both|everyone|everybody)(?:judge |mr |mrs |ms |dr |miss )?(?:\\p{L}+)(?! and you)',
  // Scorn, cause, and what is no thanks at all.
  'thanks to (?:my|the|your|a|all|his|her|their|this|that|\\p{L}+ing)|thanks,? but',
  'no,? (?:thanks|thank you)|no thanks to',
  'nothing to thank|(?<!yourself |yourselves )thanked|thanks (?:her|him|them)|thankfully|thankless|obliged to (?!you)|ta[ -]?da',
  'cheers up',
  '(?:feel|felt|be|am|was|were|is|are) obliged to (?!you)\\p{L}+|ta very much$|thank me',
  'appreciate (?:that|how|why|if|it if)(?! you (?:took|gave|made|spent|met|saw))(?! much)',
  'appreciate your (?:position|concern|difficulty|patience)(?! you (?:took|gave|made|spent|met|saw))(?! much)',
  "(?<!if i )(?<!if we )(?:don't|do not|doesn't) (?:\\p{L}+ )?(?:appreciate|thank)(?! enough)(?! you enough)",
  "(?<!if i )(?<!if we )(?:didn't|did not) (?:\\p{L}+ )?(?:appreciate|thank)(?! enough)(?! you enough)",
  "i(?:'d| would) thank you[^.;!?]{0,60} if you (?:had|gave|were)|(?:cannot|can't|can hardly) (?:very well |really |honestly )?thank you(?![^.;!?]{0,30}enough)",
  // For what is only asked for.
  "(?:i|we)(?:'d| would| should|'ll| will| shall)(?: be)? (?:\\p{L}+ ){0,3}(?:appreciate|appreciated)",
  "(?:i|we)(?:'d| would| should|'ll| will| shall)(?: be)? (?:\\p{L}+ ){0,3}(?:grateful|obliged|thankful)",
  "(?:i|we)(?:'d| would| should|'ll| will| shall)(?: be)? (?:\\p{L}+ ){0,3}(?:appreciative|indebted)",
  "(?:would|will|'d|'ll) be (?:\\p{L}+ )?(?:appreciated|kind of you|good of you)",
  '(?:much |greatly )?(?:appreciated|grateful|obliged|thankful) if',
  "(?:would|could|'d) (?:\\p{L}+ )?appreciate|you(?:'d| would) be (?:kind|good)",
  '(?:thank(?:s|ing)?(?: you| u)?|thankyou|thanx|thx|appreciated?)(?: very much| so much| all| kindly)?,? (?:in advance|in anticipation|beforehand|ahead of time|in expectation|up ?front)',
  '(?:grateful|thankful|gratitude)(?: very much| so much| all| kindly)?,? (?:in advance|in anticipation|beforehand|ahead of time|in expectation|up ?front)',
  // Other people's thanks.
  '(?<!(?:i|who|you) )(?:says?|said|asks?|asked me|told me|tells me|wants me|begs me|would like) (?:to|me to) thank (?:you|u)',
  '(?:he|she|they|who|people|everyone|patients|customers|nobody|guests|parents) (?:\\p{L}+ )?(?:thanks?|thanked|appreciates?|is grateful|are grateful|was grateful|were grateful)',
  '(?:wife|husband|mother|son) (?:\\p{L}+ )?(?:thanks?|thanked|appreciates?|is grateful|was grateful)',
  '(?:daughter|brother|sister|dad) (?:\\p{L}+ )?(?:thanks?|thanked|appreciates?|is grateful|was grateful)',
  '(?:mum|partner|mother-in-law) (?:\\p{L}+ )?(?:thanks?|thanked|appreciates?|is grateful|was grateful)',
  '(?:wife|husband|mum|mother|dad|son|daughter|kids) (?:says?|sends?|sent|said) (?:\\p{L}+ ){0,2}thanks',
  '(?:everyone|she|he|they) (?:says?|sends?|sent|said) (?:\\p{L}+ ){0,2}thanks',
  'you (?:\\p{L}+ )?(?:thanked|said thank|said thanks|wrote thank|thank me|appreciate)',
  'your (?:thanks|gratitude|thank you)',
  // Thanking as a subject of talk.
  '(?:without|before) (?:a |any |so much as a )?(?:thanks|thank you)(?! (?:you|for))',
  'thank[ -]?you (?:notes?|letters?|cards?|emails?|messages?|pages?|line|speech)(?! (?:to say|is for))',
  'thank[ -]?you (?:present|gift|part|bit)(?! (?:to say|is for))',
  '(?:a|another|no|the|this|usual|proper) thank[ -]?you (?:for )?(?:note|letter|card|e-?mail|page)',
  'how (?:much|grateful) (?:my|the|our)|cheers (?:mate|everyone)?$|three cheers|cheers me',
  '(?:writing|write|wrote|sent|send|compose|obligatory) (?:you )?(?:a |the |my )?(?:thank[ -]?you|thanks)$',
];
