import type { Indicator } from '../profile/indicator.ts';
import { byBalance, countedPeople, mobility } from '../profile/mobility.ts';

export const movedInside: Indicator = {
  ...mobility,
  id: 'moved-inside',
  name: 'People who moved inside',
  definition: 'People who changed from one organisation of the region to another.',
  unit: 'people',
  convention: countedPeople,
  parts: null,
  partsUnit: null,
  run: (scene) =>
    byBalance(
      scene,
      ({ inside }) => inside,
      () => [],
    ),
};
