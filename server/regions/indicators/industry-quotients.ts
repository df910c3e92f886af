import { type Indicator, thin } from '../profile/indicator.ts';
import { fewestFirms, locationQuotients } from '../profile/location-quotients.ts';

export const industryQuotients: Indicator = {
  id: 'industry-quotients',
  name: 'Specialisation by industry',
  group: 'specialisation',
  definition:
    'Location quotient: an industry’s share of the region’s firms ÷ its share of all firms. Above 1 the region has more of it than the whole.',
  reference: 'Isard 1960, Methods of Regional Analysis, MIT Press',
  unit: 'index',
  of: 'firms of known industry',
  convention: `The whole is every firm that the filter leaves, the region’s among them: what the data knows, not an economy. The value is the greatest quotient of an industry with at least ${fewestFirms} firms in the region; the largest industries are listed. Industries are the words of the data.`,
  parts: 'industry',
  partsUnit: 'index',
  thinBelow: thin,
  links: [],
  run: (scene) => locationQuotients(scene, 'industry', false),
};
