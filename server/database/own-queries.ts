import { z } from 'zod';
import { defineQuery } from './queries.ts';

const nothing = z.object({});

export const pinQuery = defineQuery(
  'database/pin',
  nothing,
  z.object({ version: z.number().int(), datasets: z.array(z.string()) }),
);

export const statusQuery = defineQuery(
  'database/status',
  nothing,
  z.object({ version: z.string(), edition: z.string() }),
);

export const migrationsQuery = defineQuery(
  'database/migrations',
  nothing,
  z.object({ id: z.string(), checksum: z.string() }),
);

export const recordMigrationQuery = defineQuery(
  'database/record-migration',
  z.object({ id: z.string(), checksum: z.string() }),
  z.object({ id: z.string() }),
);

export const awaitIndexesQuery = defineQuery(
  'database/await-indexes',
  z.object({ seconds: z.number() }),
  nothing,
);
