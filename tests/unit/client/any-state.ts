import fc from 'fast-check';
import {
  regionsFlowEnds,
  regionsFlowForms,
  regionsOrders,
  regionsPictures,
  regionsRows,
  regionsTints,
} from '../../../client/state/regions.ts';
import {
  type AppState,
  bridgesEvidence,
  bridgesGroupings,
  bridgesKinds,
  bridgesTests,
  genealogyColours,
  genealogyDirections,
  genealogyPlaces,
  genealogyQuestions,
  genealogySeenFrom,
  networkBoxes,
  networkLayouts,
  networkPanels,
  networkSlices,
  views,
} from '../../../client/state/state.ts';
import { careerRules } from '../../../contract/careers.ts';
import type { Filter } from '../../../contract/filter.ts';
import { linkTypeIds } from '../../../contract/link-types.ts';
import { indicatorGroups } from '../../../contract/region-profile.ts';
import {
  confidences,
  kinds,
  roles,
  sectors,
  spinoffRules,
  spinoffTypes,
} from '../../../contract/vocabulary.ts';

const id = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc.constantFrom('a,b', '%2C', '&=?#', ' ', '+', 'Göteborg', '%'),
);
const ids = fc.array(id, { maxLength: 4 });
const someIds = fc.array(id, { minLength: 1, maxLength: 4 });
const year = fc.integer({ min: 1000, max: 2100 });
const one = <T>(words: readonly T[]) => fc.constantFrom(...words);
const some = <T>(words: readonly T[]) => fc.subarray([...words], { minLength: 1 });
const measureId = one(['degree', 'none', 'kind', 'betweenness', 'core-number', 'effective-size'] as const);
const spot = fc.integer({ min: -100_000, max: 100_000 });
const nullable = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

/** Absent parts are really absent, as a parsed filter has it. */
const filter: fc.Arbitrary<Filter> = fc
  .record(
    {
      links: some(linkTypeIds),
      kinds: some(kinds),
      sectors: some(sectors),
      regions: someIds,
      level: fc.integer({ min: 0, max: 3 }),
      years: fc.tuple(year, year),
      undated: one(['include', 'exclude'] as const),
      minConfidence: one(confidences),
      dataset: someIds,
      near: fc.record(
        { around: someIds, hops: fc.integer({ min: 1, max: 6 }) },
        { requiredKeys: ['around'] },
      ),
    },
    { requiredKeys: ['level', 'undated'] },
  )
  .map(({ years, near, ...rest }) => ({
    ...rest,
    ...near,
    ...(years ? { from: Math.min(...years), to: Math.max(...years) } : {}),
  }));

export const anyState: fc.Arbitrary<AppState> = fc.record({
  view: one(views),
  focus: nullable(id),
  selection: ids,
  filter,
  genealogy: fc.record({
    question: one(genealogyQuestions),
    direction: one(genealogyDirections),
    generations: nullable(fc.integer({ min: 1, max: 100 })),
    asOf: nullable(year),
    colour: one(genealogyColours),
    rule: nullable(one(spinoffRules)),
    type: nullable(one(spinoffTypes)),
    collapsed: ids,
    unfolded: ids,
    relatedTo: nullable(id),
    parents: fc.dictionary(id, id, { maxKeys: 3 }),
    portions: fc.dictionary(id, fc.integer({ min: 1, max: 100_000 }), { maxKeys: 3 }),
    limit: nullable(fc.integer({ min: 1, max: 20_000 })),
    tree: fc.boolean(),
    ages: fc.constantFrom(null, '0', '0,5,10'),
    bare: fc.boolean(),
    band: fc.constantFrom(null, 'every', 'university'),
    closeUp: fc.boolean(),
    where: one(genealogyPlaces),
    seenFrom: nullable(one(genealogySeenFrom)),
    sight: nullable(
      fc.record({
        across: fc.integer({ min: -9000, max: 20_000 }).map((n) => n / 10_000),
        down: fc.integer({ min: -9000, max: 20_000 }).map((n) => n / 10_000),
        scale: fc.integer({ min: 1, max: 4000 }).map((n) => n / 1000),
      }),
    ),
  }),
  network: fc.record({
    boxes: one(networkBoxes),
    size: measureId,
    colour: measureId,
    layout: one(networkLayouts),
    hidden: ids,
    pinned: fc.dictionary(id, fc.record({ x: spot, y: spot }), { maxKeys: 3 }),
    expanded: ids,
    paths: ids,
    through: ids,
    opened: ids,
    panel: one(networkPanels),
    measure: measureId,
    against: measureId,
    slices: one(networkSlices),
  }),
  regions: fc.record({
    picture: one(regionsPictures),
    rows: one(regionsRows),
    chosen: nullable(id),
    beside: nullable(id),
    cell: fc.constantFrom(0, 2).chain((n) => fc.array(id, { minLength: n, maxLength: n })),
    order: one(regionsOrders),
    tint: one(regionsTints),
    figures: fc.boolean(),
    ends: one(regionsFlowEnds),
    form: one(regionsFlowForms),
    part: nullable(one(indicatorGroups)),
    universities: fc.boolean(),
    camera: nullable(
      fc.record({
        lat: fc.integer({ min: -900, max: 900 }).map((n) => n / 10),
        lon: fc.integer({ min: -1_800_000, max: 1_800_000 }).map((n) => n / 10_000),
        zoom: fc.integer({ min: 1, max: 60_000 }).map((n) => n / 1000),
      }),
    ),
  }),
  bridges: fc.record({
    groupBy: one(bridgesGroupings),
    group: nullable(id),
    only: one(bridgesKinds),
    test: one(bridgesTests),
    role: nullable(one(roles)),
    evidence: one(bridgesEvidence),
  }),
  careers: fc.record({ rule: one(careerRules), within: fc.integer({ min: 0, max: 50 }) }),
});
