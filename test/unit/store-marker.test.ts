import fc from 'fast-check';
import { expect, it } from 'vitest';
import { markerOf, moveMarker, NEW_MARKER } from '../../src/data/mirror/store-marker.ts';
import type { Records } from '../../src/platform/records.ts';

const id = fc.integer({ min: 0, max: 30 });
/** An interview as it is written, or null where it is deleted for good. */
const change = fc.tuple(id, fc.option(fc.nat({ max: 1_000 }), { freq: 5 }));

it('is after any changes what it would be of the whole store', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 200, size: 'max' }), (changes) => {
      const stored: Records = {};
      let marker = NEW_MARKER;
      for (const [number, revision] of changes) {
        const key = `interview/${number}`;
        const before = { [key]: stored[key] };
        const writes: Records = revision === null ? {} : { [key]: { interview: { revision } } };
        marker = moveMarker(marker, before, writes, revision === null ? [key] : []);
        if (revision === null) delete stored[key];
        else Object.assign(stored, writes);
      }
      expect(marker).toEqual(markerOf(stored, changes.length));
    }),
  );
});
