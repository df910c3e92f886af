import type { MeasureOptions } from '../../../contract/measures.ts';
import { reverses } from '../paths/biconnected.ts';
import { addFlows } from '../paths/dependencies.ts';
import type { Snapshot } from '../snapshot.ts';
import { divided, forward } from './direction.ts';
import { type Measure, runShared, type Sharing } from './measure.ts';
import { arcEnds, linkedPairs } from './pairs.ts';
import { searchWhole } from './whole-graph.ts';

const sharing: Sharing = {
  steps: (snapshot, options) =>
    (snapshot.count * (snapshot.count + forward(snapshot, options).target.length)) / 2,
  part: (snapshot, options, share, meter) =>
    searchWhole(snapshot, options, share, addFlows, meter).flow.slice(),
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
