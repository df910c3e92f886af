import { useEffect, useState } from 'react';
import { queryResultHead } from '../../../contract/import-formats.ts';
import { tableOfName } from '../../../contract/import-tables.ts';
import { decodeText, readSheet, type Sheet } from './sheet.ts';

/** Held in memory while it is mapped. */
const mostBytes = 50 * 2 ** 20;

/** The one file chosen, read as a sheet, where its name says that it is a table of text but none of those of the import. */
export function useSheet(files: readonly File[]): { sheet: Sheet | undefined; problem: string | undefined } {
  const [file] = files;
  const isSheet =
    files.length === 1 && file && /\.(csv|tsv|txt)$/i.test(file.name) && tableOfName(file.name) === undefined;
  const [read, setRead] = useState<{ file: File; sheet: Sheet } | undefined>();
  const isTooLarge = isSheet && file.size > mostBytes;
  const wanted = isSheet && !isTooLarge ? file : undefined;
  useEffect(() => {
    let isCurrent = true;
    if (wanted)
      void wanted.arrayBuffer().then((bytes) => {
        const text = decodeText(new Uint8Array(bytes));
        // The import knows what these columns mean.
        if (isCurrent && !queryResultHead.test(text)) setRead({ file: wanted, sheet: readSheet(text) });
      });
    return () => {
      isCurrent = false;
    };
  }, [wanted]);
  const problem = isTooLarge
    ? `${file.name} is too large to be mapped here (50 MB): name it as one of the tables, with their columns.`
    : undefined;
  return { sheet: read && read.file === wanted ? read.sheet : undefined, problem };
}
