import { useMemo, useRef } from 'react';
import { type LinkTypeId, linkTypes } from '../../../contract/link-types.ts';
import type { Kind } from '../../../contract/vocabulary.ts';
import { kinds } from '../../../contract/vocabulary.ts';
import { Button } from '../../ui/Button.tsx';
import { kindLabel } from '../../ui/palette.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { Select } from '../../ui/Select.tsx';
import { SendButtons } from '../SendButtons.tsx';
import { applyMapping, type MappedTables, type Mapping } from './apply.ts';
import type { Field, FieldId } from './fields.ts';
import { guessColumns } from './guess.ts';
import { Preview } from './Preview.tsx';
import { SpinoffYear } from './SpinoffYear.tsx';
import { type Shape, shapeOf, shapes } from './shapes.ts';
import type { Sheet } from './sheet.ts';
import { useMapping } from './useMapping.ts';
import './mapping.css';

interface MappingPanelProps {
  sheet: Sheet;
  isReady: boolean;
  /** Sends the tables that were made. */
  onSend: (tables: MappedTables, dryRun: boolean) => void;
}

const none = 'none';

interface FieldSelectProps {
  field: Field;
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
function Outcome({ tables: { counts, parents, remarks } }: { tables: MappedTables }) {
  const count = (n: number, what: string) => `${n.toLocaleString('en')} ${what}${n === 1 ? '' : 's'}`;
  const added = parents > 0 ? ` (${count(parents, 'parent')} without a row of their own)` : '';
  const made = [
    counts.spinoffs > 0 || counts.links + counts.flows === 0 ? [count(counts.spinoffs, 'spin-off')] : [],
    counts.links > 0 ? [count(counts.links, 'link')] : [],
    counts.flows > 0 ? [count(counts.flows, 'worker flow')] : [],
  ].flat();
  return (
    <p className="data-quiet" role="status">
      Makes {count(counts.organisations, 'organisation')}
      {added} and {made.join(', ')}. {remarks.join(' ')}
    </p>
  );
}

/** What stands for what no column tells. */
function Otherwise({ mapping, onChange }: { mapping: Mapping; onChange: (part: Partial<Mapping>) => void }) {
  const kindOptions = kinds.map((id) => ({ id, label: kindLabel[id] }));
  return (
    <>
      {mapping.shape === 'link' ? (
        <Select
          label="Kind of link where nothing tells it"
          options={linkTypes.map(({ id, label }) => ({ id, label }))}
          value={mapping.link}
          onChange={(link: LinkTypeId) => onChange({ link })}
        />
      ) : null}
      <Select
        label="Kind where nothing tells it"
        options={kindOptions}
        value={mapping.kind}
        onChange={(kind: Kind) => onChange({ kind })}
      />
    </>
  );
}

function needs({ needed, fields }: Shape): string {
  return fields
    .filter(({ id }) => needed.includes(id))
    .map(({ label }) => `“${label}”`)
    .join(' and ');
}

/** What is asked; of columns that were mapped before, that they need not be mapped anew. */
function Question({ isKnown, onGuess }: { isKnown: boolean; onGuess: () => void }) {
  if (!isKnown) return <p>This is none of the tables. What is each row, and which column holds what?</p>;
  return (
    <p role="status">
      A sheet with these columns was mapped before: this one is mapped the same way.{' '}
      <Button look="link" onPress={onGuess}>
        Guess by the names instead
      </Button>
    </p>
  );
}

interface FieldsProps {
  header: readonly string[];
  mapping: Mapping;
  onPut: (field: FieldId, at: number | null) => void;
  onChange: (part: Partial<Mapping>) => void;
}

function Fields({ header, mapping, onPut, onChange }: FieldsProps) {
  return (
    <div className="mapping-fields">
      {shapeOf(mapping.shape).fields.map((field) => (
        <FieldSelect
          key={field.id}
          field={field}
          header={header}
          at={mapping.columns[field.id] ?? null}
          onChange={(at) => onPut(field.id, at)}
        />
      ))}
      <Otherwise mapping={mapping} onChange={onChange} />
    </div>
  );
}

/** What the columns of somebody's sheet hold: as before or guessed by their names, to be corrected, with what comes of it. */
export function MappingPanel({ sheet, isReady, onSend }: MappingPanelProps) {
  const { header } = sheet;
  const { mapping, isKnown, change, guessAnew, keep } = useMapping(header);
  const tables = useMemo(() => applyMapping(sheet, mapping), [sheet, mapping]);
  const { columns } = mapping;
  const shape = shapeOf(mapping.shape);
  const put = (field: FieldId, at: number | null) => change({ columns: { ...columns, [field]: at } });
  const isWhole = shape.needed.every((id) => typeof columns[id] === 'number');
  const canSend = isReady && isWhole && tables.counts.organisations > 0;
  const panel = useRef<HTMLElement>(null);
  /** For buttons that go once they are pressed: the focus stays in the panel. */
  const thenStay = (change: () => void) => {
    change();
    panel.current?.focus();
  };
  function send(dryRun: boolean): void {
    keep();
    onSend(tables, dryRun);
  }
  return (
    <section className="mapping" aria-label="What the columns hold" ref={panel} tabIndex={-1}>
      <Question isKnown={isKnown} onGuess={() => thenStay(guessAnew)} />
      <Segmented
        label="Each row is one"
        options={shapes}
        value={mapping.shape}
        onChange={(id) => change({ shape: id, columns: guessColumns(header, shapeOf(id)) })}
      />
      <Preview sheet={sheet} fields={shape.fields} columns={columns} />
      <Fields header={header} mapping={mapping} onPut={put} onChange={change} />
      {isWhole ? (
        <>
          <Outcome tables={tables} />
          <SpinoffYear
            header={header}
            mapping={mapping}
            onPut={(field, at) => thenStay(() => put(field, at))}
          />
        </>
      ) : (
        <p role="status">Choose the column of {needs(shape)}: nothing can be made without it.</p>
      )}
      <SendButtons isReady={canSend} onSend={send} />
    </section>
  );
}
