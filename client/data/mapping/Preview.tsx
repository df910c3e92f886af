import type { Field } from '../../../contract/mapping/fields.ts';
import type { Columns } from '../../../contract/mapping/guess.ts';
import type { Sheet } from '../../../contract/mapping/headed.ts';

const most = 5;

interface PreviewProps {
  sheet: Sheet;
  fields: readonly Field[];
  columns: Columns;
}

/** The first rows of a sheet, with the fields that each column goes to. */
export function Preview({ sheet, fields, columns }: PreviewProps) {
  const { header, rows, headerAt, unit } = sheet;
  const fieldsAt = (at: number) =>
    fields
      .filter(({ id }) => columns[id] === at)
      .map(({ label }) => label)
      .join(' and ');
  const more = rows.length - most;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
    <section className="mapping-preview" aria-label="First rows" tabIndex={0}>
      <table className="data-table">
        <thead>
          <tr>
            {header.map((name, at) => (
              <th key={at} scope="col" className={fieldsAt(at) ? 'mapping-used' : undefined}>
                {name}
                <small>{fieldsAt(at) || 'not used'}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, most).map((row, i) => (
            <tr key={i}>
              {header.map((_, at) => (
                <td key={at}>{row[at]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {headerAt > 1 ? (
        <p className="data-quiet">
          The columns are named in {unit ? 'row' : 'line'} {headerAt}; what stands above is not read.
        </p>
      ) : null}
      {more > 0 ? <p className="data-quiet">and {more.toLocaleString('en')} more rows</p> : null}
    </section>
  );
}
