import { roles } from '../../contract/vocabulary.ts';
import { roleColumns, totalColumn } from './counts.ts';

/**
 * q of a family of tests: the least false discovery rate at which each would be called (Benjamini & Hochberg 1995; as R's `p.adjust` with
 * method "BH"): with p ascending, q of the i-th of m = min over j ≥ i of p_j × m/j, at most 1.
 */
export function benjaminiHochberg(p: Float64Array): Float64Array {
  const order = Array.from(p.keys()).sort((x, y) => p[y]! - p[x]!);
  const q = new Float64Array(p.length);
  let least = 1;
  order.forEach((test, above) => {
    least = Math.min(least, (p[test]! * p.length) / (p.length - above));
    q[test] = least;
  });
  return q;
}

/** The nodes that join any pair, whatever the labels: the family of tests of each role. */
export function brokersOf(counts: Float64Array): Int32Array {
  const nodes = Int32Array.from({ length: counts.length / roleColumns }, (_, node) => node);
  return nodes.filter((node) => counts[node * roleColumns + totalColumn]! > 0);
}

/** q of each role, in rows as the shares p have; NaN for nodes outside the family. */
export function correct(shares: Float64Array, family: Int32Array): Float64Array {
  const corrected = new Float64Array(shares.length).fill(Number.NaN);
  roles.forEach((_, role) => {
    const q = benjaminiHochberg(Float64Array.from(family, (node) => shares[node * roles.length + role]!));
    family.forEach((node, test) => {
      corrected[node * roles.length + role] = q[test]!;
    });
  });
  return corrected;
}
