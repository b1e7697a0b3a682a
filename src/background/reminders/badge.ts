import { getBrowser } from '../../platform/browser.ts';

/** The number on the toolbar button: interviews with something due. Browsers forget it at each start. */
export async function showBadge(due: number): Promise<void> {
  const { action } = getBrowser();
  await action.setBadgeBackgroundColor({ color: '#b3261e' });
  await action.setBadgeText({ text: due === 0 ? '' : due > 99 ? '99+' : String(due) });
}
