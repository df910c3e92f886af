import type { Readable } from 'node:stream';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { FileFault } from '../../csv/file-fault.ts';

const entryLimit = 2000;
/** Sums of what the directory says: a workbook is smaller than this, or not much larger than its file. */
const inflatedLimit = 2 ** 31;
const harmless = 100 * 2 ** 20;
const ratioLimit = 100;

function tooLarge(bytes: number): FileFault {
  const size = Math.round(bytes / 2 ** 20).toLocaleString('en');
  const message = `Unpacked, the file would be ${size} MB: more than a workbook of this size holds. Nothing was unpacked. Save its sheets as CSV UTF-8.`;
  return new FileFault('zip-bomb', null, message);
}

function broken(cause: unknown): FileFault {
  const why = cause instanceof Error ? cause.message : String(cause);
  const message = `The workbook is damaged or cut off (${why}). Fetch it again, or open it and save it anew as XLSX.`;
  return new FileFault('bad-workbook', null, message);
}

/** The parts of a workbook, by their names. */
export class Archive {
  private readonly zip: ZipFile;
  private readonly entries: Map<string, Entry>;

  constructor(zip: ZipFile, entries: Map<string, Entry>) {
    this.zip = zip;
    this.entries = entries;
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  names(): string[] {
    return [...this.entries.keys()];
  }

  /** What a part holds. It ends with a FileFault when it is more than the directory said. */
  async *read(name: string): AsyncGenerator<Buffer> {
    const entry = this.entries.get(name);
    if (!entry) throw broken(new Error(`${name} is missing`));
    let stream: Readable | undefined;
    try {
      stream = await this.zip.openReadStreamPromise(entry);
      for await (const chunk of stream) yield chunk as Buffer;
    } catch (error) {
      throw error instanceof FileFault ? error : broken(error);
    } finally {
      stream?.destroy();
    }
  }

  close(): void {
    this.zip.close();
  }
}

async function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  let inflated = 0;
  for await (const entry of zip.eachEntry()) {
    if (entries.size >= entryLimit) throw broken(new Error(`it has more than ${entryLimit} parts`));
    if (entry.isEncrypted()) throw broken(new Error('it is protected by a password: save it without'));
    inflated += entry.uncompressedSize;
    entries.set(entry.fileName, entry);
  }
  const most = Math.min(inflatedLimit, Math.max(harmless, zip.fileSize * ratioLimit));
  if (inflated > most) throw tooLarge(inflated);
  return entries;
}

/** Opens a ZIP archive. Throws FileFault for one that is damaged, or that would unpack to far more than its size. */
export async function openArchive(path: string): Promise<Archive> {
  const zip = await openPromise(path, { autoClose: false }).catch((error: unknown) => {
    throw broken(error);
  });
  try {
    return new Archive(zip, await entriesOf(zip));
  } catch (error) {
    zip.close();
    throw error instanceof FileFault ? error : broken(error);
  }
}
