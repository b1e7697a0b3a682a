import { fileURLToPath } from 'node:url';
import { bundleForNode } from '../bundle-for-node.mjs';

/** @returns {Promise<typeof import('./examples.ts')>} */
export const loadExamples = () =>
  bundleForNode(fileURLToPath(new URL('./examples.ts', import.meta.url)));
