import type { z } from 'zod';
import type { getHomophily } from '../../../contract/homophily.ts';
import type { Reach } from '../../../contract/reach.ts';
import type { getOrganisationEi, getUnplaced } from '../../../contract/region-organisations.ts';
import type { Kind } from '../../../contract/vocabulary.ts';
import { kindLabel } from '../../ui/palette.ts';
import type { Figures } from '../figures.ts';

/** As wide as the head needs, so that the main columns stand side by side on a laptop. */
const numbers = (...titles: string[]) =>
  titles.map((title) => ({ title, numeric: true, width: Math.max(66, 24 + 7 * title.length) }));

/** E–I index of organisations, those with most linked pairs first. */
export function organisationFigures({ organisations }: z.output<typeof getOrganisationEi.answer>): Figures {
  return {
    columns: [
      { title: 'Organisation', width: 210 },
      { title: 'Kind', width: 96 },
      { title: 'Region', width: 70 },
      ...numbers('Pairs inside', 'Pairs outward', 'E–I', 'Expected', 'Exact p'),
    ],
    rows: organisations.map(({ id, name, kind, region, ...row }) => ({
      key: id,
      codes: [id],
      cells: [name, kindLabel[kind], region, row.internal, row.external, row.ei, row.expected, row.p],
    })),
    sort: { column: 3, descending: true },
    bars: { title: 'Linked pairs', names: [0, 2], parts: [3, 4], told: [5] },
  };
}

/** External reach of regions, direct and through gatekeepers. */
export function reachFigures({ regions }: Reach): Figures {
  return {
    columns: [
      { title: 'Region', width: 190 },
      { title: 'Code', width: 70 },
      ...['Reach', 'Direct', 'Mediated'].map((title) => ({ title, numeric: true, width: 80 })),
      ...numbers('Gatekeepers', 'Reaching', 'Organisations'),
      ...numbers('Reached', 'Left out'),
    ],
    rows: regions.map(({ code, name, ...row }) => ({
      key: code,
      codes: [code],
      cells: [
        ...[name, code, row.reach, row.direct, row.mediated, row.gatekeepers],
        ...[row.reaching, row.organisations, row.reached, row.leftOut],
      ],
    })),
    sort: { column: 2, descending: true },
    bars: { title: 'External reach', names: [0, 1], parts: [3, 4], told: [2] },
  };
}

const attributeNames = { kind: 'Kind', sector: 'Sector', industry: 'Industry', region: 'Region' } as const;

const groupName = (attribute: keyof typeof attributeNames, group: string) =>
  attribute === 'kind' ? (kindLabel[group as Kind] ?? group) : group;

/** How far links join alike: the network by each attribute, and each group of it. */
export function homophilyFigures({ attributes }: z.output<typeof getHomophily.answer>): Figures {
  return {
    columns: [
      { title: 'By', width: 70 },
      { title: 'Group', width: 140 },
      ...numbers('Organisations', 'Pairs alike', 'Pairs apart', 'E–I', 'Expected', 'Rescaled', 'p'),
    ],
    rows: attributes.flatMap((one) => {
      const row = (group: string, of: typeof one | (typeof one.groups)[number], n: number) => ({
        key: JSON.stringify([one.attribute, group]),
        codes: [],
        cells: [
          ...[attributeNames[one.attribute], group, n],
          ...[of.internal, of.external, of.ei, of.expected, of.rescaled, of.p],
        ],
      });
      return [
        row('all of them', one, one.graph.n),
        ...one.groups.map((group) => row(groupName(one.attribute, group.group), group, group.organisations)),
      ];
    }),
    sort: { column: 0, descending: false },
    bars: { title: 'Linked pairs', names: [0, 1], parts: [3, 4], told: [5] },
  };
}

/** Organisations without a region at the level, which every regional measure leaves out. */
export function unplacedFigures({ organisations }: z.output<typeof getUnplaced.answer>): Figures {
  return {
    columns: [
      { title: 'Organisation', width: 260 },
      { title: 'Kind', width: 110 },
      { title: 'Placed in', width: 100 },
      ...numbers('Links'),
    ],
    rows: organisations.map(({ id, name, kind, region, links }) => ({
      key: id,
      codes: [id],
      cells: [name, kindLabel[kind], region, links],
    })),
    sort: { column: 3, descending: true },
  };
}
