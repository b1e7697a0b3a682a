import type { Records } from '../platform/records.ts';

/** Under which this device's id is kept. It goes into no backup: a second device has one of its own. */
export const DEVICE_KEY = 'device';

const LENGTH = 10;
const ID = new RegExp(`^[0-9a-z]{${LENGTH}}$`);
const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567';

function newDevice(): string {
  const random = crypto.getRandomValues(new Uint8Array(LENGTH));
  return Array.from(random, (each) => LETTERS[each % LETTERS.length]).join('');
}

/**
 * This device's id, by which its changes are told from those of others: ten random letters and digits,
 * made when it is first needed. What is in `writes` is to be written along with the change.
 */
export function readDevice(stored: Records): { readonly device: string; readonly writes: Records } {
  const found = stored[DEVICE_KEY];
  if (typeof found === 'string' && ID.test(found)) return { device: found, writes: {} };
  const device = newDevice();
  return { device, writes: { [DEVICE_KEY]: device } };
}
