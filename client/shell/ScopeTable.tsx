import { linkType } from '../../contract/link-types.ts';
import type { OrganisationDetail } from '../../contract/organisations.ts';
import { scopes } from '../../contract/vocabulary.ts';
import { Info } from '../ui/Info.tsx';
import { Sign } from '../ui/Legend.tsx';
import { scopeColour, scopeDash, scopeLabel } from '../ui/palette.ts';
import { useTheme } from '../ui/theme.ts';
import { scopeRows } from './inspector-model.ts';

const scopeWord = {
  'intra-regional': 'inside',
  national: 'country',
  international: 'abroad',
  unknown: 'unknown',
};

/** How many links of each type stay inside the region and how many leave it. */
export function ScopeTable({ counts }: { counts: OrganisationDetail['counts'] }) {
  const theme = useTheme();
  const rows = scopeRows(counts);
  const total = rows.reduce((n, row) => n + row.all, 0);
  return (
    <table className="shell-scopes">
      <caption className="ui-hidden">Links by type and scope</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="ui-hidden">Type</span>
          </th>
          {scopes.map((scope) => (
            <th key={scope} scope="col" title={scopeLabel[scope]}>
              <Sign colour={scopeColour(scope, theme)} dash={scopeDash[scope]} />
              <span>{scopeWord[scope]}</span>
            </th>
          ))}
          <th scope="col">all</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.type}>
            <th scope="row">{linkType(row.type).label}</th>
            {scopes.map((scope) => (
              <td key={scope}>{row.of[scope] || '·'}</td>
            ))}
            <td>{row.all}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">
            All links{' '}
            <Info about="all links">
              How many links the organisation has in the whole graph, whatever the filter; claims of one
              spin-off count once. Its degree, below, counts the organisations it is linked with. Columns:
              inside its region at the finest level, elsewhere in the country, abroad, and unknown.
            </Info>
          </th>
          {scopes.map((scope) => (
            <td key={scope}>{rows.reduce((n, row) => n + row.of[scope], 0) || '·'}</td>
          ))}
          <td>{total}</td>
        </tr>
      </tfoot>
    </table>
  );
}
