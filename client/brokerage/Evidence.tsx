import { useEffect, useRef, useState } from 'react';
import { type Broker, getTriads } from '../../contract/brokerage.ts';
import type { Role } from '../../contract/vocabulary.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { select } from '../state/changes.ts';
import { useAppState } from '../state/store.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { ErrorState, Loading, Partial } from '../ui/States.tsx';
import type { Column } from '../ui/table-column.ts';
import { type Brokerage, brokerSentence, type NamedTriad, namedTriads } from './model.ts';
import { RoleCards } from './RoleCards.tsx';
import { roleWords } from './words.ts';

const firstTriads = 200;
const mostTriads = 10_000;

function End({ name, group }: NamedTriad['from']) {
  return (
    <>
      {name} <span className="brokerage-weak">{group}</span>
    </>
  );
}

const triadColumns: Column<NamedTriad>[] = [
  {
    id: 'from',
    title: 'From',
    width: 260,
    value: (row) => row.from.name,
    cell: (row) => <End {...row.from} />,
  },
  { id: 'to', title: 'To', width: 260, value: (row) => row.to.name, cell: (row) => <End {...row.to} /> },
  { id: 'role', title: 'Role', width: 110, value: (row) => roleWords[row.role].label },
];

interface EvidenceProps {
  broker: Broker;
  groups: Brokerage['groups'];
}

/** What stands behind a broker's counts: one sentence, the roles with what chance would give, and the triads. */
export function Evidence({ broker, groups, isNew }: EvidenceProps & { isNew: boolean }) {
  const [{ bridges }, update] = useAppState();
  const [role, setRole] = useState<Role | null>(null);
  const panel = useRef<HTMLElement>(null);
  // On a narrow page it stands below the table, out of sight: whoever chose a broker there wants to see it.
  useEffect(() => {
    if (isNew) panel.current?.scrollIntoView({ block: 'nearest' });
  }, [isNew]);
  const groupName = groups.find(({ group }) => group === broker.group)?.name ?? broker.group;
  return (
    <section
      ref={panel}
      className="brokerage-evidence"
      data-none={broker.counts.total === 0 || undefined}
      aria-label={`Evidence for ${broker.name}`}
    >
      <header>
        <p>{brokerSentence(broker, groupName, bridges.groupBy)}</p>
        <IconButton label="Close" onPress={() => update(select([]))}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="m4 4 8 8M12 4l-8 8" fill="none" stroke="currentColor" strokeWidth="1.5" />
          </svg>
        </IconButton>
      </header>
      {broker.counts.total > 0 ? (
        <>
          <RoleCards broker={broker} role={role} onRole={setRole} />
          <Triads broker={broker} role={role} groups={groups} />
        </>
      ) : null}
    </section>
  );
}

function useTriads(id: string, role: Role | null, limit: number) {
  const [{ filter, bridges }] = useAppState();
  const query = { ...filter, groupBy: bridges.groupBy, limit, ...(role ? { role } : {}) };
  return useAnswer(getTriads, { params: { id }, query });
}

function Triads({ broker, role, groups }: EvidenceProps & { role: Role | null }) {
  const [{ selection }, update] = useAppState();
  const [limit, setLimit] = useState(firstTriads);
  const { data, error, refetch } = useTriads(broker.id, role, limit);
  if (error)
    return <ErrorState error={error} what="The pairs could not be read" onRetry={() => void refetch()} />;
  if (!data) return <Loading what="Reading the pairs…" />;
  const triads = namedTriads(data, groups);
  if (triads.length === 0) return <p className="brokerage-none">No pair is joined in this role.</p>;
  const [, from, to] = selection;
  return (
    <div className="brokerage-triads">
      <DataTable
        label={`Pairs that ${broker.name} joins`}
        rows={triads}
        columns={triadColumns}
        keyOf={(row) => row.key}
        firstSort={{ column: 'role', descending: false }}
        selected={new Set(from && to ? [`${from} ${to}`] : [])}
        onChoose={(row) => update(select([broker.id, row.from.id, row.to.id]))}
      />
      {data.truncated ? (
        <Partial remaining={data.total - triads.length} what="pairs are">
          {limit < mostTriads ? <Button onPress={() => setLimit(mostTriads)}>Show more</Button> : null}
        </Partial>
      ) : null}
    </div>
  );
}
