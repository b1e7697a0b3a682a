import { getBrowser } from '../../platform/browser.ts';

/**
 * The number on the toolbar button: interviews with something due; or a mark that something is not saved.
 * Browsers forget it at each start.
 */
export async function showBadge(due: number, isUnsaved: boolean): Promise<void> {
  const { action } = getBrowser();
  try {
    await action.setBadgeBackgroundColor({ color: '#b3261e' });
    await action.setBadgeText({
      text: isUnsaved ? '!' : due === 0 ? '' : due > 99 ? '99+' : String(due),
    });
  } catch (error) {
    // The notification and the popup say it all the same.
    console.error('Afterword: the badge could not be set.', error);
  }
}
