import { importFormats } from '../../contract/import-formats.ts';
import { tables } from './model.ts';

/** What files are taken: the tables with their columns, and those of other formats. */
export function FilesHelp() {
  return (
    <>
      <details>
        <summary>The tables and their columns</summary>
        <dl className="data-columns">
          {tables.map((table) => (
            <div key={table.name}>
              <dt>{table.name}.csv</dt>
              <dd>{table.columns}</dd>
            </div>
          ))}
        </dl>
        <p className="data-quiet">
          UTF-8, a header row, columns in any order. An import comes in whole or not at all.
        </p>
      </details>
      <details>
        <summary>Other files, and what becomes of them</summary>
        <dl className="data-columns">
          {Object.values(importFormats).map(({ name, extensions, description }) => (
            <div key={name}>
              <dt>
                {name} ({extensions.join(', ')})
              </dt>
              <dd>{description}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}
