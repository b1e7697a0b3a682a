import { useEffect, useState } from 'preact/hooks';

/**
 * What a part of the page needs and the first paint does not: fetched when the part is shown; null
 * until it is there.
 *
 * @param load to be the same function each time, or it would be fetched anew; null: nothing yet
 */
export function useModule<Module>(load: (() => Promise<Module>) | null): Module | null {
  const [loaded, setLoaded] = useState<{ load: unknown; module: Module } | null>(null);
  useEffect(() => {
    let isWanted = true;
    load?.().then((module) => {
      if (isWanted) setLoaded({ load, module });
    });
    return () => {
      isWanted = false;
    };
  }, [load]);
  return load && loaded?.load === load ? loaded.module : null;
}
