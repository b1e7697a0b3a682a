import { wordsLocale } from '../platform/words.ts';

/**
 * Formats by their options, in the words' locale. Making one takes longer than a hundred uses of it:
 * each is made once.
 */
export function keepFormats<Options, Format>(
  make: (locale: string, options: Options) => Format,
): (options: Options) => Format {
  const formats = new Map<string, Format>();
  return (options) => {
    const locale = wordsLocale();
    const key = `${locale} ${JSON.stringify(options)}`;
    const format = formats.get(key) ?? make(locale, options);
    formats.set(key, format);
    return format;
  };
}
