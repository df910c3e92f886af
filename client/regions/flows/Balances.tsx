import type { Flows } from '../../../contract/flows.ts';
import type { RegionsState } from '../../state/regions.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { kindLabel } from '../../ui/palette.ts';
import type { Column } from '../../ui/table-column.ts';
import type { Figures } from '../figures.ts';
import { SaveRows } from '../SaveRows.tsx';

interface Balance {
  id: string;
  name: string;
  inside: number;
  in: number;
  out: number;
  unknown: number;
  net: number;
  retention: number | null;
}

function balancesOf({ regions, kinds, organisations }: Flows, ends: RegionsState['ends']): Balance[] {
  if (ends === 'organisation') return organisations;
  if (ends === 'kind') return kinds.map((row) => ({ ...row, id: row.kind, name: kindLabel[row.kind] }));
  return regions.map((row) => ({ ...row, id: row.code }));
}

const amount = (
  id: 'inside' | 'in' | 'out' | 'unknown' | 'net',
  title: string,
  about: string,
): Column<Balance> => ({
  id,
  title,
  about,
  width: 90,
  numeric: true,
  value: (row) => row[id],
  cell: (row) => row[id].toLocaleString('en').replace('-', '−'),
});

const columns: Column<Balance>[] = [
  { id: 'name', title: 'Name', width: 220, value: (row) => row.name },
  amount('inside', 'Inside', 'People who moved between organisations of it.'),
  amount('in', 'Came', 'People who came from elsewhere.'),
  amount('out', 'Left', 'People who left for elsewhere.'),
  amount(
    'unknown',
    'Unknown',
    'Of a region: people who came or left where it is not known whether the other end lies in it too; they are neither in came nor in left. Of an organisation: its leavers of whom it is not known whether they stayed in its region; they are in left.',
  ),
  amount('net', 'Net', 'Came less left.'),
  {
    id: 'retention',
    title: 'Retention',
    about:
      'Of those who left an organisation for a known destination, the share that stayed in the region (or the kind); of an organisation, the share of its leavers that stayed in its region.',
    width: 100,
    numeric: true,
    value: (row) => row.retention,
    cell: (row) => (row.retention === null ? '–' : `${Math.round(row.retention * 100)} %`),
  },
];

/** The balance for files, who gained most first. */
function balanceFigures(rows: readonly Balance[]): Figures {
  const titles = ['Inside', 'Came', 'Left', 'Unknown', 'Net', 'Retention'];
  return {
    columns: [{ title: 'Name' }, { title: 'Id' }, ...titles.map((title) => ({ title, numeric: true }))],
    rows: rows.map(({ id, name, inside, in: came, out, unknown, net, retention }) => ({
      key: id,
      codes: [id],
      cells: [name, id, inside, came, out, unknown, net, retention],
    })),
    sort: { column: 6, descending: true },
    bars: { title: 'People', names: [0], parts: [2, 3, 4], told: [6] },
  };
}

interface Props {
  answer: Flows;
  ends: RegionsState['ends'];
  chosen: readonly string[];
  onChoose: ((id: string) => void) | undefined;
}

/** Who gained and who lost people. */
export function Balances({ answer, ends, chosen, onChoose }: Props) {
  const rows = balancesOf(answer, ends);
  const label = 'Balance of worker flows';
  return (
    <>
      <div className="regions-list-head">
        <h3>{label}</h3>
        <SaveRows
          name="worker-flows-balance"
          label="Save the balance"
          title={`${label} by ${ends}`}
          figures={balanceFigures(rows)}
          told={[answer.convention]}
          dataVersion={answer.dataVersion}
        />
      </div>
      <DataTable
        key={ends}
        label={label}
        rows={rows}
        columns={ends === 'kind' ? columns.filter(({ id }) => id !== 'unknown') : columns}
        keyOf={(row) => row.id}
        firstSort={{ column: 'net', descending: true }}
        selected={new Set(chosen)}
        onChoose={onChoose && ((row) => onChoose(row.id))}
      />
    </>
  );
}
