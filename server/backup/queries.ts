import { z } from 'zod';
import { defineQuery } from '../database/queries.ts';
import { Link, Node, Properties } from './lines.ts';

const pinned = z.object({ datasets: z.array(z.string()) });
const written = z.object({ written: z.number().int() });

export const dataSetsQuery = defineQuery('backup/data-sets', pinned, z.object({ properties: Properties }));
export const nodesQuery = defineQuery('backup/nodes', pinned, Node);
export const linksQuery = defineQuery('backup/links', pinned, Link);

const id = z.object({ id: z.string() });
export const anyDataSetQuery = defineQuery('backup/any-data-set', z.object({}), id);
export const restoreDataSetQuery = defineQuery(
  'backup/restore-data-set',
  z.object({ properties: Properties }),
  id,
);
export const restoreNodesQuery = defineQuery(
  'backup/restore-nodes',
  z.object({ rows: z.array(Node) }),
  written,
);
export const restoreLinksQuery = defineQuery(
  'backup/restore-links',
  z.object({ rows: z.array(Link) }),
  written,
);
export const publishQuery = defineQuery(
  'backup/publish',
  pinned.extend({ version: z.number().int() }),
  z.object({ version: z.number().int(), published: z.number().int() }),
);
