import { useMemo } from 'react';
import type { NetworkOrganisation } from '../../../contract/network.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { kindLabel } from '../../ui/palette.ts';
import type { Column } from '../../ui/table-column.ts';
import { valueText } from '../../ui/value-text.ts';
import type { NetworkModel } from '../model.ts';
import type { Measured } from '../useMeasured.ts';
import type { NetworkAnswer } from '../useNetwork.ts';
import { MeasureText } from './MeasureNote.tsx';

interface Row {
  organisation: NetworkOrganisation;
  box: string;
}

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
    const known = answer.catalogue.filter((m) => measured.values.has(m.id));
    const ordered = [...known.filter((m) => m.id === measure), ...known.filter((m) => m.id !== measure)];
    const numbers = ordered.map(
      (one): Column<Row> => ({
        id: one.id,
        title: one.name,
        about: <MeasureText measure={one} convention={measured.convention[one.id]} />,
        width: Math.max(92, one.name.length * 7 + 44),
        numeric: true,
        value: (row) => measured.values.get(one.id)!.get(row.organisation.id) ?? null,
        cell(row) {
          const value = measured.values.get(one.id)!.get(row.organisation.id) ?? null;
          return value === null ? '–' : valueText(value);
        },
      }),
    );
    return [...nameColumns, ...numbers];
  }, [answer.catalogue, measured, measure]);
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
