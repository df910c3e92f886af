import type { Rows } from '../rows.ts';
import { degrees, strengths } from './direction.ts';
import type { Measure } from './measure.ts';

/** Bound on the sum of absolute errors of all values. */
const tolerance = 1e-12;
const mostSteps = 20_000;
/** Of a walk that goes on along a link rather than anew. */
export const defaultDamping = 0.85;

interface Walk {
  into: Rows;
  /** 1 ÷ what leaves each node, 0 where nothing does. */
  share: Float64Array;
  /** What each node hands on for each unit of weight. */
  flow: Float64Array;
}

/** One step: what each node gets from its predecessors, from those without links out, and by chance. Returns the total change. */
function step({ into, share, flow }: Walk, before: Float64Array, after: Float64Array, damping: number) {
  const { count, start, target, weight } = into;
  let lost = 0;
  for (let node = 0; node < count; node++) {
    flow[node] = before[node]! * share[node]!;
    if (share[node] === 0) lost += before[node]!;
  }
  const base = (1 - damping + damping * lost) / count;
  let change = 0;
  for (let node = 0; node < count; node++) {
    let sum = 0;
    for (let a = start[node]!; a < start[node + 1]!; a++) sum += weight[a]! * flow[target[a]!]!;
    after[node] = base + damping * sum;
    change += Math.abs(after[node]! - before[node]!);
  }
  return change;
}

/** Iterates until the remaining error is under the tolerance; undefined where that does not come. */
function iterate(into: Rows, share: Float64Array, damping: number): Float64Array | undefined {
  const walk = { into, share, flow: new Float64Array(into.count) };
  let before = new Float64Array(into.count).fill(1 / into.count);
  let after = new Float64Array(into.count);
  const enough = Math.max((tolerance * (1 - damping)) / damping, 1e-14);
  for (let i = 0; i < mostSteps; i++) {
    const change = step(walk, before, after, damping);
    [before, after] = [after, before];
    if (change <= enough) return before;
  }
  return undefined;
}

export const pagerank: Measure = {
  id: 'pagerank',
  name: 'PageRank',
  group: 'position',
  of: 'organisation',
  definition:
    'How often a walk that follows links, and now and then starts anew anywhere, is at the organisation: fed by many, or by such as are fed by many.',
  formula: String.raw`p_i = \frac{1-d}{n} + d \left( \sum_j \frac{w_{ji}}{\sum_k w_{jk}} p_j + \frac{1}{n} \sum_{j\,:\,\sum_k w_{jk} = 0} p_j \right)`,
  reference:
    'Brin & Page 1998, The anatomy of a large-scale hypertextual web search engine, Computer Networks 30',
  convention:
    'Along the direction of links unless “directed” is off; damping d = 0.85; organisations without links out pass their rank to all equally; the values sum to 1, with a total error under 10⁻¹² (d above 0.99: under 10⁻¹⁴ ÷ (1 − d)). Each linked pair counts 1 unless “weighted”. No value where 20,000 steps are not enough (damping very close to 1).',
  options: ['directed', 'weighted', 'damping'],
  cost: 'm × ln(10⁻¹²) ÷ ln d',
  directedByDefault: true,
  run(snapshot, options) {
    const rows = options.directed ? snapshot.out : snapshot.both;
    const into = options.directed ? snapshot.in : snapshot.both;
    const share = (options.weighted ? strengths(rows) : degrees(rows)).map((sum) => (sum > 0 ? 1 / sum : 0));
    const counted = options.weighted ? into : { ...into, weight: into.weight.map(() => 1) };
    const values = iterate(counted, share, options.damping ?? defaultDamping);
    if (values) return { values };
    return {
      values: new Float64Array(snapshot.count).fill(Number.NaN),
      note: `Did not settle within ${mostSteps.toLocaleString('en')} steps; choose a smaller damping.`,
    };
  },
};
