import type { Phrase } from '../language.ts';

/** What one thanks for: the meeting and the time for it, in English. */
export const enMeeting: readonly Phrase[] = [
  '(?:walking|going|sitting|standing|driving|riding|working|looking|running)(?: \\p{L}+){1,5} with me',
  // The occasion.
  'k[oō]rero|hui|interv?iew(?:s|ing|ed)?|intervew|interveiw|interviwe|intervu|meet|meeting|meetin|met|talk|talking',
  'talkin|talked',
  'talks|chat|chats|chatting|chattin|chinwag|natter|yarn|gossip|craic|conversation|conversations|convo',
  'confab|parley',
  'discussion|discussing|dialogue|visit|session|audition|tryout|try-out|trial',
  'trial (?:shift|day|run|lesson)|stage|bake-off',
  'onsite|on-site|site visit|panel|video call|zoom|skype|teams|phone screen|phone interview|screening',
  'grilling|quizzing',
  'assessment|assessment (?:day|centre|center)|presentation slot|exam lesson|demo lesson|lesson|taster',
  'taster day|tasting',
  'tour|walk-through|walkthrough|walk|look (?:around|round|over)|wander|day with|day at|your day',
  'encounter|audience|sitting',
  'sit[ -]?down|get-together|catch[ -]up|meet-?up|rendezvous|shift|drive|sparring|introduction to',
  'coffee (?:with|and)|cuppa|tea',
  'lunch|breakfast|dinner|slot|call (?:yesterday|today|this|on|with|about|earlier|last)|the call',
  'our call|(?:fair )?hearing',
  'the second round|first round|round one|round two|the whole (?:day|afternoon|morning|thing)',
  'go (?:at|on) the',
  // Time and chance.
  'time|tyme|hours?|half[ -]hour|hour and a half|minutes?|mins|afternoon|morning|evening|attention|ear',
  'opportunity|oppurtunity',
  'opportunities|oppertunity|opertunity|chance|privilege|honou?r (?:of|done)|shot|consideration and time',
  // Being received.
  'receiving|reception you|welcome|welcoming|hospitality|seeing|seein|see me(?! (?:through|home|off|right))|saw me|seen|having|havin',
  'have me|had me|to receive me',
  'hosting|inviting me (?:in|over|down|up|round|along|back)',
  'inviting me to (?:your|the) (?:office|shop|studio|school|home|farm|house)',
  'warmth|generosity|attention|patience|frankness|candou?r|openness|honesty|kindness|kind words',
  'courtesy|all of it|everything',
  // What they did: "showing me round", "for taking an hour", "you letting me".
  '{did}(?: (?:to|with|at|up|down|for|in|on|out|through|over|round|around|a|an|of|some|aside))* (?:me|my|us|time)',
  '(?:making|made|finding|found|clearing|cleared) (?:room|space|a gap|a slot|a hole|the time)',
  '{did}(?: (?:out|aside|up|away|down|together))?(?: (?:\\p{L}+|so much of your)){0,3} (?:time|hours?|minutes?|afternoon|morning|evening|saturday|sunday)',
  '(?:give|gave|given|giving) (?:one|an|two|your|half|so|up)',
  '(?:giving|gave|given|give) me (?:a|an|the|your|so|that|this)',
  '(?:spent|lent|set aside|put aside|spared|granted|took|take) (?:me|to me|us|up|so much|an|a|your|out|the)',
  'made (?:me|to me|us|up|so much|an|a|your|out|the)',
  'stay(?:ing|ed)? (?:late|on|behind|back)|hearing me out|listening',
  'being so (?:kind|patient|generous|welcoming|frank|open|straight)',
  'coming (?:out|in|all|over|to (?:meet|see)|down|up)|driving (?:all|out|over|up|down)|flying me',
  'taking the trouble',
];
