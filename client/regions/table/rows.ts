import type { z } from 'zod';
import type { getHomophily } from '../../../contract/homophily.ts';
import type { Reach } from '../../../contract/reach.ts';
import type { getOrganisationEi, getUnplaced } from '../../../contract/region-organisations.ts';
import type { Kind } from '../../../contract/vocabulary.ts';
import { kindLabel } from '../../ui/palette.ts';
import type { Figures } from '../figures.ts';

const numbers = (...titles: string[]) => titles.map((title) => ({ title, numeric: true, width: 104 }));

/** E–I index of organisations, those with most linked pairs first. */
export function organisationFigures({ organisations }: z.output<typeof getOrganisationEi.answer>): Figures {
  return {
    columns: [
      { title: 'Organisation', width: 220 },
      { title: 'Kind', width: 110 },
      { title: 'Region', width: 80 },
      ...numbers('Pairs inside', 'Pairs outward', 'E–I', 'Expected', 'Exact p'),
    ],
    rows: organisations.map(({ id, name, kind, region, ...row }) => ({
      key: id,
      codes: [id],
      cells: [name, kindLabel[kind], region, row.internal, row.external, row.ei, row.expected, row.p],
    })),
    sort: { column: 3, descending: true },
  };
}

/** External reach of regions, direct and through gatekeepers. */
export function reachFigures({ regions }: Reach): Figures {
  return {
    columns: [
      { title: 'Region', width: 200 },
      { title: 'Code', width: 70 },
      ...numbers(
        'Reach',
        'Direct',
        'Mediated',
        'Gatekeepers',
        'Reaching',
        'Organisations',
        'Reached',
        'Left out',
      ),
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
  };
}

const attributeNames = { kind: 'Kind', sector: 'Sector', industry: 'Industry', region: 'Region' } as const;

const groupName = (attribute: keyof typeof attributeNames, group: string) =>
  attribute === 'kind' ? (kindLabel[group as Kind] ?? group) : group;

/** How far links join alike: the network by each attribute, and each group of it. */
export function homophilyFigures({ attributes }: z.output<typeof getHomophily.answer>): Figures {
  return {
    columns: [
      { title: 'By', width: 90 },
      { title: 'Group', width: 190 },
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
