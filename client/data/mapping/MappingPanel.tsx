import { useMemo, useRef } from 'react';
import { applyMapping, type MappedTables } from '../../../contract/mapping/apply.ts';
import type { FieldId } from '../../../contract/mapping/fields.ts';
import { guessColumns } from '../../../contract/mapping/guess.ts';
import type { Sheet } from '../../../contract/mapping/headed.ts';
import { type Shape, shapeOf, shapes } from '../../../contract/mapping/shapes.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { SendButtons } from '../SendButtons.tsx';
import { Fields } from './FieldSelects.tsx';
import { MappingFile } from './MappingFile.tsx';
import { NoParents, Outcome } from './Outcome.tsx';
import { Preview } from './Preview.tsx';
import { Question } from './Question.tsx';
import { SpinoffYear } from './SpinoffYear.tsx';
import { useMapping } from './useMapping.ts';
import './mapping.css';

interface MappingPanelProps {
  sheet: Sheet;
  /** The file that is mapped, and its sheet if it is a workbook. */
  of: { name: string; sheet: string | undefined };
  isReady: boolean;
  /** Sends the tables that were made. */
  onSend: (tables: MappedTables, dryRun: boolean) => void;
}

function needs({ needed, fields }: Shape): string {
  return fields
    .filter(({ id }) => needed.includes(id))
    .map(({ label }) => `“${label}”`)
    .join(' and ');
}

/** What the columns of somebody's sheet hold: as before or guessed by their names, to be corrected, with what comes of it. */
export function MappingPanel({ sheet, of, isReady, onSend }: MappingPanelProps) {
  const { header } = sheet;
  const { mapping, standing, change, guessAnew, keep } = useMapping(sheet);
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
      <Question standing={standing} onGuess={() => thenStay(guessAnew)} />
      <Segmented
        label="Each row is one"
        options={shapes}
        value={mapping.shape}
        onChange={(id) => change({ shape: id, columns: guessColumns(header, shapeOf(id), sheet.rows) })}
      />
      <Preview sheet={sheet} fields={shape.fields} columns={columns} />
      <Fields header={header} mapping={mapping} onPut={put} onChange={change} />
      {isWhole ? (
        <>
          <Outcome tables={tables} />
          <NoParents mapping={mapping} />
          <SpinoffYear
            header={header}
            mapping={mapping}
            onPut={(field, at) => thenStay(() => put(field, at))}
          />
        </>
      ) : (
        <p role="status">Choose the column of {needs(shape)}: nothing can be made without it.</p>
      )}
      <MappingFile sheet={sheet} mapping={mapping} of={of} onChange={change} />
      <SendButtons isReady={canSend} onSend={send} />
    </section>
  );
}
