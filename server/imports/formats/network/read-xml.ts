import type { SourceFile } from '../../source-file.ts';
import type { TablesOut } from '../tables-out.ts';
import { readText } from '../text.ts';
import { type XmlHandlers, XmlReader } from '../xml.ts';
import { NetworkTables } from './network-tables.ts';

/** Reads a network from XML. `name`: what the file should be; `handlersOf` tells the tables of nodes and edges. */
export async function readNetworkXml(
  file: SourceFile,
  name: string,
  out: TablesOut,
  handlersOf: (tables: NetworkTables) => XmlHandlers,
  signal: AbortSignal,
): Promise<void> {
  const tables = await NetworkTables.begin(out);
  const reader = new XmlReader(handlersOf(tables));
  for await (const text of readText(file.path, name, signal)) {
    reader.write(text);
    await out.drain();
  }
  reader.end();
  tables.finish();
}
