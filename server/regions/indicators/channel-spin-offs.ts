import { channel } from '../profile/channel.ts';

export const spinoffChannel = channel(
  'channel-spin-offs',
  'Spin-offs that stay',
  'Share of the spin-offs with an end in the region whose parent and child are both in it.',
  ['spin-off'],
);
