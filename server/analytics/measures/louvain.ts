import Graph from 'graphology';
import detect from 'graphology-communities-louvain';
import type { MeasureOptions } from '../../../contract/measures.ts';
import { seededRandom } from '../random.ts';
import type { Snapshot } from '../snapshot.ts';
import { type Components, rankedBySize } from './components.ts';
import { linkedPairs } from './pairs.ts';

/** The symmetrised graph for the library that finds communities. */
function plainGraph({ both }: Snapshot, options: MeasureOptions): Graph {
  const graph = new Graph({ type: 'undirected', multi: false });
  for (let node = 0; node < both.count; node++) graph.addNode(node);
  const { arc, source, target } = linkedPairs(both);
  for (let i = 0; i < arc.length; i++) {
    graph.addUndirectedEdge(source[i], target[i], { weight: options.weighted ? both.weight[arc[i]!] : 1 });
  }
  return graph;
}

/** Communities by Louvain's method, numbered by size; the same seed gives the same. */
export function communities(snapshot: Snapshot, options: MeasureOptions): Components {
  const alone = Int32Array.from({ length: snapshot.count }, (_, node) => node);
  if (snapshot.both.target.length === 0) return rankedBySize(alone, snapshot.count);
  const random = seededRandom(options.seed ?? 1);
  const found = detect(plainGraph(snapshot, options), {
    getEdgeWeight: 'weight',
    rng: () => random.below(0x100000000) / 0x100000000,
  });
  const label = alone.map((node) => found[node]!);
  return rankedBySize(label, label.reduce((most, id) => Math.max(most, id), 0) + 1);
}
