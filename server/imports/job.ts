import { randomBytes } from 'node:crypto';
import { type Import, type MappedSheet, noCounts } from '../../contract/imports.ts';
import type { Identity } from './data-sets.ts';
import type { EditNote } from './edits/repository.ts';
import type { SentFile } from './files.ts';
import { Findings } from './findings.ts';

const notifyEveryMs = 150;

type Changes = Partial<
  Pick<Import, 'title' | 'state' | 'phase' | 'counts' | 'dataset' | 'dataVersion' | 'progress' | 'finishedAt'>
>;

/** What is asked of an import. */
export interface ImportOptions {
  title?: string;
  dryRun?: boolean;
  /** Stores people by id only: their names are not read. */
  withoutNames?: boolean;
  /** That the tables were made of. */
  sheet?: MappedSheet;
  /** Given by the data set itself, as the shipped one does. */
  identity?: Identity;
  /** It is an edit, and what is remembered of it where it comes in as a row. */
  kind?: 'edit';
  edit?: EditNote;
  /** When it began, if that was before now. */
  startedAt?: string;
  /** Called when the files are no longer needed. */
  cleanUp?: () => Promise<void>;
}

export function newJobId(): string {
  return randomBytes(8).toString('hex');
}

/** Told of the import as it stands, and whether only its progress is new. */
export type Listener = (state: Import, isProgress: boolean) => void;

/** One import of this process: its state, and who listens to it. */
export class Job {
  readonly findings = new Findings();
  readonly controller = new AbortController();
  /** True once this import has written a data set, which undoing removes. */
  stored = false;
  /** Settles when the work ends, however it ends. */
  finished: Promise<void> = Promise.resolve();
  readonly files: SentFile[];
  readonly options: ImportOptions;
  private readonly listeners = new Set<Listener>();
  private readonly own: Omit<Import, 'findings' | 'findingCounts'>;
  private notified = 0;

  constructor(id: string, title: string, files: SentFile[], options: ImportOptions) {
    this.files = files;
    this.options = options;
    this.own = {
      id,
      title,
      kind: options.kind ?? 'import',
      dataset: null,
      dryRun: options.dryRun === true,
      state: 'queued',
      phase: 'waiting',
      progress: { done: 0, of: null },
      counts: noCounts,
      startedAt: options.startedAt ?? new Date().toISOString(),
      finishedAt: null,
      dataVersion: null,
    };
  }

  get state(): Import {
    return { ...this.own, findings: this.findings.list(), findingCounts: { ...this.findings.counts } };
  }

  get isOver(): boolean {
    return this.own.phase === 'finished';
  }

  get id(): string {
    return this.own.id;
  }

  get title(): string {
    return this.own.title;
  }

  get dryRun(): boolean {
    return this.own.dryRun;
  }

  get startedAt(): string {
    return this.own.startedAt;
  }

  /** Listeners are told of each change but progress, and of progress some times a second. */
  change(changes: Changes): void {
    const news = Object.entries(changes).filter(([key, value]) => this.own[key as keyof Changes] !== value);
    const onlyProgress = news.every(([key]) => key === 'progress');
    Object.assign(this.own, changes);
    const now = Date.now();
    if (onlyProgress && now - this.notified < notifyEveryMs) return;
    this.notified = now;
    const { state } = this;
    for (const listener of this.listeners) listener(state, onlyProgress);
  }

  finish(state: Import['state'], changes: Changes = {}): void {
    this.change({ ...changes, state, phase: 'finished', finishedAt: new Date().toISOString() });
  }

  subscribe(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
