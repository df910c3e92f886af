import { scopes } from '../../contract/vocabulary.ts';
import type { Column } from '../ui/table-column.ts';
import { allLinks, fewPairs, keptInside, type RegionRow, scopeEntries, signedIndex } from './model.ts';
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

/** What the share inside is of: pairs with organisations abroad leave the region, however coarsely these are placed. */
const pairs = { title: 'Linked pairs', hint: 'abroad too' };

/** What the index is of, and whether it is more than chance: who has no region can't be dealt one. */
const placedPairs = {
  title: 'Linked pairs of placed organisations',
  hint: 'without those abroad that have no region',
};

const inside: Column<RegionRow> = {
  id: 'inside-share',
  title: 'Inside',
  group: pairs,
  about: `Share of the linked pairs of the region’s organisations that lie inside it; pairs with organisations abroad leave it, also those that are placed only by their country, which E–I leaves out. With fewer than ${fewPairs} pairs it says little: such regions are grey and come last.`,
  width: 92,
  numeric: true,
  value: (row) => {
    const { share, isThin } = keptInside(row);
    return isThin ? null : share;
  },
  cell: (row) => {
    const { share, isThin } = keptInside(row);
    const text = share === null ? '–' : `${Math.round(share * 100)} %`;
    return <span className={isThin ? 'regions-code' : ''}>{text}</span>;
  },
};

const index = (
  id: 'ei' | 'expected' | 'rescaled',
  title: string,
  about: string,
  width: number,
): Column<RegionRow> => ({
  ...{ id, title, about, width, group: placedPairs, numeric: true },
  value: (row) => row[id],
  cell: (row) => signedIndex(row[id]),
});

const test: Column<RegionRow> = {
  id: 'p',
  title: 'p',
  group: placedPairs,
  about: eiMeaning.regionP,
  width: 56,
  numeric: true,
  value: (row) => row.p,
  cell: (row) => (
    <span className={row.p !== null && row.p <= 0.05 ? 'regions-strong' : ''}>
      {row.p === null ? '–' : row.p.toFixed(3)}
    </span>
  ),
};

/** The columns of the table of regions; on a narrow page the share inside is in sight. */
export const regionColumns = (isNarrow: boolean): readonly Column<RegionRow>[] => [
  {
    id: 'name',
    title: 'Region',
    width: isNarrow ? 150 : 180,
    value: (row) => row.name,
    cell: (row) => (
      <span className="regions-named">
        <span>{row.name}</span> <span className="regions-code">{row.code}</span>
      </span>
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
  inside,
  index('ei', 'E–I', eiMeaning.region, 64),
  index('expected', 'Expected', eiMeaning.regionExpected, 92),
  index('rescaled', 'Rescaled', eiMeaning.regionRescaled, 92),
  test,
  allColumn,
  shareColumn,
  ...scopeColumns,
];
