import { useMemo, useState } from 'react';
import type { Kind } from '../../../contract/vocabulary.ts';
import { kinds } from '../../../contract/vocabulary.ts';
import { kindLabel } from '../../ui/palette.ts';
import { Select } from '../../ui/Select.tsx';
import { SendButtons } from '../SendButtons.tsx';
import { applyMapping, type MappedTables, type Mapping } from './apply.ts';
import { type FieldId, fields } from './fields.ts';
import { Preview } from './Preview.tsx';
import { keepMapping, mappingFor } from './saved.ts';
import type { Sheet } from './sheet.ts';
import './mapping.css';

interface MappingPanelProps {
  sheet: Sheet;
  isReady: boolean;
  /** Sends the tables that were made. */
  onSend: (tables: MappedTables, dryRun: boolean) => void;
}

const none = 'none';

interface FieldSelectProps {
  field: (typeof fields)[number];
  header: readonly string[];
  at: number | null;
  onChange: (at: number | null) => void;
}

function FieldSelect({ field, header, at, onChange }: FieldSelectProps) {
  const options = [{ id: none, label: '–' }, ...header.map((label, i) => ({ id: String(i), label }))];
  return (
    <Select
      label={field.label}
      options={options}
      value={at === null ? none : String(at)}
      onChange={(id) => onChange(id === none ? null : Number(id))}
    />
  );
}

/** What comes of the sheet, in words. */
function Outcome({ tables: { counts, remarks } }: { tables: MappedTables }) {
  const count = (n: number, what: string) => `${n.toLocaleString('en')} ${what}${n === 1 ? '' : 's'}`;
  const added = counts.parents > 0 ? ` (${count(counts.parents, 'parent')} without a row of their own)` : '';
  return (
    <p className="data-quiet" role="status">
      Makes {count(counts.organisations, 'organisation')}
      {added} and {count(counts.spinoffs, 'spin-off')}. {remarks.join(' ')}
    </p>
  );
}

/** What the columns of somebody's sheet hold: guessed by their names, to be corrected, with what comes of it. */
export function MappingPanel({ sheet, isReady, onSend }: MappingPanelProps) {
  const [mapping, setMapping] = useState<Mapping>(() => mappingFor(sheet.header));
  const tables = useMemo(() => applyMapping(sheet, mapping), [sheet, mapping]);
  const { columns, kind } = mapping;
  const put = (field: FieldId) => (at: number | null) =>
    setMapping({ ...mapping, columns: { ...columns, [field]: at } });
  const canSend = isReady && columns.name !== null && tables.counts.organisations > 0;
  function send(dryRun: boolean): void {
    keepMapping(sheet.header, mapping);
    onSend(tables, dryRun);
  }
  return (
    <section className="mapping" aria-label="What the columns hold">
      <p>
        This is none of the tables: each row is taken as <b>one organisation</b>. Which column holds what?
      </p>
      <Preview sheet={sheet} columns={columns} />
      <div className="mapping-fields">
        {fields.map((field) => (
          <FieldSelect
            key={field.id}
            field={field}
            header={sheet.header}
            at={columns[field.id]}
            onChange={put(field.id)}
          />
        ))}
        <Select
          label="Kind where nothing tells it"
          options={kinds.map((id) => ({ id, label: kindLabel[id] }))}
          value={kind}
          onChange={(next: Kind) => setMapping({ ...mapping, kind: next })}
        />
      </div>
      {columns.name === null ? (
        <p role="status">Choose the column with the names: nothing can be made without it.</p>
      ) : (
        <Outcome tables={tables} />
      )}
      <SendButtons isReady={canSend} onSend={send} />
    </section>
  );
}
