import type { Browser } from 'puppeteer-core';

/** What puppeteer's browser has and its types do not tell. */
interface Connected {
  readonly connection: {
    send(method: string, params: object): Promise<{ result: unknown }>;
  };
}

interface Tree {
  readonly contexts: readonly { readonly context: string; readonly url: string }[];
}

type Evaluated =
  | { readonly type: 'success'; readonly result: { readonly value?: string } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

/** The window in which Firefox draws itself: code in it may do whatever Firefox may. */
const BROWSER_WINDOW = 'chrome://browser/content/browser.xhtml';

/**
 * Runs a function inside Firefox itself, where add-ons are installed and stopped. It takes along
 * nothing from around it; what it is given and gives back is copied as JSON. Firefox must have been
 * started with `--remote-allow-system-access`.
 */
export async function runInsideFirefox<Given extends readonly unknown[], Result>(
  browser: Browser,
  work: (...given: Given) => Promise<Result>,
  ...given: Given
): Promise<Result> {
  const { connection } = browser as unknown as Connected;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const window = (tree.result as Tree).contexts.find(({ url }) => url === BROWSER_WINDOW);
  if (!window) throw new Error('Firefox has no window.');
  const { result } = await connection.send('script.evaluate', {
    expression: `(${work})(...${JSON.stringify(given)}).then((each) => JSON.stringify(each ?? null))`,
    target: { context: window.context },
    awaitPromise: true,
  });
  const evaluated = result as Evaluated;
  if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails.text);
  return JSON.parse(evaluated.result.value ?? 'null') as Result;
}
