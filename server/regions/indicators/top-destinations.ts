import type { Indicator } from '../profile/indicator.ts';
import { countedPeople, listedAtMost, mobility, topEnds } from '../profile/mobility.ts';

export const topDestinations: Indicator = {
  ...mobility,
  id: 'top-destinations',
  name: 'Top destinations',
  definition:
    'People who left the region’s organisations for elsewhere, and the organisations to which most went.',
  unit: 'people',
  convention: `${countedPeople} At most ${listedAtMost} organisations are listed.`,
  parts: 'destination',
  partsUnit: 'people',
  run: (scene) => topEnds(scene, 'target'),
};
