import { linkType } from '../../../contract/link-types.ts';
import { nameGap } from '../layouts/cells.ts';
import type { Point, Rect } from '../layouts/types.ts';
import type { LinkLine } from '../link-line.ts';
import type { DrawingColours } from '../model.ts';
import { nameLine, nameSize, titleInset, titleLine, titleSize } from '../names.ts';
import { lineOf, outlineOf, type Scene, type SceneBox, type SceneLink, type SceneNode } from '../scene.ts';
import { signPath } from '../sign.ts';
import type { Mark } from './marks.ts';

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

function boxMarks(one: SceneBox, colours: DrawingColours): Mark[] {
  const { box } = one;
  return [
    {
      kind: 'path',
      d: roundedPath(outlineOf(one), frameRadius),
      fill: colours.box,
      stroke: colours.boxLine,
      width: 1,
      dash: box.vague ? [5, 4] : [],
      note: box.name,
    },
  ];
}

function titleMark({ box, frame }: SceneBox, colours: DrawingColours): Mark {
  const at = { x: frame.x + titleInset, y: frame.y - titleLine / 2 + 1 };
  return {
    kind: 'text',
    text: box.name,
    ...at,
    size: titleSize,
    bold: true,
    fill: colours.inkSoft,
    halo: colours.box,
  };
}

function linePath({ from, control, to }: LinkLine): string {
  return control ? `M${p(from)}Q${p(control)} ${p(to)}` : `M${p(from)}L${p(to)}`;
}

/** Many links are drawn paler, so that where they gather is seen. */
function strength(count: number): number {
  return Math.max(0.4, Math.min(1, Math.sqrt(900 / Math.max(count, 1)))) * 0.85;
}

function linkMarks(one: SceneLink, opacity: number): Mark[] {
  const { link, source, target } = one;
  const line = lineOf(one);
  const { label, directed } = linkType(link.type);
  const note = `${source.node.name} ${directed ? '→' : '–'} ${target.node.name}: ${label}, ${link.scope}`;
  const shared = { kind: 'path', opacity: opacity * (link.faint ? 0.45 : 1) } as const;
  const stroke: Mark = {
    ...shared,
    d: linePath(line),
    stroke: link.colour,
    width: link.width,
    dash: link.dash,
    note,
  };
  if (!line.arrow) return [stroke];
  const d = `M${line.arrow.map(p).join('L')}Z`;
  const arrow: Mark = link.faint
    ? { ...shared, d, stroke: link.colour, width: 1 }
    : { ...shared, d, fill: link.colour };
  return [stroke, arrow];
}

function signMark({ node, place }: SceneNode, colours: DrawingColours): Mark {
  const d = signPath(node.shape, place, node.size / 2);
  return { kind: 'path', d, fill: node.colour, stroke: colours.box, width: 1.5, note: node.name };
}

function nameMarks({ node, names, place }: SceneNode, colours: DrawingColours, halo: string): Mark[] {
  const base = { kind: 'text', size: nameSize, fill: colours.ink, halo } as const;
  if (place.side === 'right') {
    return [
      { ...base, text: names.text, x: place.x + node.size / 2 + 2 * nameGap, y: place.y, align: 'left' },
    ];
  }
  const top = place.y + node.size / 2 + nameGap + nameLine / 2;
  return names.lines.map((text, i) => ({
    ...base,
    text,
    x: place.x,
    y: top + i * nameLine,
    align: 'center',
  }));
}

/** Everything a scene shows, at zoom 1, every name written. */
export function sceneMarks(scene: Scene, colours: DrawingColours): Mark[] {
  const nodes = [...scene.nodes.values()];
  const opacity = strength(scene.links.length);
  return [
    ...scene.boxes.flatMap((box) => boxMarks(box, colours)),
    ...scene.links.flatMap((link) => linkMarks(link, opacity)),
    ...nodes.map((node) => signMark(node, colours)),
    ...scene.boxes.map((box) => titleMark(box, colours)),
    ...nodes.flatMap((node) =>
      nameMarks(node, colours, node.node.box === null ? colours.ground : colours.box),
    ),
  ];
}
