const RealDate = Date;

/** A Date by the machine's clock; everything but "now" is the real one's. */
function dateBy(clock: () => number): DateConstructor {
  return new Proxy(RealDate, {
    construct: (_, given: [] | [string]) =>
      given.length === 0 ? new RealDate(clock()) : new RealDate(...given),
    get: (real, name) => (name === 'now' ? clock : Reflect.get(real, name)),
  });
}

const formats = new Map<string, Intl.DateTimeFormat>();
const RealFormat = Intl.DateTimeFormat;

/** Formats without a zone of their own are in the machine's. */
function formatIn(zone: () => string): typeof Intl.DateTimeFormat {
  const make = (locale?: string, options?: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
    if (options?.timeZone) return new RealFormat(locale, options);
    const key = JSON.stringify([zone(), locale, options]);
    const made = formats.get(key) ?? new RealFormat(locale, { ...options, timeZone: zone() });
    formats.set(key, made);
    return made;
  };
  return new Proxy(RealFormat, {
    apply: (_, __, given: Parameters<typeof make>) => make(...given),
    construct: (_, given: Parameters<typeof make>) => make(...given),
  });
}

/**
 * Lets a test's machine say what time it is and where, to everything that asks.
 *
 * @returns gives back the real clock
 */
export function replaceClock(now: () => number, zone: () => string): () => void {
  globalThis.Date = dateBy(now);
  Intl.DateTimeFormat = formatIn(zone);
  return () => {
    globalThis.Date = RealDate;
    Intl.DateTimeFormat = RealFormat;
  };
}
