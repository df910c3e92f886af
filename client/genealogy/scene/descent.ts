import type { Ink, Shape } from '../../ui/figures/shapes.ts';
import type { Lines } from '../model/kin.ts';
import type { OrganisationScene, Scene } from './scene.ts';

/** The line of descent: along each parent's line from its start to where the child leaves, and up to the child. */
export function descentPath(scene: Pick<Scene, 'organisations' | 'links'>, lines: Lines): string {
  const of = new Map(scene.organisations.map((o) => [o.id, o]));
  const parts: string[] = [];
  const along = (o: OrganisationScene | undefined, x: number) => {
    if (o) parts.push(`M${o.placed.mark.x} ${o.placed.y}H${x}`);
  };
  for (const link of scene.links) {
    if (!lines.spinoffs.has(link.id)) continue;
    along(of.get(link.parent), link.x);
    if (link.pieces) {
      for (const { x1, y1, x2, y2 } of link.pieces) parts.push(`M${x1} ${y1}L${x2} ${y2}`);
      continue;
    }
    const child = of.get(link.child);
    parts.push(`M${link.x} ${link.y1}V${link.y2}`);
    if (child) parts.push(`M${link.x} ${link.y2}H${child.placed.mark.x}`);
  }
  return parts.join('');
}

/** The lines of a relation as they are lit in files; nothing where there are none. */
export function litShapes(scene: Scene, lines: Lines | null, ink: Ink): Shape[] {
  const d = lines ? descentPath(scene, lines) : '';
  return d === '' ? [] : [{ tag: 'path', d, stroke: ink.select, width: 4.5, opacity: 0.85 }];
}
