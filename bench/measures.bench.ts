import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import Graph from 'graphology';
import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js';
import pagerank from 'graphology-metrics/centrality/pagerank.js';
import { measureNamed } from '../server/analytics/measures/catalogue.ts';
import { optionsOf } from '../server/analytics/measures/measure.ts';
import { createPool, type Pool } from '../server/analytics/pool.ts';
import { runMeasure } from '../server/analytics/run-measure.ts';
import { projectRoot } from '../server/root.ts';
import { preferentialLinks } from '../tests/support/random-graph.ts';
import { type PlainLink, snapshotOf } from '../tests/support/snapshots.ts';
import { workerFile } from '../tests/support/worker.ts';

const ids = ['degree', 'betweenness', 'pagerank', 'constraint'];
/** Betweenness in graphology takes minutes beyond this. */
const mostForGraphology = 2_000;
const never = new AbortController().signal;

async function own(pool: Pool, count: number, links: PlainLink[]): Promise<Record<string, number>> {
  const snapshot = snapshotOf(count, links);
  const times: Record<string, number> = {};
  for (const id of ids) {
    const measure = measureNamed(id);
    const started = performance.now();
    const options = optionsOf(measure, { directed: false });
    await runMeasure(pool, measure, { snapshot, options }, never);
    times[id] = performance.now() - started;
  }
  return times;
}

/** Milliseconds of igraph, undefined where Python has none. */
function igraph(count: number, links: PlainLink[]): Record<string, number> | undefined {
  const input = [count, ...links.map(([source, target]) => `${source} ${target}`)].join('\n');
  const script = join(projectRoot(), 'bench', 'referee.py');
  const { status, stdout } = spawnSync('python3', [script, ...ids], {
    input,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  return status === 0 ? JSON.parse(stdout) : undefined;
}

function graphology(count: number, links: PlainLink[]): Record<string, number> {
  const graph = new Graph({ type: 'undirected' });
  for (let node = 0; node < count; node++) graph.addNode(node);
  for (const [source, target] of links) graph.addEdge(source, target);
  const ways: Record<string, () => unknown> = {
    pagerank: () => pagerank(graph, { getEdgeWeight: null, tolerance: 1e-6 / count, maxIterations: 1000 }),
  };
  if (count <= mostForGraphology)
    ways.betweenness = () => betweennessCentrality(graph, { normalized: false });
  return Object.fromEntries(
    Object.entries(ways).map(([id, run]) => {
      const started = performance.now();
      run();
      return [id, performance.now() - started];
    }),
  );
}

const cell = (ms: number | undefined) => (ms === undefined ? '–' : ms.toFixed(ms < 10 ? 2 : 0)).padStart(9);
const ratio = (other: number | undefined, ms: number) =>
  (other === undefined ? '' : `${(other / ms).toFixed(1)}×`).padStart(8);

async function compare(pool: Pool, count: number, m: number): Promise<void> {
  const links = preferentialLinks(count, m, 1);
  process.stdout.write(
    `\n  ${count} organisations, ${links.length} links, ${pool.threads} threads: milliseconds\n`,
  );
  process.stdout.write(
    `  ${''.padEnd(14)}${'Offshoot'.padStart(9)}${'igraph'.padStart(9)}${''.padStart(8)}${'graphology'.padStart(11)}\n`,
  );
  const [ours, c, js] = [await own(pool, count, links), igraph(count, links), graphology(count, links)];
  for (const id of ids) {
    const ms = ours[id]!;
    process.stdout.write(
      `  ${id.padEnd(14)}${cell(ms)}${cell(c?.[id])}${ratio(c?.[id], ms)}${cell(js[id])}${ratio(js[id], ms)}\n`,
    );
  }
}

const pool = createPool(await workerFile());
const sizes = [
  [2_000, 7_700],
  [20_000, 26_000],
  [20_000, 79_000],
] as const;
await own(pool, 500, preferentialLinks(500, 2_000, 1));
for (const [count, m] of sizes) await compare(pool, count, m);
await pool.close();
