import { linkTypeIds } from '../../contract/link-types.ts';
import { buildSnapshot, type Snapshot } from '../../server/analytics/snapshot.ts';

/** A link of a plain graph: source, target, weight, 1 when it has no direction. */
export type PlainLink = [source: number, target: number, weight?: number, undirected?: 0 | 1 | number];

const positions = (count: number) => Int32Array.from({ length: count }, (_, at) => at);

/** A snapshot of a graph that comes from no database. */
export function snapshotOf(count: number, links: readonly PlainLink[]): Snapshot {
  const [spinoff, collaboration] = [linkTypeIds.indexOf('spin-off'), linkTypeIds.indexOf('collaboration')];
  return buildSnapshot({
    organisations: positions(count),
    links: positions(links.length),
    total: count,
    type: Uint8Array.from(links, (link) => (link[3] ? collaboration : spinoff)),
    source: Int32Array.from(links, (link) => link[0]),
    target: Int32Array.from(links, (link) => link[1]),
    weight: Float64Array.from(links, (link) => link[2] ?? 1),
  });
}
