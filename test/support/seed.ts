import fc from 'fast-check';

/*
 * Every run tries the same cases, so that nobody's change fails for a fault that was there before.
 * `npm run laws` looks for new ones; AFTERWORD_SEED names those of a run that found some.
 */
const seed = Number(process.env.AFTERWORD_SEED ?? 20_261_127);
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed });
