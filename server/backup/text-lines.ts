import type { Readable } from 'node:stream';

/**
 * The lines of a text, split at line feeds alone: a name may hold what other readers of lines take for the end of one (U+2028). Text after
 * the last line feed is a line too.
 */
export async function* textLines(stream: Readable): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of stream.setEncoding('utf8')) {
    const lines = `${rest}${piece as string}`.split('\n');
    rest = lines.pop()!;
    yield* lines;
  }
  if (rest !== '') yield rest;
}
