import { stringify } from 'csv-stringify/sync';
import { escapeCell } from '../../../contract/cells.ts';
import { type LinkTypeId, linkType, linkTypeIds } from '../../../contract/link-types.ts';
import type { Format } from '../format.ts';
import type { ExportGraph } from '../graph.ts';
import { provenanceRows } from '../provenance.ts';
import { Numbers } from './numbers.ts';
import { zipped } from './zip.ts';

/** UCINET cuts labels at 18 characters, so organisations go by a short code; key.csv tells whose it is. */
const code = (number: number) => `O${number}`;

interface Key {
  numbers: Numbers;
  rows: string[][];
}

async function readOrganisations(graph: ExportGraph, { numbers, rows }: Key): Promise<void> {
  for await (const [number, { id, name, kind, region }] of numbers.of(graph)) {
    rows.push([code(number), ...[id, name, kind, region ?? ''].map(escapeCell)]);
  }
}

/** Link types with their links: sums of weights by pair, as a cell of a matrix holds one value. */
async function sumsByType(
  graph: ExportGraph,
  numbers: Numbers,
): Promise<Map<LinkTypeId, Map<number, number>>> {
  const sums = new Map<LinkTypeId, Map<number, number>>();
  const side = numbers.count + 1;
  for await (const { type, source, target, weight } of graph.links()) {
    const own = sums.get(type) ?? new Map<number, number>();
    const [a, b] = [numbers.at(source), numbers.at(target)];
    const pair = linkType(type).directed || a < b ? a * side + b : b * side + a;
    own.set(pair, (own.get(pair) ?? 0) + weight);
    sums.set(type, own);
  }
  return sums;
}

/** The labels on one line with commas between: Gephi reads no others, UCINET and igraph read these, too. */
function* matrix(type: LinkTypeId, count: number, sums: ReadonlyMap<number, number>): Generator<string> {
  yield `DL N=${count}\nFORMAT=EDGELIST1\nLABELS:\n`;
  for (let number = 1; number <= count; number++) yield number === 1 ? code(number) : `,${code(number)}`;
  yield '\nDATA:\n';
  for (const [pair, sum] of sums) {
    const [a, b] = [Math.floor(pair / (count + 1)), pair % (count + 1)];
    yield `${a} ${b} ${sum}\n`;
    if (!linkType(type).directed) yield `${b} ${a} ${sum}\n`;
  }
}

function readme({ provenance }: ExportGraph): string {
  const rows = provenanceRows(provenance).map(([name, value]) => `${name}: ${value}\n`);
  return `${rows.join('')}
One DL file for each link type, all over the same organisations in the same order; links of one pair are added up by weight.
Collaborations have no direction and stand in both. key.csv: code, id, name, kind and region of each organisation.
DL has no room for years and sources: export the CSV tables beside this.
`;
}

async function* write(graph: ExportGraph): AsyncGenerator<Uint8Array> {
  const key: Key = { numbers: new Numbers(1), rows: [] };
  yield* zipped(async function* () {
    yield { name: 'README.txt', content: [readme(graph)] };
    await readOrganisations(graph, key);
    yield { name: 'key.csv', content: [stringify([['code', 'id', 'name', 'kind', 'region'], ...key.rows])] };
    const sums = await sumsByType(graph, key.numbers);
    for (const type of linkTypeIds) {
      const own = sums.get(type);
      if (own) yield { name: `${type}.dl`, content: matrix(type, key.numbers.count, own) };
    }
  });
}

export const ucinetDl: Format = {
  id: 'ucinet-dl',
  name: 'UCINET DL',
  extension: 'zip',
  media: 'application/zip',
  description:
    'One network for each link type as DL edge lists with short codes, and the key from codes to ids and names.',
  readBy: ['UCINET', 'NetDraw', 'Gephi'],
  write,
};
