import { type ComposeWindow, watchComposeWindows } from '../mail/compose-windows.ts';
import { gmail } from '../mail/gmail.ts';
import type { Look } from '../mail/locate.ts';
import { outlook } from '../mail/outlook.ts';
import { announceWindows } from '../mail/panel-handoff.ts';
import { isAlive } from '../platform/browser.ts';
import { answerHealth } from './answer-health.ts';
import { removeLeftovers, replaceOlderCopy } from './older-copy.ts';
import { placeButton } from './place-button.ts';

/** The small script on every mail page: it finds compose windows and puts a button into each. */
function start(): void {
  // Not the address: a window that Outlook opens for one message has none of its own (2022-11).
  const site = [gmail, outlook].find(({ hosts }) =>
    hosts.some((host) => self.origin === `https://${host}`),
  );
  if (!site) return;
  const life = new AbortController();
  replaceOlderCopy(document, life);
  let lastLook: Look = { located: [], missing: [] };

  const looked = (windows: readonly ComposeWindow[], look: Look): void => {
    if (!isAlive()) {
      life.abort();
      return;
    }
    lastLook = look;
    announceWindows(windows);
    for (const window of windows) placeButton(window, life.signal);
  };

  watchComposeWindows(site, document, life.signal, looked);
  answerHealth(site, () => lastLook, life.signal);
  life.signal.addEventListener('abort', () => removeLeftovers(document));
}

start();
