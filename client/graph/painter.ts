import { placeNames } from './labels.ts';
import type { DrawingColours } from './model.ts';
import type { PlacedName } from './name-places.ts';
import { type Measure, titleSize } from './names.ts';
import { isOverview, overviewOf, type SceneBundle } from './overview.ts';
import {
  type Brush,
  clear,
  overscan,
  paintLinks,
  paintMarks,
  paintPins,
  paintRings,
  paintSigns,
  paintVeil,
} from './paint.ts';
import { paintBoxes } from './paint-boxes.ts';
import { paintBundles } from './paint-bundles.ts';
import { paintNames, paintTitles } from './paint-texts.ts';
import { otherEnd, type Scene, type SceneLink, type SceneNode } from './scene.ts';
import type { PlacedTitle } from './title-places.ts';
import { placeTitles } from './titles.ts';
import type { Viewport } from './viewport.ts';

/** What is lit while the pointer rests on it. */
export type Lit = { node: SceneNode } | { link: SceneLink } | { bundle: SceneBundle } | null;

/** Organisations and links that stand out from all others for a while, such as the shortest paths between two. */
export interface Traced {
  nodes: SceneNode[];
  links: SceneLink[];
}

export interface Frame {
  scene: Scene;
  viewport: Viewport;
  colours: DrawingColours;
  selected: ReadonlySet<string>;
  marked: ReadonlySet<string>;
  lit: Lit;
  traced: Traced | null;
}

/** Two canvases: what is drawn, and what is written and chosen above it. */
export interface Painter {
  /** Boxes and links. */
  paintBelow(frame: Frame): void;
  /** Signs; and what is lit, chosen, marked and written. */
  paintAbove(frame: Frame): void;
  resize(width: number, height: number): void;
  /** What the last frame wrote. */
  written(): { titles: readonly PlacedTitle[]; names: readonly PlacedName[] };
}

function context(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  return canvas.getContext('2d')!;
}

/** Links and organisations that belong to what is lit. */
function litParts(lit: NonNullable<Lit>): Traced {
  if ('link' in lit) return { nodes: [lit.link.source, lit.link.target], links: [lit.link] };
  if ('bundle' in lit) {
    const { links } = lit.bundle;
    return { nodes: [...new Set(links.flatMap(({ source, target }) => [source, target]))], links };
  }
  const { node } = lit;
  return { nodes: [node, ...new Set(node.links.map((link) => otherEnd(link, node)))], links: node.links };
}

/** What is selected with its partners and the links to them, over all else. */
function paintChosen(brush: Brush, chosen: readonly SceneNode[]): void {
  const links = chosen.flatMap((n) => n.links).map((link) => [link]);
  paintLinks(brush, links, 1, { widen: 1.5 });
  paintSigns(
    brush,
    chosen.flatMap((n) => [n, ...n.links.map((link) => otherEnd(link, n))]),
  );
}

/** The names of so many selected are written whatever stands in the way. */
const mostForced = 12;

/** Links inside boxes step back in an overview, behind what runs between boxes. */
const innerFade = 0.9;

/** Every link; in an overview one line for all between two boxes. */
function paintAllLinks(brush: Brush, { scene, viewport }: Frame): void {
  if (!isOverview(scene, viewport)) {
    paintLinks(brush, scene.looks, scene.links.length);
    return;
  }
  const { inner, bundles } = overviewOf(scene);
  const single = inner.reduce((sum, look) => sum + look.length, 0);
  paintLinks(brush, inner, single, { fade: bundles.length > 0 ? innerFade : 1 });
  paintBundles(brush, bundles);
}

/** Lays a veil over the drawing and paints parts of it again, on the veil. Answers their names. */
function paintLit(
  brush: Brush,
  { scene, viewport, selected }: Frame,
  { nodes, links }: Traced,
): readonly PlacedName[] {
  const ids = new Set(nodes.map((n) => n.node.id));
  paintVeil(brush);
  paintLinks(
    brush,
    links.map((link) => [link]),
    links.length,
    { widen: 1.5 },
  );
  paintSigns(brush, nodes);
  paintRings(
    brush,
    nodes.filter((n) => selected.has(n.node.id)),
  );
  const first = new Set(nodes.slice(0, 1).map((n) => n.node.id));
  const shown = nodes.length <= 12 ? ids : first;
  const names = placeNames({ ...scene, ranked: nodes }, viewport, [], first, shown);
  paintNames(brush, names, first);
  return names;
}

export function createPainter(
  under: HTMLCanvasElement,
  over: HTMLCanvasElement,
  font: string,
  measure: Measure,
): Painter {
  const ratio = Math.min(2, window.devicePixelRatio || 1);
  let titles: readonly PlacedTitle[] = [];
  let names: readonly PlacedName[] = [];
  const brush = (canvas: HTMLCanvasElement, { viewport, colours }: Frame): Brush => ({
    ...{ context: context(canvas), viewport, colours, font, measure, ratio },
  });
  return {
    paintBelow(frame) {
      const below = brush(under, frame);
      clear(below);
      paintBoxes(below, frame.scene.boxes);
      paintAllLinks(below, frame);
    },
    paintAbove(frame) {
      paintSigns(brush(under, frame), frame.scene.nodes.values());
      const above = brush(over, frame);
      const { scene, viewport, selected, marked, lit, traced } = frame;
      clear(above);
      const first = new Set([...selected, ...marked]);
      titles = placeTitles(scene, viewport, (text) => measure(text, titleSize, true), first);
      if (lit || traced) {
        names = paintLit(above, frame, lit ? litParts(lit) : traced!);
        return;
      }
      const chosen = [...selected].flatMap((id) => scene.nodes.get(id) ?? []);
      if (chosen.length <= 40) paintChosen(above, chosen);
      paintPins(above, scene.nodes.values());
      paintRings(above, chosen);
      const about = [...marked].flatMap((id) => (selected.has(id) ? [] : (scene.nodes.get(id) ?? [])));
      paintMarks(above, about);
      const written = new Set([...(selected.size <= mostForced ? selected : []), ...marked]);
      names = placeNames(scene, viewport, titles, first, written);
      paintTitles(above, titles);
      paintNames(above, names, first);
    },
    resize(width, height) {
      for (const canvas of [under, over]) {
        canvas.width = Math.round((width + 2 * overscan) * ratio);
        canvas.height = Math.round((height + 2 * overscan) * ratio);
      }
    },
    written: () => ({ titles, names }),
  };
}
