import { basename } from 'node:path';
import type { EditRequest } from '../../contract/edits.ts';
import type { Import } from '../../contract/imports.ts';
import type { Database, WritingRight } from '../database/database.ts';
import { Fault, notFound } from '../fault.ts';
import type { Log } from '../http/log.ts';
import { brokenOffJob } from './broken-off.ts';
import { importOfDataSet } from './data-sets.ts';
import { type StartedEdit, startEdit } from './edits/start.ts';
import { exclusively } from './exclusively.ts';
import { failure } from './failure.ts';
import { sentFiles, titleOf } from './files.ts';
import { readFolder } from './folder.ts';
import { InTurn } from './in-turn.ts';
import { type ImportOptions, Job, type Listener, newJobId } from './job.ts';
import { Lease } from './lease.ts';
import { ofSheet } from './mapped-sheet.ts';
import { OwnFolder } from './own-folder.ts';
import { type Patience, startPatience } from './patience.ts';
import { recoverLater, recoverNow } from './recover.ts';
import type { Leftover } from './removal.ts';
import { runImport } from './run.ts';
import type { SourceFile } from './source-file.ts';
import { dataSetsNow } from './still-there.ts';
import type { Surroundings } from './surroundings.ts';
import { undoDataSet } from './undo.ts';

export type { ImportOptions, SourceFile };

/** How long an undo waits until nobody else writes. */
const usualPatienceMs = 20_000;
/** Finished imports remembered; those that stored something are in the graph anyway. */
const remembered = 50;

export interface Imports {
  /** The folder where files are put that are to be imported; no other program puts any there. */
  folder(): Promise<string>;
  /** Queues an import of files on disk. Throws Fault 400 at once when neither their names nor how they begin say what they hold. */
  start(files: SourceFile[], options?: ImportOptions): Import;
  /** Makes an edit in its turn. Throws Fault 404 for what is to be added to something that is not there, 409 for an id that is taken. */
  edit(asked: EditRequest): Promise<StartedEdit>;
  /** Throws Fault 404. */
  get(id: string): Promise<Import>;
  /** Imports of this process and data sets of the graph, the newest first. */
  list(): Promise<Import[]>;
  /** Tells of each change until the import is over. Answers the way to stop; undefined for an import that isn't under way. */
  subscribe(id: string, listener: Listener): (() => void) | undefined;
  /** The import once it is over. Throws Fault 404. */
  finished(id: string): Promise<Import>;
  /** Cancels an import under way, undoes a finished one, takes one that stored nothing or is undone off the list. Throws Fault 404, 409 (other data sets build on it), 503 (others write all the while). */
  undo(id: string): Promise<Import>;
  /** Imports the tables of a folder and waits for it. Throws Fault 422 with the errors found. */
  importFolder(folder: string, options?: { title?: string }): Promise<Import>;
  /** Does other work on the graph while nobody else writes to it; what it leaves half written is removed. */
  exclusively<T>(work: (right: WritingRight) => Promise<T>): Promise<T>;
  /** At the start: removes what was broken off. Answers a line for each thing done. */
  recover(): Promise<string[]>;
  /** Cancels what runs and waits for it. */
  close(): Promise<void>;
}

export interface ImportsDeps {
  database: Database;
  /** For files under way. Programs that run at the same time may share it; what is left of those that have ended is deleted at the start. */
  folder: string;
  log: Log;
  /** Told of each import that is over, and of each that was undone. */
  ended?: (state: Import) => void;
  /** How long an undo waits until nobody else writes, in milliseconds. */
  patienceMs?: number;
}

class ImportService implements Imports {
  private readonly own: OwnFolder;
  private readonly around: Surroundings;
  private readonly jobs = new Map<string, Job>();
  private readonly turn = new InTurn();
  private retry: NodeJS.Timeout | undefined;
  private readonly closing = new AbortController();
  private readonly ended: (state: Import) => void;
  private readonly patienceMs: number;

  constructor({ database, folder, log, ended = () => undefined, patienceMs }: ImportsDeps) {
    this.ended = ended;
    this.patienceMs = patienceMs ?? usualPatienceMs;
    this.own = new OwnFolder(folder);
    this.around = {
      ...{ database, lease: new Lease(database, log), log, folder: () => this.own.path() },
      removed: (left) => this.rememberBrokenOff(left),
    };
  }

  folder(): Promise<string> {
    return this.own.path();
  }

  start(files: SourceFile[], options: ImportOptions = {}): Import {
    return this.enqueue(files, options).state;
  }

  private enqueue(files: SourceFile[], options: ImportOptions): Job {
    const known = ofSheet(sentFiles(files), options.sheet);
    const title =
      options.identity?.title ?? (options.title?.trim() || titleOf(known.map(({ name }) => name)));
    const job = new Job(newJobId(), title, known, options);
    void this.queue(job, async () => {
      await runImport(job, this.around);
      await options.cleanUp?.();
    });
    return job;
  }

  /** A job's work in its turn. Settles as the work does; the job has finished either way. */
  private queue(job: Job, work: () => Promise<void>): Promise<void> {
    this.remember(job);
    const done = this.turn.take(async () => {
      await work();
      this.ended(job.state);
    });
    job.finished = done.catch(() => undefined);
    return done;
  }

  edit(asked: EditRequest): Promise<StartedEdit> {
    return startEdit(this.around, [this.enqueue.bind(this), this.queue.bind(this)], asked);
  }

  private remember(job: Job): void {
    this.jobs.set(job.id, job);
    for (const [id, old] of this.jobs) {
      if (this.jobs.size <= remembered) return;
      if (old.isOver) this.jobs.delete(id);
    }
  }

  /** One of this process says itself what became of it. */
  private rememberBrokenOff(left: Leftover): void {
    const job = brokenOffJob(left);
    if (!this.jobs.has(job.id)) this.remember(job);
  }

  async get(id: string): Promise<Import> {
    const job = this.jobs.get(id);
    if (job && !job.stored) return job.state;
    const sets = await dataSetsNow(this.around.database, this.jobs.values());
    if (job) return job.state;
    const dataset = sets.find((d) => (d.importId ?? d.id) === id);
    if (!dataset) throw notFound('import', id);
    return importOfDataSet(dataset);
  }

  async list(): Promise<Import[]> {
    const stored = (await dataSetsNow(this.around.database, this.jobs.values())).map(importOfDataSet);
    const own = [...this.jobs.values()].map((job) => job.state);
    const others = stored.filter((known) => !this.jobs.has(known.id));
    return [...own, ...others].sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1));
  }

  subscribe(id: string, listener: Listener): (() => void) | undefined {
    const job = this.jobs.get(id);
    return job && !job.isOver ? job.subscribe(listener) : undefined;
  }

  async finished(id: string): Promise<Import> {
    await this.jobs.get(id)?.finished;
    return this.get(id);
  }

  async undo(id: string): Promise<Import> {
    const job = this.jobs.get(id);
    if (job && !job.isOver) {
      job.controller.abort(new Fault(409, 'cancelled', 'The import was cancelled.'));
      await job.finished;
      if (!job.stored) return job.state;
    }
    if (job && !job.stored) {
      this.jobs.delete(id);
      return job.state;
    }
    const state = await this.get(id);
    if (state.state === 'undone') {
      this.jobs.delete(id);
      return state;
    }
    const patience = startPatience(this.patienceMs);
    const undone = this.turn.take(() => this.undoStored(state, job, patience));
    return Promise.race([undone, patience.over]).finally(patience.end);
  }

  private async undoStored(state: Import, job: Job | undefined, patience: Patience): Promise<Import> {
    patience.signal.throwIfAborted();
    const progress = (done: number) => job?.change({ phase: 'removing', progress: { done, of: null } });
    try {
      const undo = () => {
        patience.end();
        return undoDataSet(this.around, state.dataset!, progress);
      };
      const ends = AbortSignal.any([this.closing.signal, patience.signal]);
      const dataVersion = await this.around.lease.hold(ends, undo);
      if (job) job.stored = false;
      job?.finish('undone', { dataVersion, dataset: null });
      const undone: Import = {
        ...{ ...state, ...job?.state, dataset: null, dataVersion },
        state: 'undone',
        phase: 'finished',
      };
      this.ended(undone);
      return undone;
    } finally {
      job?.change({ phase: 'finished' });
    }
  }

  async importFolder(folder: string, options: { title?: string } = {}): Promise<Import> {
    const { files, identity } = await readFolder(folder);
    const job = this.enqueue(files, { ...options, identity });
    await job.finished;
    const { state } = job;
    if (state.state === 'done') return state;
    throw failure(state, basename(folder));
  }

  exclusively<T>(work: (right: WritingRight) => Promise<T>): Promise<T> {
    return this.turn.take(() => exclusively(this.around, this.closing.signal, work));
  }

  async recover(): Promise<string[]> {
    await this.own.removeOthers();
    const { lines, secondsLeft } = await recoverNow(this.around);
    if (secondsLeft === undefined) return lines;
    const later = () => void this.turn.take(() => recoverLater(this.around));
    this.retry = setTimeout(later, secondsLeft * 1000).unref();
    return lines;
  }

  async close(): Promise<void> {
    clearTimeout(this.retry);
    this.closing.abort(new Fault(503, 'closing', 'The program is stopping.'));
    for (const job of this.jobs.values()) if (!job.isOver) job.controller.abort(new Error('closing'));
    await this.turn.over;
    await this.own.remove();
  }
}

/** Imports into a graph: one at a time, the others wait. */
export function createImports(deps: ImportsDeps): Imports {
  return new ImportService(deps);
}
