import { everything } from '../../../contract/filter.ts';
import type { ExportGraph, ExportLink, ExportOrganisation } from '../../../server/exports/graph.ts';

/** Names that break careless writers. */
export const hardNames = [
  'Ångström & Söner "AB"',
  '=SUM(A1)',
  'two\nlines',
  'Ελλάδα',
  '日本 <株式>',
  'rocket 🚀',
  "'quoted'",
  '-5',
  String.raw`back\u0022slash`,
];

const nothing = {
  size: null,
  region: null,
  place: null,
  lat: null,
  lon: null,
  founded: null,
  dissolved: null,
  fate: null,
};
const noWords = {
  industry: null,
  nace: null,
  sector: null,
  wikidata: null,
  ror: null,
  source: null,
  note: null,
};

function organisation(name: string, position: number): ExportOrganisation {
  return { id: `o${position}`, name, kind: 'firm', ...nothing, ...noWords, founded: 1990 + position };
}

const claim = {
  year: 1995,
  from: null,
  to: null,
  type: 'corporate' as const,
  rule: 'licence' as const,
  formality: null,
  weight: null,
  share: null,
  note: null,
  dataset: 'd',
};

function spinoff(position: number): ExportLink {
  return {
    id: `l${position}`,
    type: 'spin-off',
    source: `o${position}`,
    target: `o${position + 1}`,
    scope: 'unknown',
    weight: 1,
    from: 1995,
    to: 1995,
    claims: [
      { ...claim, id: `l${position}`, confidence: 'high', source: 'https://a.example/?x=1&y="2"' },
      { ...claim, id: `l${position}b`, confidence: 'low', source: 'https://b.example/', year: null },
    ],
  };
}

async function* all<T>(items: T[]): AsyncGenerator<T> {
  yield* items;
}

/** A graph of organisations with hard names, each the parent of the next. */
export function sampleGraph(names: string[] = hardNames): ExportGraph {
  const organisations = names.map(organisation);
  const links = names.slice(1).map((_, i) => spinoff(i));
  const region = {
    code: 'R1',
    name: 'Region "One"',
    level: 3,
    parent: null,
    country: 'AA',
    lat: 1.5,
    lon: -2,
    version: null,
  };
  return {
    provenance: {
      title: 'A "title" & more',
      program: 'Offshoot 0',
      date: '2026-11-22',
      dataVersion: 7,
      filter: { ...everything, links: ['spin-off'], undated: 'exclude' },
      named: null,
      organisations: organisations.length,
      links: links.length,
      datasets: [{ id: 'd', title: 'Data', version: '1', licence: 'CC0', citation: 'Data (2026)' }],
      conventions: ['One.'],
      measures: [],
    },
    organisations: () => all(organisations),
    links: () => all(links),
    regions: () => all([region]),
    careers: () => all([]),
    sameAs: () => all([{ id: 'old "o0"', kept: 'o0', name: null, source: 'A book', at: '2026-11-22' }]),
  };
}

/** A whole file in memory. */
export async function written(pieces: AsyncIterable<string | Uint8Array>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const piece of pieces) parts.push(Buffer.from(piece as string));
  return Buffer.concat(parts);
}
