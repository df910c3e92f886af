import { stringify } from 'csv-stringify/sync';
import { escapeCell } from '../../../contract/cells.ts';
import { linkType } from '../../../contract/link-types.ts';
import type { Format } from '../format.ts';
import type { ExportGraph, ExportOrganisation } from '../graph.ts';
import { provenanceRows } from '../provenance.ts';
import { Numbers } from './numbers.ts';
import { zipped } from './zip.ts';

/**
 * Labels of a network, each once, as networkx takes those of one name for one vertex. A label can hold neither quotes nor line breaks
 * and has no way to escape them; a backslash begins an escape to networkx. key.csv has the name as it is.
 */
class Labels {
  private readonly taken = new Set<string>();

  of({ id, name }: ExportOrganisation): string {
    let label = plainText(name);
    while (this.taken.has(label)) label += ` (${plainText(id)})`;
    this.taken.add(label);
    return `"${label}"`;
  }
}

const plainText = (text: string) =>
  text
    .replaceAll('"', "'")
    .replaceAll('\\', '/')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ');

/** Classes of a partition, numbered from 1 as they are met; 0 is unknown. */
class Partition {
  readonly classes: number[] = [];
  readonly names = new Map<string, number>();

  add(name: string | null): void {
    if (name !== null && !this.names.has(name)) this.names.set(name, this.names.size + 1);
    this.classes.push(name === null ? 0 : this.names.get(name)!);
  }

  *file(): Generator<string> {
    yield `*Vertices ${this.classes.length}\n`;
    for (const one of this.classes) yield `${one}\n`;
  }

  *key(what: string): Generator<string> {
    yield stringify([['class', what]]);
    for (const [name, number] of this.names) yield stringify([[number, escapeCell(name)]]);
  }
}

interface Written {
  numbers: Numbers;
  key: (string | number)[][];
  kinds: Partition;
  regions: Partition;
}

function remember(written: Written, number: number, { id, name, kind, region }: ExportOrganisation): void {
  written.key.push([number, escapeCell(id), escapeCell(name)]);
  written.kinds.add(kind);
  written.regions.add(region);
}

/** The lines of one section, its heading before the first: empty sections are left out. */
async function* section(graph: ExportGraph, directed: boolean, { numbers }: Written): AsyncGenerator<string> {
  let begun = false;
  for await (const { type, source, target, weight } of graph.links()) {
    if (linkType(type).directed !== directed) continue;
    if (!begun) yield directed ? '*Arcs\n' : '*Edges\n';
    begun = true;
    yield `${numbers.at(source)} ${numbers.at(target)} ${weight}\n`;
  }
}

/**
 * Arcs come first, as R's network refuses them after edges and networkx would give them no direction; where both are, an empty
 * section of arcs ends the file, as igraph takes what the last one says for the whole.
 */
async function* network(graph: ExportGraph, written: Written): AsyncGenerator<string> {
  yield `*Vertices ${graph.provenance.organisations}\n`;
  const labels = new Labels();
  for await (const [number, organisation] of written.numbers.of(graph)) {
    remember(written, number, organisation);
    yield `${number} ${labels.of(organisation)}\n`;
  }
  const sections = [];
  for (const directed of [true, false]) {
    let lines = 0;
    for await (const line of section(graph, directed, written)) {
      lines++;
      yield line;
    }
    if (lines > 0) sections.push(directed);
  }
  if (sections.length === 2) yield '*Arcs\n';
}

function readme({ provenance }: ExportGraph): string {
  const rows = provenanceRows(provenance).map(([name, value]) => `${name}: ${value}\n`);
  return `${rows.join('')}
offshoot.net: the network; vertices are numbered from 1, *Arcs have a direction, *Edges have none, values are weights.
kind.clu and region.clu: partitions, 0 is unknown; kind.csv and region.csv say what the classes are.
key.csv: number, id and name of each vertex. Labels have ' for ", / for a backslash and a space for a line break, and further ones of a name the
id behind it; the name here is as it is.
Link types, years and sources are not in these files: export the CSV tables beside this.
`;
}

async function* write(graph: ExportGraph): AsyncGenerator<Uint8Array> {
  const written: Written = {
    numbers: new Numbers(1),
    key: [],
    kinds: new Partition(),
    regions: new Partition(),
  };
  yield* zipped(async function* () {
    yield { name: 'README.txt', content: [readme(graph)] };
    yield { name: 'offshoot.net', content: network(graph, written) };
    yield { name: 'kind.clu', content: written.kinds.file() };
    yield { name: 'kind.csv', content: written.kinds.key('kind') };
    yield { name: 'region.clu', content: written.regions.file() };
    yield { name: 'region.csv', content: written.regions.key('region') };
    yield { name: 'key.csv', content: [stringify([['number', 'id', 'name'], ...written.key])] };
  });
}

export const pajek: Format = {
  id: 'pajek',
  name: 'Pajek',
  extension: 'zip',
  media: 'application/zip',
  description:
    'The network as .net with partitions by kind and region (.clu), and a key from numbers to ids and names.',
  readBy: ['Pajek', 'R', 'igraph', 'networkx', 'VOSviewer', 'Gephi'],
  write,
};
