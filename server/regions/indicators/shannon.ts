import { diversity } from '../profile/diversity.ts';
import { type Indicator, thin } from '../profile/indicator.ts';
import { shannonOf } from '../profile/shares.ts';

export const shannon: Indicator = {
  id: 'shannon',
  name: 'Diversity of industries (Shannon)',
  group: 'specialisation',
  definition:
    'Shannon’s entropy of the shares of industries among the region’s firms: 0 when all are in one industry, ln k when k industries have the same share.',
  reference:
    'Frenken, Van Oort & Verburg 2007, Related variety, unrelated variety and regional economic growth, Regional Studies 41',
  unit: 'index',
  of: 'firms of known industry',
  convention:
    'Natural logarithm. Firms as they stand; those without industry are left out. A year holds the firms that stand in it, those without start year in every one.',
  parts: 'division',
  partsUnit: 'index',
  thinBelow: thin,
  links: [],
  run: (scene) => diversity(scene, shannonOf),
};
