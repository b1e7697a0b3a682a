import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ChromiumRun, chromium } from '../support/e2e-chromium.ts';
import { MailPage } from '../support/e2e-mail-page.ts';
import { addressOf, LOOKS, MESSAGE, SURFACES } from '../support/e2e-surfaces.ts';
import { tryMutants } from '../support/mutate-page.js';

/** How large a share of the mutants the button has to survive, by what was done to the page. */
const LEAST = { 'one landmark': 0.95, 'one wrapper': 0.95, 'all classes': 0.9 } as const;

type Kind = keyof typeof LEAST;

describe.skipIf(!chromium)('The button, when a site’s next build comes', () => {
  let run: ChromiumRun;
  const mutants: { kind: string; what: string; survives: boolean; where: string }[] = [];

  beforeAll(async () => {
    run = await ChromiumRun.start();
    for (const surface of SURFACES.filter(({ popsOut }) => !popsOut)) {
      const mail = await MailPage.open(run.context, addressOf(surface, LOOKS.plain[1]));
      if (surface.open) await mail.page.evaluate(surface.open, MESSAGE);
      await mail.page.waitForSelector('[data-afterword="follow-up"]');
      const where = `${surface.site}, ${surface.name}`;
      const tried = await mail.page.evaluate(tryMutants);
      mutants.push(...tried.map((mutant) => ({ ...mutant, where })));
      await mail.close();
    }
  }, 300_000);
  afterAll(() => run?.close());

  it.each(Object.entries(LEAST) as [Kind, number][])(
    'survives in its share of pages with %s changed or lost: %f',
    (kind, least) => {
      const tried = mutants.filter((mutant) => mutant.kind === kind);
      const lost = tried.filter(({ survives }) => !survives);
      const share = 1 - lost.length / tried.length;
      console.log(
        `${kind}: the button is there in ${(share * 100).toFixed(1)} % of ${tried.length}`,
      );
      for (const { where, what } of lost) console.log(`  not in ${where}: ${what}`);
      expect(tried.length).toBeGreaterThan(30);
      expect(share).toBeGreaterThanOrEqual(least);
    },
  );
});
