import type { MeasureOptions } from '../../../contract/measures.ts';
import { reverses } from '../paths/biconnected.ts';
import { accumulate, createDependencies, type Dependencies } from '../paths/dependency.ts';
import { createSearch, type Search, searchFrom, searchIn } from '../paths/search.ts';
import type { Snapshot } from '../snapshot.ts';
import { backward, divided, forward } from './direction.ts';
import { type Measure, runShared, type Sharing, turnsOf } from './measure.ts';
import { arcEnds, linkedPairs } from './pairs.ts';

/** Adds what each arc between two levels carries: the paths to its beginning times the gain of its end. */
function addFlows(
  { out, place, order, paths, level, levels }: Search,
  { gain }: Dependencies,
  flow: Float64Array,
): void {
  const { start, target } = out;
  for (let depth = 0; depth < levels - 1; depth++) {
    const [next, after] = [level[depth + 1]!, level[depth + 2]!];
    for (let p = level[depth]!; p < next; p++) {
      const node = order[p]!;
      for (let a = start[node]!; a < start[node + 1]!; a++) {
        const q = place[target[a]!]!;
        if (q >= next && q < after) flow[a]! += paths[p]! * gain[q]!;
      }
    }
  }
}

const sharing: Sharing = {
  steps: (snapshot, options) =>
    2 * snapshot.count * (snapshot.count + forward(snapshot, options).target.length),
  part(snapshot, options, share, meter) {
    const out = forward(snapshot, options);
    const search = createSearch(snapshot.count, out.target.length);
    searchIn(search, out, backward(snapshot, options));
    const dependencies = createDependencies(snapshot.count);
    const mass = new Float64Array(snapshot.count).fill(1);
    const flow = new Float64Array(out.target.length);
    meter?.expect(turnsOf(share, snapshot.count));
    for (let source = share.index; source < snapshot.count; source += share.of) {
      searchFrom(search, source);
      accumulate(search, mass, dependencies);
      addFlows(search, dependencies, flow);
      meter?.add(1);
    }
    return flow;
  },
  finish(snapshot, options, flow) {
    const { links, values } = options.directed
      ? { links: arcEnds(snapshot.out), values: flow }
      : bothDirections(snapshot, flow);
    return { links, values: options.normalised ? divided(values, pairsBetween(snapshot, options)) : values };
  },
};

/** Of each pair, what runs through it either way; each pair of ends was counted from both. */
function bothDirections({ both }: Snapshot, flow: Float64Array) {
  const links = linkedPairs(both);
  const reverse = reverses(both);
  return { links, values: Float64Array.from(links.arc, (at) => (flow[at]! + flow[reverse[at]!]!) / 2) };
}

function pairsBetween({ count }: Snapshot, options: MeasureOptions): number {
  return (count * (count - 1)) / (options.directed ? 1 : 2);
}

export const edgeBetweenness: Measure = {
  id: 'edge-betweenness',
  name: 'Edge betweenness',
  group: 'position',
  of: 'link',
  definition:
    'How many pairs of organisations the link stands between: on shortest paths, shared where there are several.',
  formula: String.raw`b_{ij} = \sum_{s \ne t} \frac{\sigma_{st}(ij)}{\sigma_{st}}`,
  reference: 'Girvan & Newman 2002, Community structure in social and biological networks, PNAS 99',
  convention:
    'Symmetrised graph, each pair counted once; with “directed” ordered pairs along links. A pair joined by several links is one. Normalised by n(n − 1)/2 (directed n(n − 1)).',
  options: ['directed', 'normalised'],
  cost: 'n × m',
  directedByDefault: false,
  run: runShared(sharing),
  sharing,
};
