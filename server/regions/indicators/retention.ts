import type { Indicator } from '../profile/indicator.ts';
import { byBalance, countedPeople, mobility } from '../profile/mobility.ts';

export const retention: Indicator = {
  ...mobility,
  id: 'retention',
  name: 'Retention',
  definition:
    'Of the people who left an organisation of the region, the share whose new employer is in it, too.',
  unit: 'share',
  convention: `${countedPeople} No value where nobody left.`,
  parts: 'where they went',
  partsUnit: 'people',
  run: (scene) =>
    byBalance(
      scene,
      (balance) => balance.retention,
      (balance) => [
        ['inside', 'Stayed in the region', balance.inside],
        ['out', 'Left it', balance.out],
      ],
    ),
};
