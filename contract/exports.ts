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
  carriesMeasures: z.boolean().meta({ description: 'Can measures be attributes of its organisations?' }),
});
export type ExportFormat = z.infer<typeof ExportFormat>;

const Measures = z.array(z.string().min(1)).min(1).max(50).meta({
  description: 'Ids of measures of organisations, computed on what is exported and written as attributes',
});

export const getExports = endpoint({
  method: 'get',
  path: '/exports',
  tag: 'exports',
  summary: 'The formats',
  answer: z.object({ formats: z.array(ExportFormat) }),
});

const exportFaults = [
  ...filterFaults,
  '400 no-attribute',
  '400 nothing-to-export',
  '400 too-large',
  '400 unknown-measure',
] as const;

export const getExport = endpoint({
  method: 'get',
  path: '/exports/{format}',
  tag: 'exports',
  summary: 'A file of the filtered graph, or of the organisations named and the links among them',
  params: z.object({ format: z.string().min(1) }),
  query: z
    .strictObject({
      ...filterQuery,
      ids: queryList(z.string().min(1)),
      measures: queryList(z.string().min(1)),
    })
    .superRefine(checkFilter),
  answer: z.unknown(),
  media: 'application/octet-stream',
  faults: exportFaults,
});

export const postExport = endpoint({
  method: 'post',
  path: '/exports/{format}',
  tag: 'exports',
  summary: 'The same, for more organisations than an address can name',
  params: z.object({ format: z.string().min(1) }),
  body: z.strictObject({
    filter: Filter.prefault({}),
    ids: z.array(z.string().min(1)).min(1).optional(),
    measures: Measures.optional(),
  }),
  answer: z.unknown(),
  media: 'application/octet-stream',
  faults: exportFaults,
});

/** What every exported file says of itself, and what a text has to name that shows the data. */
export const Provenance = z.object({
  program: z.string().meta({ description: 'Name and version of the program' }),
  date: z.string().meta({ description: 'ISO date' }),
  dataVersion: z.number().int(),
  filter: z.string().meta({ description: 'The filter in words' }),
  organisations: z.number().int(),
  links: z.number().int(),
  datasets: z
    .array(
      z.object({
        id: z.string(),
        title: z.string(),
        version: z.string().nullable(),
        licence: z.string().nullable(),
        citation: z.string().nullable().meta({ description: 'As the data set is to be cited' }),
      }),
    )
    .meta({ description: 'The data sets that the filter lets through' }),
  conventions: z.array(z.string()),
});
export type Provenance = z.infer<typeof Provenance>;

export const getProvenance = endpoint({
  method: 'get',
  path: '/provenance',
  tag: 'exports',
  summary:
    'What a file of the filtered graph says of itself: data sets with citation and licence, data version, filter',
  query: z.strictObject(filterQuery).superRefine(checkFilter),
  answer: Provenance,
  faults: filterFaults,
});
