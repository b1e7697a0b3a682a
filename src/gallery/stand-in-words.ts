/** The messages of one language, as they lie in `_locales`. */
export type Messages = Readonly<Record<string, { readonly message: string }>>;

/** What a browser knows of words, as far as ours are read with it. */
export interface StandInWords {
  readonly getMessage: (key: string, values?: readonly string[]) => string;
  readonly getUILanguage: () => string;
}

/**
 * Words outside an extension, where no browser hands them out: for the gallery, and for tests. What
 * is not there is empty, as in a browser.
 */
export function standInWords(
  messages: Messages,
  options: { readonly direction?: 'ltr' | 'rtl'; readonly uiLanguage?: string } = {},
): StandInWords {
  const { direction = 'ltr', uiLanguage = 'en-GB' } = options;
  const getMessage = (key: string, values: readonly string[] = []): string => {
    if (key === '@@bidi_dir') return direction;
    return (messages[key]?.message ?? '').replace(/\$(\$|\d)/g, (_, mark: string) =>
      mark === '$' ? '$' : (values[Number(mark) - 1] ?? ''),
    );
  };
  return { getMessage, getUILanguage: () => uiLanguage };
}
