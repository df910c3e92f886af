import { diversity } from '../profile/diversity.ts';
import { type Indicator, thin } from '../profile/indicator.ts';
import { herfindahlOf } from '../profile/shares.ts';

export const herfindahl: Indicator = {
  id: 'herfindahl',
  name: 'Concentration on industries (Herfindahl)',
  group: 'specialisation',
  definition:
    'Sum of the squared shares of industries among the region’s firms: 1 when all are in one industry, 1/k when k industries have the same share.',
  reference: 'Hirschman 1964, The paternity of an index, American Economic Review 54',
  unit: 'index',
  of: 'firms of known industry',
  convention:
    'Firms as they stand; those without industry are left out. Industries are the words of the data: the finer these are, the lower the index. A year holds the firms that stand in it, those without start year in every one.',
  parts: 'division',
  partsUnit: 'index',
  thinBelow: thin,
  links: [],
  run: (scene) => diversity(scene, herfindahlOf),
};
