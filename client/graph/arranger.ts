import type { LayoutRequest } from './layout.worker.ts';
import { twoLevel } from './layouts/two-level.ts';
import type { Extent, Layout, LayoutInput, Rect } from './layouts/types.ts';
import type { GraphModel, GraphNode } from './model.ts';
import type { Measure } from './names.ts';
import { layoutInput, type Scene } from './scene.ts';

/** How a model is to be arranged. When `arrangement` differs from the former one, everything is placed anew. */
export interface Arrangement {
  layout: string;
  arrangement: string;
}

/** What has to be placed: nothing, what is new, or all. */
export type Extension = 'none' | 'new' | 'all';

/** With less than this share of what is to be shown already standing, or of what stands to stay, all is arranged anew. */
const enough = 0.5;

/** The same drawing for the same data, always. */
const seed = 1;

export function extensionOf(model: GraphModel, scene: Scene, isOther: boolean): Extension {
  const standing = model.nodes.filter((n) => scene.nodes.get(n.id)?.node.box === n.box).length;
  const isThinned = standing < scene.nodes.size * enough;
  if (isOther || isThinned || standing < model.nodes.length * enough) return 'all';
  return standing === model.nodes.length ? 'none' : 'new';
}

/** A drawing made for one form of the window is still good in another up to so many times as wide or as narrow. */
const otherForm = 1.4;

export function isOtherForm(laidFor: number, window: Extent): boolean {
  const times = aspectOf(window) / laidFor;
  return times > otherForm || times < 1 / otherForm;
}

function aspectOf({ width, height }: Extent): number {
  return Math.min(2.4, Math.max(0.6, width / Math.max(height, 1)));
}

/** What changed its box is new there; what was hidden comes back to where it was. */
function isAtHome({ id, box }: GraphNode, scene: Scene, { nodes, boxes }: Layout): boolean {
  const standing = scene.nodes.get(id);
  if (standing) return standing.node.box === box;
  const place = nodes.get(id);
  const frame = box === null ? undefined : boxes.get(box);
  if (!place || !frame) return place !== undefined && box === null;
  const { x, y, width, height } = frame;
  return place.x >= x && place.x <= x + width && place.y >= y && place.y <= y + height;
}

/** `laid`: the layout that `scene` shows, without what was put elsewhere by hand. */
export function requestFor(
  model: GraphModel,
  scene: Scene,
  laid: Layout,
  window: Extent,
  measure: Measure,
  layout: string,
  extension: Extension,
): LayoutRequest {
  const input = layoutInput(model, measure, aspectOf(window), seed);
  if (extension === 'all') return { layout, input };
  const kept = { nodes: new Map(laid.nodes), boxes: new Map(laid.boxes) };
  for (const node of model.nodes) if (!isAtHome(node, scene, kept)) kept.nodes.delete(node.id);
  return { layout, input, kept };
}

/** Stands in for the arrangement by force where there was no time for it: rows. */
function inRows(cells: readonly Extent[]): Rect[] {
  const columns = Math.ceil(Math.sqrt(cells.length));
  const width = Math.max(...cells.map((c) => c.width)) + 9;
  const height = Math.max(...cells.map((c) => c.height)) + 9;
  return cells.map((c, i) => ({ x: (i % columns) * width, y: Math.floor(i / columns) * height, ...c }));
}

/** Organisations listed box by box, without regard to links: what is shown when a layout was cancelled. */
export function listed(input: LayoutInput): Layout {
  return twoLevel.run({ ...input, links: [] }, { force: inRows, progress: () => {} });
}
