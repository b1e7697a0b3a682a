/** The systems that show notifications each in their own way. */
export type System = 'windows' | 'mac' | 'linux' | 'chromeOs' | 'other';

/** The system and the browser, for words of help only: nothing is decided by their names. */
export interface Machine {
  readonly system: System;
  /** The browser's name; '' where it is unknown. */
  readonly browser: string;
}

const SYSTEMS: readonly (readonly [RegExp, System])[] = [
  [/\bCrOS\b/, 'chromeOs'],
  [/\bWindows\b/, 'windows'],
  [/\bMac(?:intosh| OS)/, 'mac'],
  [/\b(?:Linux|X11)\b/, 'linux'],
];

const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/\bEdg\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bVivaldi\//, 'Vivaldi'],
  [/\bFirefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
];

/** Reads what a browser says of itself. @param userAgent as `navigator.userAgent` has it */
export function readMachine(userAgent: string): Machine {
  const isMobile = /\bAndroid\b/.test(userAgent);
  const system = SYSTEMS.find(([name]) => name.test(userAgent))?.[1] ?? 'other';
  const browser = BROWSERS.find(([name]) => name.test(userAgent))?.[1] ?? '';
  return { system: isMobile ? 'other' : system, browser };
}
