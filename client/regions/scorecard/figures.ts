import type { RegionProfile } from '../../../contract/region-profile.ts';
import type { FigureRow, Figures } from '../figures.ts';

/** Every value of a scorecard: the whole, its parts, and year by year. */
export function profileFigures({ region, indicators }: RegionProfile): Figures {
  const rows = indicators.flatMap(({ id, name, group, unit, of, ...indicator }): FigureRow[] => {
    const row = (key: string, part: string, year: number | null, value: number | null, n: number) => ({
      key: JSON.stringify([id, key]),
      codes: [region.code],
      cells: [group, name, part, year, value, unit, n, of],
    });
    return [
      row('whole', '', null, indicator.value, indicator.n),
      ...indicator.values.map((part) => row(`part ${part.id}`, part.name, null, part.value, part.n)),
      ...indicator.years.map((one) => row(`year ${one.year}`, '', one.year, one.value, one.n)),
    ];
  });
  return {
    columns: [
      { title: 'Group', width: 130 },
      { title: 'Indicator', width: 230 },
      { title: 'Part', width: 130 },
      { title: 'Year', numeric: true, width: 70 },
      { title: 'Value', numeric: true },
      { title: 'Unit', width: 80 },
      { title: 'N', numeric: true, width: 70 },
      { title: 'N counts', width: 130 },
    ],
    rows,
    sort: { column: 0, descending: false },
  };
}
