import { availableParallelism } from 'node:os';
import type { MeasureOptions } from '../../../contract/measures.ts';
import type { Database } from '../../database/database.ts';
import type { Log } from '../../http/log.ts';
import type { Measured } from '../measures/measure.ts';
import type { Snapshot } from '../snapshot.ts';
import { Projections } from './projections.ts';
import { functionsQuery, versionQuery } from './queries.ts';
import type { Ask, Twin } from './twin.ts';

export interface GdsDeps {
  database: Database;
  log: Log;
  /** Is it used where the database has it? */
  isOn: boolean;
  /** Networks with more links than this are measured by it. */
  from: number;
}

/** Graph Data Science, where the database has it. */
export interface Gds {
  readonly from: number;
  /** Its release; null where it is not there or not to be used. */
  version(): Promise<string | null>;
  /** What to do to have it, in words. */
  readonly remedy: string;
  /** A measure by its twin; undefined where that did not settle. */
  measure(
    twin: Twin,
    snapshot: Snapshot,
    options: MeasureOptions,
    signal: AbortSignal,
  ): Promise<Measured | undefined>;
  /** Drops projections of programs that are gone. */
  sweep(): Promise<void>;
}

/** An hour is more than anybody waits; who goes away ends the work. */
const longestMs = 3_600_000;
/** More need a licence. */
const mostThreads = 4;
/** Nodes that one thread takes at a time. */
const nodesEach = 10_000;
/** How long what was found is taken for true: a database gets a plugin only by being started anew. */
const lookEveryMs = 60_000;

export function createGds(deps: GdsDeps): Gds {
  const { database, isOn, from } = deps;
  const projections = new Projections(database, deps.log);
  const version = createLook(deps);
  let last: Promise<unknown> = Promise.resolve();
  /** One after the other: each takes all threads it may have. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work, work);
    last = turn.catch(() => undefined);
    return turn;
  };
  return {
    from,
    version,
    remedy: remedyFor(database.mode, isOn),
    async measure(twin, snapshot, options, signal) {
      const reading = { signal, timeoutMs: longestMs, onLeader: true };
      const concurrency = threadsFor(snapshot, database.mode);
      return projections.use(snapshot, twin.shape(options), reading, async (name) => {
        const ask: Ask = async (query, params) => {
          const rows = await database.read(query, { ...params, name, concurrency } as never, reading);
          return rows[0]!;
        };
        const measured = await inTurn(() => twin.run({ snapshot, options, ask }));
        if (!measured) return undefined;
        const said = `Computed in Graph Data Science ${await version()}: ${twin.conversion}.`;
        return { ...measured, note: [measured.note, said].filter(Boolean).join(' '), engine: 'gds' };
      });
    },
    async sweep() {
      if (await version()) await projections.sweep();
    },
  };
}

/** Threads that have nothing to do wait for each other, which can take thirty times as long as the work. */
function threadsFor({ count }: Snapshot, mode: Database['mode']): number {
  const processors = mode === 'embedded' ? availableParallelism() : mostThreads;
  return Math.min(mostThreads, processors, Math.ceil(count / nodesEach));
}

function createLook({ database, isOn }: GdsDeps): () => Promise<string | null> {
  let known: { found: Promise<string | null>; until: number } | undefined;
  const look = async () => {
    const [there] = await database.read(functionsQuery, {});
    if (!there) return null;
    const [row] = await database.read(versionQuery, {});
    return row!.version;
  };
  return async () => {
    if (!isOn) return null;
    if (known && Date.now() < known.until) return known.found;
    const found = look();
    const mine = { found, until: Date.now() + lookEveryMs };
    known = mine;
    found.catch(() => {
      if (known === mine) known = undefined;
    });
    return found;
  };
}

function remedyFor(mode: Database['mode'], isOn: boolean): string {
  const would = 'Neo4j’s Graph Data Science would take it on';
  if (mode === 'embedded') return `${would}: start the program with OFFSHOOT_GDS=on`;
  const missing = 'which the database has not: install its plugin of the release for your Neo4j';
  if (isOn) return `${would}, ${missing} (in Docker NEO4J_PLUGINS='["graph-data-science"]')`;
  return `${would}: start the program without OFFSHOOT_GDS=off`;
}
