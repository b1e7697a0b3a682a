import { useEffect, useState } from 'preact/hooks';
import {
  addHealth,
  HEALTH_KEY,
  parseHealth,
  readLiveHealth,
  type SiteHealth,
} from '../data/health-record.ts';
import { askTab } from '../platform/messages.ts';
import { readRecords } from '../platform/records.ts';
import { activeTabId } from '../platform/tabs.ts';

/** What is known of the mail sites, and of the tab that the user is looking at. */
export interface KnownHealth {
  /** One for each site that was ever seen, the active tab's as it is now. */
  readonly sites: readonly SiteHealth[];
  /** The active tab, when it shows a mail page that answers. */
  readonly tab: { readonly id: number; readonly site: SiteHealth['site'] } | null;
}

async function readHealth(): Promise<KnownHealth> {
  const tabId = await activeTabId();
  const [stored, answer] = await Promise.all([
    readRecords([HEALTH_KEY]),
    tabId === undefined ? undefined : askTab(tabId, { type: 'health' }),
  ]);
  const live = readLiveHealth(answer, new Date().toISOString());
  const sites = parseHealth(stored[HEALTH_KEY]);
  if (tabId === undefined || live === null) return { sites, tab: null };
  const tab = { id: tabId, site: live.health.site };
  // A page without a compose window tells nothing of its parts.
  const tells = live.windows > 0 || live.health.missing.length > 0;
  return { sites: (tells && addHealth(sites, live.health)) || sites, tab };
}

/** Health of the mail sites; null until it is known. */
export function useHealth(): KnownHealth | null {
  const [health, setHealth] = useState<KnownHealth | null>(null);
  useEffect(() => {
    readHealth().then(setHealth, () => setHealth({ sites: [], tab: null }));
  }, []);
  return health;
}
