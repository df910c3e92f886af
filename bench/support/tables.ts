import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const header = {
  organisations: 'id,name,kind,size,region,place,founded,fate,industry,sector,source,note',
  spinoffs: 'parent,child,year,type,rule,confidence,source,note',
  links: 'from,to,kind,formality,start,weight,source,note',
  flows: 'origin,destination,year,count,source',
};
type Table = keyof typeof header;

/** Rows of each table among all rows. */
const shares: Record<Table, number> = { organisations: 0.3, spinoffs: 0.15, links: 0.5, flows: 0.05 };
const kinds = ['firm', 'firm', 'firm', 'firm', 'firm', 'university', 'public-lab', 'intermediary'];
const types = ['collaboration', 'supply', 'equipment', 'licence', 'advice', 'funding'];
const syllables = [
  'ba',
  'dor',
  'el',
  'fin',
  'ga',
  'hel',
  'ka',
  'lum',
  'mi',
  'nor',
  'pra',
  'ros',
  'sil',
  'ten',
  'vo',
  'zy',
];
const trades = ['Instruments', 'Systems', 'Optics', 'Software', 'Sensors', 'Labs', 'Devices', 'Materials'];
const source = (i: number) => `"https://example.org/press/${i}, page 2"`;

const hash = (i: number, salt: number) => Math.imul(i + 1, 0x9e3779b1 ^ salt) >>> 0;

/** An end of the i-th link: some hubs, many leaves, always the same. */
function end(i: number, salt: number, count: number): number {
  return Math.floor(count * (hash(i, salt) / 2 ** 32) ** 2);
}

/** A name such as "Helkanor Optics 17": about 40 organisations share its first word, as many as there are shares its second. */
export function nameOf(i: number): string {
  const word = [0, 4, 8].map((shift) => syllables[(hash(i % 2_500, 7) >>> (shift + 8)) & 15]).join('');
  return `${word[0]!.toUpperCase()}${word.slice(1)} ${trades[hash(i, 3) & 7]} ${i % 97}`;
}

/** One of 63 regions, below nine of level 1. */
export const regionOf = (i: number) => `DE${i % 9}${i % 7}`;

function row(table: Table, i: number, count: number, prefix: string): string {
  const [a, b] = [end(i, 1, count), end(i, 0x2545, count)];
  const other = b === a ? (b + 1) % count : b;
  const year = 1950 + (i % 70);
  const id = (at: number) => `${prefix}-${at}`;
  switch (table) {
    case 'organisations':
      return `${id(i)},"${nameOf(i)}, Ltd",${kinds[i % 8]},sme,${regionOf(i)},Munich,${year},active,instruments,manufacturing,${source(i)},`;
    case 'spinoffs':
      // A child's number is greater than its parent's, so there is no cycle.
      return `${id(Math.floor(i / 2))},${id(i + 1)},${year},corporate,founder-employer,high,${source(i)},said by a founder`;
    case 'links':
      return `${id(a)},${id(other)},${types[i % 6]},formal,${year},1,${source(i)},`;
    case 'flows':
      return `${id(a)},${id(other)},${year},${1 + (i % 9)},${source(i)}`;
  }
}

function* lines(table: Table, rows: number, organisations: number, prefix: string): Generator<string> {
  yield `${header[table]}\n`;
  for (let i = 0; i < rows; i++) yield `${row(table, i, organisations, prefix)}\n`;
}

/** So many rows hold this many organisations. */
export const rowsFor = (organisations: number) => Math.round(organisations / shares.organisations);

/** Writes tables of so many rows into a folder; ids begin with the prefix. */
export async function writeTables(
  folder: string,
  rows: number,
  prefix = 'org',
): Promise<{ name: string; path: string }[]> {
  const files: { name: string; path: string }[] = [];
  for (const table of Object.keys(shares) as Table[]) {
    const path = join(folder, `${table}.csv`);
    const own = lines(
      table,
      Math.round(rows * shares[table]),
      Math.round(rows * shares.organisations),
      prefix,
    );
    await pipeline(Readable.from(own), createWriteStream(path));
    files.push({ name: `${table}.csv`, path });
  }
  return files;
}
