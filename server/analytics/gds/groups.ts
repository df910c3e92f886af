import { measuredCommunities } from '../measures/community.ts';
import { measuredCount } from '../measures/component-count.ts';
import { type Components, rankedBySize } from '../measures/components.ts';
import { linkedPairs } from '../measures/pairs.ts';
import {
  articulationPointsQuery,
  bridgesQuery,
  componentsQuery,
  coreNumberQuery,
  leidenQuery,
  louvainQuery,
} from './queries.ts';
import { type Projected, symmetrised, type Twin, valuesOf, weightOf } from './twin.ts';

/** Groups that are told by any numbers, numbered by size. */
function ranked(label: Float64Array): Components {
  const numbers = new Map<number, number>();
  const numbered = Int32Array.from(label, (value) => {
    const known = numbers.get(value) ?? numbers.size;
    numbers.set(value, known);
    return known;
  });
  return rankedBySize(numbered, numbers.size);
}

const componentsOf = async (projected: Projected) => ranked(await valuesOf(projected, componentsQuery, {}));

/** Groups and cuts, all of the symmetrised graph. */
export const groups: Twin[] = [
  {
    id: 'core-number',
    conversion: 'as they are',
    shape: symmetrised,
    run: async (projected) => ({ values: await valuesOf(projected, coreNumberQuery, {}) }),
  },
  {
    id: 'component',
    conversion: 'numbered anew by size',
    shape: symmetrised,
    run: async (projected) => ({
      values: Float64Array.from((await componentsOf(projected)).of, (id) => id + 1),
    }),
  },
  {
    id: 'components',
    conversion: 'counted',
    shape: symmetrised,
    run: async (projected) => measuredCount(await componentsOf(projected)),
  },
  {
    id: 'community',
    conversion:
      'numbered anew by size; it takes no seed, so that another run can find another division about as good',
    shape: symmetrised,
    async run(projected) {
      const { snapshot, options } = projected;
      const label = await valuesOf(projected, louvainQuery, { weight: weightOf(options) });
      return measuredCommunities(snapshot, ranked(label), options);
    },
  },
  {
    id: 'community-leiden',
    conversion:
      'numbered anew by size; its random numbers are its own, so that it can find another division about as good',
    shape: symmetrised,
    async run(projected) {
      const { snapshot, options } = projected;
      const asked = { weight: weightOf(options), seed: options.seed ?? 1 };
      return measuredCommunities(snapshot, ranked(await valuesOf(projected, leidenQuery, asked)), options);
    },
  },
  {
    id: 'articulation-point',
    conversion: '1 for those it names',
    shape: symmetrised,
    run: async (projected) => ({ values: await valuesOf(projected, articulationPointsQuery, {}) }),
  },
  {
    id: 'bridge',
    conversion: '1 for those it names',
    shape: symmetrised,
    async run({ snapshot, ask }) {
      const found = await ask(bridgesQuery, {});
      const key = (a: number, b: number) => Math.min(a, b) * snapshot.count + Math.max(a, b);
      const bridges = new Set(found.source.map((source, i) => key(source, found.target[i]!)));
      const { source, target } = linkedPairs(snapshot.both);
      const values = Float64Array.from(source, (a, i) => (bridges.has(key(a, target[i]!)) ? 1 : 0));
      return { links: { source, target }, values };
    },
  },
];
