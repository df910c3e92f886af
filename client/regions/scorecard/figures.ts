import type { RegionProfile } from '../../../contract/region-profile.ts';
import type { FigureRow, Figures } from '../figures.ts';

function rowsOf({ region, indicators }: RegionProfile): FigureRow[] {
  return indicators.flatMap(({ id, name, group, unit, of, ...indicator }): FigureRow[] => {
    const row = (key: string, part: string, year: number | null, value: number | null, n: number) => ({
      key: JSON.stringify([region.code, id, key]),
      codes: [region.code],
      cells: [group, name, region.name, part, year, value, unit, n, of],
    });
    return [
      row('whole', '', null, indicator.value, indicator.n),
      ...indicator.values.map((part) => row(`part ${part.id}`, part.name, null, part.value, part.n)),
      ...indicator.years.map((one) => row(`year ${one.year}`, '', one.year, one.value, one.n)),
    ];
  });
}

/** Every value of a scorecard, and of the one beside it: the whole, its parts, and year by year. */
export function profileFigures(profile: RegionProfile, beside?: RegionProfile): Figures {
  return {
    columns: [
      { title: 'Group', width: 130 },
      { title: 'Indicator', width: 230 },
      { title: 'Region', width: 120 },
      { title: 'Part', width: 130 },
      { title: 'Year', numeric: true, width: 70 },
      { title: 'Value', numeric: true },
      { title: 'Unit', width: 80 },
      { title: 'N', numeric: true, width: 70 },
      { title: 'N counts', width: 130 },
    ],
    rows: [profile, ...(beside ? [beside] : [])].flatMap(rowsOf),
    sort: { column: 0, descending: false },
  };
}
