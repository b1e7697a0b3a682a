/**
 * A value as JSON of which there is only one: no white space, names in order of their UTF-16 code
 * units (RFC 8785). Where the RFC gives up, at half of a surrogate pair, an escape stands, as
 * JSON.stringify writes it.
 *
 * @param value as JSON.parse returns it, not nested too deep
 */
export function canonicalJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((each) => canonicalJson(each)).join(',')}]`;
  const fields = value as Record<string, unknown>;
  const names = Object.keys(fields).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonicalJson(fields[name])}`).join(',')}}`;
}
