import type { Migration } from './migration.ts';

/**
 * Version 3 keeps each record as JSON text, where it was an object. Nothing is rewritten for it: both
 * forms are read for ever, and an update needs no room for a second copy of the list.
 */
export const keepAsText: Migration = { to: 3, migrate: () => ({}) };
