import type { Migration } from './migration.ts';

/**
 * Version 1 is the first: interviews under `interview/<id>`, settings under `settings`. A store
 * without a version is a new one, or was written before the version was; either way the records
 * are version 1 already, and only the stamp is missing.
 */
export const stampFirstVersion: Migration = { to: 1, migrate: () => ({}) };
