import { addLosses } from '../paths/removal.ts';
import type { Meter } from '../tasks.ts';
import { type Measure, runShared, type Share, type Sharing, turnsOf } from './measure.ts';

/** 1 − Σ 1/d over the ordered pairs of so many organisations; no meaning below two. */
function fragmented(nearness: number, count: number): number {
  return count > 1 ? 1 - nearness / (count * (count - 1)) : Number.NaN;
}

/** The nodes of a share, each told to the meter once it is done. */
function* nodesOf(share: Share, count: number, meter?: Meter): Iterable<number> {
  meter?.expect(turnsOf(share, count));
  for (let node = share.index; node < count; node += share.of) {
    yield node;
    meter?.add(1);
  }
}

const sharing: Sharing = {
  steps: ({ count, both }) => 4 * count * (count + both.target.length),
  part({ count, both }, _options, share, meter) {
    const sums = new Float64Array(2 * count);
    const [near, loss] = [sums.subarray(0, count), sums.subarray(count)];
    addLosses(both, nodesOf(share, count, meter), near, loss);
    return sums;
  },
  finish({ count }, _options, sums) {
    const near = sums.subarray(0, count);
    const total = near.reduce((sum, value) => sum + value, 0);
    const values = near.map((own, node) => fragmented(total - 2 * own - sums[count + node]!, count - 1));
    const base = fragmented(total, count);
    return Number.isNaN(base) ? { values } : { values, note: `With all organisations: ${base.toFixed(6)}.` };
  },
};

export const fragmentation: Measure = {
  id: 'fragmentation',
  name: 'Fragmentation without it',
  group: 'cut',
  of: 'organisation',
  definition: 'How far apart the others are when it goes: 0 when all are linked, 1 when nobody is.',
  formula: String.raw`\mathit{DF}(G - i) = 1 - \frac{\sum_{j \ne k} 1 / d_{jk}}{(n-1)(n-2)}`,
  reference:
    'Borgatti 2006, Identifying sets of key players in a social network, Computational and Mathematical Organization Theory 12',
  convention:
    'Symmetrised graph without the organisation; distances in links, ∞ where there is no path. Key players are those with the greatest values. No value below three organisations.',
  options: [],
  cost: 'some n × m',
  run: runShared(sharing),
  sharing,
};
