import { groupBy } from './group-by.ts';
import { boundsOf, cellAt } from './layouts/cells.ts';
import { framePadding } from './layouts/frames.ts';
import type { Layout, LayoutInput, LayoutNode, Place, Point, Rect } from './layouts/types.ts';
import { type LinkLine, linkLine } from './link-line.ts';
import type { GraphBox, GraphLink, GraphModel, GraphNode } from './model.ts';
import { type Measure, type NameForms, nameForms, titleInset, titleLine, titleSize } from './names.ts';

/** A link with its two ends found, and how far it bends to make room for its parallels. */
export interface SceneLink {
  link: GraphLink;
  source: SceneNode;
  target: SceneNode;
  bend: number;
}

export interface SceneNode {
  node: GraphNode;
  names: NameForms;
  /** Changed when it is dragged. */
  place: Place;
  /** It was put where it stands by hand. */
  isPut: boolean;
  links: SceneLink[];
}

export interface SceneBox {
  box: GraphBox;
  members: SceneNode[];
  laidOut: Rect;
  /** As it is drawn: larger than laid out where members were dragged beyond it, elsewhere if all were dragged. */
  frame: Rect;
}

/** A model with places: what painters read. */
export interface Scene {
  nodes: Map<string, SceneNode>;
  links: SceneLink[];
  /** Links that look alike, to be painted in one stroke. */
  looks: SceneLink[][];
  boxes: SceneBox[];
  /** The most important first: the order in which names are given room. */
  ranked: SceneNode[];
}

export const emptyScene: Scene = { nodes: new Map(), links: [], looks: [], boxes: [], ranked: [] };

const parallelGap = 5;

/** How far each link bends: parallels fan out, a link without parallels is straight. */
function bendsOf(links: readonly GraphLink[]): number[] {
  const between = groupBy(links.keys(), (i) => [links[i]!.source, links[i]!.target].sort().join('\n'));
  const bends = links.map(() => 0);
  for (const list of between.values()) {
    list.forEach((index, i) => {
      const sign = links[index]!.source < links[index]!.target ? 1 : -1;
      bends[index] = sign * (i - (list.length - 1) / 2) * parallelGap;
    });
  }
  return bends;
}

/** Links that look alike, together. */
export function looksOf(links: readonly SceneLink[]): SceneLink[][] {
  const looks = groupBy(links, ({ link }) => [link.colour, link.width, link.dash, link.faint].join(' '));
  return [...looks.values()];
}

export function createScene(model: GraphModel, layout: Layout, measure: Measure): Scene {
  const nodes = new Map<string, SceneNode>();
  for (const node of model.nodes) {
    const place = layout.nodes.get(node.id);
    if (place)
      nodes.set(node.id, {
        node,
        names: nameForms(node.name, measure),
        place: { ...place },
        isPut: false,
        links: [],
      });
  }
  const bends = bendsOf(model.links);
  const links = model.links.flatMap((link, i): SceneLink[] => {
    const source = nodes.get(link.source);
    const target = nodes.get(link.target);
    return source && target && source !== target ? [{ link, source, target, bend: bends[i]! }] : [];
  });
  for (const one of links) {
    one.source.links.push(one);
    one.target.links.push(one);
  }
  const membersOf = groupBy(nodes.values(), ({ node }) => node.box);
  const boxes = model.boxes.flatMap((box): SceneBox[] => {
    const frame = layout.boxes.get(box.id);
    const members = membersOf.get(box.id);
    return frame && members ? [{ box, members, laidOut: frame, frame }] : [];
  });
  const ranked = [...nodes.values()].sort(
    (a, b) => b.node.importance - a.node.importance || (a.node.id < b.node.id ? -1 : 1),
  );
  const scene = { nodes, links, looks: looksOf(links), boxes, ranked };
  for (const node of nodes.values()) if (node.node.pin) putNode(scene, node, node.node.pin);
  return scene;
}

const inOrder = <T>(all: readonly T[], keyOf: (one: T) => string): T[] =>
  all
    .map((one) => ({ one, key: keyOf(one) }))
    .sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)))
    .map(({ one }) => one);

/** What a layout needs to know of a model: the same in whatever order its parts came. */
export function layoutInput(model: GraphModel, measure: Measure, aspect: number, seed: number): LayoutInput {
  return {
    nodes: inOrder(model.nodes, ({ id }) => id).map((node) =>
      layoutNode(node, nameForms(node.name, measure)),
    ),
    boxes: model.boxes.map(({ id, name, lat, lon }) => ({
      id,
      title: { width: measure(name, titleSize, true) + 2 * titleInset, height: titleLine },
      lat,
      lon,
    })),
    links: inOrder(model.links, ({ source, target }) => `${source}\n${target}`).map(({ source, target }) => ({
      source,
      target,
    })),
    aspect,
    seed,
  };
}

function layoutNode({ id, box, size, rank, at }: GraphNode, { below, right }: NameForms): LayoutNode {
  return { id, box, size, below, right, rank, at };
}

/** The room an organisation takes with its name. */
export function cellOfNode({ node, names, place }: SceneNode): Rect {
  return cellAt(layoutNode(node, names), place);
}

/** Makes the frame of a box reach around members that were dragged out of it; one in which nobody stands as laid out goes with them. */
function stretchFrame(box: SceneBox): void {
  const content = boundsOf(box.members.map(cellOfNode));
  const reach = {
    x: content.x - framePadding,
    y: content.y - framePadding,
    width: content.width + 2 * framePadding,
    height: content.height + 2 * framePadding,
  };
  const isLeft = box.members.every(({ isPut }) => isPut);
  box.frame = isLeft ? reach : boundsOf([box.laidOut, reach]);
}

/** Puts an organisation somewhere; the frame of its box reaches around it. */
export function putNode(scene: Scene, node: SceneNode, to: Point): void {
  Object.assign(node.place, { x: to.x, y: to.y });
  node.isPut = true;
  const box = scene.boxes.find((b) => b.box.id === node.node.box);
  if (box) stretchFrame(box);
}

/** What is drawn around the members of a box: the frame, and room for the title at its top. */
export function outlineOf({ frame: { x, y, width, height } }: SceneBox): Rect {
  return { x, y: y - titleLine, width, height: height + titleLine };
}

/** The bounds of organisations with their names. */
export function nodesBounds(nodes: readonly SceneNode[]): Rect {
  return boundsOf(nodes.map(cellOfNode));
}

/** The bounds of all that is drawn. */
export function sceneBounds(scene: Scene): Rect {
  return boundsOf([...scene.boxes.map(outlineOf), ...[...scene.nodes.values()].map(cellOfNode)]);
}

/** How a link runs, in the plane of the drawing. */
export function lineOf({ link, source, target, bend }: SceneLink, arrowScale = 1): LinkLine {
  const end = ({ place, node }: SceneNode) => ({ x: place.x, y: place.y, radius: node.size / 2 });
  return linkLine(end(source), end(target), bend, link.directed, arrowScale);
}

/** The organisation at the other end. */
export function otherEnd(link: SceneLink, one: SceneNode): SceneNode {
  return link.source === one ? link.target : link.source;
}
