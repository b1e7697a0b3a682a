import type { MannersPhrases } from '../language.ts';

/** Thanks for the interview, in English. */
export const enManners: MannersPhrases = {
  thanks: [
    // "Thank you", as people write it.
    'thank[ -]?(?:you|u|ye|ya|yous|yiz|yer|yew)|thank (?:y\'all|all of you|you all|both)|thanking (?:you|u)',
    'thanks|thanx|thankx|thnks|thks|thx|thnx|tanks|tks|ty|tysm|ta|cheers|shout[ -]?out to you',
    'thank (?:the|your) (?:board|panel|committee|chapter|team|trustees|governors|members|group|three)',
    "thank (?:him|her|them) and you|thank (?:mr|mrs|ms|dr)\\.? \\p{L}+ and (?:you|yourself)",
    // Languages that a reader of English will know it in.
    'go raibh (?:míle )?maith agat|míle buíochas|mile buiochas|tapadh leibh|diolch|merci|gracias|danke|mahalo|shukran',
    'kia ora for|salamat|maraming salamat|asante(?: sana)?|dhanyavaad|arigat[oō]|enkosi|ngiyabonga|dankie|baie dankie',
    // Gratitude by its other names.
    'thankful|grateful|greatful|gratefull|gratitude|much obliged|obliged|beholden|indebted|in your debt',
    "(?:ap)?preciate|appriciate|apreciate|(?:ap)?preciated|appreciative|appreciation|appreshiate",
    'bless (?:you|u|yous)(?: all| both)? for|god bless (?:you|u) for|my thanks|thanks are due|kudos to you for',
    'hats off to you(?: all| both)? for|full marks to you for|respect to you for|props (?:to you )?for|big ups? for',
    "(?:owe|say|offer|send|express|extend|give|convey|accept|record|add) (?:you )?(?:\\p{L}+ ){0,4}(?:thanks|thank[ -]?you)",
    "i owe you (?:one|a (?:pint|drink|beer|coffee|cake)) for",
    // What was kind of them, or they kind to do.
    '(?:good|kind|generous|gracious|decent|nice|sweet|lovely|sporting|big|considerate|thoughtful|sound|hospitable) of (?:you|your|u|the panel|the team|yous|yourself)',
    "you(?:'ve been| have been|'re| are| were|r) (?:(?:both|all|so|very|most|really|too|more than|extremely|fierce|pure|awful|wicked|dead) )*(?:kind|good|generous|gracious|decent|sound|patient|considerate)(?: man| woman| person| people| soul| souls)?(?: enough)? (?:to|with|in)",
    "you are (?:an angel|a (?:star|gem|saint|legend|hero|dear|gent|gentleman|lady|treasure|brick|trooper|champion)) for",
    '(?:your|the) (?:\\p{L}+ )?kindness in|what a kindness',
    "(?:don't|do not|didn't|did not|won't|never) take (?:it|that|your time|the time|this|any of it) for granted",
    'meant (?:a lot|so much|a great deal|the world|everything)(?: to me)? (?:that you|to be (?:given|seen|heard|listened|received|met))',
    'how much it meant(?: to me)?',
  ],
  notThanks: [
    // To somebody else, or to be passed on.
    "thank(?:s|ing)? (?:him|her|them|my|his|their|god|goodness|heavens?|the lord|christ|allah|fate|fortune|luck)(?! and you)(?! for (?:my|the) interview)",
    "thank(?:s|ing)? (?:to )?your (?:\\p{L}+ )?(?:assistant|secretary|colleague|wife|husband|receptionist|driver|son|daughter|neighbou?r|porter|clerk|nurse|partner|mum|mother|dad|foreman|dog|girl|lad)(?! for (?:my|the) interview)",
    "(?:would|could|can|will|please|(?<!i )do|kindly|must|might) (?:you )?(?:please |kindly )?(?:thank|pass (?:on )?my thanks|give my thanks|say thanks|say thank you)",
    '(?:pass|give|send|convey) (?:on )?(?:my|our) (?:\\p{L}+ )?(?:thanks|thank you|gratitude|appreciation) (?:on )?to',
    "(?:i'd|i would|i'll|i will) (?:like|love|want)? ?(?:to )?thank (?!you|u|the (?:panel|board|team|committee)|all|both|everyone|everybody)(?:judge |mr |mrs |ms |dr |miss )?(?:\\p{L}+)(?! and you)",
    // Scorn, cause, and what is no thanks at all.
    "thanks to (?:my|the|your|a|all|his|her|their|this|that|\\p{L}+ing)|thanks,? but|no,? (?:thanks|thank you)|no thanks to",
    'nothing to thank|thanked|thanks (?:her|him|them)|thankfully|thankless|obliged to (?!you)|ta[ -]?da|cheers up',
    "(?:feel|felt|be|am|was|were|is|are) obliged to (?!you)\\p{L}+|ta very much$|thank me",
    "appreciate (?:that|how|why|if|it if|your (?:position|concern|difficulty|patience))(?! you (?:took|gave|made|spent|met|saw))(?! much)",
    "(?<!if i )(?<!if we )(?:don't|do not|doesn't|didn't|did not) (?:\\p{L}+ )?(?:appreciate|thank)(?! enough)(?! you enough)",
    // For what is only asked for.
    "(?:i|we)(?:'d| would| should|'ll| will| shall)(?: be)? (?:\\p{L}+ ){0,3}(?:appreciate|appreciated|grateful|obliged|thankful|appreciative|indebted)",
    "(?:would|will|'d|'ll) be (?:\\p{L}+ )?(?:appreciated|kind of you|good of you)|(?:much |greatly )?(?:appreciated|grateful|obliged|thankful) if",
    "(?:would|could|'d) (?:\\p{L}+ )?appreciate|you(?:'d| would) be (?:kind|good)",
    "(?:thank(?:s|ing)?(?: you| u)?|thankyou|thanx|thx|appreciated?|grateful|thankful|gratitude)(?: very much| so much| all| kindly)?,? (?:in advance|in anticipation|beforehand|ahead of time|in expectation|up ?front)",
    // Other people's thanks.
    '(?:he|she|they|who|people|everyone|patients|customers|nobody|guests|parents) (?:\\p{L}+ )?(?:thanks?|thanked|appreciates?|is grateful|are grateful|was grateful|were grateful)',
    '(?:wife|husband|mother|son|daughter|brother|sister|dad|mum|partner|mother-in-law) (?:\\p{L}+ )?(?:thanks?|thanked|appreciates?|is grateful|was grateful)',
    '(?:wife|husband|mum|mother|dad|son|daughter|kids|everyone|she|he|they) (?:says?|sends?|sent|said) (?:\\p{L}+ ){0,2}thanks',
    'you (?:\\p{L}+ )?(?:thanked|said thank|said thanks|wrote thank|thank me|appreciate)|your (?:thanks|gratitude|thank you)',
    // Thanking as a subject of talk.
    '(?:without|before) (?:a |any |so much as a )?(?:thanks|thank you)(?! (?:you|for))',
    "thank[ -]?you (?:notes?|letters?|cards?|emails?|messages?|pages?|line|speech|present|gift|part|bit)(?! (?:to say|is for))",
    "(?:a|another|no|the|this|usual|proper) thank[ -]?you (?:for )?(?:note|letter|card|e-?mail|page)",
    "how (?:much|grateful) (?:my|the|our)|cheers (?:mate|everyone)?$|three cheers|cheers me",
    '(?:writing|write|wrote|sent|send|compose|obligatory) (?:you )?(?:a |the |my )?(?:thank[ -]?you|thanks)$',
  ],
  meeting: [
    // The occasion.
    'interv?iew(?:s|ing|ed)?|intervew|interveiw|interviwe|intervu|meet|meeting|meetin|met|talk|talking|talkin|talked',
    'talks|chat|chats|chatting|chattin|chinwag|natter|yarn|gossip|craic|conversation|conversations|convo|confab|parley',
    'discussion|discussing|dialogue|visit|session|audition|tryout|try-out|trial|trial (?:shift|day|run|lesson)|stage|bake-off',
    'onsite|on-site|site visit|panel|video call|zoom|skype|teams|phone screen|phone interview|screening|grilling|quizzing',
    'assessment|assessment (?:day|centre|center)|presentation slot|exam lesson|demo lesson|lesson|taster|taster day|tasting',
    'tour|walk-through|walkthrough|walk|look (?:around|round|over)|wander|day with|day at|your day|encounter|audience|sitting',
    'sit-?down|get-together|catch[ -]up|meet-?up|rendezvous|shift|drive|sparring|introduction to|coffee (?:with|and)|cuppa|tea',
    'lunch|breakfast|dinner|slot|call (?:yesterday|today|this|on|with|about|earlier|last)|the call|our call|(?:fair )?hearing',
    "the second round|first round|round one|round two|the whole (?:day|afternoon|morning|thing)|go (?:at|on) the",
    // Time and chance.
    'time|tyme|hours?|half[ -]hour|hour and a half|minutes?|mins|afternoon|morning|evening|attention|ear|opportunity|oppurtunity',
    'opportunities|oppertunity|opertunity|chance|privilege|honou?r (?:of|done)|shot|consideration and time',
    // Being received.
    'receiving|reception you|welcome|welcoming|hospitality|seeing|seein|see me|saw me|seen|having|havin|have me|had me|to receive me',
    'hosting|inviting me (?:in|over|down|up|round|along|back|to (?:your|the) (?:office|shop|studio|school|home|farm|house))',
    'warmth|generosity|attention|patience|frankness|candou?r|openness|honesty|kindness|kind words|courtesy|all of it|everything',
    // What they did: "showing me round", "for taking an hour", "you letting me".
    '{did}(?: (?:to|with|at|up|down|for|in|on|out|through|over|round|around|a|an|of|some|aside))* (?:me|my|us|time)',
    '(?:making|made|finding|found|clearing|cleared) (?:room|space|a gap|a slot|a hole|the time)',
    '{did}(?: (?:out|aside|up|away|down|together))?(?: (?:\\p{L}+|so much of your)){0,3} (?:time|hours?|minutes?|afternoon|morning|evening|saturday|sunday)',
    '(?:give|gave|given|giving) (?:one|an|two|your|half|so|up)|(?:giving|gave|given|give) me (?:a|an|the|your|so|that|this)',
    '(?:spent|lent|set aside|put aside|spared|granted|took|take|made) (?:me|to me|us|up|so much|an|a|your|out|the)',
    'stay(?:ing|ed)? (?:late|on|behind|back)|hearing me out|listening|being so (?:kind|patient|generous|welcoming|frank|open|straight)',
    'coming (?:out|in|all|over|to (?:meet|see)|down|up)|driving (?:all|out|over|up|down)|flying me|taking the trouble',
  ],
  otherThings: [
    // Letters and what they say.
    '(?:e-?)?mails?|repl(?:y|ies)|response|answers?|answering|responding|replying|writing|message|msg|texts?|letter|note',
    'voicemail|(?:letting|let) me know|telling me (?:that|where|when|how to|which)|(?:getting|coming|got|came) back',
    'getting in touch|reaching out|follow(?:ing)?[ -]up|notice|heads[ -]up|acknowledg(?:e?ment|ing)|notification|update|reminder',
    'confirm(?:ation|ing)|invit(?:ation|e)|calendar invite|understand(?:ing)?|attention to this|prompt|support|co-?operation',
    // Papers and files.
    'forms?|feedback(?: form)?|links?|address|brochures?|documents?|paperwork|details|info|information|information pack|pack|packet',
    'receipt|certificate|copy|copies|scan|attachment|file|files|template|leaflet|catalog(?:ue)?|photos?|pictures?|video|recording',
    'schedule|timetable|job (?:description|spec)|spec|offer(?: letter)?|contract|decision|assignment|task(?: sheet)?|log-?in',
    '(?:zoom|meeting|video) link|forward(?:ing|ed)|sending|send|sent|returning|returned|attaching|emailing|mailing|posting',
    'interview (?:invitation|invite|confirmation|details|form|forms|schedule|slot|link|questions|pack|guide|map|tips|date|time)',
    'meeting (?:invitation|invite|confirmation|details|link|room|request)',
    // The way there and the cost of it.
    'directions?|sat ?nav|maps?|lifts?|rides?|parking|taxi|cab|train|ticket|fare|petrol|mileage|expenses|reimbursement|refund',
    'voucher|badge|pass|keys?|wifi|password|bus timetable|advice on the bus|tip about|instructions?|dates?|umbrella|jumper leads',
    // Things, and help of other kinds.
    'samples?|book|recipe|cake|biscuits|cookies|sandwich|burger|mug|pen|hat|boots|jacket|gloves|coat|charger|seeds|plant|cutting',
    'eggs|jar|honey|crab|jollof|brew|beer|pint|pie|bread|flowers|loan|lend|lending|custom|business|order|help (?:with the|finding)',
    'fixing|resetting|unlocking|reset|reading|references?|recommendation|referral|introduction to your|contact|number|extension',
    'consideration|considering (?:my|me)|patience while|for saying so|the compliment|the laugh|the warning|warning|the offer',
  ],
  when: [
    '{forday}(?:yesterday|yday|yesterdays|(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|this (?:morning|afternoon|week)|the day)',
    '{forday}(?:last (?:week|night|month)|earlier|the other day|tonight|mon|tues?|weds?|thurs?|fri|(?:the )?\\d{1,2}(?:st|nd|rd|th))',
  ],
  given: [
    'you (?:\\p{L}+ ){0,2}(?:gave|took|made|spent|met|saw|showed|let|sat|invited|put aside|set aside|found|spared|listened|lent|cleared)',
    'you (?:\\p{L}+ ){0,2}(?:stayed|welcomed|interviewed|talked|walked|received|squeezed|fitted|had me|treated|heard me|drove|came in)',
    "you(?:'re| are| were|'ve been| have been) (?:\\p{L}+ ){0,2}(?:kind|generous|patient|good|gracious|decent|sound)",
    'your (?:time|patience|hospitality|welcome|kindness)|(?:enjoyed|liked|loved) (?:our|the|talking|meeting|every)',
    '(?:interview|talk|conversation|chat|meeting|visit|hour|afternoon|morning) (?:yesterday|on|with|today|this|last|was)',
    "(?:yesterday|today|monday|tuesday|wednesday|thursday|friday)'s (?:interview|talk|chat|meeting|conversation|visit)",
    '(?:good|great|nice|lovely|pleasure|joy) (?:to|it was to) (?:meet|talk|see|chat|sit)|(?:meeting|talking to|talking with) you',
  ],
};
