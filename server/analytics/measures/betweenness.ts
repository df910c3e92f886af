import type { MeasureOptions } from '../../../contract/measures.ts';
import { accumulate, createDependencies } from '../paths/dependency.ts';
import { fold } from '../paths/fold.ts';
import { createSearch, searchFrom, searchIn } from '../paths/search.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Meter } from '../tasks.ts';
import { backward, divided, forward } from './direction.ts';
import { type Measure, runShared, type Share, type Sharing, turnsOf } from './measure.ts';
import { chosenSources, sampleNote, sampleScale } from './samples.ts';

/** Sums the dependencies of a share of sources in the whole graph. */
function wholeGraph(snapshot: Snapshot, options: MeasureOptions, share: Share, meter?: Meter): Float64Array {
  const out = forward(snapshot, options);
  const search = createSearch(snapshot.count, out.target.length);
  searchIn(search, out, backward(snapshot, options));
  const dependencies = createDependencies(snapshot.count);
  const mass = new Float64Array(snapshot.count).fill(1);
  const sum = new Float64Array(snapshot.count);
  const sources = chosenSources(snapshot.count, options);
  meter?.expect(turnsOf(share, sources.length));
  for (let i = share.index; i < sources.length; i += share.of) {
    searchFrom(search, sources[i]!);
    accumulate(search, mass, dependencies);
    for (let p = 1; p < search.met; p++) sum[search.order[p]!]! += dependencies.value[p]!;
    meter?.add(1);
  }
  return sum;
}

/** The same for all sources of the symmetrised graph, block by block. */
function blockByBlock(snapshot: Snapshot, share: Share, meter?: Meter): Float64Array {
  const { blocks, parted } = fold(snapshot.both);
  const sum = share.index === 0 ? parted : new Float64Array(snapshot.count);
  const largest = blocks[0]?.nodes.length ?? 0;
  const mostArcs = blocks.reduce((most, block) => Math.max(most, block.arcs.target.length), 0);
  const search = createSearch(largest, mostArcs);
  const dependencies = createDependencies(largest);
  let turn = 0;
  meter?.expect(
    turnsOf(
      share,
      blocks.reduce((sum, block) => sum + block.nodes.length, 0),
    ),
  );
  for (const { nodes, arcs, mass } of blocks) {
    searchIn(search, arcs, arcs);
    for (let source = 0; source < nodes.length; source++) {
      if (turn++ % share.of !== share.index) continue;
      searchFrom(search, source);
      accumulate(search, mass, dependencies);
      for (let p = 1; p < search.met; p++) {
        sum[nodes[search.order[p]!]!]! += mass[source]! * dependencies.value[p]!;
      }
      meter?.add(1);
    }
  }
  return sum;
}

const sharing: Sharing = {
  steps(snapshot, options) {
    const sources = Math.min(options.samples ?? snapshot.count, snapshot.count);
    return sources * (snapshot.count + forward(snapshot, options).target.length);
  },
  part(snapshot, options, share, meter) {
    const sampled = options.samples !== undefined && options.samples < snapshot.count;
    return options.directed || sampled
      ? wholeGraph(snapshot, options, share, meter)
      : blockByBlock(snapshot, share, meter);
  },
  finish(snapshot, options, sum) {
    const scale = sampleScale(snapshot.count, options) / (options.directed ? 1 : 2);
    const values = sum.map((value) => (Number.isFinite(value) ? value * scale : Number.NaN));
    return {
      values: options.normalised ? divided(values, pairsBetween(snapshot, options)) : values,
      note: sampleNote(snapshot.count, options),
    };
  },
};

/** Pairs of others that a node could stand between. */
function pairsBetween(snapshot: Snapshot, options: MeasureOptions): number {
  return ((snapshot.count - 1) * (snapshot.count - 2)) / (options.directed ? 1 : 2);
}

export const betweenness: Measure = {
  id: 'betweenness',
  name: 'Betweenness',
  group: 'position',
  of: 'organisation',
  definition:
    'How many pairs of other organisations it stands between: on shortest paths, shared where there are several.',
  formula: String.raw`b_i = \sum_{s \ne i \ne t} \frac{\sigma_{st}(i)}{\sigma_{st}}`,
  reference:
    'Freeman 1977, A set of measures of centrality based on betweenness, Sociometry 40; Brandes 2001, A faster algorithm for betweenness centrality, Journal of Mathematical Sociology 25',
  convention:
    'Symmetrised graph, each pair counted once; with “directed” ordered pairs along links. Every link is one step long. Not normalised unless asked: then divided by (n − 1)(n − 2)/2 (directed (n − 1)(n − 2)), without value below three organisations. No value where the number of shortest paths exceeds 10³⁰⁸.',
  options: ['directed', 'normalised', 'samples', 'seed'],
  cost: 'n × m; sampled: samples × m',
  directedByDefault: false,
  run: runShared(sharing),
  sharing,
};
