import { type LinkType, linkTypeIds } from '../../../contract/link-types.ts';
import { type Indicator, thin } from './indicator.ts';
import { shareInside } from './scope-share.ts';

/** One channel of collective learning: the links of some types, by where they go. */
export function channel(id: string, name: string, definition: string, links: LinkType[]): Indicator {
  const types = new Set(links.map((link) => linkTypeIds.indexOf(link)));
  return {
    id,
    name,
    group: 'collective learning',
    definition,
    reference:
      'Keeble & Wilkinson 1999, Collective learning and knowledge development in the evolution of regional clusters of high technology SMEs in Europe, Regional Studies 33',
    unit: 'share',
    of: 'links',
    convention:
      'Links that touch the region, at its level; those of unknown scope are in N, not in the share. A link counts once, whatever its weight, in the year in which it begins; undated links are in the value, in no year.',
    parts: 'scope',
    partsUnit: 'count',
    thinBelow: thin,
    links,
    run: (scene) =>
      shareInside(
        scene,
        scene.links.filter(({ type }) => types.has(type)),
      ),
  };
}
