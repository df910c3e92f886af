import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { FileFault } from './file-fault.ts';
import { cellLimit } from './limits.ts';
import { checkSignature } from './signature.ts';

const newline = 0x0a;
const chunkSize = 1 << 18;

function countLines(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(newline); at !== -1; at = bytes.indexOf(newline, at + 1)) count++;
  return count;
}

/** Names the line that isn't UTF-8; `line` is that of the first byte. */
function throwNotUtf8(bytes: Buffer, line: number): never {
  let from = 0;
  for (let at = line; ; at++) {
    const end = bytes.indexOf(newline, from);
    if (end === -1 || !isUtf8(bytes.subarray(from, end))) {
      const text = bytes.subarray(from, end === -1 ? undefined : end).toString('latin1');
      const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text;
      const message = `Line ${at} is not valid UTF-8 (read as Latin-1: ${shown.trim()}). Save the file as CSV UTF-8.`;
      throw new FileFault('not-utf-8', at, message);
    }
    from = end + 1;
  }
}

function decode(bytes: Buffer, line: number): string {
  const nul = bytes.indexOf(0);
  if (nul !== -1) {
    const at = line + countLines(bytes.subarray(0, nul));
    throw new FileFault('nul', at, `Line ${at} holds a NUL byte: this is not a text table.`);
  }
  if (!isUtf8(bytes)) throwNotUtf8(bytes, line);
  return bytes.toString('utf8');
}

/** A stretch of whole lines; `line` is the number of its first. */
export interface Piece {
  text: string;
  line: number;
}

/** The whole lines of `bytes`, and the rest that has no line end yet. */
function splitAtLastLine(bytes: Buffer): [Buffer, Buffer] {
  const end = bytes.lastIndexOf(newline) + 1;
  return [bytes.subarray(0, end), bytes.subarray(end)];
}

/**
 * A file's text in stretches of whole lines, in flat memory, with or without a byte order mark. Throws FileFault for what isn't
 * text in UTF-8, naming the line.
 */
export async function* readPieces(path: string, signal?: AbortSignal): AsyncGenerator<Piece> {
  let rest = Buffer.alloc(0);
  let line = 1;
  let started = false;
  for await (const chunk of createReadStream(path, { highWaterMark: chunkSize, signal })) {
    let bytes = rest.length ? Buffer.concat([rest, chunk as Buffer]) : (chunk as Buffer);
    if (!started) {
      checkSignature(bytes);
      if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) bytes = bytes.subarray(3);
      started = true;
    }
    const [whole, open] = splitAtLastLine(bytes);
    if (whole.length) {
      yield { text: decode(whole, line), line };
      line += countLines(whole);
    }
    if (open.length > cellLimit * 4) {
      const message = `Line ${line} is longer than ${(cellLimit * 4).toLocaleString('en')} bytes: shorten its cells.`;
      throw new FileFault('line-too-long', line, message);
    }
    rest = Buffer.from(open);
  }
  if (rest.length) yield { text: decode(rest, line), line };
}
