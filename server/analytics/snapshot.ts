import { linkTypes } from '../../contract/link-types.ts';
import type { MeasuredGraph } from '../../contract/measures.ts';
import { type ArcList, buildRows, type Rows, transpose } from './rows.ts';
import type { Selection } from './table.ts';
import { defineTask } from './tasks.ts';
import { addWeight, noWeights, type Weights } from './weights.ts';

/**
 * A filtered graph, ready to be measured: loops dropped, parallel links merged with their weights summed. Nodes are numbered from 0 in
 * the order of the selection. A link type without direction (collaboration) runs both ways in `out` and `in`.
 */
export interface Snapshot {
  count: number;
  /** Position in the table of each node. */
  organisations: Int32Array;
  out: Rows;
  in: Rows;
  /** The symmetrised graph: whoever is linked, either way. A pair's weight is the sum over its links, each counted once. */
  both: Rows;
  weights: Weights;
  /** Links of the selection that begin and end at one organisation. */
  loops: number;
  /** Links that are neither loops nor merged into another of the same ends and direction (no direction is one of its own). */
  links: number;
  /** Links of the selection. */
  all: number;
}

/** What a snapshot is made from: a selection without its words, so that it can go to a worker thread. */
export interface SnapshotInput {
  organisations: Int32Array;
  links: Int32Array;
  /** Organisations in the whole table. */
  total: number;
  type: Uint8Array;
  source: Int32Array;
  target: Int32Array;
  weight: Float64Array;
}

export function snapshotInput(selection: Selection): SnapshotInput {
  const { organisations, links, table } = selection;
  const { type, source, target, weight } = table.links;
  return { organisations, links, total: table.organisations.count, type, source, target, weight };
}

const undirected = Uint8Array.from(linkTypes, (type) => (type.directed ? 0 : 1));

/** Nodes of the selection by their position in the table, −1 for the rest. */
function numbering(input: SnapshotInput): Int32Array {
  const node = new Int32Array(input.total).fill(-1);
  for (let i = 0; i < input.organisations.length; i++) node[input.organisations[i]!] = i;
  return node;
}

/** The selection's links without loops, as arcs between nodes, parted by whether their type has a direction. */
function arcsOf(input: SnapshotInput): {
  directed: ArcList;
  mutual: ArcList;
  loops: number;
  weights: Weights;
} {
  const node = numbering(input);
  const room = (): ArcList & { length: number } => ({
    source: new Int32Array(input.links.length),
    target: new Int32Array(input.links.length),
    weight: new Float64Array(input.links.length),
    length: 0,
  });
  const [directed, mutual] = [room(), room()];
  const weights = noWeights(input.organisations.length);
  let loops = 0;
  for (let i = 0; i < input.links.length; i++) {
    const link = input.links[i]!;
    const source = node[input.source[link]!]!;
    const target = node[input.target[link]!]!;
    if (source === target) {
      loops++;
      continue;
    }
    const list = undirected[input.type[link]!] === 1 ? mutual : directed;
    list.source[list.length] = source;
    list.target[list.length] = target;
    list.weight[list.length++] = input.weight[link]!;
    addWeight(weights, input.type[link]!, source, target, input.weight[link]!);
  }
  return { directed: first(directed), mutual: first(mutual), loops, weights };
}

function first({ source, target, weight, length }: ArcList & { length: number }): ArcList {
  return {
    source: source.subarray(0, length),
    target: target.subarray(0, length),
    weight: weight.subarray(0, length),
  };
}

function joined(a: ArcList, b: ArcList): ArcList {
  const length = a.source.length + b.source.length;
  const list = {
    source: new Int32Array(length),
    target: new Int32Array(length),
    weight: new Float64Array(length),
  };
  for (const column of ['source', 'target', 'weight'] as const) {
    list[column].set(a[column]);
    list[column].set(b[column], a.source.length);
  }
  return list;
}

/** Both ways: each arc and its reverse. */
function mirrored(arcs: ArcList): ArcList {
  return joined(arcs, { source: arcs.target, target: arcs.source, weight: arcs.weight });
}

/** Reads a selection into compressed sparse rows on shared memory. Linear in organisations and links. */
export function buildSnapshot(input: SnapshotInput): Snapshot {
  const count = input.organisations.length;
  const { directed, mutual, loops, weights } = arcsOf(input);
  const oneWay = buildRows(count, directed);
  const bothWays = mutual.source.length > 0 ? buildRows(count, mirrored(mutual)) : undefined;
  const out = bothWays ? buildRows(count, joined(directed, mirrored(mutual))) : oneWay;
  return {
    count,
    organisations: input.organisations,
    out,
    in: transpose(out),
    both: buildRows(count, mirrored(joined(directed, mutual))),
    weights,
    loops,
    links: oneWay.target.length + (bothWays?.target.length ?? 0) / 2,
    all: input.links.length,
  };
}

export const snapshotTask = defineTask('snapshot', buildSnapshot);

/**
 * N, m and what was dropped. `m + loops + parallel` is the number of links selected; on the symmetrised graph (`directed` false) m
 * counts linked pairs.
 */
export function measuredGraph(snapshot: Snapshot, directed: boolean): MeasuredGraph {
  const m = directed ? snapshot.links : snapshot.both.target.length / 2;
  return {
    n: snapshot.count,
    m,
    dropped: { loops: snapshot.loops, parallel: snapshot.all - snapshot.loops - m },
  };
}

/** Bytes held by a snapshot. */
export function snapshotBytes(snapshot: Snapshot): number {
  const rows = [snapshot.out, snapshot.in, snapshot.both];
  return rows.reduce(
    (sum, r) => sum + r.start.byteLength + r.target.length * 12,
    snapshot.weights.people.byteLength,
  );
}
