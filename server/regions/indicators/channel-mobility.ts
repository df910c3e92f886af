import { channel } from '../profile/channel.ts';

export const mobilityChannel = channel(
  'channel-mobility',
  'Worker flows that stay',
  'Share of the worker flows with an end in the region that run inside it.',
  ['worker-flow'],
);
