/** Characters that are sent at a time. */
const size = 32_768;

/**
 * Joins what a format writes line by line: each piece that is sent is compressed by itself, on another thread, which takes much longer than
 * making a line. The first comes at once, so that a reader sees that something comes; bytes go on as they are.
 */
export async function* inPieces(
  written: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>,
): AsyncGenerator<string | Uint8Array> {
  let piece = '';
  let isFirst = true;
  for await (const part of written) {
    if (typeof part === 'string') piece += part;
    if (isFirst || typeof part !== 'string' || piece.length >= size) {
      if (piece !== '') yield piece;
      piece = '';
      isFirst = false;
    }
    if (typeof part !== 'string') yield part;
  }
  if (piece !== '') yield piece;
}
