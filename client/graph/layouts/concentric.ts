import { cellOf } from './cells.ts';
import type { Layout, LayoutDescriptor, LayoutInput, LayoutNode, Place } from './types.ts';

const ringGap = 14;

/** Organisations ring by ring: the first alone in the middle, each further ring as many as find room on it. */
function ringsOf(nodes: readonly LayoutNode[], height: number): LayoutNode[][] {
  const rings: LayoutNode[][] = [];
  let at = 0;
  for (let ring = 0; at < nodes.length; ring++) {
    const around = 2 * Math.PI * ring * (height + ringGap);
    let used = 0;
    const members: LayoutNode[] = [];
    while (
      at < nodes.length &&
      (members.length === 0 || used + cellOf(nodes[at]!, 'below').width + ringGap <= around)
    ) {
      used += cellOf(nodes[at]!, 'below').width + ringGap;
      members.push(nodes[at++]!);
      if (ring === 0) break;
    }
    rings.push(members);
  }
  return rings;
}

function run(input: LayoutInput): Layout {
  const order = new Map(input.boxes.map((b, i) => [b.id, i]));
  const boxOf = (node: LayoutNode) => (node.box === null ? -1 : (order.get(node.box) ?? -1));
  const ranked = input.nodes.toSorted((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1));
  // Rings are drawn out along the longer side of the window.
  const [across, down] = [Math.max(1.15, input.aspect), Math.max(1, 1 / input.aspect)];
  const height = input.nodes.reduce((most, n) => Math.max(most, cellOf(n, 'below').height), 0);
  const nodes = new Map<string, Place>();
  ringsOf(ranked, height).forEach((members, ring) => {
    // Members of a box stand together on each ring, so boxes become sectors.
    const sorted = members.toSorted((a, b) => boxOf(a) - boxOf(b) || b.rank - a.rank);
    const whole = sorted.reduce((sum, n) => sum + cellOf(n, 'below').width + ringGap, 0);
    let used = 0;
    for (const node of sorted) {
      const width = cellOf(node, 'below').width + ringGap;
      const angle = ((used + width / 2) / whole) * 2 * Math.PI - Math.PI / 2;
      used += width;
      const radius = ring * (height + ringGap);
      nodes.set(node.id, {
        x: radius * Math.cos(angle) * across,
        y: radius * Math.sin(angle) * down,
        side: 'below',
      });
    }
  });
  return { nodes, boxes: new Map() };
}

/** Rings by the measure that sizes stand for. */
export const concentric: LayoutDescriptor = {
  id: 'concentric',
  name: 'Rings by size',
  about:
    'The greatest by the chosen measure in the middle, ring by ring outwards; members of a box side by side',
  needsPlaces: false,
  run,
};
