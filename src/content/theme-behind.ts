/** Relative lightness, 0 to 1, by the eye's weights; null where the colour lets through. */
function lightnessOf(colour: string): number | null {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  if (!colour.startsWith('rgb') || alpha < 0.5) return null;
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}

/**
 * Whether an element stands on a light or a dark ground: neither site says so in a way to rely on,
 * and a dark browser may show a light page, so the ground itself is looked at.
 */
export function themeBehind(element: Element): 'light' | 'dark' {
  for (let box: Element | null = element.parentElement; box; box = box.parentElement) {
    const lightness = lightnessOf(getComputedStyle(box).backgroundColor);
    if (lightness !== null) return lightness < 0.5 ? 'dark' : 'light';
  }
  return 'light';
}
