import fc from 'fast-check';
import { expect, it } from 'vitest';
import { markerOf, moveMarker } from '../../src/data/mirror/store-marker.ts';

const keys = ['interview/a', 'interview/b', 'template/c', 'settings', 'sync'] as const;
/** A value of some revision; null: nothing. */
const revisions = fc.tuple(...keys.map(() => fc.option(fc.integer({ min: 1, max: 9_999 }))));

const storeOf = (given: readonly (number | null)[]): Record<string, unknown> =>
  Object.fromEntries(
    given.flatMap((revision, place) =>
      revision === null ? [] : [[keys[place] ?? '', { revision }] as const],
    ),
  );

it('is the same after a change as if the whole store had been counted', () => {
  fc.assert(
    fc.property(revisions, revisions, (one, other) => {
      const [before, writes] = [storeOf(one), storeOf(other)];
      const removes = Object.keys(before).filter((key) => !(key in writes));
      const moved = moveMarker(markerOf(before, 1), before, writes, removes);
      expect(moved).toEqual(markerOf(writes, 2));
    }),
  );
});
