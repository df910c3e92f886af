import type { Figures } from './figures.ts';
import type { RegionLinks } from './model.ts';

/** Links from region to region, those inside a region among them. */
export function flowFigures({ regions, matrix }: RegionLinks): Figures {
  const names = new Map(regions.map(({ code, name }) => [code, name]));
  return {
    columns: [
      { title: 'From' },
      { title: 'Code', width: 80 },
      { title: 'To' },
      { title: 'Code of the other', width: 130 },
      { title: 'Links', numeric: true },
      { title: 'Weight', numeric: true },
    ],
    rows: matrix.map(({ source, target, links, weight }) => ({
      key: JSON.stringify([source, target]),
      codes: [source, target],
      cells: [names.get(source) ?? source, source, names.get(target) ?? target, target, links, weight],
    })),
    sort: { column: 4, descending: true },
  };
}
