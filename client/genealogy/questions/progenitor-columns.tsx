import type { Progenitor } from '../../../contract/genealogy.ts';
import { kindLabel } from '../../ui/palette.ts';
import type { Column } from '../../ui/table-column.ts';
import { SmallBirths, type YearSpan } from './Births.tsx';
import { percent } from './words.ts';

const name: Column<Progenitor> = { id: 'name', title: 'Organisation', width: 206, value: (row) => row.name };

const facts: Column<Progenitor>[] = [
  { id: 'founded', title: 'Founded', width: 80, numeric: true, value: (row) => row.founded },
  { id: 'region', title: 'Region', about: 'Code of its own region.', width: 88, value: (row) => row.region },
  { id: 'kind', title: 'Kind', width: 92, value: (row) => kindLabel[row.kind] },
];

const counts: Column<Progenitor>[] = [
  {
    id: 'children',
    title: 'Children',
    about:
      'Spin-offs of which it is a parent. Claims of one spin-off count once; several parents each count it.',
    width: 92,
    numeric: true,
    value: (row) => row.children,
  },
  {
    id: 'descendants',
    title: 'Descendants',
    about: 'Children, their children, and so on; each once, however many lines lead to it.',
    width: 122,
    numeric: true,
    value: (row) => row.descendants,
  },
  {
    id: 'generations',
    title: 'Generations',
    about: 'Spin-offs on the longest line down from it.',
    width: 120,
    numeric: true,
    value: (row) => row.generations,
  },
  {
    id: 'regions',
    title: 'Regions reached',
    about:
      'Different regions of its descendants, at the level of the filter. Descendants not placed so finely count for none.',
    width: 142,
    numeric: true,
    value: (row) => row.regionsReached,
  },
  {
    id: 'share',
    title: 'Share of its region',
    about:
      'Firms of its own region that descend from it ÷ all firms the filter leaves in that region, at the level of the filter. None where it is not placed so finely or its region has no firm.',
    width: 150,
    numeric: true,
    value: (row) => row.regionShare,
    cell: (row) =>
      row.regionShare === null ? (
        '–'
      ) : (
        <>
          {percent(row.regionShare)} <span className="genealogy-weak">{row.regionFirms}</span>
        </>
      ),
  },
  {
    id: 'rate',
    title: 'Children per firm-year',
    about:
      'Spawn rate: children ÷ years from its founding to its end, or to the last year the data knows, both counted. None without a founding year.',
    width: 176,
    numeric: true,
    value: (row) => row.spawnRate,
    cell: (row) => row.spawnRate?.toFixed(3) ?? '–',
  },
];

/** The columns of the ranking; bars where any birth has a year. */
export function progenitorColumns(span: YearSpan | null): Column<Progenitor>[] {
  if (!span) return [name, ...counts, ...facts];
  const births: Column<Progenitor> = {
    id: 'births',
    title: 'Births',
    about: `Children by the year of the spin-off, or else of their start, from ${span.from} to ${span.to}; each row to a scale of its own. Ordered by the latest birth.`,
    width: 132,
    value: (row) => row.births.at(-1)?.year ?? null,
    cell: (row) => <SmallBirths parent={row} span={span} />,
  };
  const [children, descendants, ...others] = counts;
  return [name, descendants!, children!, births, ...others, ...facts];
}
