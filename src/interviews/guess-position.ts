/** "Re:", "Fwd:", "AW:" and their like, and tags in brackets, before the subject proper. */
const PREFIXES =
  /^(?:\s*(?:(?:re|fwd?|aw|wg|tr|rv|enc|sv|vs|antw|doorst)\s*(?:\[\d+\])?\s*:|\[[^\]]*\]))+/i;

const INTERVIEW =
  'interview|phone screen|screening|application|vorstellungsgespräch|bewerbungsgespräch|bewerbung|entretien|candidature|entrevista|candidatura|solicitud';

/** What follows "interview for the …", up to "at", "with", a date or the next dash. */
const FOR = new RegExp(
  `(?:${INTERVIEW})\\s*(?:invitation|confirmation|request|follow-up)?\\s*(?:for|as|als|für|um|pour|para|per|[:–—-])\\s+(?:the\\s+|a\\s+|an\\s+|our\\s+|die\\s+|den\\s+|das\\s+|le\\s+|la\\s+|el\\s+|o\\s+|a\\s+)?(.+)$`,
  'i',
);
const BEFORE = new RegExp(`^(.+?)\\s*(?:[-–—:|]\\s*)?\\b(?:${INTERVIEW})\\b`, 'i');
const LABELLED =
  /\b(?:position|role|job|stelle|poste|puesto|vaga|cargo)\s*(?:of|as|:|-|–|als|de)\s*(.+)$/i;

/** Where the position ends in what was found. */
const ENDS =
  /\s+(?:at|with|in|on|bei|am|chez|en|em|à)\s+.*$|\s*[-–—|,(:].*$|\s+(?:position|role|opening|vacancy|job)\b.*$/i;

/** Words that no position has: a guess with one of them is a piece of a sentence. */
const NO_POSITION = new Set(
  `your my our the a an this that it you us me we i to for from with about re thank thanks
  great nice good quick status talk call chat meeting zoom teams team skype phone video virtual
  online onsite on-site in-person panel first second third final next upcoming last initial round
  invitation confirmation request update follow-up following followup reminder feedback hello hi
  dear job today tomorrow yesterday morning afternoon monday tuesday wednesday thursday friday
  saturday sunday january february march april may june july august september october november
  december ihr ihre mein meine votre ma mon su mi sua minha interview application`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

function tidy(found: string | undefined): string {
  const text = (found ?? '')
    .replace(ENDS, '')
    .replace(/["'“”„«»?!.]/g, '')
    .trim();
  const words = text.toLowerCase().split(/\s+/);
  const isSensible = text.length >= 3 && text.length <= 60 && words.length <= 6;
  return isSensible && !words.some((word) => NO_POSITION.has(word)) && /\p{L}/u.test(text)
    ? text
    : '';
}

/**
 * The position that a subject names, or '' where it does not say so plainly.
 *
 * | subject                                   | position       |
 * | ----------------------------------------- | -------------- |
 * | Re: Interview for Data analyst at Larkspur | Data analyst   |
 * | Data analyst interview                    | Data analyst   |
 * | Your application: Site Engineer (m/f/d)   | Site Engineer  |
 * | Thank you for yesterday                   |                |
 */
export function guessPosition(subject: string): string {
  const bare = subject.replace(PREFIXES, '').trim();
  const found = LABELLED.exec(bare)?.[1] ?? FOR.exec(bare)?.[1];
  return tidy(found) || tidy(BEFORE.exec(bare)?.[1]);
}
