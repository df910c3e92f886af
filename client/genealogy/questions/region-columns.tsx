import type { z } from 'zod';
import type {
  getRegionDescendants,
  getRegionRoots,
  RegionDescendant,
  RegionRoot,
} from '../../../contract/genealogy-regions.ts';
import { kindLabel } from '../../ui/palette.ts';
import type { Column } from '../../ui/table-column.ts';
import { percent } from './words.ts';

export type RegionRoots = z.infer<typeof getRegionRoots.answer>;
export type RegionDescent = z.infer<typeof getRegionDescendants.answer>;

const whereWords = { inside: 'here', elsewhere: 'elsewhere', unknown: 'not known' };

const here = {
  title: 'Descendants in the region',
  about:
    'Organisations of the region that descend from it, each once. All of them are spin-offs; the root itself is not counted.',
};

/** The columns of the roots behind a region. */
export const rootColumns: readonly Column<RegionRoot>[] = [
  { id: 'name', title: 'Root', width: 212, value: (row) => row.name },
  {
    id: 'where',
    title: 'Where',
    about: 'Whether the root itself lies in the region, with the code of its own region.',
    width: 104,
    value: (row) => whereWords[row.where],
    cell: (row) => (
      <>
        {whereWords[row.where]} <span className="genealogy-weak">{row.region}</span>
      </>
    ),
  },
  { id: 'inside', title: 'all', group: here, width: 56, numeric: true, value: (row) => row.inside },
  { id: 'firms', title: 'firms', group: here, width: 66, numeric: true, value: (row) => row.firms },
  {
    id: 'share',
    title: 'share',
    group: here,
    about: 'Firms of the region that descend from it ÷ all firms the filter leaves in the region.',
    width: 90,
    numeric: true,
    value: (row) => row.share,
    cell: (row) => (row.share === null ? '–' : percent(row.share)),
  },
  {
    id: 'only',
    title: 'from it alone',
    group: here,
    about: 'Those that descend from no other root.',
    width: 128,
    numeric: true,
    value: (row) => row.only,
  },
  {
    id: 'elsewhere',
    title: 'Elsewhere',
    about: 'Descendants known to lie outside the region: those that left it, or never were in it.',
    width: 112,
    numeric: true,
    value: (row) => row.elsewhere,
  },
  { id: 'start', title: 'Start', width: 64, numeric: true, value: (row) => row.start },
  { id: 'kind', title: 'Kind', width: 92, value: (row) => kindLabel[row.kind] },
];

/** The columns of who descends from one root. */
export function descendantColumns(names: RegionDescent['names']): Column<RegionDescendant>[] {
  return [
    { id: 'name', title: 'Organisation', width: 210, value: (row) => row.name },
    { id: 'start', title: 'Start', width: 64, numeric: true, value: (row) => row.start },
    {
      id: 'generation',
      title: 'Generation',
      about: 'Spin-offs between the two along the shortest line; where the longest differs, both.',
      width: 112,
      numeric: true,
      value: (row) => row.generation.min,
      cell: ({ generation: { min, max } }) => (min === max ? min : `${min}–${max}`),
    },
    {
      id: 'where',
      title: 'Where',
      width: 104,
      value: (row) => whereWords[row.where],
      cell: (row) => (
        <>
          {whereWords[row.where]} <span className="genealogy-weak">{row.region}</span>
        </>
      ),
    },
    {
      id: 'line',
      title: 'Through',
      about: 'The organisations between the two on a shortest line; none for a child.',
      width: 230,
      value: (row) =>
        row.line
          .slice(1, -1)
          .map((id) => names[id] ?? id)
          .join(' › '),
    },
    { id: 'kind', title: 'Kind', width: 92, value: (row) => kindLabel[row.kind] },
  ];
}
