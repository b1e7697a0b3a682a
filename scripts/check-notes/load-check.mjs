import { fileURLToPath } from 'node:url';
import { bundleForNode } from '../bundle-for-node.mjs';

/**
 * The panel's own check, for Node.
 *
 * @returns {Promise<typeof import('./check-labelled.ts').checkLabelled>}
 */
export async function loadCheck() {
  const entry = fileURLToPath(new URL('./check-labelled.ts', import.meta.url));
  return (await bundleForNode(entry)).checkLabelled;
}
