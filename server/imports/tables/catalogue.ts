import { nearest } from '../suggest.ts';
import { careersTable } from './careers.ts';
import { flowsTable } from './flows.ts';
import { linksTable } from './links.ts';
import { organisationsTable } from './organisations.ts';
import { peopleTable } from './people.ts';
import { regionsTable } from './regions.ts';
import { spinoffsTable } from './spinoffs.ts';
import { type TableId, tableIds } from './table.ts';

/** Every table that can be imported. */
export const tables = {
  regions: regionsTable,
  organisations: organisationsTable,
  people: peopleTable,
  spinoffs: spinoffsTable,
  links: linksTable,
  flows: flowsTable,
  careers: careersTable,
};

const isTable = (word: string): word is TableId => (tableIds as readonly string[]).includes(word);

/**
 * The table a file holds: the last word of its name, so `organisations.csv`, `munich-organisations.csv` and `2024 links.csv` are known.
 * For any other name the answer says what to do.
 */
export function tableOfFile(name: string): { table: TableId } | { problem: string } {
  const stem = /^(.*)\.(csv|tsv|txt)$/i.exec(name)?.[1]?.toLowerCase();
  const names = tableIds.map((table) => `${table}.csv`).join(', ');
  if (stem === undefined)
    return { problem: `"${name}" is not a CSV table. Its name must be one of ${names}.` };
  const word = stem.split(/[\s._-]+/).at(-1) ?? '';
  if (isTable(word)) return { table: word };
  const meant = nearest(word, tableIds);
  const hint = meant ? ` Rename it to ${meant}.csv if that is what it holds.` : '';
  return { problem: `"${name}" doesn't say which table it holds. Its name must be one of ${names}.${hint}` };
}
