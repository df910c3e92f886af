import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';

/**
 * The last line of a gzipped text.
 * @param {string} file
 */
export async function lastLine(file) {
  let last = '';
  for await (const line of createInterface({ input: createReadStream(file).pipe(createGunzip()) }))
    last = line;
  return last;
}
