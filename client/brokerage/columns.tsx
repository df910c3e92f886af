import type { Broker } from '../../contract/brokerage.ts';
import { type Role, roles } from '../../contract/vocabulary.ts';
import type { Column } from '../ui/table-column.ts';
import { crossing, expectation, isTelling, measured, probability, signed, vagueZ } from './model.ts';
import { countMeaning, crossingMeaning, pMeaning, roleWords, zMeaning } from './words.ts';

type Row = Broker & { groupName: string };
type Counted = Role | 'total';

/** A deviation beyond two in bold, so that it is found at a glance; one from an expectation of almost nothing is marked instead. */
function ZValue({ z, expected }: { z: number | null; expected: number | null }) {
  const telling = isTelling(z, expected);
  const strong = telling && Math.abs(z ?? 0) >= 2;
  const vague = z !== null && !telling;
  const title = vague ? `Chance would give ${expectation(expected)}: too few for z to say more` : undefined;
  return (
    <span className={strong ? 'brokerage-strong' : 'brokerage-weak'} title={title}>
      {vague ? vagueZ(z) : signed(z)}
    </span>
  );
}

function PValue({ p }: { p: number | null }) {
  const strong = p !== null && p <= 0.05;
  return <span className={strong ? 'brokerage-strong' : 'brokerage-weak'}>{probability(p)}</span>;
}

function groupOf(role: Counted): Column<Row>['group'] {
  if (role === 'total') return { title: 'All roles', hint: 'a → v → b', about: countMeaning };
  const { label, pattern, meaning } = roleWords[role];
  const about = `An organisation that ${meaning}: groups ${pattern} in a → v → b. ${countMeaning}`;
  return { title: label, hint: pattern, about };
}

function roleColumns(role: Counted, tested: boolean): Column<Row>[] {
  const group = groupOf(role);
  const about = role === 'total';
  const columns: Column<Row>[] = [
    {
      id: role,
      title: 'pairs',
      group,
      width: 58,
      numeric: true,
      value: (row) => row.counts[role],
      cell: (row) => (
        <span className={row.counts[role] === 0 ? 'brokerage-weak' : ''}>{row.counts[role]}</span>
      ),
    },
    {
      id: `${role}-z`,
      title: 'z',
      group,
      about: about ? zMeaning : undefined,
      width: about ? 76 : 66,
      numeric: true,
      value: (row) => row.z[role],
      cell: (row) => <ZValue z={row.z[role]} expected={row.expected[role]} />,
    },
  ];
  if (role === 'total') return [...columns, across];
  if (!tested) return columns;
  const p: Column<Row> = {
    id: `${role}-p`,
    title: 'p',
    group,
    about: role === 'coordinator' ? pMeaning : undefined,
    width: role === 'coordinator' ? 76 : 66,
    numeric: true,
    value: (row) => row.p?.[role] ?? null,
    cell: (row) => <PValue p={row.p?.[role] ?? null} />,
  };
  return [...columns, p];
}

const across: Column<Row> = {
  id: 'crossing',
  title: 'across',
  group: groupOf('total'),
  about: crossingMeaning,
  width: 84,
  numeric: true,
  value: crossing,
};

const position: Column<Row>[] = [
  {
    id: 'gatekeeper-flag',
    title: 'Gatekeeper (Graf)',
    about:
      'Yes: at least one link inside its region and at least one out of it, at the level chosen (Graf 2011). Not the Gould–Fernandez role of that name.',
    width: 156,
    value: (row) => (row.gatekeeper ? 'yes' : 'no'),
  },
  {
    id: 'betweenness',
    title: 'Betweenness',
    about:
      'Number of shortest ways between others that pass through it, along the direction of links, in the whole filtered network (Freeman 1977).',
    width: 116,
    numeric: true,
    value: (row) => row.betweenness,
    cell: (row) => measured(row.betweenness),
  },
  {
    id: 'constraint',
    title: 'Constraint',
    about:
      'Burt’s constraint: how far its contacts are bound up with one another; low means many gaps to bridge. On links without regard to direction; none for isolates.',
    width: 104,
    numeric: true,
    value: (row) => row.constraint,
    cell: (row) => measured(row.constraint),
  },
  {
    id: 'effective-size',
    title: 'Effective size',
    about: 'Burt’s effective size: its contacts less their redundancy. On links without regard to direction.',
    width: 118,
    numeric: true,
    value: (row) => row.effectiveSize,
    cell: (row) => measured(row.effectiveSize),
  },
];

/** The columns of the table of brokers; with a p to each role when tested. */
export function brokerColumns(groupTitle: string, tested: boolean): Column<Row>[] {
  const counted: readonly Counted[] = ['total', ...roles];
  return [
    { id: 'name', title: 'Organisation', width: 180, value: (row) => row.name },
    { id: 'group', title: groupTitle, width: 120, value: (row) => row.groupName },
    ...counted.flatMap((role) => roleColumns(role, tested)),
    ...position,
  ];
}
