import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { databaseFaults } from './fault-groups.ts';

export const getBackup = endpoint({
  method: 'get',
  path: '/backup',
  tag: 'exports',
  summary:
    'The whole graph as it is stored, with every data set, as gzipped lines of JSON that `npm run restore` reads; its last line has counts and a checksum',
  answer: z.unknown(),
  media: 'application/gzip',
  faults: databaseFaults,
});
