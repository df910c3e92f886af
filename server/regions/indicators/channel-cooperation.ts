import { channel } from '../profile/channel.ts';

export const cooperationChannel = channel(
  'channel-cooperation',
  'Co-operation that stays',
  'Share of the co-operation of the region’s organisations (collaboration, supply, equipment, licences, advice) that runs inside it.',
  ['collaboration', 'supply', 'equipment', 'licence', 'advice'],
);
