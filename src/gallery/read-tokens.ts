/** What the tokens' names begin with, by what they are shown as. */
export const TOKEN_KINDS = {
  colour: /^--aw-(?!shadow|space|font|text|line-height|medium|bold|radius|control|fast|slow|ease)/,
  space: /^--aw-space/,
  text: /^--aw-text/,
  radius: /^--aw-radius/,
  shadow: /^--aw-shadow/,
  motion: /^--aw-(?:fast|slow|ease)/,
} as const;

/** Names of the custom properties that the style sheets declare for the root, in their order. */
export function listTokens(): readonly string[] {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  const names = rules.flatMap((rule) =>
    rule instanceof CSSStyleRule && rule.selectorText.includes(':root')
      ? [...rule.style].filter((name) => name.startsWith('--aw-'))
      : [],
  );
  return [...new Set(names)];
}

/** A token's value as it holds now, in the theme that is on. */
export function readToken(token: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(token).trim();
}

const painter = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });

/** Red, green and blue of any CSS colour, 0 to 255. */
function readColour(colour: string): readonly number[] {
  if (!painter) return [];
  painter.fillStyle = colour;
  painter.fillRect(0, 0, 1, 1);
  return [...painter.getImageData(0, 0, 1, 1).data.slice(0, 3)];
}

/** WCAG 2.2, "relative luminance". */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = readColour(colour).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How far two colours can be told apart, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** WCAG 2.2 AA, 1.4.3 and 1.4.11. */
export const FOR_TEXT = 4.5;
const FOR_LINES = 3;

/** Which colours stand on which, and the least contrast that WCAG 2.2 AA asks for. */
export const PAIRS: readonly (readonly [ink: string, ground: string, least: number])[] = [
  ['ink', 'ground', FOR_TEXT],
  ['ink', 'surface', FOR_TEXT],
  ['ink', 'sunken', FOR_TEXT],
  ['ink-soft', 'ground', FOR_TEXT],
  ['ink-soft', 'surface', FOR_TEXT],
  ['ink-soft', 'sunken', FOR_TEXT],
  ['accent', 'surface', FOR_TEXT],
  ['accent', 'ground', FOR_TEXT],
  ['accent-strong', 'accent-soft', FOR_TEXT],
  ['on-accent', 'accent', FOR_TEXT],
  ['late', 'late-soft', FOR_TEXT],
  ['warn', 'warn-soft', FOR_TEXT],
  ['danger', 'danger-soft', FOR_TEXT],
  ['danger', 'surface', FOR_TEXT],
  ['good', 'good-soft', FOR_TEXT],
  ['on-inverse', 'inverse', FOR_TEXT],
  ['inverse-accent', 'inverse', FOR_TEXT],
  ['line-strong', 'surface', FOR_LINES],
  ['focus', 'surface', FOR_LINES],
  ['focus', 'ground', FOR_LINES],
];
