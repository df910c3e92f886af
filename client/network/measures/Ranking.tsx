import { useMemo } from 'react';
import type { NetworkOrganisation } from '../../../contract/network.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { kindLabel } from '../../ui/palette.ts';
import type { Column } from '../../ui/table-column.ts';
import { valueText } from '../../ui/value-text.ts';
import { communityNames } from '../community-names.ts';
import type { NetworkModel } from '../model.ts';
import type { Measured } from '../useMeasured.ts';
import type { NetworkAnswer } from '../useNetwork.ts';
import { MeasureText } from './MeasureNote.tsx';

interface Row {
  organisation: NetworkOrganisation;
  box: string;
}

/** Of a head: what stands beside its words, the sign of the order and of the definition among it. */
const headRoom = 60;

/** Communities are called after organisations. */
const communityWidth = 210;

const nameColumns: readonly Column<Row>[] = [
  { id: 'name', title: 'Organisation', width: 210, value: (row) => row.organisation.name },
  { id: 'kind', title: 'Kind', width: 92, value: (row) => kindLabel[row.organisation.kind] },
];

interface Props {
  answer: NetworkAnswer;
  model: NetworkModel;
  measured: Measured;
  /** What is ranked first. */
  measure: string;
  selection: readonly string[];
  onChoose: (id: string) => void;
}

/** Every organisation with every measure: sorted by any, the same selection as the drawing. */
export function Ranking({ answer, model, measured, measure, selection, onChoose }: Props) {
  const rows = useMemo(() => {
    const names = new Map(model.boxes.list.map((b) => [b.id, b.name]));
    return model.organisations.map(
      (organisation): Row => ({
        organisation,
        box: names.get(model.boxes.of.get(organisation.id) ?? '') ?? '',
      }),
    );
  }, [model]);
  const columns = useMemo(() => {
    const members = answer.network?.organisations ?? [];
    const communities = new Map(
      [...measured.values]
        .filter(([id]) => id.startsWith('community'))
        .map(([id, values]) => [id, communityNames(members, values)]),
    );
    const called = (id: string) => communities.get(id);
    const known = answer.catalogue.filter((m) => measured.values.has(m.id));
    const ordered = [...known.filter((m) => m.id === measure), ...known.filter((m) => m.id !== measure)];
    const numbers = ordered.map(
      (one): Column<Row> => ({
        id: one.id,
        title: one.name,
        about: <MeasureText measure={one} convention={measured.convention[one.id]} />,
        width: called(one.id) ? communityWidth : Math.max(92, one.name.length * 7 + headRoom),
        numeric: !called(one.id),
        value: (row) => measured.values.get(one.id)!.get(row.organisation.id) ?? null,
        cell(row) {
          const value = measured.values.get(one.id)!.get(row.organisation.id) ?? null;
          return value === null ? '–' : (called(one.id)?.get(value) ?? valueText(value));
        },
      }),
    );
    return [...nameColumns, ...numbers];
  }, [answer.catalogue, answer.network, measured, measure]);
  return (
    <DataTable
      key={measure}
      label="Organisations by their measures"
      rows={rows}
      columns={columns}
      keyOf={(row) => row.organisation.id}
      firstSort={{ column: measure, descending: true }}
      selected={new Set(selection)}
      onChoose={(row) => onChoose(row.organisation.id)}
    />
  );
}
