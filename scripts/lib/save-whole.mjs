import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Ending } from './ending.mjs';
import { ProgressBar } from './progress-bar.mjs';

/**
 * Saves an answer as a file that appears when it is whole: what breaks off leaves nothing behind.
 * @param {Response} response
 * @param {string} file
 */
export async function saveWhole(response, file) {
  const part = `${file}.part`;
  const bar = new ProgressBar();
  let bytes = 0;
  /** @param {AsyncIterable<Uint8Array>} pieces */
  async function* counted(pieces) {
    for await (const piece of pieces) {
      bytes += piece.length;
      bar.show('Saving', Math.ceil(bytes / 1024), null, 'kB');
      yield piece;
    }
  }
  const stop = () => rm(part, { force: true }).finally(() => process.exit(130));
  process.once('SIGINT', stop);
  try {
    const source = Readable.fromWeb(/** @type {import('node:stream/web').ReadableStream} */ (response.body));
    await pipeline(source, counted, createWriteStream(part));
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw whyNot(error, file);
  } finally {
    bar.end();
    process.off('SIGINT', stop);
  }
}

/**
 * @param {unknown} error
 * @param {string} file
 */
function whyNot(error, file) {
  if (error instanceof Error && 'syscall' in error && 'path' in error)
    return new Ending('usage', `${file} cannot be written: ${error.message}`);
  return new Ending('unreachable', 'The program broke off before the file was whole; nothing of it is kept.');
}
