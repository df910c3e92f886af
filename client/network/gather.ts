import type { Geographic } from '../graph/layouts/types.ts';
import type { GraphLink, GraphModel, GraphNode } from '../graph/model.ts';
import type { Boxes } from './boxes.ts';

/** With more organisations than this, boxes stand for their members. */
export const mostSigns = 3000;

/** A sign that stands for the members of a box. */
export interface Gathered {
  box: string;
  name: string;
  count: number;
}

/** A line that stands for all links between what two signs stand for. */
export interface Bundle {
  from: string;
  to: string;
  count: number;
}

export interface GatheredModel {
  graph: GraphModel;
  /** By id of the sign. */
  groups: ReadonlyMap<string, Gathered>;
  /** By id of the line. */
  bundles: ReadonlyMap<string, Bundle>;
}

const least = 14;
const most = 60;
const thickest = 5;

const nowhere = { lat: null, lon: null };

/** Ids of organisations never begin so: they come from tables, whose cells are trimmed. */
const signOf = (box: string) => ` ${box}`;

function groupNode(id: string, { box, name, count }: Gathered, greatest: number, look: GroupLook): GraphNode {
  return {
    id,
    name: `${name} (${count.toLocaleString('en')})`,
    box: null,
    shape: 'octagon',
    colour: look.colour,
    size: Math.round(least + (most - least) * Math.sqrt(count / greatest)),
    rank: count,
    importance: 1_000_000 + count,
    at: look.placeOf(box),
    pin: look.pinned[id] ?? null,
  };
}

export interface GroupLook {
  colour: string;
  pinned: Readonly<Record<string, { x: number; y: number }>>;
  /** Where a box is on the map. */
  placeOf(box: string): Geographic | null;
}

/** All links between the same two signs as one line, in the looks of the scope most of them have. */
function bundled(
  id: string,
  ends: readonly [string, string],
  links: readonly GraphLink[],
  greatest: number,
): GraphLink {
  const counts = new Map<string, GraphLink[]>();
  for (const link of links) {
    const same = counts.get(link.scope);
    if (same) same.push(link);
    else counts.set(link.scope, [link]);
  }
  const [first] = [...counts.values()].sort((a, b) => b.length - a.length)[0]!;
  // In steps, so that lines that look alike are painted together.
  const width = Math.max(0.5, Math.round(Math.sqrt(links.length / greatest) * thickest * 2) / 2);
  return { ...first!, id, source: ends[0], target: ends[1], directed: false, faint: false, width };
}

function bundlesOf(
  links: readonly GraphLink[],
  signFor: (id: string) => string,
  isGroup: (id: string) => boolean,
) {
  const plain: GraphLink[] = [];
  const between = new Map<string, { ends: [string, string]; links: GraphLink[] }>();
  for (const link of links) {
    const [a, b] = [signFor(link.source), signFor(link.target)];
    if (!isGroup(a) && !isGroup(b)) {
      plain.push(link);
      continue;
    }
    if (a === b) continue;
    const ends: [string, string] = a < b ? [a, b] : [b, a];
    const key = ends.join('\n');
    const bundle = between.get(key);
    if (bundle) bundle.links.push(link);
    else between.set(key, { ends, links: [link] });
  }
  return { plain, between };
}

/** A drawing in which every box that is not opened is one sign, and what runs between two signs is one line. */
export function gathered(
  graph: GraphModel,
  boxes: Boxes,
  opened: readonly string[],
  look: GroupLook,
): GatheredModel {
  const open = new Set(opened);
  const closed = boxes.list.filter((box) => !open.has(box.id));
  const groups = new Map<string, Gathered>(
    closed.map(({ id, name }) => [signOf(id), { box: id, name, count: boxes.counts.get(id)! }]),
  );
  const signFor = (id: string) => {
    const box = boxes.of.get(id) ?? null;
    return box === null || open.has(box) ? id : signOf(box);
  };
  const { plain, between } = bundlesOf(graph.links, signFor, (id) => groups.has(id));
  const greatest = Math.max(1, ...closed.map((box) => boxes.counts.get(box.id)!));
  const members = graph.nodes.filter((node) => signFor(node.id) === node.id);
  const signs = [...groups].map(([id, group]) => groupNode(id, group, greatest, look));
  const fullest = [...between.values()].reduce((sum, { links }) => Math.max(sum, links.length), 1);
  const lines = [...between].map(([id, { ends, links }]) => bundled(id, ends, links, fullest));
  const nameOf = new Map([...members, ...signs].map((node) => [node.id, node.name]));
  return {
    graph: {
      nodes: [...signs, ...members.map((node) => ({ ...node, box: boxes.of.get(node.id) ?? null }))],
      links: [...plain, ...lines],
      boxes: boxes.list
        .filter((box) => open.has(box.id))
        .map(({ id, name, short, vague }) => ({ id, name, short, vague, ...(look.placeOf(id) ?? nowhere) })),
    },
    groups,
    bundles: new Map(
      [...between].map(([id, { ends, links }]) => [
        id,
        { from: nameOf.get(ends[0])!, to: nameOf.get(ends[1])!, count: links.length },
      ]),
    ),
  };
}
