import { countReach, reachConvention, toldReach } from '../answer-reach.ts';
import { type Indicator, thin } from '../profile/indicator.ts';

export const externalReach: Indicator = {
  id: 'external-reach',
  name: 'External reach',
  group: 'embeddedness',
  definition:
    'How near the region’s organisations are to those outside: the mean, over its organisations, of Σ 1/distance to everybody outside; in all, by own links out of the region (direct), and through gatekeepers (mediated).',
  reference:
    'Breschi & Lenzi 2015, The role of external linkages and gatekeepers for the renewal and expansion of US cities’ knowledge base, Regional Studies 49',
  unit: 'index',
  of: 'organisations',
  convention: reachConvention,
  parts: 'way out',
  partsUnit: 'index',
  thinBelow: thin,
  links: [],
  async run({ analytics, selection, table, level, region, signal }) {
    const [count] = await countReach(analytics, selection, level, region, signal);
    if (count === undefined) return { value: null, n: 0 };
    const { reach, direct, mediated, organisations: n, gatekeepers, reaching } = toldReach(table, count);
    return {
      value: reach,
      n,
      values: [
        { id: 'direct', name: 'Direct', value: direct, n: reaching },
        { id: 'mediated', name: 'Through gatekeepers', value: mediated, n: gatekeepers },
      ],
    };
  },
};
