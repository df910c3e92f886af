import { createReadStream } from 'node:fs';
import { FileFault } from '../csv/file-fault.ts';
import { checkText } from '../csv/signature.ts';

const chunkSize = 1 << 17;

/** Bytes as text, checked to be UTF-8. */
export async function* decoded(bytes: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  const decode = (chunk?: Buffer): string => {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined });
    } catch {
      const message = 'From here on the file is not valid UTF-8. Save it in UTF-8, or export it again.';
      throw new FileFault('not-utf-8', line, message);
    }
  };
  for await (const chunk of bytes) {
    const text = decode(chunk);
    yield text;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) line++;
  }
  yield decode();
}

/** A file's text in pieces. Throws FileFault for what isn't text in UTF-8; `name`: what it should be, such as "a GraphML file". */
export async function* readText(path: string, name: string, signal: AbortSignal): AsyncGenerator<string> {
  async function* checked(): AsyncGenerator<Buffer> {
    let isFirst = true;
    for await (const chunk of createReadStream(path, { highWaterMark: chunkSize, signal })) {
      const bytes = chunk as Buffer;
      if (isFirst) checkText(bytes, { code: 'wrong-format', name, remedy: 'Save it in UTF-8.' });
      isFirst = false;
      yield bytes;
    }
    if (isFirst) throw new FileFault('empty', null, `The file is empty; it should be ${name}.`);
  }
  yield* decoded(checked());
}
