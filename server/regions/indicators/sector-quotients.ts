import { type Indicator, thin } from '../profile/indicator.ts';
import { fewestFirms, locationQuotients } from '../profile/location-quotients.ts';

export const sectorQuotients: Indicator = {
  id: 'sector-quotients',
  name: 'Specialisation by sector',
  group: 'specialisation',
  definition:
    'Location quotient: a sector’s share of the region’s firms ÷ its share of all firms. Above 1 the region has more of it than the whole.',
  reference: 'Isard 1960, Methods of Regional Analysis, MIT Press',
  unit: 'index',
  of: 'firms of known sector',
  convention: `The whole is every firm that the filter leaves, the region’s among them: what the data knows, not an economy. The value is the greatest quotient of a sector with at least ${fewestFirms} firms in the region. A year holds the firms that stand in it, those without start year in every one.`,
  parts: 'sector',
  partsUnit: 'index',
  thinBelow: thin,
  links: [],
  run: (scene) => locationQuotients(scene, 'sector', true),
};
