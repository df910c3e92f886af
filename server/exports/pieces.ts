import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Response } from 'express';

/** Characters that are sent at a time. */
const size = 131_072;

type Written = AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>;

/**
 * Joins what a format writes line by line: each piece that is sent is compressed by itself, on another thread, which takes much longer than
 * making a line. The first comes at once, and `onFirst` is called when it was taken; bytes go on as they are.
 */
export async function* inPieces(written: Written, onFirst = () => {}): AsyncGenerator<string | Uint8Array> {
  let piece = '';
  let isFirst = true;
  for await (const part of written) {
    if (typeof part === 'string') piece += part;
    if (isFirst || typeof part !== 'string' || piece.length >= size) {
      if (piece !== '') yield piece;
      piece = '';
    }
    if (typeof part !== 'string') yield part;
    if (isFirst) onFirst();
    isFirst = false;
  }
  if (piece !== '') yield piece;
}

/** Sends what a format writes. Its first piece goes out at once, so that a reader sees that something comes: compression would keep it until there is more. */
export function sendPieces(written: Written, response: Response, signal: AbortSignal): Promise<void> {
  const pieces = inPieces(written, () => response.flush?.());
  return pipeline(Readable.from(pieces), response, { signal });
}
