import type { Specimens } from './specimen.ts';

type Exports = Readonly<Record<string, unknown>>;

/** A component of `src/ui`, by the name that it has in the code. */
export interface Listed {
  readonly name: string;
  readonly file: string;
}

const modules = import.meta.glob<Exports>('../ui/*.tsx', { eager: true });

/** Every component of `src/ui`: what its files export in capitals and can be called. */
export const COMPONENTS: readonly Listed[] = Object.entries(modules)
  .flatMap(([path, exports]) =>
    Object.entries(exports)
      .filter(([name, value]) => /^[A-Z][a-z]/.test(name) && typeof value === 'function')
      .map(([name]) => ({ name, file: path.replace('../', 'src/') })),
  )
  .sort((a, b) => (a.name < b.name ? -1 : 1));

/** Those that the gallery does not show yet. */
export function listMissing(specimens: Specimens): readonly Listed[] {
  return COMPONENTS.filter(({ name }) => !(name in specimens));
}
