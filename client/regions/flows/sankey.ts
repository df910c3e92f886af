import { type SankeyGraph, sankey, sankeyJustify } from 'd3-sankey';
import { tenth, words } from '../../ui/figures/chart.ts';
import type { Ink, Shape } from '../../ui/figures/shapes.ts';
import { categoryColour, type Theme } from '../../ui/palette.ts';
import type { Drawing, Part } from '../drawing.ts';
import { amountWords } from '../words.ts';
import type { Edge } from './edges.ts';

export const mostEdges = 30;
const bar = 10;
const rowRoom = 26;

interface Node {
  id: string;
  name: string;
  /** Place among the origins, for the colour. */
  rank: number;
}

interface Ribbon {
  edge: Edge;
}

export interface SankeyPens {
  ink: Ink;
  theme: Theme;
}

/** Origins to the left, destinations to the right: a place that gives and gets stands on both sides, so that nothing runs in a circle. */
function graphOf(edges: readonly Edge[]): SankeyGraph<Node, Ribbon> {
  const nodes = new Map<string, Node>();
  const node = (side: 'from' | 'to', id: string, name: string) => {
    const key = `${side} ${id}`;
    if (!nodes.has(key)) nodes.set(key, { id: key, name, rank: nodes.size });
    return key;
  };
  const links = edges.map((edge) => ({
    source: node('from', edge.source, edge.sourceName),
    target: node('to', edge.target, edge.targetName),
    // By the square root: a flow of 37,000 people would leave the others no room.
    value: Math.sqrt(edge.people),
    edge,
  }));
  return { nodes: [...nodes.values()], links };
}

function ribbonPath(left: number, right: number, y0: number, y1: number, width: number): string {
  const middle = tenth((left + right) / 2);
  const half = width / 2;
  const [l, r] = [tenth(left), tenth(right)];
  const y = (value: number) => tenth(value);
  return [
    `M${l} ${y(y0 - half)}C${middle} ${y(y0 - half)} ${middle} ${y(y1 - half)} ${r} ${y(y1 - half)}`,
    `L${r} ${y(y1 + half)}C${middle} ${y(y1 + half)} ${middle} ${y(y0 + half)} ${l} ${y(y0 + half)}Z`,
  ].join('');
}

function nameShapes(
  nodes: SankeyGraph<Node, Ribbon>['nodes'],
  width: number,
  room: number,
  ink: Ink,
): Shape[] {
  const letters = Math.floor(room / 6.3);
  return nodes.flatMap((node): Shape[] => {
    const isLeft = (node.x0 ?? 0) < width / 2;
    const text = node.name.length > letters ? `${node.name.slice(0, letters - 1)}…` : node.name;
    const x = isLeft ? (node.x0 ?? 0) - 6 : (node.x1 ?? 0) + 6;
    const y = ((node.y0 ?? 0) + (node.y1 ?? 0)) / 2 + 4;
    return [
      {
        tag: 'rect',
        x: node.x0 ?? 0,
        y: node.y0 ?? 0,
        width: bar,
        height: Math.max(1, (node.y1 ?? 0) - (node.y0 ?? 0)),
        fill: ink.ink2,
      },
      words(x, y, text, { fill: ink.ink, size: 11, anchor: isLeft ? 'end' : 'start' }),
    ];
  });
}

/** A Sankey diagram of the largest flows, each as wide as the square root of its people. */
export function drawSankey(edges: readonly Edge[], width: number, { ink, theme }: SankeyPens): Drawing {
  const graph = graphOf(edges.slice(0, mostEdges));
  const room = Math.min(190, width * 0.28);
  const sides = [...new Set(graph.nodes.map(({ id }) => id.startsWith('from')))].map(
    (isLeft) => graph.nodes.filter(({ id }) => id.startsWith('from') === isLeft).length,
  );
  const height = Math.max(120, Math.max(0, ...sides) * rowRoom + 16);
  const { nodes, links } = sankey<Node, Ribbon>()
    .nodeId(({ id }) => id)
    .nodeAlign(sankeyJustify)
    .nodeWidth(bar)
    .nodePadding(15)
    .extent([
      [room, 8],
      [width - room, height - 8],
    ])(graph);
  const parts = links.map(({ source, target, y0, y1, width: wide, edge }): Part => {
    const [from, to] = [source as { x1?: number; rank: number }, target as { x0?: number }];
    const d = ribbonPath(from.x1 ?? 0, to.x0 ?? 0, y0 ?? 0, y1 ?? 0, Math.max(1, wide ?? 1));
    return {
      codes: [edge.source, edge.target],
      label: `${edge.sourceName} → ${edge.targetName}: ${amountWords(edge.people, 'person', 'people')}`,
      shapes: [{ tag: 'path', d, fill: categoryColour(from.rank % 8, theme), opacity: 0.55 }],
    };
  });
  return { width, height, below: nameShapes(nodes, width, room, ink), parts, above: [] };
}
