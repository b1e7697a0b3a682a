import { useEffect, useState } from 'preact/hooks';
import { askTab } from '../platform/messages.ts';
import { activeTabId } from '../platform/tabs.ts';
import { countedWords, words } from '../platform/words.ts';
import { type Health, readHealth } from './read-health.ts';

async function askHealth(): Promise<Health | null> {
  const tabId = await activeTabId();
  return tabId === undefined ? null : readHealth(await askTab(tabId, { type: 'health' }));
}

function missingPart(missing: readonly string[]): string {
  return words(missing.includes('body') ? 'partBody' : 'partSend');
}

function describeHealth({ site, windows, missing }: Health): string {
  const name = words(site === 'gmail' ? 'siteGmail' : 'siteOutlook');
  if (missing.length > 0) return words('healthMissing', name, missingPart(missing));
  if (windows === 0) return words('healthReady', name);
  return `${name}: ${countedWords('healthWindows', windows)}`;
}

/** How the mail page in the active tab looks to us. Nothing until it has answered. */
export function HealthLine() {
  const [health, setHealth] = useState<Health | null | 'asking'>('asking');
  useEffect(() => {
    askHealth().then(setHealth, () => setHealth(null));
  }, []);
  if (health === 'asking') return null;
  const isAmiss = health !== null && health.missing.length > 0;
  return (
    <footer class={`popup-health${isAmiss ? ' popup-health-amiss' : ''}`}>
      {health ? describeHealth(health) : words('healthElsewhere')}
    </footer>
  );
}
