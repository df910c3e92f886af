import type { ImportFormatId } from '../../../contract/import-formats.ts';
import type { SourceFile } from '../source-file.ts';
import type { TablesOut } from './tables-out.ts';

/** What can be told of a file before it is read. */
export interface Glance {
  /** As the user calls it, in lower case. */
  name: string;
  /** Its first bytes, as text. */
  head: string;
}

/** A format that can be imported: one file each, listed in catalogue.ts. Its words are in contract/import-formats.ts. */
export interface ImportFormat {
  id: ImportFormatId;
  /** Is the file, whose extension is one of the format's, of this format? */
  recognises(glance: Glance): boolean;
  /** Turns the file into tables, in flat memory. Throws FileFault for a file that can't be read. */
  read(file: SourceFile, out: TablesOut, signal: AbortSignal): Promise<void>;
}
