import { isEmail } from '../../interviews/check-fields.ts';
import type { PersonFields } from '../../interviews/command.ts';
import { isJobTitle } from './job-title.ts';

/** What one part of a cell says of somebody. */
export type SaidPerson = Required<Pick<PersonFields, 'name' | 'email' | 'phone' | 'role'>>;

export const NOBODY: SaidPerson = { name: '', email: '', phone: '', role: '' };

const ADDRESS = /[^\s<>",;:()[\]\\]+@[^\s<>",;:()[\]\\]+/;

/** A telephone number, with what is written before and behind it. */
const NUMBER =
  /(?<![\p{L}\d@\-/._=])(?:(?:tel|telefon|telephone|téléphone|tél|teléfono|telefone|phone|ph|mobile|mobil|handy|cell|cel|celular|móvil|telemóvel|portable|fon|whatsapp|durchwahl|[tmp](?=:))[.:]* ?)?(?<![\p{L}\d])((?:\+ ?|\()?\d[\d ().\-/]*\d(?: ?(?:ext\.?|x) ?\d{1,5})?)(?![\p{L}\d@])/giu;
/** Days have as many figures. */
const DATE = /^\d{1,4}([./-])\d{1,2}\1\d{1,4}$/;
const FEWEST_FIGURES = 6;

/** What is put behind names to honour them; it is no first name. */
const HONOURS =
  /^(?:ph\.?d|mba|m\.?d|m\.?sc|b\.?sc|m\.?a|b\.?a|ll\.?m|jr|sr|i{2,3}|iv|esq|cpa|phr)\.?$/i;

/** The name as one is addressed by it, where trackers write "Okafor, Anna" within quotes. */
export function turnedName(name: string): string {
  const [family = '', given = '', more] = name.split(/ ?, ?/);
  const isTurned = more === undefined && given !== '' && !HONOURS.test(given);
  return isTurned ? `${given} ${family}` : name;
}

/** The number in a text, and the text without it. */
function takeNumber(text: string): { readonly phone: string; readonly left: string } {
  for (const match of text.matchAll(NUMBER)) {
    const [all, found = ''] = match;
    // "(030 123456)" is within brackets, "(030) 123456" has some.
    const isWithin = found.startsWith('(') && !found.includes(')');
    const phone = isWithin ? found.slice(1) : found;
    if (phone.replace(/\D/g, '').length < FEWEST_FIGURES || DATE.test(phone)) continue;
    const before = `${text.slice(0, match.index)}${isWithin ? '(' : ''}`;
    return { phone, left: `${before} ${text.slice(match.index + all.length)}` };
  }
  return { phone: '', left: text };
}

/** Brackets that something was taken out of. */
const EMPTY_BRACKETS = /[<([] ?[>)\]]/;

const trimmed = (text: string): string => text.replace(/^[\s,;"]+|[\s,;"]+$/g, '');

/** "Anna Okafor (Head of data) <anna@brightwater.example>": what stands in one part of a cell. */
export function readPart(text: string): SaidPerson {
  const found = (ADDRESS.exec(text)?.[0] ?? '').replace(/^mailto:/i, '').replace(/[.,]+$/, '');
  const email = isEmail(found) ? found : '';
  const bare = email === '' ? text : text.replace(ADDRESS, '').replace(EMPTY_BRACKETS, '');
  const { phone, left: unnumbered } = takeNumber(bare);
  const left =
    phone === '' ? bare : unnumbered.replace(EMPTY_BRACKETS, '').replace(/[ :–—-]+$/, '');
  const bracket = /\(([^()]+)\)\s*$/.exec(left);
  const named = bracket ? left.slice(0, bracket.index) : left;
  const dash = / [-–—] /.exec(named);
  const behind = dash ? named.slice(dash.index + dash[0].length).trim() : '';
  const isTitled = dash !== null && dash.index > 0 && isJobTitle(behind);
  const name = trimmed(isTitled ? named.slice(0, dash.index) : named).replace(/ {2,}/g, ' ');
  const roles = [isTitled ? behind : '', trimmed(bracket?.[1] ?? '')];
  return { name, email, phone, role: roles.filter(Boolean).join(', ') };
}
