import type { Indicator } from '../profile/indicator.ts';
import { countedPeople, listedAtMost, mobility, topEnds } from '../profile/mobility.ts';

export const topOrigins: Indicator = {
  ...mobility,
  id: 'top-origins',
  name: 'Top origins',
  definition:
    'People who came to the region’s organisations from elsewhere, and the organisations from which most came.',
  unit: 'people',
  convention: `${countedPeople} At most ${listedAtMost} organisations are listed.`,
  parts: 'origin',
  partsUnit: 'people',
  run: (scene) => topEnds(scene, 'source'),
};
