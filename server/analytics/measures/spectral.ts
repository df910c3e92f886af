import type { MeasureOptions } from '../../../contract/measures.ts';
import { type Apply, type Leading, leadingEigenvector } from '../lanczos.ts';
import type { Rows } from '../rows.ts';
import type { Measured } from './measure.ts';

/** Multiplies by the matrix of the rows: each node gets the weighted sum over its targets. */
export function multiply(rows: Rows, { weighted }: MeasureOptions): Apply {
  const { count, start, target, weight } = rows;
  return (from, to) => {
    for (let node = 0; node < count; node++) {
      let sum = 0;
      for (let a = start[node]!; a < start[node + 1]!; a++) {
        sum += weighted ? weight[a]! * from[target[a]!]! : from[target[a]!]!;
      }
      to[node] = sum;
    }
  };
}

/** The one matrix after the other: to whom others point, and who else points there, or the other way round. */
export function multiplyBoth(first: Rows, second: Rows, options: MeasureOptions): Apply {
  const [there, back] = [multiply(first, options), multiply(second, options)];
  const middle = new Float64Array(first.count);
  return (from, to) => {
    there(from, middle);
    back(middle, to);
  };
}

/** Smaller values are what rounding leaves of 0. */
const trace = 1e-12;
/** A residual above this is told. */
const enough = 1e-9;

/** Leading vector of a non-negative symmetric matrix, without sign and traces; no values (NaN) where there are no links. */
export function spectralValues(apply: Apply, rows: Rows, scale: (vector: Float64Array) => number): Measured {
  return settled(leadingEigenvector(apply, rows.count), rows, scale);
}

/** Values of a leading vector of the matrix of these rows, however it was found. */
export function settled(
  { vector, residual }: Pick<Leading, 'vector' | 'residual'>,
  rows: Rows,
  scale: (vector: Float64Array) => number,
): Measured {
  if (rows.target.length === 0) return { values: new Float64Array(rows.count).fill(Number.NaN) };
  const positive = vector.map((value) => (Math.abs(value) < trace ? 0 : Math.abs(value)));
  const by = scale(positive);
  const values = positive.map((value) => value / by);
  if (residual <= enough) return { values };
  return { values, note: `Settled to a relative residual of ${residual.toExponential(1)} only.` };
}

/** How far a vector is from a leading one: length of (matrix × vector − λ × vector) ÷ (λ × length of the vector). */
export function residualOf(apply: Apply, vector: Float64Array): number {
  const next = new Float64Array(vector.length);
  apply(vector, next);
  const square = vector.reduce((sum, value) => sum + value ** 2, 0);
  const value = next.reduce((sum, one, node) => sum + one * vector[node]!, 0) / square;
  return lengthOf(next.map((one, node) => one - value * vector[node]!)) / (value * Math.sqrt(square));
}

export const sumOf = (vector: Float64Array) => vector.reduce((sum, value) => sum + value, 0);
export const lengthOf = (vector: Float64Array) =>
  Math.sqrt(vector.reduce((sum, value) => sum + value ** 2, 0));
