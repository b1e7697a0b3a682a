import { IN_STORE_AND_PAGES } from './in-store-and-pages.mjs';
import { WHEN_KILLED } from './when-killed.mjs';
import { WHEN_SHOWN } from './when-shown.mjs';

/**
 * A fault made by hand, as somebody might make it.
 *
 * @typedef {object} Mutant
 * @property {string} name what it breaks for a user
 * @property {string} file
 * @property {string} find stands in the file once
 * @property {string} replace
 * @property {readonly import('./named-tests.mjs').NamedTest[]} tests as few and as cheap as will do; at
 *   least one of them must turn red
 */

/** @type {readonly Mutant[]} */
export const MUTANTS = [...WHEN_KILLED, ...WHEN_SHOWN, ...IN_STORE_AND_PAGES];
