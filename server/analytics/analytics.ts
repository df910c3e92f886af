import { totalmem } from 'node:os';
import type { Filter } from '../../contract/filter.ts';
import type { MeasuredGraph, MeasureOptions } from '../../contract/measures.ts';
import type { Database, Pin } from '../database/database.ts';
import type { Log } from '../http/log.ts';
import { incidenceBytes, incidenceOf, selectAround } from './around.ts';
import { type Bounds, boundsOf, checkMeasured } from './bounds.ts';
import { type Kept, SharedCache } from './cache.ts';
import { chooseEngine, unsettled } from './engine.ts';
import { selectGraph } from './filter.ts';
import { createGds, type Gds } from './gds/gds.ts';
import { groupsFor } from './groups.ts';
import { contentKey, filterKey, narrowed, tableKey } from './keys.ts';
import { loadTable, tableBytes } from './load.ts';
import { measureNamed } from './measures/catalogue.ts';
import { type Measure, type Measured, measuredBytes, optionsOf } from './measures/measure.ts';
import { createPool, type Pool, type RunOptions } from './pool.ts';
import { type Shares, withProgress } from './progress.ts';
import { runMeasure } from './run-measure.ts';
import type { Watch, Work } from './run-shares.ts';
import { measuredGraph, type Snapshot, snapshotBytes, snapshotInput, snapshotTask } from './snapshot.ts';
import type { GraphTable, Selection } from './table.ts';
import type { Task } from './tasks.ts';

/** The graph in memory, filtered and measured. Everything is cached by data version, data sets and filter, within a bound. */
export interface Analytics {
  /** Worker threads at most. */
  readonly threads: number;
  readonly gds: Gds;
  /** The whole visible graph, at a pin's data sets or (by default) all; as new as the pin or newer. */
  table(pin?: Pin, signal?: AbortSignal): Promise<GraphTable>;
  /** What a filter leaves. 404 for an unknown organisation in `around`, 400 for an unknown region or data set. */
  select(filter: Filter, signal?: AbortSignal): Promise<Selection>;
  /** 400 for a selection with more links than can be measured. */
  snapshot(selection: Selection, signal?: AbortSignal): Promise<Snapshot>;
  /** What measures of a selection are measured on, also where only Graph Data Science can do that. */
  graph(selection: Selection, directed: boolean, signal?: AbortSignal): Promise<MeasuredGraph>;
  /**
   * Measures by id, each in the order asked for; its values in the order of the selection's organisations, NaN where there is none.
   * An option that a measure does not take does not concern it. 400 for an unknown measure, or one that would take too long.
   * `onProgress` hears now and then which share is done, from 0 to 1. Large networks are measured in Graph Data Science, where it is
   * and has the measure.
   */
  measure(
    selection: Selection,
    measures: readonly string[],
    options: MeasureOptions,
    signal?: AbortSignal,
    onProgress?: Watch['onProgress'],
  ): Promise<Measured[]>;
  /** Runs a task of server/worker.ts in a worker thread. */
  run<I, O>(task: Task<I, O>, input: I, options?: RunOptions): Promise<O>;
  /** Bytes of what is cached, and tasks that wait for a thread. */
  usage(): { cacheBytes: number; waiting: number };
  close(): Promise<void>;
}

export interface AnalyticsDeps {
  database: Database;
  /** The built server/worker.ts. */
  workerFile: string;
  log: Log;
  /** Bound of the cache. */
  cacheBytes?: number;
  bounds?: Partial<Bounds>;
  /** The use of Graph Data Science; without this there is none. */
  gds?: { isOn: boolean; from: number };
}

/**
 * An eighth of the memory there is, at least 600 MB: a graph of 1,000,000 organisations, a network of it and what was measured are more
 * than that, and each would push out the other.
 */
function defaultCacheBytes(): number {
  const allowed = process.constrainedMemory() || Number.POSITIVE_INFINITY;
  return Math.max(600_000_000, Math.min(totalmem(), allowed) / 8);
}

export function createAnalytics(deps: AnalyticsDeps): Analytics {
  return new GraphAnalytics(deps);
}

class GraphAnalytics implements Analytics {
  readonly #database: Database;
  readonly #log: Log;
  readonly #pool: Pool;
  readonly #cache: SharedCache;
  readonly #keys = new WeakMap<Selection, string>();
  readonly #shares: Shares = new Map();
  readonly #bounds: Bounds;
  readonly gds: Gds;

  constructor({ database, workerFile, log, cacheBytes, bounds, gds }: AnalyticsDeps) {
    this.#database = database;
    this.#log = log;
    this.#pool = createPool(workerFile);
    this.#bounds = boundsOf(bounds);
    this.gds = createGds({ database, log, ...(gds ?? { isOn: false, from: this.#bounds.measured }) });
    this.#cache = new SharedCache(cacheBytes ?? defaultCacheBytes());
  }

  get threads(): number {
    return this.#pool.threads;
  }

  async table(pin?: Pin, signal?: AbortSignal): Promise<GraphTable> {
    const wanted = pin ?? (await this.#database.pin());
    return this.#load(wanted, wanted.datasets, signal);
  }

  /** Regions are read from every visible data set, for one data set's organisations may lie in another's regions. */
  #load(pin: Pin, visible: string[], signal?: AbortSignal): Promise<GraphTable> {
    const make = async (stop: AbortSignal) => {
      const started = performance.now();
      const value = await loadTable(this.#database, pin, visible, this.#bounds, stop);
      const [organisations, links] = [value.organisations.count, value.links.count];
      const ms = Math.round(performance.now() - started);
      this.#log.info({ version: value.version, organisations, links, ms }, 'graph loaded');
      return { value, bytes: tableBytes(value) };
    };
    return this.#cache.get(`table ${tableKey(pin)}`, make, signal);
  }

  async select(filter: Filter, signal?: AbortSignal): Promise<Selection> {
    const pin = await this.#database.pin();
    const whole = await this.#load(narrowed(pin, filter), pin.datasets, signal);
    return this.#select(whole, filter, signal);
  }

  #select(whole: GraphTable, filter: Filter, signal?: AbortSignal): Promise<Selection> {
    const make = async (stop: AbortSignal) => {
      const value = filter.around ? await this.#around(whole, filter, stop) : selectGraph(whole, filter);
      this.#keys.set(value, contentKey(value));
      return { value, bytes: 4 * (value.organisations.length + value.links.length) };
    };
    return this.#cache.get(filterKey(whole, filter), make, signal);
  }

  /** What is around one is found in what the rest of the filter leaves, which many such questions share. */
  async #around(whole: GraphTable, filter: Filter, stop: AbortSignal): Promise<Selection> {
    const { around: _around, hops: _hops, ...rest } = filter;
    const selection = await this.#select(whole, rest, stop);
    const make = async () => {
      const value = incidenceOf(selection);
      return { value, bytes: incidenceBytes(value) };
    };
    const incidence = await this.#kept(this.#keyOf(selection, 'incidence'), make, stop);
    return selectAround(selection, incidence, filter);
  }

  /** Computed once for what is in a selection of this object's own; others are not kept. */
  async #kept<T>(
    key: string | undefined,
    make: (signal: AbortSignal) => Promise<Kept<T>>,
    signal?: AbortSignal,
  ): Promise<T> {
    if (key !== undefined) return this.#cache.get(key, make, signal);
    return (await make(signal ?? new AbortController().signal)).value;
  }

  #keyOf(selection: Selection, what: string): string | undefined {
    const key = this.#keys.get(selection);
    return key && `${what} of ${key}`;
  }

  async snapshot(selection: Selection, signal?: AbortSignal): Promise<Snapshot> {
    checkMeasured(selection, this.#bounds);
    return this.#snapshot(selection, signal);
  }

  /** One as large as any that is held, if there is something that can measure it. */
  async #measurable(selection: Selection, signal?: AbortSignal): Promise<Snapshot> {
    if (selection.links.length > this.#bounds.measured && !(await this.gds.version()))
      checkMeasured(selection, this.#bounds, `${this.gds.remedy}.`);
    return this.#snapshot(selection, signal);
  }

  async graph(selection: Selection, directed: boolean, signal?: AbortSignal): Promise<MeasuredGraph> {
    return measuredGraph(await this.#measurable(selection, signal), directed);
  }

  #snapshot(selection: Selection, signal?: AbortSignal): Promise<Snapshot> {
    const make = async (stop: AbortSignal) => {
      const value = await this.#pool.run(snapshotTask, snapshotInput(selection), { signal: stop });
      return { value, bytes: snapshotBytes(value) };
    };
    return this.#kept(this.#keyOf(selection, 'snapshot'), make, signal);
  }

  async measure(
    selection: Selection,
    measures: readonly string[],
    options: MeasureOptions,
    signal?: AbortSignal,
    onProgress?: Watch['onProgress'],
  ): Promise<Measured[]> {
    const wanted = measures.map(measureNamed);
    const snapshot = await this.#measurable(selection, signal);
    const works = wanted.map((measure) => {
      const used = optionsOf(measure, options);
      const key = this.#keyOf(selection, `${measure.id} ${JSON.stringify(used)}`);
      const name = key ?? {};
      const make = async (stop: AbortSignal) => {
        const watch = { signal: stop, onProgress: (done: number) => this.#shares.set(name, done) };
        const work = { snapshot, options: used, groups: groupsFor(selection, used) };
        const run = this.#run(measure, selection, work, watch);
        const value = await run.finally(() => this.#shares.delete(name));
        return { value, bytes: measuredBytes(value) };
      };
      return { name, result: this.#kept(key, make, signal) };
    });
    return withProgress(works, this.#shares, onProgress);
  }

  /** In Graph Data Science or in threads. */
  async #run(
    measure: Measure,
    selection: Selection,
    work: Omit<Work, 'measure'>,
    watch: Watch,
  ): Promise<Measured> {
    const { gds } = this;
    const engine = await chooseEngine(measure, work, { selection, gds, bounds: this.#bounds });
    const { twin } = engine;
    const inGds = twin && (await gds.measure(twin, work.snapshot, work.options, watch.signal));
    if (inGds) return inGds;
    const found = await runMeasure(this.#pool, measure, work, watch);
    const why = twin ? unsettled : engine.note;
    return why ? { ...found, note: [found.note, why].filter(Boolean).join(' ') } : found;
  }

  run<I, O>(task: Task<I, O>, input: I, options?: RunOptions): Promise<O> {
    return this.#pool.run(task, input, options);
  }

  usage(): { cacheBytes: number; waiting: number } {
    return { cacheBytes: this.#cache.bytes, waiting: this.#pool.waiting() };
  }

  close(): Promise<void> {
    return this.#pool.close();
  }
}
