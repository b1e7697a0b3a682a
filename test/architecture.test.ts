import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = resolve(import.meta.dirname, '../src');

/** What each room may import: other rooms, and packages. Entries stand last. */
const ROOMS: Record<string, { rooms: string[]; packages: string[]; instead: string }> = {
  interviews: {
    rooms: [],
    packages: [],
    instead: 'The method is pure: hand it what it needs as an argument.',
  },
  notes: {
    rooms: ['interviews'],
    packages: [],
    instead: 'Words are made of an interview and arguments, nothing else.',
  },
  calls: {
    // How a day is written and a person is addressed is the same in a note and in a call.
    rooms: [
      'interviews',
      'notes/write-day',
      'notes/write-when',
      'notes/one-line',
      'notes/first-name',
      'notes/known-names',
      'notes/drafts/close-date',
      'notes/drafts/join-list',
      'notes/drafts/join-spanish',
      'notes/drafts/portuguese-in',
    ],
    packages: ['libphonenumber-js'],
    instead: 'What is said and when they are there is made of an interview and arguments.',
  },
  'quick-add': {
    rooms: ['interviews'],
    packages: ['chrono-node'],
    instead: 'A line is read by its text, the time and the zone, nothing else.',
  },
  exchange: {
    // Thousands of records are written and read in slices.
    rooms: ['interviews', 'platform/in-slices'],
    packages: ['jose'],
    instead: 'What goes out is made of interviews; the words come from whoever asks.',
  },
  mail: {
    rooms: [],
    packages: [],
    instead: 'Mail sites are DOM only; an entry brings page and product together.',
  },
  platform: {
    rooms: ['_locales'],
    packages: ['webextension-polyfill'],
    instead: 'The browser knows nothing of interviews.',
  },
  data: {
    rooms: ['interviews', 'platform', 'notes/check/review-note'],
    packages: ['valibot', 'zustand'],
    instead: 'What is stored knows neither page nor view.',
  },
  ui: {
    rooms: ['interviews', 'notes', 'platform/words'],
    packages: ['preact'],
    instead:
      'A component gets data and callbacks as props; only the entry knows where they come from.',
  },
  views: {
    rooms: ['interviews', 'notes', 'calls', 'quick-add', 'exchange', 'platform', 'data', 'ui'],
    packages: ['preact', 'zustand', 'valibot', '@tanstack/virtual-core'],
    instead: 'What popup and page share may not know either of them.',
  },
  background: {
    rooms: ['interviews', 'notes', 'mail', 'platform', 'data', 'ui/dates', 'ui/template-labels'],
    packages: ['valibot'],
    instead: 'The background has no views.',
  },
  content: {
    rooms: ['mail', 'platform/browser', 'platform/words'],
    packages: [],
    instead: 'The button script is on every mail page: ask the background, or let the panel do it.',
  },
  report: {
    rooms: ['mail'],
    packages: [],
    instead: 'The report tells how a page is built; what to do with it is for the popup.',
  },
  panel: {
    rooms: ['interviews', 'notes', 'mail', 'platform', 'data/ask', 'data/protocol', 'ui'],
    packages: ['preact'],
    instead: 'The panel runs in a mail page: it asks the background and reads no store.',
  },
  gallery: {
    rooms: ['_locales', 'notes', 'platform/words', 'ui'],
    packages: ['preact'],
    instead: 'The gallery shows what is in ui, and is no part of the extension.',
  },
  popup: {
    rooms: ['interviews', 'notes', 'platform', 'data', 'ui', 'views'],
    packages: ['preact'],
    instead: 'Entries do not import each other: what two of them need goes into views.',
  },
  page: {
    rooms: ['interviews', 'notes', 'calls', 'exchange', 'platform', 'data', 'ui', 'views'],
    packages: ['preact'],
    instead: 'Entries do not import each other: what two of them need goes into views.',
  },
};

interface Import {
  readonly from: string;
  readonly to: string;
  readonly isType: boolean;
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => name.split(sep).join('/'));

const STATEMENT = /^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm;

function importsOf(file: string): Import[] {
  const text = readFileSync(join(SRC, file), 'utf8');
  return [...text.matchAll(STATEMENT)].map(([, type, to = '']) => {
    const local = to.startsWith('.') ? relative(SRC, resolve(SRC, dirname(file), to)) : to;
    return { from: file, to: local.split(sep).join('/'), isType: type !== undefined };
  });
}

const imports = files.flatMap(importsOf);
const roomOf = (file: string): string => file.split('/')[0] ?? '';
const packageOf = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
const isLocal = ({ to }: Import): boolean => roomOf(to) in ROOMS || roomOf(to) === '_locales';

function complaint({ from, to, isType }: Import): string | null {
  const room = ROOMS[roomOf(from)];
  if (!room) return `${from}: ${roomOf(from)} is no room; see CONTRIBUTING.md.`;
  const local = isLocal({ from, to, isType });
  // Types leave nothing in a bundle: an entry may use the protocol's without its code.
  if (isType && local && roomOf(to) === 'data' && roomOf(from) === 'content') return null;
  const allowed = local
    ? roomOf(to) === roomOf(from) ||
      room.rooms.some(
        (each) => to === each || to.startsWith(`${each}/`) || to.startsWith(`${each}.`),
      )
    : room.packages.includes(packageOf(to));
  return allowed ? null : `${from} may not import ${to}. ${room.instead}`;
}

function findCycle(): string[] | null {
  const edges = new Map<string, string[]>();
  for (const each of imports) {
    if (isLocal(each) && !each.isType)
      edges.set(each.from, [...(edges.get(each.from) ?? []), each.to]);
  }
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]): string[] | null => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const next of edges.get(file) ?? []) {
      const cycle = walk(next, [...path, file]);
      if (cycle) return cycle;
    }
    done.add(file);
    return null;
  };
  for (const file of edges.keys()) {
    const cycle = walk(file, []);
    if (cycle) return cycle;
  }
  return null;
}

describe('the house', () => {
  it('reads every room', () => {
    expect(new Set(files.map(roomOf))).toEqual(new Set(Object.keys(ROOMS)));
    expect(imports.length).toBeGreaterThan(files.length);
  });

  it('has no import that its rooms forbid', () => {
    expect(imports.map(complaint).filter((each) => each !== null)).toEqual([]);
  });

  it('has no circle of imports', () => {
    expect(findCycle()).toBeNull();
  });

  it('reaches the browser in one place only', () => {
    const reachers = files.filter((file) => {
      const code = readFileSync(join(SRC, file), 'utf8').replace(/^\s*(?:\*|\/\/|\/\*).*$/gm, '');
      return /\bchrome\b(?!1)|'webextension-polyfill'|(?<!\/)\bbrowser\.(?!ts)/.test(code);
    });
    expect(reachers).toEqual(['platform/browser.ts']);
  });

  it('keeps its files short: none over 250 lines, nine in ten within 140, half within 60 or so', () => {
    const lengths = files
      .map((file) => readFileSync(join(SRC, file), 'utf8').split('\n').length)
      .sort((a, b) => a - b);
    expect(lengths.at(-1)).toBeLessThanOrEqual(250);
    expect(lengths[Math.floor(lengths.length * 0.9)]).toBeLessThanOrEqual(140);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(70);
  });

  it('makes no HTML out of strings', () => {
    const makers = files.filter((file) =>
      /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write/.test(
        readFileSync(join(SRC, file), 'utf8'),
      ),
    );
    expect(makers).toEqual([]);
  });

  it('has no drawer for odds and ends, and no file that only hands on', () => {
    expect(
      files.filter((file) => /(?:utils?|helpers?|manager|service|index)\.tsx?$/.test(file)),
    ).toEqual(
      ['background', 'content', 'gallery', 'page', 'panel', 'popup', 'report']
        .flatMap((entry) => files.filter((file) => file.startsWith(`${entry}/index.`)))
        .sort((a, b) => files.indexOf(a) - files.indexOf(b)),
    );
  });
});
