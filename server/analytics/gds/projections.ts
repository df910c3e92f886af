import type { Database, ReadOptions } from '../../database/database.ts';
import type { Log } from '../../http/log.ts';
import type { Snapshot } from '../snapshot.ts';
import { linkTexts } from './link-texts.ts';
import { Names } from './names.ts';
import { dropQuery, projectionsQuery, projectQuery } from './queries.ts';
import type { Shape } from './twin.ts';

/** A network in the memory of Graph Data Science, for as long as anybody uses it. */
interface Projection {
  name: string;
  users: number;
  ready: Promise<void>;
  stop: AbortController;
}

/** Those of the symmetrised graph have no direction, others are found from both ends. */
function manner(shape: Shape) {
  const [all, none] = [['*'], []] as const;
  const isPlain = shape === 'both' || shape === 'looped';
  return isPlain ? { undirected: all, inverse: none } : { undirected: none, inverse: all };
}

/** Waits no longer than the caller. */
function orAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(signal?.reason);
    if (signal?.aborted) onAbort();
    signal?.addEventListener('abort', onAbort, { once: true });
    work.then(resolve, reject).finally(() => signal?.removeEventListener('abort', onAbort));
  });
}

/** Networks put into the memory of Graph Data Science and taken out again: who needs one that is there shares it. */
export class Projections {
  readonly #database: Database;
  readonly #log: Log;
  readonly #names = new Names();
  readonly #open = new WeakMap<Snapshot, Map<Shape, Projection>>();

  constructor(database: Database, log: Log) {
    this.#database = database;
    this.#log = log;
  }

  /** Does some work on a projection, which is gone when the last one who uses it is done, however that ended. */
  async use<T>(
    snapshot: Snapshot,
    shape: Shape,
    options: ReadOptions,
    work: (name: string) => Promise<T>,
  ): Promise<T> {
    const shapes = this.#open.get(snapshot) ?? new Map<Shape, Projection>();
    this.#open.set(snapshot, shapes);
    const projection = shapes.get(shape) ?? this.#start(snapshot, shape, options);
    shapes.set(shape, projection);
    projection.users++;
    try {
      await orAborted(projection.ready, options.signal);
      return await work(projection.name);
    } finally {
      if (--projection.users === 0) {
        shapes.delete(shape);
        projection.stop.abort();
        // Dropped while it is still being made it would stay.
        await projection.ready.catch(() => undefined);
        await this.#drop(projection);
      }
    }
  }

  #start(snapshot: Snapshot, shape: Shape, { timeoutMs }: ReadOptions): Projection {
    const stop = new AbortController();
    const name = this.#names.take();
    const make = async () => {
      await this.sweep();
      const links = await linkTexts(snapshot, shape, stop.signal);
      const params = { name, links, ...manner(shape) };
      await this.#database.read(projectQuery, params, { signal: stop.signal, timeoutMs, onLeader: true });
    };
    return { name, users: 0, ready: make(), stop };
  }

  async #drop({ name }: Projection): Promise<void> {
    this.#names.giveBack(name);
    try {
      await this.#database.read(dropQuery, { name }, { onLeader: true });
    } catch (err) {
      // Its memory is freed with the database's, or by the next sweep.
      this.#log.warn({ err, name }, 'a projection could not be dropped');
    }
  }

  /** Drops what was left behind: by programs that crashed, or because the database was away. */
  async sweep(): Promise<void> {
    const all = await this.#database.read(projectionsQuery, {}, { onLeader: true });
    const left = all.filter(({ name, age }) => this.#names.isLeft(name, age));
    for (const { name } of left) {
      this.#log.info({ name }, 'a projection left behind is dropped');
      await this.#database.read(dropQuery, { name }, { onLeader: true });
    }
  }
}
