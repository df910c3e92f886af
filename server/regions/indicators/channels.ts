import { type LinkType, linkTypeIds } from '../../../contract/link-types.ts';
import { type Indicator, thin } from '../profile/indicator.ts';
import { shareInside } from '../profile/scope-share.ts';

function channel(id: string, name: string, definition: string, links: LinkType[]): Indicator {
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

/** The three channels of collective learning. */
export const spinoffChannel = channel(
  'channel-spin-offs',
  'Spin-offs that stay',
  'Share of the spin-offs with an end in the region whose parent and child are both in it.',
  ['spin-off'],
);
export const mobilityChannel = channel(
  'channel-mobility',
  'Worker flows that stay',
  'Share of the worker flows with an end in the region that run inside it.',
  ['worker-flow'],
);
export const cooperationChannel = channel(
  'channel-cooperation',
  'Co-operation that stays',
  'Share of the co-operation of the region’s organisations (collaboration, supply, equipment, licences, advice) that runs inside it.',
  ['collaboration', 'supply', 'equipment', 'licence', 'advice'],
);
