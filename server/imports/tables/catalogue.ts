import { importFormats } from '../../../contract/import-formats.ts';
import { type TableId, tableIds, tableOfName } from '../../../contract/import-tables.ts';
import { nearest } from '../suggest.ts';
import { careersTable } from './careers.ts';
import { flowsTable } from './flows.ts';
import { linksTable } from './links.ts';
import { organisationsTable } from './organisations.ts';
import { peopleTable } from './people.ts';
import { regionsTable } from './regions.ts';
import { sameAsTable } from './same-as.ts';
import { spinoffsTable } from './spinoffs.ts';

/** Every table that can be imported. */
export const tables = {
  regions: regionsTable,
  organisations: organisationsTable,
  people: peopleTable,
  'same-as': sameAsTable,
  spinoffs: spinoffsTable,
  links: linksTable,
  flows: flowsTable,
  careers: careersTable,
};

/** The formats other than CSV, with the endings of their files. */
export const formatNames = Object.values(importFormats)
  .map(({ name, extensions }) => `${name} (${extensions.join(', ')})`)
  .join(', ');

/** The table a file holds, told by its name; for a name that says none, what to do. */
export function tableOfFile(name: string): { table: TableId } | { problem: string } {
  const table = tableOfName(name);
  if (table) return { table };
  const names = tableIds.map((id) => `${id}.csv`).join(', ');
  const stem = /^(.*)\.(csv|tsv|txt)$/i.exec(name)?.[1];
  if (stem === undefined)
    return {
      problem: `"${name}" is neither a CSV table, whose name must be one of ${names}, nor a file of ${formatNames}.`,
    };
  const meant = nearest(stem.split(/[\s._-]+/).at(-1) ?? '', tableIds);
  const hint = meant ? ` Rename it to ${meant}.csv if that is what it holds.` : '';
  return { problem: `"${name}" doesn't say which table it holds. Its name must be one of ${names}.${hint}` };
}
