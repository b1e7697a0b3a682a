/**
 * How many times its budget a figure may take before the run fails. `npm run bench` keeps to the
 * budgets. `npm test` runs it with `--quick` among other work, often on a machine that others use at
 * the same time: there only what is missed twofold is taken for the code's own doing, and the line
 * says OVER all the same.
 */
export const SLACK = process.argv.includes('--quick') ? 2 : 1;
