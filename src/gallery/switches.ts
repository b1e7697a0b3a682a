/** How the gallery is shown: said by the address after `#`, so that a picture can be taken of each. */
export const SWITCHES = {
  theme: ['system', 'light', 'dark'],
  dir: ['ltr', 'rtl'],
  size: ['100', '200'],
  words: ['en', 'pseudo', 'pseudo-rtl'],
} as const;

export type SwitchName = keyof typeof SWITCHES;
export type Switches = { readonly [Name in SwitchName]: (typeof SWITCHES)[Name][number] };

export const SWITCH_NAMES = Object.keys(SWITCHES) as SwitchName[];

/** Reads the switches; anything unknown gives way to the first of its kind. */
export function readSwitches(hash: string): Switches {
  const given = new URLSearchParams(hash.slice(1));
  const read = <Value extends string>(name: SwitchName, values: readonly [Value, ...Value[]]) =>
    values.find((value) => value === given.get(name)) ?? values[0];
  return {
    theme: read('theme', SWITCHES.theme),
    dir: read('dir', SWITCHES.dir),
    size: read('size', SWITCHES.size),
    words: read('words', SWITCHES.words),
  };
}

/** The address of a state of the switches. */
export function addressOf(switches: Switches): string {
  return `#${new URLSearchParams(switches)}`;
}

/** Turns the page's root as the switches say. */
export function applySwitches({ theme, dir, size }: Switches): void {
  const root = document.documentElement;
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
  root.dir = dir;
  root.style.zoom = String(Number(size) / 100);
}
