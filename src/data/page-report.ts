import * as v from 'valibot';

const word = v.pipe(v.string(), v.maxLength(300));

/** What the report's script tells of a mail page; the page itself cannot reach it, still it is read. */
const reportSchema = v.object({
  site: v.picklist(['gmail', 'outlook']),
  windows: v.pipe(v.array(v.object({ kind: word, parts: v.record(word, word) })), v.maxLength(50)),
  missing: v.pipe(v.array(word), v.maxLength(10)),
  skeletons: v.pipe(v.array(v.pipe(v.string(), v.maxLength(200_000))), v.maxLength(10)),
});

export type PageReport = v.InferOutput<typeof reportSchema>;

/** Reads a report; null when the page gave none. */
export function parseReport(raw: unknown): PageReport | null {
  const result = v.safeParse(reportSchema, raw);
  return result.success ? result.output : null;
}

/** What a report says of where it was made. */
export interface ReportAbout {
  readonly version: string;
  readonly browser: string;
  readonly at: string;
}

/** The report as text for somebody who mends the page's variants: names of parts and code, no prose. */
export function describeReport(report: PageReport, { version, browser, at }: ReportAbout): string {
  const lines = [`Afterword ${version} · ${report.site} · ${at.slice(0, 10)}`, browser];
  for (const { kind, parts } of report.windows) {
    lines.push('', `[${kind}]`);
    for (const [part, variant] of Object.entries(parts)) lines.push(`${part}: ${variant}`);
  }
  if (report.missing.length > 0) lines.push('', `missing: ${report.missing.join(', ')}`);
  for (const skeleton of report.skeletons) lines.push('', skeleton);
  return lines.join('\n');
}
