import { createWriteStream, type WriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { Busboy, type BusboyFileStream, type BusboyInstance } from '@fastify/busboy';
import { badRequest, Fault } from '../fault.ts';
import type { SourceFile } from './source-file.ts';

const fileCount = 100;
/** In characters. The largest tells of a mapped sheet, with the lines where something is amiss. */
const fieldSize = 1_000_000;
const nameLength = 200;

/** What a form brought: its files in a folder of their own, and its other fields. */
export interface Upload {
  files: SourceFile[];
  fields: Record<string, string>;
  /** Deletes the folder. */
  remove(): Promise<void>;
}

const lastPart = (name: string) => name.split(/[/\\]/).at(-1) ?? '';

/** The last part of a name that may hold a path, without control characters. */
export function plainName(name: string): string {
  const clean = [...lastPart(name)].filter((c) => c >= ' ' && c !== '\u007f').join('');
  return clean.slice(0, nameLength).trim() || 'unnamed';
}

function megabytes(bytes: number): string {
  return `${Math.round((bytes / 2 ** 20) * 10) / 10} MB`;
}

function tooLarge(limit: number): Fault {
  const message = `The upload is larger than ${megabytes(limit)}. Split it, or raise OFFSHOOT_UPLOAD_LIMIT_MB.`;
  return new Fault(413, 'too-large', message);
}

function openForm(request: IncomingMessage, limit: number): BusboyInstance {
  const type = request.headers['content-type'];
  if (!type?.toLowerCase().startsWith('multipart/form-data')) {
    const message =
      'Send the tables as multipart/form-data: curl -F files=@organisations.csv -F files=@spinoffs.csv …';
    throw new Fault(415, 'not-multipart', message);
  }
  if (Number(request.headers['content-length'] ?? 0) > limit + 100_000) throw tooLarge(limit);
  try {
    const limits = {
      files: fileCount,
      fields: 20,
      fieldSize,
      parts: fileCount + 20,
      headerPairs: 20,
      fileSize: limit,
    };
    return new Busboy({
      headers: { ...request.headers, 'content-type': type },
      limits,
      // A path in a name is refused here, not silently cut off there.
      preservePath: true,
    });
  } catch (cause) {
    throw new Fault(400, 'bad-form', 'The form cannot be read: its Content-Type names no boundary.', {
      cause,
    });
  }
}

/** Throws Fault 400 for a name with folders in it: whoever sends one means a place, and files are kept in no place of theirs. */
function assertNoPath(name: string): void {
  if (!/[/\\]/.test(name)) return;
  const [shown, last] = [name.slice(0, nameLength), plainName(name)];
  const message = `The file name "${shown}" holds a path: send only the name, ${last}.`;
  throw badRequest('path-in-name', message, [{ file: shown, message: 'The name holds a path.' }]);
}

/** Refuses what is being received. */
type Stop = (error: unknown) => void;

/** Puts the files of one form into a folder as they come. */
class Receiver {
  readonly files: SourceFile[] = [];
  readonly fields: Record<string, string> = {};
  private readonly folder: string;
  private readonly limit: number;
  private readonly writers: WriteStream[] = [];
  private readonly writes: Promise<void>[] = [];
  private size = 0;

  constructor(folder: string, limit: number) {
    this.folder = folder;
    this.limit = limit;
  }

  async receive(request: IncomingMessage, form: BusboyInstance): Promise<void> {
    try {
      await this.takeAll(request, form);
      await Promise.all(this.writes);
    } catch (error) {
      request.unpipe(form);
      for (const writer of this.writers) writer.destroy();
      await Promise.allSettled(this.writes);
      throw error;
    }
  }

  /** Settles when the form has ended or is refused. A pipeline would close the connection on which the refusal is to be sent. */
  private takeAll(request: IncomingMessage, form: BusboyInstance): Promise<void> {
    return new Promise((resolve, refuse) => {
      form.on('field', (name, value, _nameCut, valueCut) => {
        this.fields[name] = value;
        if (!valueCut) return;
        refuse(
          badRequest(
            'field-too-long',
            `The field ${name} is longer than ${fieldSize.toLocaleString('en')} characters.`,
          ),
        );
      });
      form.on('file', (_field, stream, name = '') => {
        // Also of a file that is refused: it may be cut off, too.
        stream.on('error', refuse);
        try {
          assertNoPath(name);
          this.take(stream, name, refuse);
        } catch (error) {
          stream.resume();
          refuse(error);
        }
      });
      const tooMany = () =>
        refuse(badRequest('too-many-files', `More than ${fileCount} files were sent; join some.`));
      form.on('filesLimit', tooMany).on('partsLimit', tooMany);
      form.on('fieldsLimit', () => refuse(badRequest('too-many-fields', 'The form has too many fields.')));
      form.on('finish', resolve).on('error', refuse);
      request.on('error', refuse);
      request.on('close', () => request.complete || refuse(new Error('the connection was cut')));
      request.pipe(form);
    });
  }

  private take(stream: BusboyFileStream, name: string, stop: Stop): void {
    const path = join(this.folder, `${this.files.length}.table`);
    this.files.push({ name: plainName(name), path });
    stream.on('data', (chunk: Buffer) => {
      this.size += chunk.length;
      if (this.size > this.limit) stop(tooLarge(this.limit));
    });
    stream.on('limit', () => stop(tooLarge(this.limit)));
    const writer = stream.pipe(createWriteStream(path, { mode: 0o600 }));
    const written = finished(writer);
    written.catch(stop);
    this.writers.push(writer);
    this.writes.push(written);
  }
}

/** Lets the rest of a refused upload run out, so that the answer reaches the sender. */
function refuse(request: IncomingMessage, error: unknown): never {
  request.resume();
  if (error instanceof Fault) throw error;
  if (request.destroyed && !request.complete) {
    throw new Fault(400, 'cut-off', 'The connection was cut before the upload ended.', { cause: error });
  }
  throw new Fault(400, 'bad-form', 'The form cannot be read: it is cut off or not multipart/form-data.', {
    cause: error,
  });
}

/**
 * Receives the files of a form into a new folder below `parent`, with at most `limit` bytes altogether. Nothing is left behind when it
 * fails or is cut off. Throws Fault 400, 413, 415.
 */
export async function receiveUpload(
  request: IncomingMessage,
  parent: string,
  limit: number,
): Promise<Upload> {
  let folder: string | undefined;
  const remove = async () => {
    if (folder) await rm(folder, { recursive: true, force: true });
  };
  try {
    const form = openForm(request, limit);
    folder = await mkdtemp(join(parent, 'upload-'));
    const receiver = new Receiver(folder, limit);
    await receiver.receive(request, form);
    return { files: receiver.files, fields: receiver.fields, remove };
  } catch (error) {
    await remove();
    return refuse(request, error);
  }
}
