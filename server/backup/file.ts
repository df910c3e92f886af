import { createReadStream } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { createGunzip } from 'node:zlib';
import { StartError } from '../start-error.ts';
import { backupFormat, type Content, type Head, Line, type Totals } from './lines.ts';
import { Tally } from './tally.ts';
import { textLines } from './text-lines.ts';

function isNewer(value: unknown): boolean {
  const { offshoot, format } = (value ?? {}) as { offshoot?: unknown; format?: unknown };
  return offshoot === 'backup' && typeof format === 'number' && format > backupFormat;
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function parse(text: string, number: number, file: string): Line {
  const value = asJson(text);
  const line = Line.safeParse(value);
  if (line.success) return line.data;
  if (isNewer(value))
    throw new StartError(`${file} is a backup of a newer version of Offshoot. Update Offshoot.`);
  throw new StartError(`${file}, line ${number}: this is no line of a backup. Take another copy of it.`);
}

async function* linesOf(file: string): AsyncGenerator<Line> {
  const unzipped = createReadStream(file)
    .on('error', (error) => unzipped.destroy(error))
    .pipe(createGunzip());
  let number = 0;
  try {
    for await (const text of textLines(unzipped)) yield parse(text, ++number, file);
  } catch (cause) {
    if (cause instanceof StartError) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new StartError(`${file} can't be read as a backup (${reason}), after ${number} lines.`, { cause });
  }
}

/** The content of a backup that was checked before. */
export async function* contentOf(file: string): AsyncGenerator<Content> {
  for await (const line of linesOf(file)) if (!('offshoot' in line) && !('end' in line)) yield line;
}

/**
 * Reads a backup through and answers what its first and last line say.
 * @throws StartError when it is no backup, is cut off, or its content is not what its last line says
 */
export async function checkBackup(file: string): Promise<{ head: Head; totals: Totals }> {
  const tally = new Tally();
  let head: Head | undefined;
  let totals: Totals | undefined;
  for await (const line of linesOf(file)) {
    if ('offshoot' in line) head = line;
    else if ('end' in line) totals = line.end;
    else tally.add(line);
  }
  if (!head) throw new StartError(`${file} is no backup of Offshoot.`);
  if (!totals) throw new StartError(`${file} ends too soon: it was cut off. Take another copy of it.`);
  if (!isDeepStrictEqual(tally.totals(), totals))
    throw new StartError(`${file} is damaged: its content is not what its checksum says.`);
  return { head, totals };
}
