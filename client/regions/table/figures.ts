import type { Figures } from '../figures.ts';
import { allLinks, keptInside, type RegionLinks } from '../model.ts';

/** What the table of regions shows, for a file. */
export function regionFigures({ regions }: RegionLinks): Figures {
  const titles = [
    ...['Organisations', 'Pairs inside', 'Pairs outward', 'Pairs abroad', 'Share of all pairs inside'],
    ...['E–I without pairs abroad', 'Expected', 'Rescaled', 'p'],
    ...['Links', 'Inside', 'National', 'International', 'Unknown'],
  ];
  return {
    columns: [
      { title: 'Region' },
      { title: 'Code', width: 80 },
      { title: 'Country', width: 80 },
      ...titles.map((title) => ({ title, numeric: true })),
    ],
    rows: regions.map((row) => {
      const { intra, national, international, unknown } = row.links;
      return {
        key: row.code,
        codes: [row.code],
        cells: [
          ...[row.name, row.code, row.country],
          ...[row.organisations, row.pairs.internal, row.pairs.external, row.pairs.abroad],
          ...[keptInside(row).share, row.ei, row.expected, row.rescaled, row.p],
          ...[allLinks(row.links), intra, national, international, unknown],
        ],
      };
    }),
    sort: { column: 12, descending: true },
  };
}
