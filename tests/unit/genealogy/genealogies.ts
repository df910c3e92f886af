import fc from 'fast-check';
import type {
  TimeTreeInput,
  TimeTreeOptions,
  TreeOrganisation,
  TreeSpinoff,
} from '../../../client/genealogy/layout/types.ts';
import { confidences, fates } from '../../../contract/vocabulary.ts';

const year = fc.integer({ min: 1960, max: 1995 });
const ancientYear = fc.constantFrom(1850, 1862, 1900);
const sometimes = fc.option(fc.oneof({ weight: 6, arbitrary: year }, { weight: 1, arbitrary: ancientYear }), {
  freq: 2,
});
const name = fc.oneof(
  fc.string({ minLength: 1, maxLength: 12 }),
  fc.constantFrom('Arm', 'University of Uplands', 'A name that is very much longer than forty letters are'),
);

function organisation(index: number): fc.Arbitrary<TreeOrganisation> {
  return fc.record({
    id: fc.constant(`o${String(index).padStart(3, '0')}`),
    name,
    start: sometimes,
    dissolved: fc.option(year, { freq: 1 }),
    fate: fc.option(fc.constantFrom(...fates), { freq: 3 }),
    acquisitions: fc.array(fc.record({ year: sometimes }), { maxLength: 2 }),
  });
}

/** A link from an earlier to a later index: no cycles, but any years, as real data has them. */
function spinoffs(count: number): fc.Arbitrary<TreeSpinoff[]> {
  if (count < 2) return fc.constant([]);
  const link = fc
    .record({
      child: fc.integer({ min: 1, max: count - 1 }),
      parent: fc.nat(),
      spread: fc.constantFrom(1, 3, 1000),
      year: sometimes,
      confidence: fc.constantFrom(...confidences),
    })
    .map(({ child, parent, spread, ...rest }) => ({
      ...rest,
      parent: Math.max(0, (parent % child) % spread === 0 ? parent % child : (parent % child) % spread),
      child,
    }));
  return fc.array(link, { maxLength: count * 2 }).map((links) =>
    links.map((l, i) => ({
      id: `s${i}`,
      parent: `o${String(l.parent).padStart(3, '0')}`,
      child: `o${String(l.child).padStart(3, '0')}`,
      year: l.year,
      confidence: l.confidence,
    })),
  );
}

/** Random genealogies: several parents, same-year siblings, missing and contradictory years, several roots. */
export const genealogies: fc.Arbitrary<TimeTreeInput> = fc.integer({ min: 1, max: 32 }).chain((count) =>
  fc.record({
    organisations: fc.tuple(...Array.from({ length: count }, (_, i) => organisation(i))),
    spinoffs: spinoffs(count),
  }),
);

const ids = fc
  .uniqueArray(fc.integer({ min: 0, max: 31 }), { maxLength: 6 })
  .map((list) => new Set(list.map((i) => `o${String(i).padStart(3, '0')}`)));

export const optionSets: fc.Arbitrary<TimeTreeOptions> = fc.record({
  present: fc.constant(2000),
  collapsed: ids,
  unfolded: ids,
  pinned: ids,
  portion: fc.option(fc.integer({ min: 1, max: 8 }), { nil: undefined }),
  breakFrom: fc.constantFrom(undefined, 60, Number.POSITIVE_INFINITY),
  yearWidth: fc.constantFrom(undefined, 4, 6, 8),
});
