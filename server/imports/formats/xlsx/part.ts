import { decoded } from '../text.ts';
import { type XmlHandlers, XmlReader } from '../xml.ts';
import type { Archive } from './archive.ts';

/** Reads one part of a workbook; `after` is called and waited for after each piece. */
export async function readPart(
  archive: Archive,
  name: string,
  handlers: XmlHandlers,
  after: () => Promise<void> = async () => undefined,
): Promise<void> {
  const reader = new XmlReader(handlers);
  for await (const text of decoded(archive.read(name))) {
    reader.write(text);
    await after();
  }
  reader.end();
}
