import { getBrowser } from './browser.ts';
import { type Area, type Changes, type Watcher, watchers } from './record-changes.ts';

const LONGEST_DRAWING_MS = 250;

/** Records read and told of in one go, between which the document stays usable. */
const SLICE = 250;

/** What stands under these keys, as changes; also where nothing does any more. */
async function readAsChanges(area: Area, keys: readonly string[]): Promise<Changes> {
  const now = await getBrowser().storage[area].get([...keys]);
  return Object.fromEntries(
    keys.map((key) => [key, Object.hasOwn(now, key) ? { newValue: now[key] } : {}]),
  );
}

/** Waits until the document shows what it has been told to; one that nobody sees draws nothing. */
function drawn(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, LONGEST_DRAWING_MS);
  });
}

async function listKeys(area: Area): Promise<string[]> {
  const kept = getBrowser().storage[area];
  const { getKeys } = kept as { getKeys?: () => Promise<string[]> };
  // Firefox before 143 tells no keys alone.
  return getKeys ? getKeys.call(kept) : Object.keys(await kept.get(null));
}

/** Tells those who did not listen how all of an area stands by now, but for what they have heard since. */
async function tellAll(
  area: Area,
  watching: readonly Watcher[],
  before: readonly string[],
  isHeard: (key: string) => boolean,
): Promise<void> {
  const keys = [...new Set([...before, ...(await listKeys(area))])];
  for (let from = 0; from < keys.length; from += SLICE) {
    const read = await readAsChanges(area, keys.slice(from, from + SLICE));
    const older = Object.entries(read).filter(([key]) => !isHeard(key));
    for (const { tell } of watching) tell(Object.fromEntries(older));
  }
}

/** Has watchers listen again, and tells them what they have missed. */
async function wake(watching: readonly Watcher[], before: ReadonlyMap<Area, string[]>) {
  const { onChanged } = getBrowser().storage;
  const heard = new Set<string>();
  const hear: Watcher['listener'] = (changes, area) => {
    for (const key of Object.keys(changes)) heard.add(`${area} ${key}`);
  };
  onChanged.addListener(hear);
  for (const { listener } of watching) onChanged.addListener(listener);
  try {
    await drawn();
    for (const [area, keys] of before) {
      const those = watching.filter((each) => each.area === area);
      await tellAll(area, those, keys, (key) => heard.has(`${area} ${key}`));
    }
  } finally {
    onChanged.removeListener(hear);
  }
}

/**
 * Does something that changes much of the store. Whoever follows it from this document hears nothing of
 * that while it lasts, and is told how all of it stands in the end: told of each record while they are
 * written, the document would make 10,000 of them take twice as long (Chromium 156, November 2026).
 *
 * @returns as soon as it is done; those who follow are told soon after
 */
export async function changeMuch<Result>(work: () => Promise<Result>): Promise<Result> {
  const { onChanged } = getBrowser().storage;
  const resting = [...watchers];
  const before = new Map<Area, string[]>();
  for (const { area } of resting) if (!before.has(area)) before.set(area, await listKeys(area));
  for (const { listener } of resting) onChanged.removeListener(listener);
  try {
    return await work();
  } finally {
    const still = resting.filter((each) => watchers.has(each));
    wake(still, before).catch((error: unknown) =>
      console.error('Afterword: the list is not up to date.', error),
    );
  }
}
