import { z } from 'zod';
import { tableColumns } from '../../../contract/import-tables.ts';
import { defineQuery } from '../../database/queries.ts';
import type { NewRegion } from '../check/regions.ts';
import type { linkTables, Property } from '../link-tables.ts';

const written = z.object({ written: z.number() });
/** Rows were checked one by one already; parsing each again would cost more than writing it. */
const rowsOf = <T>() => z.custom<T[]>((value) => Array.isArray(value));
const dataset = z.string();
/** A row as a list: a map's keys would be sent, and looked up, once more with each row, which cost a fifth of the time. */
export type Cells = (Property | string[])[];
const rows = rowsOf<Cells>();

type NodeTable = 'organisations' | 'people' | 'same-as';
const columnsOf = (table: NodeTable) => [...tableColumns[table].needed, ...tableColumns[table].optional];

/** Which cell of a row is which property, in the order of the query's file: for nodes the columns of their table. */
export const cellOrder: Record<NodeTable | keyof typeof linkTables, readonly string[]> = {
  organisations: columnsOf('organisations'),
  people: columnsOf('people'),
  'same-as': columnsOf('same-as'),
  spinoffs: ['id', 'year', 'type', 'rule', 'source', 'note', 'confidence', 'startWas', 'endWas'],
  links: [
    'id',
    'from',
    'to',
    'weight',
    'share',
    'formality',
    'source',
    'note',
    'confidence',
    'startWas',
    'endWas',
  ],
  flows: ['id', 'year', 'count', 'source', 'note', 'confidence', 'startWas', 'endWas'],
  careers: ['id', 'from', 'to', 'role', 'endWas', 'founder'],
};

export const stillWriting = defineQuery(
  'imports/still-writing',
  z.object({ dataset, importId: z.string() }),
  z.object({ writing: z.boolean() }),
);
export const writeRegions = defineQuery(
  'imports/write-regions',
  z.object({ dataset, rows: rowsOf<Omit<NewRegion, 'parent'>>() }),
  written,
);
export const writeParents = defineQuery(
  'imports/write-region-parents',
  z.object({ rows: rowsOf<{ code: string; parent: string | null }>() }),
  written,
);
export const writeOrganisations = defineQuery(
  'imports/write-organisations',
  z.object({ dataset, label: z.string(), rows }),
  written.extend({ placed: z.number() }),
);
export const writePeople = defineQuery('imports/write-people', z.object({ dataset, rows }), written);
export const writeSameAs = defineQuery('imports/write-same-as', z.object({ dataset, rows }), written);
export const writeSpinOffs = defineQuery('imports/write-spin-offs', z.object({ dataset, rows }), written);
export const writeLinks = defineQuery(
  'imports/write-links',
  z.object({ dataset, type: z.string(), rows }),
  written,
);
export const writeFlows = defineQuery('imports/write-flows', z.object({ dataset, rows }), written);
export const writeCareers = defineQuery('imports/write-careers', z.object({ dataset, rows }), written);
