import type { Broker } from '../../contract/brokerage.ts';
import { type Role, roles } from '../../contract/vocabulary.ts';
import type { Column } from '../ui/table-column.ts';
import { crossing, joining } from './model.ts';
import { expectation, isTelling, measured, probability, signed, vagueZ } from './numbers.ts';
import {
  countMeaning,
  crossingMeaning,
  grafMeaning,
  grafWords,
  joiningMeaning,
  qMeaning,
  roleWords,
  zMeaning,
} from './words.ts';

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

/** q in bold where few of those in bold would be false; the p it comes from on hover. */
function QValue({ q, p }: { q: number | null; p: number | null }) {
  const strong = q !== null && q <= 0.05;
  return (
    <span className={strong ? 'brokerage-strong' : 'brokerage-weak'} title={`p ${probability(p)}`}>
      {probability(q)}
    </span>
  );
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
      width: about ? 58 : 56,
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
      width: 66,
      numeric: true,
      value: (row) => row.z[role],
      cell: (row) => <ZValue z={row.z[role]} expected={row.expected[role]} />,
    },
  ];
  // First what the list is ordered by, so that it is in sight on a narrow page.
  if (role === 'total') return [joins, ...columns, across, gatekeeper];
  if (!tested) return columns;
  const q: Column<Row> = {
    id: `${role}-q`,
    title: 'q',
    group,
    about: role === 'coordinator' ? qMeaning : undefined,
    width: role === 'coordinator' ? 76 : 66,
    numeric: true,
    value: (row) => row.q?.[role] ?? null,
    cell: (row) => <QValue q={row.q?.[role] ?? null} p={row.p?.[role] ?? null} />,
  };
  return [...columns, q];
}

const across: Column<Row> = {
  id: 'crossing',
  title: 'across',
  group: groupOf('total'),
  about: crossingMeaning,
  width: 78,
  numeric: true,
  value: crossing,
};

const joins: Column<Row> = {
  id: 'joining',
  title: 'joins',
  group: groupOf('total'),
  about: joiningMeaning,
  width: 84,
  numeric: true,
  value: joining,
};

/** Graf's flag stands before the roles, so that it is in sight. */
const gatekeeper: Column<Row> = {
  id: 'gatekeeper-flag',
  title: 'gatekeeper',
  group: { title: 'Graf', hint: 'links inside, out' },
  about: grafMeaning,
  width: 122,
  value: (row) => (row.gatekeeper ? 'yes' : 'no'),
  cell: (row) => (
    <span title={grafWords(row)}>
      <span className={row.gatekeeper ? 'brokerage-strong' : 'brokerage-weak'}>
        {row.gatekeeper ? '✓ yes' : 'no'}
      </span>{' '}
      <span className="brokerage-weak">
        {row.linksInside}, {row.linksOutside}
      </span>
    </span>
  ),
};

const position: Column<Row>[] = [
  {
    id: 'betweenness',
    title: 'Betweenness',
    about:
      'Pairs of others whose shortest ways pass through it, shared where there are several, in the whole filtered network without regard to direction (Freeman 1977).',
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

interface Shown {
  groupTitle: string;
  tested: boolean;
  /** One group against all others: nobody is a liaison between two. */
  isVersus: boolean;
  /** The numbers come before the group, so that some are in sight. */
  isNarrow: boolean;
}

/** The columns of the table of brokers; with a q to each role when tested. */
export function brokerColumns({ groupTitle, tested, isVersus, isNarrow }: Shown): Column<Row>[] {
  const played = isVersus ? roles.filter((role) => role !== 'liaison') : roles;
  const counted: readonly Counted[] = ['total', ...played];
  const name: Column<Row> = {
    id: 'name',
    title: 'Organisation',
    width: isNarrow ? 150 : 220,
    value: (row) => row.name,
  };
  const group: Column<Row> = {
    id: 'group',
    title: groupTitle,
    width: isNarrow ? 104 : 160,
    value: (row) => row.groupName,
    cell: (row) => <span title={row.groupName}>{row.groupName}</span>,
  };
  const numbers = [...counted.flatMap((role) => roleColumns(role, tested)), ...position];
  return isNarrow ? [name, ...numbers, group] : [name, group, ...numbers];
}
