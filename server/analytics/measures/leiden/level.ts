import { buildRows, type Rows } from '../../rows.ts';

/** A symmetrised graph whose nodes stand for one organisation each, or for groups of them. */
export interface Level extends Rows {
  /** By node: weight of the links inside the group it stands for, each counted from both its ends. */
  inside: Float64Array;
  /** By node: summed weights of its links, those inside counted from both ends. */
  strength: Float64Array;
  /** Sum of all strengths. */
  total: number;
}

function levelOf(rows: Rows, inside: Float64Array): Level {
  const strength = inside.slice();
  for (let node = 0; node < rows.count; node++)
    for (let a = rows.start[node]!; a < rows.start[node + 1]!; a++) strength[node]! += rows.weight[a]!;
  return { ...rows, inside, strength, total: strength.reduce((sum, value) => sum + value, 0) };
}

/** The level on which each organisation stands for itself. Each linked pair counts 1 unless weighted. */
export function firstLevel(both: Rows, isWeighted = false): Level {
  const weight = isWeighted ? both.weight : new Float64Array(both.target.length).fill(1);
  return levelOf({ ...both, weight }, new Float64Array(both.count));
}

/** Each group of a level becomes a node of the next: `group` has a number for each node, below `count`. */
export function nextLevel(level: Level, group: Int32Array, count: number): Level {
  const inside = new Float64Array(count);
  const arcs = level.target.length;
  const [source, target, weight] = [new Int32Array(arcs), new Int32Array(arcs), new Float64Array(arcs)];
  let length = 0;
  for (let node = 0; node < level.count; node++) {
    const own = group[node]!;
    inside[own]! += level.inside[node]!;
    for (let a = level.start[node]!; a < level.start[node + 1]!; a++) {
      const other = group[level.target[a]!]!;
      if (other === own) {
        inside[own]! += level.weight[a]!;
        continue;
      }
      source[length] = own;
      target[length] = other;
      weight[length++] = level.weight[a]!;
    }
  }
  const part = <T extends Int32Array | Float64Array>(column: T) => column.subarray(0, length) as T;
  const between = { source: part(source), target: part(target), weight: part(weight) };
  return levelOf(buildRows(count, between), inside);
}
