import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef, useState } from 'react';
import { columnWidths } from './column-widths.ts';
import { DataTableHead } from './DataTableHead.tsx';
import './data-table.css';
import './figures/print.css';
import { useStageWidth } from './figures/useStageWidth.ts';
import { MoreColumns } from './MoreColumns.tsx';
import type { Column } from './table-column.ts';
import { type Sort, sortRows } from './table-sort.ts';
import { useOnPaper } from './useOnPaper.ts';

export interface DataTableProps<R> {
  label: string;
  rows: readonly R[];
  /** The first column names the row. */
  columns: readonly Column<R>[];
  keyOf: (row: R) => string;
  firstSort: Sort;
  selected: ReadonlySet<string>;
  /** Nothing: rows stand for nothing that could be chosen, and are only walked. */
  onChoose: ((row: R) => void) | undefined;
}

const rowHeight = 30;
const headHeight = 60;
/** So many rows are printed, about 40 a page; the rest is told. */
const mostOnPaper = 1000;
/** Wider tables are printed across, in pixels. */
const uprightPaper = 900;

function useRows<R>({ rows, columns, firstSort }: DataTableProps<R>) {
  const [sort, setSort] = useState(firstSort);
  const sorted = useMemo(() => {
    const column = columns.find((c) => c.id === sort.column);
    return column ? sortRows(rows, column.value, sort.descending) : rows;
  }, [rows, columns, sort]);
  return { sort, setSort, sorted };
}

/** Steps of the arrow keys and their kin through the rows. */
const steps: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  PageDown: (at, last) => Math.min(at + 10, last),
  PageUp: (at) => Math.max(at - 10, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** Moves the focus from row to row, also to rows that are not drawn yet. */
function useRowKeys(count: number, box: { current: HTMLElement | null }, show: (index: number) => void) {
  const wanted = useRef<number | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    const button = box.current?.querySelector<HTMLElement>(`tr[data-index="${wanted.current}"] button`);
    if (!button) return;
    wanted.current = null;
    button.focus({ preventScroll: true });
  });
  return (event: KeyboardEvent<HTMLElement>) => {
    const step = steps[event.key];
    const row = (event.target as HTMLElement).closest<HTMLElement>('tr[data-index]');
    if (!step || !row) return;
    event.preventDefault();
    const next = step(Number(row.dataset.index), count - 1);
    wanted.current = next;
    box.current?.querySelector<HTMLElement>(`tr[data-index="${next}"] button`)?.focus();
    show(next);
  };
}

/** The whole name, for names cut short. */
function titleOf<R>(row: R, name: Column<R> | undefined): string | undefined {
  const value = name?.value(row);
  return typeof value === 'string' ? value : undefined;
}

/** Position of the row a press fell on, its name's button or anywhere else; −1 on the head and on other controls. */
function pressedRow(target: HTMLElement): number {
  if (target.closest('button:not(.ui-table-name), a')) return -1;
  return Number(target.closest<HTMLElement>('tr[data-index]')?.dataset.index ?? -1);
}

/** Brings the first selected row into sight when the selection changes, also when it is not drawn yet; a table that opens shows its top. */
function useInSight(
  index: number,
  key: string | undefined,
  box: { current: HTMLElement | null },
  show: (at: number) => void,
) {
  const isOpen = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the reader's own scrolling and sorting are left alone
  useEffect(() => {
    const isFirst = !isOpen.current;
    isOpen.current = true;
    if (isFirst || index < 0) return;
    const row = box.current?.querySelector(`tr[data-index="${index}"]`);
    if (row) row.scrollIntoView({ block: 'nearest' });
    else show(index);
  }, [key]);
}

function Row<R>(props: Pick<DataTableProps<R>, 'columns' | 'onChoose'> & { row: R; selected: boolean }) {
  const { row, columns, selected, onChoose } = props;
  const [name, ...others] = columns;
  const content = (column: Column<R>) => (column.cell ? column.cell(row) : column.value(row));
  return (
    <>
      <th scope="row">
        <button
          type="button"
          className="ui-table-name"
          aria-pressed={onChoose ? selected : undefined}
          aria-disabled={onChoose ? undefined : true}
          title={titleOf(row, name)}
        >
          {name ? content(name) : null}
        </button>
      </th>
      {others.map((column) => (
        <td key={column.id} className={column.numeric ? 'ui-table-number' : ''}>
          {content(column)}
        </td>
      ))}
    </>
  );
}

interface BodyProps<R> extends Pick<DataTableProps<R>, 'columns' | 'keyOf' | 'selected' | 'onChoose'> {
  sorted: readonly R[];
  drawn: readonly { index: number }[];
  measure: (row: HTMLTableRowElement | null) => void;
}

function Body<R>({ sorted, drawn, measure, columns, keyOf, selected, onChoose }: BodyProps<R>) {
  return (
    <tbody>
      {drawn.map(({ index }) => {
        const row = sorted[index]!;
        const key = keyOf(row);
        return (
          <tr
            key={key}
            ref={measure}
            data-index={index}
            aria-rowindex={index + 1}
            data-selected={selected.has(key) || undefined}
          >
            <Row row={row} columns={columns} selected={selected.has(key)} onChoose={onChoose} />
          </tr>
        );
      })}
    </tbody>
  );
}

/** A table of any length: sorted by any column, rows chosen by press or Enter, walked by the arrow keys, only those in sight drawn. */
export function DataTable<R>(props: DataTableProps<R>) {
  const { label, columns, keyOf, selected, onChoose } = props;
  const { sort, setSort, sorted } = useRows(props);
  const box = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollPaddingStart: headHeight,
  });
  const onKeyDown = useRowKeys(sorted.length, box, (index) => virtual.scrollToIndex(index));
  const chosen = sorted.findIndex((row) => selected.has(keyOf(row)));
  const chosenKey = chosen < 0 ? undefined : keyOf(sorted[chosen]!);
  useInSight(chosen, chosenKey, box, (at) => virtual.scrollToIndex(at, { align: 'center' }));
  const isOnPaper = useOnPaper();
  const seen = virtual.getVirtualItems();
  const above = seen[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (seen.at(-1)?.end ?? 0);
  const drawn = isOnPaper ? sorted.slice(0, mostOnPaper).map((_, index) => ({ index })) : seen;
  const choose = (event: MouseEvent<HTMLElement>) => {
    const row = sorted[pressedRow(event.target as HTMLElement)];
    if (row !== undefined) onChoose?.(row);
  };
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const widths = columnWidths(columns, useStageWidth(box, 20));
  const style = { minWidth: isOnPaper ? 0 : width };
  const table = { 'aria-label': label, 'aria-rowcount': sorted.length, style };
  return (
    <>
      <MoreColumns box={box} />
      <div className={`ui-table-box ${width > uprightPaper ? 'ui-table-wide' : ''}`} ref={box}>
        <div style={isOnPaper ? undefined : { paddingTop: above, paddingBottom: below }}>
          <table className="ui-table" {...table} onKeyDown={onKeyDown} onClick={choose}>
            <colgroup>
              {columns.map((column, i) => (
                <col key={column.id} style={{ width: isOnPaper ? 'auto' : widths[i] }} />
              ))}
            </colgroup>
            <DataTableHead columns={columns} sort={sort} onSort={setSort} isOnPaper={isOnPaper} />
            <Body {...props} sorted={sorted} drawn={drawn} measure={virtual.measureElement} />
          </table>
          {isOnPaper && sorted.length > mostOnPaper ? (
            <p>
              {mostOnPaper} of {sorted.length} rows are printed. The table as CSV has all of them.
            </p>
          ) : null}
        </div>
      </div>
    </>
  );
}
