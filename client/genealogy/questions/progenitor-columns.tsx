import type { Progenitor } from '../../../contract/genealogy.ts';
import { kindLabel } from '../../ui/palette.ts';
import type { Column } from '../../ui/table-column.ts';
import { type BirthScale, SmallBirths, scaleWords } from './Births.tsx';
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
      'Different regions of its descendants, at the level of the filter. Descendants not placed so finely count for none; unknown where none of them is.',
    width: 142,
    numeric: true,
    value: (row) => row.regionsReached,
    cell: (row) => row.regionsReached ?? <span className="genealogy-weak">unknown</span>,
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
export function progenitorColumns(scale: BirthScale | null): Column<Progenitor>[] {
  if (!scale) return [name, ...counts, ...facts];
  const births: Column<Progenitor> = {
    id: 'births',
    title: `Births ${scale.from}–${scale.to}`,
    about: `Children by the year of the spin-off, or else of their start, from ${scale.from} at the left to ${scale.to} at the right. All rows have one scale: the tallest bar of all is ${scaleWords(scale)}. Ordered by the latest birth.`,
    width: 158,
    value: (row) => row.births.at(-1)?.year ?? null,
    cell: (row) => <SmallBirths parent={row} scale={scale} />,
  };
  const [children, descendants, ...others] = counts;
  return [name, descendants!, children!, births, ...others, ...facts];
}
