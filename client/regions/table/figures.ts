import type { Figures } from '../figures.ts';
import { allLinks, type RegionLinks } from '../model.ts';

/** What the table of regions shows, for a file. */
export function regionFigures({ regions }: RegionLinks): Figures {
  const titles = ['Organisations', 'E–I', 'p', 'Links', 'Inside', 'National', 'International', 'Unknown'];
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
          ...[row.organisations, row.ei, row.p, allLinks(row.links), intra, national, international, unknown],
        ],
      };
    }),
    sort: { column: 6, descending: true },
  };
}
