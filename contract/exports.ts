import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { filterFaults } from './fault-groups.ts';
import { checkFilter, Filter, filterQuery, queryList } from './filter.ts';

export const ExportFormat = z.object({
  id: z.string(),
  name: z.string(),
  extension: z.string(),
  media: z.string(),
  description: z.string(),
  /** Programs that read it. */
  readBy: z.array(z.string()),
});
export type ExportFormat = z.infer<typeof ExportFormat>;

export const getExports = endpoint({
  method: 'get',
  path: '/exports',
  tag: 'exports',
  summary: 'The formats',
  answer: z.object({ formats: z.array(ExportFormat) }),
});

export const getExport = endpoint({
  method: 'get',
  path: '/exports/{format}',
  tag: 'exports',
  summary: 'A file of the filtered graph, or of the organisations named and the links among them',
  params: z.object({ format: z.string().min(1) }),
  query: z.strictObject({ ...filterQuery, ids: queryList(z.string().min(1)) }).superRefine(checkFilter),
  answer: z.unknown(),
  media: 'application/octet-stream',
  faults: [...filterFaults, '400 nothing-to-export'],
});

export const postExport = endpoint({
  method: 'post',
  path: '/exports/{format}',
  tag: 'exports',
  summary: 'The same, for more organisations than an address can name',
  params: z.object({ format: z.string().min(1) }),
  body: z.strictObject({ filter: Filter.prefault({}), ids: z.array(z.string().min(1)).min(1).optional() }),
  answer: z.unknown(),
  media: 'application/octet-stream',
  faults: [...filterFaults, '400 nothing-to-export'],
});
