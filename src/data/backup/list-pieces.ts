import * as v from 'valibot';

/** One thing that a file brings, not yet looked at. */
export interface Piece {
  readonly kind: 'interview' | 'template' | 'settings' | 'setAside' | 'unknown';
  /** Where it stands in the file, for what has no better name. */
  readonly at: string;
  readonly raw: unknown;
}

const KINDS = { interviews: 'interview', templates: 'template', setAside: 'setAside' } as const;

function isSection(name: string): name is keyof typeof KINDS {
  return Object.hasOwn(KINDS, name);
}

function listSection(name: keyof typeof KINDS, raw: unknown): Piece[] {
  // Whatever stands in a list's place is one thing that cannot be read, and is named.
  if (!Array.isArray(raw)) return [{ kind: 'unknown', at: name, raw }];
  return Array.from(raw, (each: unknown, index) => ({
    kind: KINDS[name],
    at: `${name}[${index}]`,
    raw: each,
  }));
}

/** A file of templates, as the page of templates writes it. */
const templateFileSchema = v.looseObject({ afterword: v.literal('templates') });

/** Everything that stands in a file: a backup's content, a file of templates, or unread records. */
export function listPieces(content: unknown): Piece[] | null {
  if (Array.isArray(content)) return listSection('setAside', content);
  if (typeof content !== 'object' || content === null) return null;
  if (v.is(templateFileSchema, content)) {
    const { templates, unreadable } = content;
    return [
      ...listSection('templates', templates),
      ...(unreadable === undefined ? [] : listSection('setAside', unreadable)),
    ];
  }
  const pieces = Object.entries(content).map(([name, raw]): Piece[] => {
    if (isSection(name)) return listSection(name, raw);
    if (name !== 'settings') return [{ kind: 'unknown', at: name, raw }];
    return raw === null ? [] : [{ kind: 'settings', at: name, raw }];
  });
  const isOurs = Object.keys(content).some((name) => isSection(name) || name === 'settings');
  // What had been set aside comes last: where the same is there in good order, that one counts.
  const isAside = ({ kind }: Piece): number => Number(kind === 'setAside');
  return isOurs ? pieces.flat().sort((a, b) => isAside(a) - isAside(b)) : null;
}
