import { linkType } from '../../../contract/link-types.ts';
import { type PathShape, printInk, type Shape } from '../../ui/figures/shapes.ts';
import { type Island, islandsOf } from '../islands.ts';
import { nameGap } from '../layouts/cells.ts';
import type { Point, Rect } from '../layouts/types.ts';
import type { LinkLine } from '../link-line.ts';
import type { GraphModel } from '../model.ts';
import { nameLine, nameSize, titleInset, titleLine, titleSize } from '../names.ts';
import { lineOf, outlineOf, type Scene, type SceneBox, type SceneLink, type SceneNode } from '../scene.ts';
import { signPath } from '../sign.ts';

const frameRadius = 6;
const n = (value: number) => String(Math.round(value * 100) / 100);
const p = ({ x, y }: Point) => `${n(x)} ${n(y)}`;

/** A rectangle with round corners, as a path. */
export function roundedPath({ x, y, width, height }: Rect, radius: number): string {
  const arc = (at: Point) => `A${radius} ${radius} 0 0 1 ${p(at)}`;
  const [right, bottom] = [x + width, y + height];
  return [
    `M${n(x + radius)} ${n(y)}H${n(right - radius)}`,
    arc({ x: right, y: y + radius }),
    `V${n(bottom - radius)}`,
    arc({ x: right - radius, y: bottom }),
    `H${n(x + radius)}`,
    arc({ x, y: bottom - radius }),
    `V${n(y + radius)}`,
    arc({ x: x + radius, y }),
    'Z',
  ].join('');
}

/** Paper is white; boxes are told from it by a little grey. */
const { ground: paper, sunken: boxFill, lineStrong: boxLine, ink, ink2 } = printInk;
/** From the middle of letters to the line they stand on, by their size. */
const baseline = 0.35;
const signEdge = 1.5;

function dashed(dash: readonly number[]): string | undefined {
  return dash.length > 0 ? dash.join(' ') : undefined;
}

function boxShape(one: SceneBox): Shape {
  const { box } = one;
  const dash = box.vague ? '5 4' : undefined;
  const d = roundedPath(outlineOf(one), frameRadius);
  return { tag: 'path', d, fill: boxFill, stroke: boxLine, width: 0.8, dash, note: box.name };
}

function islandShapes({ ground, tie: [from, to] }: Island): Shape[] {
  return [
    { tag: 'path', d: `M${p(from)}L${p(to)}`, stroke: boxLine, width: 3 },
    { tag: 'path', d: roundedPath(ground, frameRadius), fill: boxFill, stroke: boxLine, width: 0.8 },
  ];
}

function titleShape({ box, frame }: SceneBox): Shape {
  const middle = frame.y - titleLine / 2 + 1;
  const y = middle + titleSize * baseline;
  const base = { size: titleSize, weight: 600, fill: ink2, halo: boxFill };
  return { tag: 'text', text: box.name, x: frame.x + titleInset, y, ...base };
}

function linePath({ from, control, to }: LinkLine): string {
  return control ? `M${p(from)}Q${p(control)} ${p(to)}` : `M${p(from)}L${p(to)}`;
}

/** Many links are drawn paler, so that where they gather is seen. */
function strength(count: number): number {
  return Math.max(0.4, Math.min(1, Math.sqrt(900 / Math.max(count, 1)))) * 0.85;
}

function linkShapes(one: SceneLink, opacity: number): Shape[] {
  const { link, source, target } = one;
  const line = lineOf(one);
  const { label, directed } = linkType(link.type);
  const note = `${source.node.name} ${directed ? '→' : '–'} ${target.node.name}: ${label}, ${link.scope}`;
  const shown = Math.round(opacity * (link.faint ? 0.45 : 1) * 100) / 100;
  const shared = { tag: 'path', opacity: shown, stroke: link.colour } as const;
  const stroke: PathShape = {
    ...shared,
    d: linePath(line),
    width: link.width,
    dash: dashed(link.dash),
    note,
  };
  if (!line.arrow) return [stroke];
  const d = `M${line.arrow.map(p).join('L')}Z`;
  return [
    stroke,
    link.faint ? { ...shared, d, width: 1 } : { tag: 'path', opacity: shown, d, fill: link.colour },
  ];
}

function signShape({ node, place }: SceneNode): Shape {
  const d = signPath(node.shape, place, node.size / 2);
  const stroke = node.box === null ? paper : boxFill;
  return { tag: 'path', d, fill: node.colour, stroke, width: signEdge, note: node.name };
}

function nameShapes({ node, names, place }: SceneNode): Shape[] {
  const halo = node.box === null ? paper : boxFill;
  const base = { tag: 'text', size: nameSize, fill: ink, halo } as const;
  const down = nameSize * baseline;
  if (place.side === 'right') {
    return [{ ...base, text: names.text, x: place.x + node.size / 2 + 2 * nameGap, y: place.y + down }];
  }
  const top = place.y + node.size / 2 + nameGap + nameLine / 2;
  return names.lines.map((text, i) => ({
    ...base,
    text,
    x: place.x,
    y: top + i * nameLine + down,
    anchor: 'middle',
  }));
}

/** Everything a scene shows, at zoom 1, every name written, in the ink of print. Colours of signs and links are those of the scene. */
export function sceneShapes(scene: Scene): Shape[] {
  const nodes = [...scene.nodes.values()];
  const opacity = strength(scene.links.length);
  return [
    ...scene.boxes.map(boxShape),
    ...scene.boxes.flatMap(islandsOf).flatMap(islandShapes),
    ...scene.links.flatMap((link) => linkShapes(link, opacity)),
    ...nodes.map(signShape),
    ...scene.boxes.map(titleShape),
    ...nodes.flatMap(nameShapes),
  ];
}

/** The same scene in the colours of another model of the same organisations and links. */
export function recoloured(scene: Scene, { nodes, links }: GraphModel): Scene {
  const nodeColours = new Map(nodes.map(({ id, colour }) => [id, colour]));
  const linkColours = new Map(links.map(({ id, colour }) => [id, colour]));
  const node = (one: SceneNode): SceneNode => ({
    ...one,
    node: { ...one.node, colour: nodeColours.get(one.node.id) ?? one.node.colour },
  });
  const link = (one: SceneLink): SceneLink => ({
    ...one,
    link: { ...one.link, colour: linkColours.get(one.link.id) ?? one.link.colour },
  });
  return {
    ...scene,
    nodes: new Map([...scene.nodes].map(([id, one]) => [id, node(one)])),
    links: scene.links.map(link),
  };
}
