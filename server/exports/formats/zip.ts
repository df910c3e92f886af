import { strToU8, Zip, ZipDeflate } from 'fflate';

interface Entry {
  name: string;
  content: AsyncIterable<string> | Iterable<string>;
}

/** Files as a zip, compressed as they come: no more than a piece is held. */
export async function* zipped(entries: () => AsyncIterable<Entry>): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, chunk) => {
    if (error) failure = error;
    else ready.push(chunk);
  });
  function* flush() {
    if (failure) throw failure;
    yield* ready;
    ready = [];
  }
  for await (const entry of entries()) {
    const file = new ZipDeflate(entry.name, { level: 6 });
    zip.add(file);
    for await (const text of entry.content) {
      file.push(strToU8(text));
      yield* flush();
    }
    file.push(new Uint8Array(), true);
  }
  zip.end();
  yield* flush();
}
