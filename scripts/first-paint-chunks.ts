import type { Rolldown } from 'vite';

/**
 * All that an entry loads before its first line runs; not what `import()` fetches later.
 *
 * @throws {Error} where the bundler knows the entry by another name: nothing would be grouped then
 */
function listStatic(entry: string, context: Rolldown.ChunkingContext): Set<string> {
  if (!context.getModuleInfo(entry)) throw new Error(`${entry} is no entry of this build.`);
  const found = new Set<string>();
  const waiting = [entry];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    waiting.push(...(context.getModuleInfo(id)?.importedIds ?? []));
  }
  return found;
}

/**
 * Puts what popup and page both need for their first paint into two scripts: what the background
 * loads as well, so that it wakes without a view, and the rest. By itself the bundler makes 20 out
 * of it, one for each set of files that share something: more to wait for, and a tenth more to weigh.
 *
 * @param entries the files as they are handed to the bundler
 */
export function groupFirstPaint(entries: {
  readonly background: string;
  readonly popup: string;
  readonly page: string;
}): Rolldown.CodeSplittingGroup {
  let lists: Record<keyof typeof entries, Set<string>> | undefined;
  return {
    debugName: 'first paint',
    name(id, context) {
      lists ??= {
        background: listStatic(entries.background, context),
        popup: listStatic(entries.popup, context),
        page: listStatic(entries.page, context),
      };
      if (!lists.popup.has(id) || !lists.page.has(id)) return null;
      return lists.background.has(id) ? 'records' : 'views';
    },
  };
}
