import { Info } from './Info.tsx';
import type { Column } from './table-column.ts';
import { nextSort, type Sort } from './table-sort.ts';

interface HeadProps<R> {
  columns: readonly Column<R>[];
  sort: Sort;
  onSort: (sort: Sort) => void;
  /** Buttons are not repeated at the top of each page, text is. */
  isOnPaper: boolean;
}

interface Span<R> {
  first: Column<R>;
  columns: number;
}

/** Neighbouring columns of one group, as one. */
function spansOf<R>(columns: readonly Column<R>[]): Span<R>[] {
  const spans: Span<R>[] = [];
  for (const column of columns) {
    const last = spans.at(-1);
    if (column.group && last?.first.group?.title === column.group.title) last.columns++;
    else spans.push({ first: column, columns: 1 });
  }
  return spans;
}

function ariaSort(sort: Sort, column: string): 'ascending' | 'descending' | 'none' {
  if (sort.column !== column) return 'none';
  return sort.descending ? 'descending' : 'ascending';
}

function SortableHead<R>(props: Omit<HeadProps<R>, 'columns'> & HeadCell<R>) {
  const { column, sort, onSort, rows } = props;
  const { id, title, group, about, numeric = false } = column;
  const state = ariaSort(sort, id);
  const words = (
    <>
      {group ? <span className="ui-hidden">{group.title} </span> : null}
      {title}
      <span className={`ui-table-arrow ui-table-${state}`} aria-hidden="true" />
    </>
  );
  return (
    <th
      scope="col"
      rowSpan={rows}
      aria-sort={state}
      className={`${numeric ? 'ui-table-number' : ''} ${group ? 'ui-table-grouped' : ''}`}
    >
      {props.isOnPaper ? (
        words
      ) : (
        <button type="button" className="ui-table-sort" onClick={() => onSort(nextSort(sort, id, numeric))}>
          {words}
        </button>
      )}
      {about ? <Info about={title}>{about}</Info> : null}
    </th>
  );
}

interface HeadCell<R> {
  column: Column<R>;
  rows: number;
}

/** The head of a table: one row, or two when columns are grouped. */
export function DataTableHead<R>({ columns, ...order }: HeadProps<R>) {
  const grouped = columns.filter((column) => column.group);
  if (grouped.length === 0) {
    return (
      <thead>
        <tr>
          {columns.map((column) => (
            <SortableHead key={column.id} column={column} rows={1} {...order} />
          ))}
        </tr>
      </thead>
    );
  }
  return (
    <thead>
      <tr>
        {spansOf(columns).map(({ first, columns: span }) =>
          first.group ? (
            <th key={first.id} scope="colgroup" colSpan={span} className="ui-table-group">
              {first.group.title}
              {first.group.about ? <Info about={first.group.title}>{first.group.about}</Info> : null}
              {first.group.hint ? <small>{first.group.hint}</small> : null}
            </th>
          ) : (
            <SortableHead key={first.id} column={first} rows={2} {...order} />
          ),
        )}
      </tr>
      <tr>
        {grouped.map((column) => (
          <SortableHead key={column.id} column={column} rows={1} {...order} />
        ))}
      </tr>
    </thead>
  );
}
