import type { RequestHandler } from 'express';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Import } from '../../contract/imports.ts';

/** What is counted of the program while it runs, and the text Prometheus reads. One registry a program; tests have their own. */
export interface Metrics {
  readonly contentType: string;
  text(): Promise<string>;
  /** Counts each request by its route, never by what is asked for. */
  readonly requests: RequestHandler;
  /** A query of the database has ended; `name` is that of its file. */
  query(name: string, seconds: number, ok: boolean): void;
  /** An import is over. */
  importEnded(state: Import['state']): void;
  /** A number that is read when the text is asked for. */
  watch(name: string, help: string, read: () => number): void;
}

const seconds = [0.005, 0.02, 0.05, 0.1, 0.3, 1, 3, 10, 60];

/** Begins to count. `process`: also what the process itself takes, in memory and time. */
export function createMetrics({ process = true } = {}): Metrics {
  const registry = new Registry();
  const registers = [registry];
  if (process) collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'offshoot_request_seconds',
    help: 'Time to answer a request',
    labelNames: ['method', 'route', 'status'],
    buckets: seconds,
    registers,
  });
  const queries = new Histogram({
    name: 'offshoot_query_seconds',
    help: 'Time of a query of the database',
    labelNames: ['query', 'outcome'],
    buckets: seconds,
    registers,
  });
  const imports = new Counter({
    name: 'offshoot_imports_total',
    help: 'Imports that are over, by how they ended',
    labelNames: ['state'],
    registers,
  });
  return {
    contentType: registry.contentType,
    text: () => registry.metrics(),
    requests(request, response, next) {
      const stop = requests.startTimer({ method: request.method });
      response.on('close', () => {
        const path = (request.route as { path?: unknown } | undefined)?.path;
        const route = typeof path === 'string' ? request.baseUrl + path : 'other';
        stop({ route, status: String(response.statusCode) });
      });
      next();
    },
    query: (name, time, ok) => queries.observe({ query: name, outcome: ok ? 'done' : 'failed' }, time),
    importEnded: (state) => imports.inc({ state }),
    watch(name, help, read) {
      const gauge: Gauge = new Gauge({ name, help, registers, collect: () => gauge.set(read()) });
    },
  };
}
