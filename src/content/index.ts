import { type ComposeWindow, watchComposeWindows } from '../mail/compose-windows.ts';
import { announceWindows } from '../mail/panel-handoff.ts';
import { siteOfPage } from '../mail/site-of-page.ts';
import { endWhenGone } from './end-when-gone.ts';
import { replaceOlderCopy } from './older-copy.ts';
import { placeButton } from './place-button.ts';
import { tellHealth } from './tell-health.ts';

/** The small script on every mail page: it finds compose windows and puts a button into each. */
function start(): void {
  const site = siteOfPage();
  if (!site) return;
  const life = new AbortController();
  replaceOlderCopy(life);
  const isGone = endWhenGone(life);
  const tell = tellHealth(site, life.signal);
  const looked = (windows: readonly ComposeWindow[]): void => {
    if (isGone()) return;
    tell();
    announceWindows(windows);
    for (const window of windows) placeButton(window);
  };

  watchComposeWindows(site, document, life.signal, looked);
}

start();
