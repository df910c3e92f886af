import { useMemo } from 'react';
import type { NetworkOrganisation } from '../../contract/network.ts';
import { type Scope, scopes } from '../../contract/vocabulary.ts';
import { DataTable } from '../ui/DataTable.tsx';
import { kindLabel, scopeLabel } from '../ui/palette.ts';
import type { Column } from '../ui/table-column.ts';
import type { NetworkModel } from './model.ts';

interface Row {
  organisation: NetworkOrganisation;
  box: string;
  partners: number;
  links: Record<Scope, number>;
}

/** One row an organisation: what the drawing shows of it. */
export function tableRows({ organisations, links, boxes, degree }: NetworkModel): Row[] {
  const zero = (): Record<Scope, number> => ({
    'intra-regional': 0,
    national: 0,
    international: 0,
    unknown: 0,
  });
  const counts = new Map(organisations.map((o) => [o.id, zero()]));
  for (const { source, target, scope } of links) {
    for (const id of new Set([source, target])) {
      const own = counts.get(id);
      if (own) own[scope]++;
    }
  }
  const boxName = new Map(boxes.list.map((b) => [b.id, b.name]));
  return organisations.map((organisation) => ({
    organisation,
    box: boxName.get(boxes.of.get(organisation.id) ?? '') ?? organisation.region ?? '',
    partners: degree.get(organisation.id) ?? 0,
    links: counts.get(organisation.id)!,
  }));
}

const scopeColumns = scopes.map(
  (scope): Column<Row> => ({
    id: scope,
    title: scopeLabel[scope],
    group: { title: 'Links' },
    width: 96,
    numeric: true,
    value: (row) => row.links[scope],
  }),
);

const columns: readonly Column<Row>[] = [
  { id: 'name', title: 'Organisation', width: 220, value: (row) => row.organisation.name },
  { id: 'kind', title: 'Kind', width: 110, value: (row) => kindLabel[row.organisation.kind] },
  { id: 'box', title: 'Box', width: 160, value: (row) => row.box },
  { id: 'start', title: 'Start', width: 70, numeric: true, value: (row) => row.organisation.start },
  {
    id: 'partners',
    title: 'Linked with',
    about: 'How many other organisations it is linked with; several links between the same two count once.',
    width: 90,
    numeric: true,
    value: (row) => row.partners,
  },
  ...scopeColumns,
];

/** The drawing as a table: for keyboard and screen reader, and for sorting. */
export function NetworkTable(props: {
  model: NetworkModel;
  selection: readonly string[];
  onChoose: (id: string) => void;
}) {
  const { model, selection, onChoose } = props;
  const rows = useMemo(() => tableRows(model), [model]);
  return (
    <div className="network-table">
      <DataTable
        label="Organisations of the network"
        rows={rows}
        columns={columns}
        keyOf={(row) => row.organisation.id}
        firstSort={{ column: 'partners', descending: true }}
        selected={new Set(selection)}
        onChoose={(row) => onChoose(row.organisation.id)}
      />
    </div>
  );
}
