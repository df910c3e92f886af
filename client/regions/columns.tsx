import { scopes } from '../../contract/vocabulary.ts';
import type { Column } from '../ui/table-column.ts';
import { allLinks, type RegionRow, scopeEntries, signedIndex } from './model.ts';
import { ScopeBar } from './ScopeBar.tsx';
import { eiMeaning, shortScope } from './words.ts';

const ofScope = (row: RegionRow, scope: string) =>
  scopeEntries(row.links).find((entry) => entry.scope === scope)?.links ?? 0;

const group = {
  title: 'Links by scope',
  about:
    'Links that touch the region, each once. Claims of one spin-off are one link; links of different types, and worker flows of different years, are links of their own. Unknown: inside the country, or without any place, and the other end has no region at this level. Shares: the same as a bar, ordered by the share inside.',
};

const widths = { 'intra-regional': 54, national: 66, international: 94, unknown: 74 };

const scopeColumns = scopes.map(
  (scope): Column<RegionRow> => ({
    id: scope,
    title: shortScope[scope],
    group,
    width: widths[scope],
    numeric: true,
    value: (row) => ofScope(row, scope),
  }),
);

const allColumn: Column<RegionRow> = {
  id: 'links',
  title: 'All',
  group,
  width: 46,
  numeric: true,
  value: (row) => allLinks(row.links),
};

const shareColumn: Column<RegionRow> = {
  id: 'share',
  title: 'Shares',
  group,
  width: 72,
  value: (row) => (allLinks(row.links) === 0 ? null : row.links.intra / allLinks(row.links)),
  cell: (row) => <ScopeBar counts={row.links} />,
};

/** The columns of the table of regions. */
export const regionColumns: readonly Column<RegionRow>[] = [
  {
    id: 'name',
    title: 'Region',
    width: 164,
    value: (row) => row.name,
    cell: (row) => (
      <>
        {row.name} <span className="regions-code">{row.code}</span>
      </>
    ),
  },
  {
    id: 'organisations',
    title: 'Organisations',
    about: 'Organisations that the filter leaves, in the region or in one below it.',
    width: 118,
    numeric: true,
    value: (row) => row.organisations,
  },
  {
    id: 'ei',
    title: 'E–I',
    about: eiMeaning.region,
    width: 58,
    numeric: true,
    value: (row) => row.ei,
    cell: (row) => signedIndex(row.ei),
  },
  {
    id: 'p',
    title: 'p',
    about: eiMeaning.regionP,
    width: 54,
    numeric: true,
    value: (row) => row.p,
    cell: (row) => (
      <span className={row.p !== null && row.p <= 0.05 ? 'regions-strong' : ''}>
        {row.p === null ? '–' : row.p.toFixed(3)}
      </span>
    ),
  },
  allColumn,
  ...scopeColumns,
  shareColumn,
];
