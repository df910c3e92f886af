import { link, network, organisation } from './drawing.ts';

/** Four organisations in two boxes and a country, one of them without place, and three links. */
export const small = network(
  [
    organisation('a', { box: 'SE232', kind: 'university' }),
    organisation('b', { box: 'SE232' }),
    organisation('c', { region: 'DE' }),
    organisation('d'),
  ],
  [
    link('a', 'b', { type: 'spin-off' }),
    link('a', 'c', { scope: 'international', weight: 100 }),
    link('c', 'a', { scope: 'international', type: 'supply' }),
  ],
);
