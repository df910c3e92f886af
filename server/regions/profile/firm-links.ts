import { linkTypes } from '../../../contract/link-types.ts';
import { intraScope, unknownScope } from '../scope-counts.ts';
import { isInside, type Scene, type TouchingLink } from './scene.ts';

/** A firm's links inside the region, and beyond it. */
export interface FirmLinks {
  firm: number;
  local: number;
  global: number;
}

/** Links that are no control, of known scope: what ties a firm to others. */
export function tiesOf({ links }: Scene): TouchingLink[] {
  return links.filter(({ type, scope }) => !linkTypes[type]!.control && scope !== unknownScope);
}

/** The firms of the region that have such a link, with how many; in the order of the firms. */
export function firmLinks(scene: Scene): FirmLinks[] {
  const counts = new Map([...scene.firms].map((firm) => [firm, { firm, local: 0, global: 0 }]));
  for (const { source, target, scope } of tiesOf(scene)) {
    for (const end of [source, target]) {
      const own = isInside(scene, end) ? counts.get(end) : undefined;
      if (!own) continue;
      if (scope === intraScope) own.local++;
      else own.global++;
    }
  }
  return [...counts.values()].filter(({ local, global }) => local + global > 0);
}
