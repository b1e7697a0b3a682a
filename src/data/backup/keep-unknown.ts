/** Names under which a value from outside could reach what all objects share. */
const UNSAFE = new Set(['__proto__', 'prototype', 'constructor']);

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * What was parsed, and with it the fields that this version knows nothing of, at whatever depth: a
 * newer copy may have written them.
 *
 * @param raw as it was read; not nested too deep
 */
export function keepUnknown<Value>(parsed: Value, raw: unknown): Value;
export function keepUnknown(parsed: unknown, raw: unknown): unknown {
  if (Array.isArray(parsed) && Array.isArray(raw)) {
    return parsed.map((each, index) => keepUnknown<unknown>(each, raw[index]));
  }
  if (!isObject(parsed) || !isObject(raw)) return parsed;
  const kept: Record<string, unknown> = { ...parsed };
  for (const [name, value] of Object.entries(raw)) {
    if (UNSAFE.has(name)) continue;
    kept[name] = Object.hasOwn(parsed, name) ? keepUnknown(parsed[name], value) : value;
  }
  return kept;
}
