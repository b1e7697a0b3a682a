/** Strong points as a record keeps them: no blanks at their ends, and none that is nothing else. */
export function cleanPoints(points: readonly string[]): string[] {
  return points.map((point) => point.trim()).filter((point) => point !== '');
}
