import type { Filter } from '../../contract/filter.ts';
import type { MeasureOptions } from '../../contract/measures.ts';
import type { Database, Pin } from '../database/database.ts';
import { badRequest } from '../fault.ts';
import type { Log } from '../http/log.ts';
import { type Kept, SharedCache } from './cache.ts';
import { selectGraph } from './filter.ts';
import { groupsFor } from './groups.ts';
import { loadTable, tableBytes } from './load.ts';
import { measureNamed } from './measures/catalogue.ts';
import { type Measure, type Measured, optionsOf } from './measures/measure.ts';
import { createPool, type Pool, type RunOptions } from './pool.ts';
import { runMeasure } from './run-measure.ts';
import { type Snapshot, snapshotBytes, snapshotInput, snapshotTask } from './snapshot.ts';
import type { GraphTable, Selection } from './table.ts';
import type { Task } from './tasks.ts';

/** The graph in memory, filtered and measured. Everything is cached by data version, data sets and filter, within a bound. */
export interface Analytics {
  /** The whole visible graph, at a pin's data sets or (by default) all; as new as the pin or newer. */
  table(pin?: Pin, signal?: AbortSignal): Promise<GraphTable>;
  /** What a filter leaves. 404 for an unknown organisation in `around`, 400 for an unknown region or data set. */
  select(filter: Filter, signal?: AbortSignal): Promise<Selection>;
  snapshot(selection: Selection, signal?: AbortSignal): Promise<Snapshot>;
  /**
   * Measures by id, each in the order asked for; its values in the order of the selection's organisations, NaN where there is none.
   * An option that a measure does not take does not concern it. 400 for an unknown measure.
   */
  measure(
    selection: Selection,
    measures: readonly string[],
    options: MeasureOptions,
    signal?: AbortSignal,
  ): Promise<Measured[]>;
  /** Runs a task of server/worker.ts in a worker thread. */
  run<I, O>(task: Task<I, O>, input: I, options?: RunOptions): Promise<O>;
  close(): Promise<void>;
}

export interface AnalyticsDeps {
  database: Database;
  /** The built server/worker.ts. */
  workerFile: string;
  log: Log;
  /** Bound of the cache. */
  cacheBytes?: number;
}

const defaultCacheBytes = 600_000_000;

/** Narrows a pin to the data sets of a filter. */
function narrowed(pin: Pin, filter: Filter): Pin {
  if (!filter.dataset) return pin;
  const unknown = filter.dataset.filter((id) => !pin.datasets.includes(id));
  if (unknown.length > 0) {
    const known = pin.datasets.length > 0 ? `There are: ${pin.datasets.join(', ')}.` : 'There is none yet.';
    throw badRequest('unknown-dataset', `There is no data set "${unknown.join('", "')}". ${known}`);
  }
  return { version: pin.version, datasets: [...new Set(filter.dataset)].sort() };
}

const keyOf = (pin: Pin) => `${pin.version} ${JSON.stringify([...pin.datasets].sort())}`;

/** The level says how links are told apart, not which are left. */
const selectionKey = (whole: Pin, { level: _level, ...filter }: Filter) =>
  `select ${keyOf(whole)} ${JSON.stringify(filter)}`;

export function createAnalytics(deps: AnalyticsDeps): Analytics {
  return new GraphAnalytics(deps);
}

class GraphAnalytics implements Analytics {
  readonly #database: Database;
  readonly #log: Log;
  readonly #pool: Pool;
  readonly #cache: SharedCache;
  readonly #keys = new WeakMap<Selection, string>();

  constructor({ database, workerFile, log, cacheBytes }: AnalyticsDeps) {
    this.#database = database;
    this.#log = log;
    this.#pool = createPool(workerFile);
    this.#cache = new SharedCache(cacheBytes ?? defaultCacheBytes);
  }

  async table(pin?: Pin, signal?: AbortSignal): Promise<GraphTable> {
    const wanted = pin ?? (await this.#database.pin());
    return this.#load(wanted, wanted.datasets, signal);
  }

  /** Regions are read from every visible data set, for one data set's organisations may lie in another's regions. */
  #load(pin: Pin, visible: string[], signal?: AbortSignal): Promise<GraphTable> {
    const make = async (stop: AbortSignal) => {
      const started = performance.now();
      const value = await loadTable(this.#database, pin, visible, stop);
      const [organisations, links] = [value.organisations.count, value.links.count];
      const ms = Math.round(performance.now() - started);
      this.#log.info({ version: value.version, organisations, links, ms }, 'graph loaded');
      return { value, bytes: tableBytes(value) };
    };
    return this.#cache.get(`table ${keyOf(pin)}`, make, signal);
  }

  async select(filter: Filter, signal?: AbortSignal): Promise<Selection> {
    const pin = await this.#database.pin();
    const whole = await this.#load(narrowed(pin, filter), pin.datasets, signal);
    const key = selectionKey(whole, filter);
    const make = async () => {
      const value = selectGraph(whole, filter);
      this.#keys.set(value, key);
      return { value, bytes: 4 * (value.organisations.length + value.links.length) };
    };
    return this.#cache.get(key, make, signal);
  }

  /** Computed once for a selection of this object's own; others are not kept. */
  async #kept<T>(
    selection: Selection,
    what: string,
    make: (signal: AbortSignal) => Promise<Kept<T>>,
    signal?: AbortSignal,
  ): Promise<T> {
    const key = this.#keys.get(selection);
    if (key !== undefined) return this.#cache.get(`${what} of ${key}`, make, signal);
    return (await make(signal ?? new AbortController().signal)).value;
  }

  snapshot(selection: Selection, signal?: AbortSignal): Promise<Snapshot> {
    const make = async (stop: AbortSignal) => {
      const value = await this.#pool.run(snapshotTask, snapshotInput(selection), { signal: stop });
      return { value, bytes: snapshotBytes(value) };
    };
    return this.#kept(selection, 'snapshot', make, signal);
  }

  async measure(
    selection: Selection,
    measures: readonly string[],
    options: MeasureOptions,
    signal?: AbortSignal,
  ): Promise<Measured[]> {
    const wanted = measures.map(measureNamed);
    const snapshot = await this.snapshot(selection, signal);
    const one = (measure: Measure) => {
      const used = optionsOf(measure, options);
      const make = async (stop: AbortSignal) => {
        const groups = groupsFor(selection, used);
        const value = await runMeasure(this.#pool, measure, { snapshot, options: used, groups }, stop);
        return { value, bytes: value.values.byteLength };
      };
      return this.#kept(selection, `${measure.id} ${JSON.stringify(used)}`, make, signal);
    };
    return Promise.all(wanted.map(one));
  }

  run<I, O>(task: Task<I, O>, input: I, options?: RunOptions): Promise<O> {
    return this.#pool.run(task, input, options);
  }

  close(): Promise<void> {
    return this.#pool.close();
  }
}
