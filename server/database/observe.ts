import type { Database, Query } from './database.ts';

/** Hears of each query that has ended: its name, how long it took, whether it succeeded. */
export type Observer = (name: string, seconds: number, ok: boolean) => void;

/** A database whose queries are told. Streams count until their last row has been taken. */
export function observed<D extends Database>(database: D, tell: Observer): D {
  async function told<T>({ name }: { name: string }, work: () => Promise<T>): Promise<T> {
    const started = performance.now();
    const end = (ok: boolean) => tell(name, (performance.now() - started) / 1000, ok);
    try {
      const result = await work();
      end(true);
      return result;
    } catch (error) {
      end(false);
      throw error;
    }
  }
  async function* streamed<P, R>(query: Query<P, R>, rows: AsyncIterable<R>): AsyncGenerator<R> {
    const started = performance.now();
    let ok = false;
    try {
      yield* rows;
      ok = true;
    } finally {
      tell(query.name, (performance.now() - started) / 1000, ok);
    }
  }
  return {
    ...database,
    read: (query, params, options) => told(query, () => database.read(query, params, options)),
    stream: (query, params, options) => streamed(query, database.stream(query, params, options)),
    write: (query, params) => told(query, () => database.write(query, params)),
    transaction: (work) =>
      database.transaction((run) => work((query, params) => told(query, () => run(query, params)))),
  };
}
