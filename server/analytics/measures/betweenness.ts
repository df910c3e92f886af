import type { MeasureOptions } from '../../../contract/measures.ts';
import { nearbyOrder } from '../paths/arcs.ts';
import { createBundle, load, searchAll } from '../paths/bundle.ts';
import { addDependencies } from '../paths/dependencies.ts';
import { type Block, fold } from '../paths/fold.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Meter } from '../tasks.ts';
import { divided, forward } from './direction.ts';
import { type Measure, runShared, type Share, type Sharing, turnsOf } from './measure.ts';
import { countPaths, isSampled, sampleNote } from './samples.ts';
import { searchWhole } from './whole-graph.ts';

/** Sums the dependencies of a share of sources of the symmetrised graph, block by block. */
function blockByBlock(snapshot: Snapshot, share: Share, meter?: Meter): Float64Array {
  const { blocks, parted } = fold(snapshot.both);
  const sum = share.index === 0 ? parted : new Float64Array(snapshot.count);
  const bundle = createBundle(blocks.map(({ arcs }) => arcs));
  const turnsIn = ({ nodes }: Block) => Math.ceil(nodes.length / bundle.width);
  meter?.expect(
    turnsOf(
      share,
      blocks.reduce((turns, block) => turns + turnsIn(block), 0),
    ),
  );
  let turn = 0;
  for (const block of blocks) {
    const first = (share.of - (turn % share.of) + share.index) % share.of;
    turn += turnsIn(block);
    if (first >= turnsIn(block)) continue;
    load(bundle, block.arcs, block.mass);
    searchAll(bundle, nearbyOrder(block.arcs), { index: first, of: share.of }, addDependencies, meter);
    block.nodes.forEach((node, at) => {
      sum[node]! += bundle.sum[at]!;
    });
  }
  return sum;
}

/** What a sum over all ordered pairs, or over those sampled, is multiplied by. */
function scaleOf({ count }: Snapshot, options: MeasureOptions): number {
  const pairs = count * (count - 1);
  return (isSampled(count, options) ? pairs / options.samples! : 1) / (options.directed ? 1 : 2);
}

/** Rough share of the graph that a search from both ends sees. */
const seen = 1 / 50;
/** Rough cost of a step of one search where many go together. */
const bundled = 1 / 4;

export const sharing: Sharing = {
  steps(snapshot, options) {
    const each = snapshot.count + forward(snapshot, options).target.length;
    return isSampled(snapshot.count, options)
      ? options.samples! * each * seen
      : snapshot.count * each * bundled;
  },
  part(snapshot, options, share, meter) {
    if (isSampled(snapshot.count, options)) return countPaths(snapshot, options, share, meter);
    return options.directed
      ? searchWhole(snapshot, options, share, addDependencies, meter).sum.slice()
      : blockByBlock(snapshot, share, meter);
  },
  finish(snapshot, options, sum) {
    const scale = scaleOf(snapshot, options);
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
    'Freeman 1977, A set of measures of centrality based on betweenness, Sociometry 40; Brandes 2001, A faster algorithm for betweenness centrality, Journal of Mathematical Sociology 25; sampled: Riondato & Kornaropoulos 2016, Fast approximation of betweenness centrality through sampling, Data Mining and Knowledge Discovery 30',
  convention:
    'Symmetrised graph, each pair counted once; with “directed” ordered pairs along links. Every link is one step long. Not normalised unless asked: then divided by (n − 1)(n − 2)/2 (directed (n − 1)(n − 2)), without value below three organisations. No value where the number of shortest paths exceeds 10³⁰⁸. With “samples” estimated from so many random pairs, one of their shortest paths each; the values come with their error bound: with 95 % confidence none, normalised, is off by more than n ÷ (n − 2) · √(ln(40 n) ÷ (2 · samples)) (Hoeffding, all organisations at once).',
  options: ['directed', 'normalised', 'samples', 'seed'],
  cost: 'n × m; sampled: samples × what lies between two organisations',
  directedByDefault: false,
  run: runShared(sharing),
  sharing,
};
