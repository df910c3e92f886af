import { useEffect, useState } from 'react';
import { tableOfName } from '../../../contract/import-tables.ts';
import { type Found, isText, isWorkbook, readFile } from './read-file.ts';

/** Held in memory while it is mapped. */
const mostBytes = 50 * 2 ** 20;

export interface SheetOfFile extends Found {
  isReading: boolean;
  /** Takes another sheet of the workbook. */
  choose: (name: string) => void;
}

/** A workbook that is called as a table, or is very large, is one of tables; anything else in it is found when it is read. */
function mayBeMapped({ name, size }: File): boolean {
  if (isWorkbook(name)) return size <= mostBytes && tableOfName(name.replace(/\.\w+$/, '.csv')) === undefined;
  return isText(name) && tableOfName(name) === undefined;
}

/** The one file chosen, read as a sheet, where its name doesn't say that the import knows its columns. */
export function useSheet(files: readonly File[], isAllowed: boolean): SheetOfFile {
  const [file] = files;
  const wanted = isAllowed && files.length === 1 && file && mayBeMapped(file) ? file : undefined;
  const [asked, ask] = useState<{ file: File; name: string } | undefined>();
  const name = asked && asked.file === wanted ? asked.name : undefined;
  const [read, setRead] = useState<{ file: File; name: string | undefined; found: Found } | undefined>();
  const isTooLarge = wanted !== undefined && wanted.size > mostBytes;
  useEffect(() => {
    if (!wanted || isTooLarge) return;
    const stop = new AbortController();
    void readFile(wanted, name, stop.signal).then((found) => {
      if (!stop.signal.aborted) setRead({ file: wanted, name, found });
    });
    return () => stop.abort();
  }, [wanted, name, isTooLarge]);
  const choose = (name: string) => wanted && ask({ file: wanted, name });
  if (isTooLarge) {
    const problem = `${wanted.name} is too large to be mapped here (50 MB): name it as one of the tables, with their columns.`;
    return { problem, isReading: false, choose };
  }
  const isCurrent = read !== undefined && read.file === wanted && read.name === name;
  const sheets = read?.file === wanted ? read?.found.sheets : undefined;
  const found = isCurrent ? read.found : sheets && name ? { sheets: { ...sheets, read: name } } : {};
  return { ...found, isReading: wanted !== undefined && !isCurrent, choose };
}
