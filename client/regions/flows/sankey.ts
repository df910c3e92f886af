import { type SankeyGraph, sankey, sankeyJustify } from 'd3-sankey';
import { tenth, words } from '../../ui/figures/chart.ts';
import type { LegendPart } from '../../ui/figures/legend.ts';
import type { Shape } from '../../ui/figures/shapes.ts';
import { categoryColour } from '../../ui/palette.ts';
import type { Drawing, Part } from '../drawing.ts';
import { fitText, type Pens } from '../pens.ts';
import { amountWords } from '../words.ts';
import type { Edge } from './edges.ts';

export const mostEdges = 30;
/** So many origins have a colour of their own. */
const coloured = 8;
const bar = 10;
const rowRoom = 26;

interface Node {
  id: string;
  name: string;
  /** Place among those of its side, for the colour. */
  rank: number;
}

interface Ribbon {
  edge: Edge;
}

/** Origins to the left, destinations to the right: a place that gives and gets stands on both sides, so that nothing runs in a circle. */
function graphOf(edges: readonly Edge[]): SankeyGraph<Node, Ribbon> {
  const nodes = new Map<string, Node>();
  const node = (side: 'from' | 'to', id: string, name: string) => {
    const key = `${side} ${id}`;
    if (!nodes.has(key))
      nodes.set(key, {
        id: key,
        name,
        rank: [...nodes.values()].filter(({ id: one }) => one.startsWith(side)).length,
      });
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

/** People of the bands that are drawn at a place. */
function peopleOf({
  sourceLinks = [],
  targetLinks = [],
}: SankeyGraph<Node, Ribbon>['nodes'][number]): number {
  return [...sourceLinks, ...targetLinks].reduce((sum, { edge }) => sum + edge.people, 0);
}

function nameShapes(
  nodes: SankeyGraph<Node, Ribbon>['nodes'],
  width: number,
  room: number,
  pens: Pens,
): Shape[] {
  const { ink } = pens;
  return nodes.flatMap((node): Shape[] => {
    const isLeft = (node.x0 ?? 0) < width / 2;
    const amount = `: ${peopleOf(node).toLocaleString('en')}`;
    const text = `${fitText(node.name, room - 8 - pens.measure(amount), pens)}${amount}`;
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

/** Places of nodes and bands, and how many pixels a band is wide for the square root of one person. */
function layoutOf(edges: readonly Edge[], width: number, room: number) {
  const graph = graphOf(edges.slice(0, mostEdges));
  const isFrom = ({ id }: Node) => id.startsWith('from');
  const origins = graph.nodes.filter(isFrom).length;
  const height = Math.max(120, Math.max(origins, graph.nodes.length - origins) * rowRoom + 16);
  const { nodes, links } = sankey<Node, Ribbon>()
    .nodeId(({ id }) => id)
    .nodeAlign(sankeyJustify)
    .nodeWidth(bar)
    .nodePadding(15)
    .extent([
      [room, 8],
      [width - room, height - 8],
    ])(graph);
  const [first] = links;
  return { nodes, links, height, origins, scale: first ? (first.width ?? 0) / first.value : 0 };
}

/** A Sankey diagram of the largest flows, each as wide as the square root of its people. */
export function drawSankey(edges: readonly Edge[], width: number, pens: Pens): Drawing {
  const room = Math.min(235, width * 0.3);
  const { nodes, links, height } = layoutOf(edges, width, room);
  const parts = links.map(({ source, target, y0, y1, width: wide, edge }): Part => {
    const [from, to] = [source as { x1?: number; rank: number }, target as { x0?: number }];
    const d = ribbonPath(from.x1 ?? 0, to.x0 ?? 0, y0 ?? 0, y1 ?? 0, Math.max(1, wide ?? 1));
    return {
      codes: [edge.source, edge.target],
      label: `${edge.sourceName} → ${edge.targetName}: ${amountWords(edge.people, 'person', 'people')}`,
      shapes: [{ tag: 'path', d, fill: categoryColour(from.rank, pens.theme), opacity: 0.55 }],
    };
  });
  return { width, height, below: nameShapes(nodes, width, room, pens), parts, above: [] };
}

/** What the widths and the colours of bands mean. */
export function sankeyLegend(edges: readonly Edge[], { ink, theme }: Pens): LegendPart[] {
  if (edges.length === 0) return [];
  const { origins, scale } = layoutOf(edges, 600, 100);
  const wideOf = (people: number) => Math.max(1, scale * Math.sqrt(people));
  const band = (wide: number, fill: string): Shape => {
    return { tag: 'path', d: ribbonPath(2, 28, 8, 8, wide), fill, opacity: 0.55 };
  };
  // The sign's box is 16 high.
  const amounts = [1, 10, 100, 1000, 10_000, 100_000].filter((n) => n <= edges[0]!.people && wideOf(n) <= 16);
  const rest = { label: 'later ones', shapes: [band(8, categoryColour(coloured, theme))] };
  return [
    {
      title: 'People (width by square root)',
      items: amounts
        .slice(-3)
        .map((n) => ({ label: n.toLocaleString('en'), shapes: [band(wideOf(n), ink.ink2)] })),
    },
    {
      title: 'Origin',
      items: [
        { label: 'a colour each, the largest flows first', shapes: [band(8, categoryColour(0, theme))] },
        ...(origins > coloured ? [rest] : []),
      ],
    },
  ];
}
