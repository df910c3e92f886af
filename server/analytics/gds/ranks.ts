import type { MeasureOptions } from '../../../contract/measures.ts';
import { authorityMatrix } from '../measures/authority.ts';
import { hubMatrix } from '../measures/hub.ts';
import { defaultDamping } from '../measures/pagerank.ts';
import { lengthOf, multiply, residualOf, settled, sumOf } from '../measures/spectral.ts';
import { eigenvectorQuery, hitsQuery, pageRankQuery } from './queries.ts';
import { along, type Shape, type Twin, valuesOf, weightOf } from './twin.ts';

/** Of the power iteration, which stops before where it has settled. */
const mostIterations = 1_000;
const tolerance = 1e-12;
/** A vector that is further from a leading one than this is none. */
const mostResidual = 1e-6;
/** Smaller values are what iteration leaves of 0. */
const trace = 1e-9;
/** It cannot tell when hubs and authorities have settled. */
const hitsIterations = 200;
/** Above this, thousands of iterations are needed. */
const mostDamping = 0.99;

/** Not of what has no length either: that is NaN. */
const isNear = (residual: number) => residual <= mostResidual;

/** The authorities of a network are the hubs of the one turned round. */
function hits(id: string, shape: Shape, matrix: typeof hubMatrix): Twin {
  return {
    id,
    conversion: `after ${hitsIterations} iterations, divided by their sum`,
    lacks: ({ weighted }) => (weighted ? 'it counts each linked pair 1' : undefined),
    shape: () => shape,
    async run(projected) {
      const { snapshot, options } = projected;
      const found = await valuesOf(projected, hitsQuery, { iterations: hitsIterations });
      const residual = residualOf(matrix(snapshot, options), found);
      return isNear(residual) ? settled({ vector: found, residual }, snapshot.out, sumOf) : undefined;
    },
  };
}

/** Steps after which what is left of the start is below the tolerance. */
const stepsFor = ({ damping = defaultDamping }: MeasureOptions) =>
  Math.ceil(Math.log(tolerance / 1_000) / Math.log(damping));

/** Measures by the leading vector of a matrix. */
export const ranks: Twin[] = [
  {
    id: 'eigenvector',
    conversion: `by power iteration, ${mostIterations.toLocaleString('en')} steps at most, divided by their length`,
    lacks: ({ weighted }) =>
      weighted ? 'it divides the weights of each organisation by their sum' : undefined,
    // With loops the leading vector is the same, and iteration does not swing to and fro where the network is of two sides, as a tree is.
    shape: () => 'looped',
    async run(projected) {
      const { snapshot, options } = projected;
      const params = { iterations: mostIterations, tolerance };
      const found = await valuesOf(projected, eigenvectorQuery, params);
      const vector = found.map((value) => (value < trace ? 0 : value));
      const residual = residualOf(multiply(snapshot.both, options), vector);
      return isNear(residual) ? settled({ vector, residual }, snapshot.both, lengthOf) : undefined;
    },
  },
  {
    id: 'pagerank',
    conversion:
      'rank that ends at organisations without links out, which it drops, is made up for by dividing by the sum: the same values, for what is dropped would go to all equally',
    lacks: ({ damping = defaultDamping }) =>
      damping > mostDamping ? `it settles slowly for a damping above ${mostDamping}` : undefined,
    shape: along,
    async run(projected) {
      const { options } = projected;
      const values = await valuesOf(projected, pageRankQuery, {
        iterations: stepsFor(options),
        tolerance,
        damping: options.damping ?? defaultDamping,
        weight: weightOf(options),
      });
      const sum = sumOf(values);
      return { values: values.map((value) => value / sum) };
    },
  },
  hits('hub', 'out', hubMatrix),
  hits('authority', 'in', authorityMatrix),
];
