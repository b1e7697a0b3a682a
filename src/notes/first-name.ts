const TITLES =
  /^(?:dr|prof|professor|doctor|mr|mrs|ms|mx|miss|sir|dame|rev|frau|herrn?|mme|mlle|monsieur|madame|maître|sra?|srta|dra|señora?|senhora?|eng|ing|lic)$/i;

/** A given name to the eye: a capital and more letters, no initial and no dot. */
const GIVEN = /^\p{Lu}[\p{L}'’-]+$/u;

/**
 * How one greets a person by first name; the whole name where the first word is no first name, or
 * where nobody can tell (a title, an initial, a script without capitals).
 *
 * | name          | first name    |
 * | ------------- | ------------- |
 * | Anna Okafor   | Anna          |
 * | Dr. Lenz      | Dr. Lenz      |
 * | J. Whitlock   | J. Whitlock   |
 * | van der Berg  | van der Berg  |
 */
export function firstNameOf(name: string): string {
  const first = name.trim().split(/\s+/)[0] ?? '';
  return GIVEN.test(first) && !TITLES.test(first) ? first : name.trim();
}
