import { foldText } from '../../interviews/search.ts';

/** The months in English, German, French, Spanish and Portuguese, folded; and how else they are cut. */
const MONTHS: readonly (readonly string[])[] = [
  ['january', 'januar', 'janner', 'janvier', 'enero', 'janeiro'],
  ['february', 'februar', 'feber', 'fevrier', 'febrero', 'fevereiro'],
  ['march', 'marz', 'maerz', 'mrz', 'mars', 'marzo', 'marco'],
  ['april', 'avril', 'abril'],
  ['may', 'mai', 'mayo', 'maio'],
  ['june', 'juni', 'juin', 'junio', 'junho'],
  ['july', 'juli', 'juillet', 'julio', 'julho'],
  ['august', 'aout', 'agosto'],
  ['september', 'septembre', 'septiembre', 'setiembre', 'setembro'],
  ['october', 'oktober', 'octobre', 'octubre', 'outubro'],
  ['november', 'novembre', 'noviembre', 'novembro'],
  ['december', 'dezember', 'decembre', 'diciembre', 'dezembro'],
];

const SHORTEST = 3;

/** The month of a name, or of what it is cut to ("déc", "Sept"); null where that is none, or two. */
export function monthOfName(word: string): number | null {
  const name = foldText(word);
  if (name.length < SHORTEST) return null;
  const found = MONTHS.flatMap((names, index) =>
    names.some((each) => each.startsWith(name)) ? [index + 1] : [],
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}
