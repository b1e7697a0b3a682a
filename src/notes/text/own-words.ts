import { compile } from '../compile.ts';
import type { Language } from '../language.ts';
import { countWords } from './count-words.ts';

/** What a mail programme puts at the head of a quoted message, one fact a line, in five languages. */
const HEAD =
  /^\s*\*?(?:from|sent|date|to|cc|subject|von|gesendet|datum|an|betreff|de|envoyé|à|objet|enviado|enviada|el|fecha|para|asunto|data|assunto)(?: em| el)?\s?\*?:\s?\S/i;

/** A line of dashes with words between them, or the long line above Outlook's quoted mail. */
const RULE = /^\s*(?:-{3,}\s*\p{L}.*\p{L}\s*-{3,}|_{8,})\s*$/u;

/** Who wrote what is quoted below: with a date or an address in it, and a colon at the end. */
const ATTRIBUTION =
  /^(?=.*(?:\d{1,2}|@)).*(?:wrote|writes|schrieb|geschrieben|a écrit|escribió|escribio|escreveu)\b.*:\s*$/iu;

const SIGNATURE = /^-- ?$/;
const SENT_FROM =
  /^\s*(?:sent from my|get outlook for|von meinem|gesendet (?:von|mit)|envoyé (?:de|depuis)|enviado (?:desde|do|de)|enviada do)\b/i;

const POSTSCRIPT = /^\s*(?:p\.?\s?-?[sd]\.?|pos(?:t)?data)(?:\s|:)/i;

const isBlank = (line: string | undefined): boolean => line === undefined || line.trim() === '';
const isQuoted = (line: string | undefined): boolean => line !== undefined && /^\s*>/.test(line);

/** Where the words begin that say who wrote the lines quoted from `at` on; `at` where none do. */
function attributionStart(lines: readonly string[], at: number): number {
  let end = at;
  while (end > 0 && isBlank(lines[end - 1])) end -= 1;
  if (!/:\s*$|@/.test(lines[end - 1] ?? '')) return at;
  let start = end;
  while (start > 0 && !isBlank(lines[start - 1]) && !isQuoted(lines[start - 1]) && end - start < 3)
    start -= 1;
  // A paragraph of one's own right above is no attribution: that has a number in it, or an address.
  const words = lines.slice(start, end).join(' ');
  if (/\d|@/.test(words) && words.length < 200) {
    // One's own words may stand right above, with no empty line between.
    while (start < end - 1 && !/\d|@/.test(lines[start] ?? '')) start += 1;
    return start;
  }
  return at;
}

/** Lines with quoted mail, its heads and everything forwarded taken away. */
function dropQuoted(lines: readonly string[]): string[] {
  const gone = new Set<number>();
  for (let at = 0; at < lines.length; at += 1) {
    if (!isQuoted(lines[at])) continue;
    gone.add(at);
    if (isQuoted(lines[at - 1])) continue;
    for (let each = attributionStart(lines, at); each < at; each += 1) gone.add(each);
  }
  const last = lines.findIndex((line, at) => {
    if (gone.has(at)) return false;
    if (RULE.test(line)) return true;
    const heads = lines.slice(at, at + 5).filter((each) => HEAD.test(each)).length;
    return (HEAD.test(line) && heads >= 3) || (ATTRIBUTION.test(line) && !isQuoted(lines[at + 1]));
  });
  return lines.map((line, at) => (gone.has(at) || (last !== -1 && at >= last) ? '' : line));
}

/** A closing formula stands on a line of its own, with a name at most. */
const LONGEST_SIGN_OFF = 9;

function isSignOff(line: string, language: Language): boolean {
  const small = line.toLowerCase();
  if (countWords(line) > LONGEST_SIGN_OFF || /[.?]\s+\S/.test(line.trim())) return false;
  return compile(language.signOffs, language.slots, 'start').test(small) && !/\?/.test(line);
}

/**
 * The writer's own words of a message: without quoted and forwarded mail (answers between quoted
 * lines stay), the sign-off, the names and the signature below it. A postscript stays.
 *
 * @param text cleaned
 * @returns as many lines as there were, those taken away empty
 */
export function keepOwnWords(text: string, language: Language): string[] {
  const lines = dropQuoted(text.split('\n'));
  const firstWords = lines.findIndex((line) => countWords(line) > 3);
  const kept: string[] = [];
  let isClosed = false;
  for (const [at, line] of lines.entries()) {
    const isEnd = SIGNATURE.test(line) || SENT_FROM.test(line);
    if (isEnd || (at > firstWords && firstWords !== -1 && isSignOff(line, language)))
      isClosed = true;
    // Below the signature of one's own an answer between quoted lines may follow.
    else if (isClosed && text.includes('\n>') && isAnswer(line)) isClosed = false;
    if (isClosed && POSTSCRIPT.test(line)) isClosed = false;
    kept.push(isClosed ? '' : line);
  }
  return kept;
}

const isAnswer = (line: string): boolean => countWords(line) > 5 && /[.!?]\s*$/.test(line);
