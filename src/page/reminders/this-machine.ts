/** The systems that show notifications each in their own way. */
export type System = 'windows' | 'mac' | 'linux' | 'chromeOs' | 'other';

/** The system and the browser, for words of help only: nothing is decided by their names. */
export interface Machine {
  readonly system: System;
  /** The browser's name; '' where it is unknown. */
  readonly browser: string;
}

/** What a browser says of itself, of which Firefox has the first alone. */
export interface SaysOfItself {
  readonly userAgent: string;
  readonly userAgentData?: { readonly brands: readonly { readonly brand: string }[] };
}

const SYSTEMS: readonly (readonly [RegExp, System])[] = [
  [/\bAndroid\b/, 'other'],
  [/\bCrOS\b/, 'chromeOs'],
  [/\bWindows\b/, 'windows'],
  [/\bMac(?:intosh| OS)/, 'mac'],
  [/\b(?:Linux|X11)\b/, 'linux'],
];

/** As brands and as parts of a user agent; Chromium is what most others are made of. */
const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/\bMicrosoft Edge\b|\bEdg\//, 'Edge'],
  [/\bOpera\b|\bOPR\//, 'Opera'],
  [/\bVivaldi\b/, 'Vivaldi'],
  [/\bBrave\b/, 'Brave'],
  [/\bFirefox\//, 'Firefox'],
  [/\bGoogle Chrome\b/, 'Chrome'],
  [/Chrom(?:ium|e)/, 'Chromium'],
];

/** Reads what a browser says of itself. */
export function readMachine({ userAgent, userAgentData }: SaysOfItself): Machine {
  const brands = userAgentData?.brands.map(({ brand }) => brand).join(', ');
  const find = <Found>(rows: readonly (readonly [RegExp, Found])[], text: string) =>
    rows.find(([name]) => name.test(text))?.[1];
  return {
    system: find(SYSTEMS, userAgent) ?? 'other',
    browser: find(BROWSERS, brands ?? userAgent) ?? '',
  };
}
