import { expect, test } from 'vitest';
import {
  homophilyFigures,
  organisationFigures,
  reachFigures,
  unplacedFigures,
} from '../../../client/regions/table/rows.ts';

const graph = { n: 9, m: 8, dropped: { loops: 0, parallel: 0 } };
const rest = { level: 3, convention: '', dataVersion: 1, truncated: false, remaining: 0 };
const titled = ({ columns, rows }: ReturnType<typeof reachFigures>) =>
  rows.map(({ cells }) => Object.fromEntries(columns.map(({ title }, i) => [title, cells[i]])));

test('E–I of organisations stands under its heads', () => {
  const one = { id: 'arm', name: 'Arm', kind: 'firm', region: 'A1', external: 1, internal: 3 } as const;
  const organisations = [{ ...one, ei: -0.5, expected: 0.6, p: 0.04 }];
  const figures = organisationFigures({ ...rest, organisations, graph, withoutPairs: 2 });
  expect(titled(figures)).toEqual([
    {
      ...{ Organisation: 'Arm', Kind: 'Firm', Region: 'A1', 'Pairs inside': 3, 'Pairs outward': 1 },
      ...{ 'E–I': -0.5, Expected: 0.6, 'Exact p': 0.04 },
    },
  ]);
  expect(figures.rows[0]!.codes).toEqual(['arm']);
});

test('external reach is split into direct and mediated', () => {
  const one = { code: 'A1', name: 'Alpha', organisations: 4, reach: 3, direct: 1, mediated: 2 };
  const regions = [{ ...one, gatekeepers: 1, reaching: 3, reached: 5, leftOut: 6 }];
  expect(titled(reachFigures({ ...rest, regions }))).toEqual([
    {
      ...{ Region: 'Alpha', Code: 'A1', Reach: 3, Direct: 1, Mediated: 2, Gatekeepers: 1 },
      ...{ Reaching: 3, Organisations: 4, Reached: 5, 'Left out': 6 },
    },
  ]);
});

test('homophily tells the network before its groups', () => {
  const index = { external: 1, internal: 3, ei: -0.5, expected: 0.1, rescaled: -0.4, p: 0.01 };
  const groups = [{ group: 'services', organisations: 4, ...index, internal: 2 }];
  const sector = {
    attribute: 'sector',
    ...index,
    share: 0.75,
    expectedShare: 0.4,
    groups,
    graph,
    leftOut: 0,
  } as const;
  const rows = titled(homophilyFigures({ ...rest, attributes: [sector] }));
  expect(rows.map((row) => [row.By, row.Group, row.Organisations, row['Pairs alike'], row.p])).toEqual([
    ['Sector', 'all of them', 9, 3, 0.01],
    ['Sector', 'services', 4, 2, 0.01],
  ]);
});

test('organisations without a region are listed with where they are known to be', () => {
  const brief = { founded: null, dissolved: null, fate: null, start: null, size: null, sector: null };
  const one = { ...brief, id: 'x', name: 'Ex', kind: 'firm', region: 'DE', country: 'DE', links: 7 } as const;
  expect(titled(unplacedFigures({ ...rest, organisations: [one] }))).toEqual([
    { Organisation: 'Ex', Kind: 'Firm', 'Placed in': 'DE', Links: 7 },
  ]);
});
