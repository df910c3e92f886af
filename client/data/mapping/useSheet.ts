import { useEffect, useState } from 'react';
import { queryResultHead } from '../../../contract/import-formats.ts';
import { tableOfName } from '../../../contract/import-tables.ts';
import { decodeText, readSheet, type Sheet } from './sheet.ts';
import { whyUnreadable } from './unreadable.ts';

/** Held in memory while it is mapped. */
const mostBytes = 50 * 2 ** 20;

interface Read {
  file: File;
  sheet: Sheet;
  /** Why it can't be mapped. */
  problem: string | undefined;
}

/** The sheet of a file; nothing where the import knows what its columns mean. */
async function readFile(file: File): Promise<Read | undefined> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const text = decodeText(bytes);
  if (queryResultHead.test(text)) return undefined;
  const sheet = readSheet(text);
  return { file, sheet, problem: whyUnreadable(file.name, bytes, sheet) };
}

/** The one file chosen, read as a sheet, where its name says that it is a table of text but none of those of the import. */
export function useSheet(files: readonly File[]): { sheet: Sheet | undefined; problem: string | undefined } {
  const [file] = files;
  const isSheet =
    files.length === 1 && file && /\.(csv|tsv|txt)$/i.test(file.name) && tableOfName(file.name) === undefined;
  const [read, setRead] = useState<Read | undefined>();
  const isTooLarge = isSheet && file.size > mostBytes;
  const wanted = isSheet && !isTooLarge ? file : undefined;
  useEffect(() => {
    let isCurrent = true;
    if (wanted)
      void readFile(wanted).then((found) => {
        if (isCurrent) setRead(found);
      });
    return () => {
      isCurrent = false;
    };
  }, [wanted]);
  if (isTooLarge) {
    const problem = `${file.name} is too large to be mapped here (50 MB): name it as one of the tables, with their columns.`;
    return { sheet: undefined, problem };
  }
  const mine = read && read.file === wanted ? read : undefined;
  return { sheet: mine?.problem ? undefined : mine?.sheet, problem: mine?.problem };
}
