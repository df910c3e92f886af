import { setImmediate } from 'node:timers/promises';
import { arcEnds, linkedPairs } from '../measures/pairs.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Shape } from './twin.ts';

/** The links of a projection: columns beside each other, one entry for each organisation without links, too. */
interface Columns {
  source: Int32Array;
  target: Int32Array;
  weight: Float64Array;
}

/** Along links or against them each arc; of the symmetrised graph each pair once. */
function linksOf(snapshot: Snapshot, shape: Shape): Columns {
  const isPlain = shape === 'both' || shape === 'looped';
  const rows = isPlain ? snapshot.both : snapshot[shape];
  if (!isPlain) return { ...arcEnds(rows), target: rows.target, weight: rows.weight };
  const { arc, source, target } = linkedPairs(rows);
  return { source, target, weight: Float64Array.from(arc, (at) => rows.weight[at]!) };
}

/** Nodes that are named by no link: they are told on their own. */
function unlinked({ both }: Snapshot): Int32Array {
  return Int32Array.from({ length: both.count }, (_, node) => node).filter(
    (node) => both.start[node] === both.start[node + 1],
  );
}

function columnsOf(snapshot: Snapshot, shape: Shape): Columns {
  const { source, target, weight } = linksOf(snapshot, shape);
  const isLooped = shape === 'looped';
  const more = isLooped ? Int32Array.from({ length: snapshot.count }, (_, node) => node) : unlinked(snapshot);
  const length = source.length + more.length;
  const columns = {
    source: new Int32Array(length),
    target: new Int32Array(length).fill(-1),
    weight: new Float64Array(length),
  };
  columns.source.set(source);
  columns.source.set(more, source.length);
  columns.target.set(target);
  if (isLooped) columns.target.set(more, source.length);
  columns.weight.set(weight);
  return columns;
}

/** Links in one text: some milliseconds of work, after which others have their turn. */
const linksEach = 10_000;

/** The links of a projection as cypher/gds/project.cypher takes them. */
export async function linkTexts(snapshot: Snapshot, shape: Shape, signal: AbortSignal): Promise<string[]> {
  const { source, target, weight } = columnsOf(snapshot, shape);
  const texts: string[] = [];
  for (let from = 0; from < source.length; from += linksEach) {
    const words: number[] = [];
    for (let i = from; i < Math.min(from + linksEach, source.length); i++)
      words.push(source[i]!, target[i]!, weight[i]!);
    texts.push(words.join(' '));
    await setImmediate(undefined, { signal });
  }
  return texts;
}
