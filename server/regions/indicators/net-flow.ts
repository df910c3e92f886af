import type { Indicator } from '../profile/indicator.ts';
import { byBalance, countedPeople, mobility } from '../profile/mobility.ts';

export const netFlow: Indicator = {
  ...mobility,
  id: 'net-flow',
  name: 'Net flow of people',
  definition:
    'People who came into the region’s organisations less those who left for organisations elsewhere.',
  unit: 'people',
  convention: countedPeople,
  parts: 'direction',
  partsUnit: 'people',
  run: (scene) =>
    byBalance(
      scene,
      ({ net }) => net,
      (balance) => [
        ['in', 'Came in', balance.in],
        ['out', 'Left', balance.out],
      ],
    ),
};
