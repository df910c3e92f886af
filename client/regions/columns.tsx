import { scopes } from '../../contract/vocabulary.ts';
import type { Column } from '../ui/DataTable.tsx';
import { allLinks, type RegionRow, scopeEntries, signedIndex } from './model.ts';
import { ScopeBar } from './ScopeBar.tsx';
import { eiMeaning, scopeMeaning, shortScope } from './words.ts';

const ofScope = (row: RegionRow, scope: string) =>
  scopeEntries(row.links).find((entry) => entry.scope === scope)?.links ?? 0;

const scopeColumns = scopes.map(
  (scope): Column<RegionRow> => ({
    id: scope,
    title: shortScope[scope],
    about: scopeMeaning[scope],
    width: scope === 'international' ? 122 : 96,
    numeric: true,
    value: (row) => ofScope(row, scope),
  }),
);

/** The columns of the table of regions. */
export const regionColumns: readonly Column<RegionRow>[] = [
  {
    id: 'name',
    title: 'Region',
    width: 210,
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
    width: 124,
    numeric: true,
    value: (row) => row.organisations,
  },
  {
    id: 'links',
    title: 'Links',
    about:
      'Links that touch the region, each once. Claims of one spin-off are one link; links of different types, and worker flows of different years, are links of their own.',
    width: 78,
    numeric: true,
    value: (row) => allLinks(row.links),
  },
  ...scopeColumns,
  {
    id: 'share',
    title: 'Share inside',
    about: 'Shares of the region’s links by scope; ordered by the share inside.',
    width: 150,
    numeric: true,
    value: (row) => (allLinks(row.links) === 0 ? null : row.links.intra / allLinks(row.links)),
    cell: (row) => <ScopeBar counts={row.links} />,
  },
  {
    id: 'ei',
    title: 'E–I',
    about: eiMeaning.region,
    width: 72,
    numeric: true,
    value: (row) => row.ei,
    cell: (row) => signedIndex(row.ei),
  },
];
