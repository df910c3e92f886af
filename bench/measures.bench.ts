import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import Graph from 'graphology';
import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js';
import closenessCentrality from 'graphology-metrics/centrality/closeness.js';
import eigenvectorCentrality from 'graphology-metrics/centrality/eigenvector.js';
import pagerank from 'graphology-metrics/centrality/pagerank.js';
import type { MeasureOptions } from '../contract/measures.ts';
import { measureNamed, measures } from '../server/analytics/measures/catalogue.ts';
import { optionsOf } from '../server/analytics/measures/measure.ts';
import { createPool, type Pool } from '../server/analytics/pool.ts';
import { runMeasure } from '../server/analytics/run-measure.ts';
import { projectRoot } from '../server/root.ts';
import { preferentialLinks } from '../tests/support/random-graph.ts';
import { type PlainLink, snapshotOf } from '../tests/support/snapshots.ts';
import { workerFile } from '../tests/support/worker.ts';

type Times = Record<string, number>;

const never = new AbortController().signal;
const positionsAndHoles = measures
  .filter(({ group }) => group === 'position' || group === 'structural holes')
  .map(({ id }) => id);
const linear = [
  'degree',
  'strength',
  'pagerank',
  'eigenvector',
  'hub',
  'authority',
  'core-number',
  'component',
];
const cuts = ['articulation-point', 'bridge'];
/** graphology takes minutes for betweenness and closeness beyond this. */
const mostForGraphology = 2_000;

const say = (line: string) => process.stdout.write(`${line}\n`);

async function timed(work: () => unknown): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

async function own(
  pool: Pool,
  ids: string[],
  count: number,
  links: PlainLink[],
  options: MeasureOptions = {},
) {
  const snapshot = snapshotOf(count, links);
  const times: Times = {};
  for (const id of ids) {
    const measure = measureNamed(id);
    const work = { snapshot, options: optionsOf(measure, options) };
    times[id] = await timed(() => runMeasure(pool, measure, work, { signal: never }));
  }
  return times;
}

/** igraph's, empty where Python has none. */
function igraph(ids: string[], count: number, links: PlainLink[]): Times {
  const input = [count, ...links.map(([source, target]) => `${source} ${target}`)].join('\n');
  const script = join(projectRoot(), 'bench', 'referee.py');
  const { status, stdout } = spawnSync('python3', [script, ...ids], {
    input,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  return status === 0 ? JSON.parse(stdout) : {};
}

async function graphology(count: number, links: PlainLink[]): Promise<Times> {
  const graph = new Graph({ type: 'undirected' });
  for (let node = 0; node < count; node++) graph.addNode(node);
  for (const [source, target] of links) graph.addEdge(source, target);
  const steps = { maxIterations: 10_000, getEdgeWeight: null };
  const ways: Record<string, () => unknown> = {
    pagerank: () => pagerank(graph, { ...steps, tolerance: 1e-12 }),
    eigenvector: () => eigenvectorCentrality(graph, { ...steps, tolerance: 1e-10 }),
  };
  if (count <= mostForGraphology) {
    ways.betweenness = () => betweennessCentrality(graph, { normalized: false });
    ways.closeness = () => closenessCentrality(graph, { wassermanFaust: true });
  }
  const times: Times = {};
  for (const [id, run] of Object.entries(ways)) times[id] = await timed(run);
  return times;
}

const cell = (ms: number | undefined) => (ms === undefined ? '–' : ms.toFixed(ms < 10 ? 2 : 0)).padStart(10);

function ratio(other: number | undefined, ms: number): string {
  return (other === undefined ? '' : `${(other / ms).toFixed(1)}×`).padStart(9);
}

/** Sums over the measures that both have. */
function together(ids: string[], ours: Times, other: Times): [number, number] {
  const shared = ids.filter((id) => other[id] !== undefined);
  const sum = (times: Times) => shared.reduce((total, id) => total + times[id]!, 0);
  return [sum(ours), sum(other)];
}

async function compare(pool: Pool, ids: string[], count: number, m: number): Promise<void> {
  const links = preferentialLinks(count, m, 1);
  const ours = await own(pool, ids, count, links);
  const [c, js] = [igraph(ids, count, links), await graphology(count, links)];
  say(`\n  ${count} organisations, ${links.length} links, ${pool.threads} threads, milliseconds (× slower)`);
  say(`  ${''.padEnd(18)}${'Offshoot'.padStart(10)}${'igraph'.padStart(10)}${'graphology'.padStart(19)}`);
  for (const id of ids) {
    const ms = ours[id]!;
    say(`  ${id.padEnd(18)}${cell(ms)}${cell(c[id])}${ratio(c[id], ms)}${cell(js[id])}${ratio(js[id], ms)}`);
  }
  const all = ids.reduce((sum, id) => sum + ours[id]!, 0);
  const [mine, theirs] = together(ids, ours, c);
  if (theirs === 0) say(`  all ${ids.length}: ${all.toFixed(0)} ms; this Python has no igraph`);
  else
    say(
      `  all ${ids.length}: ${all.toFixed(0)} ms; those igraph has: ${mine.toFixed(0)}, igraph ${theirs.toFixed(0)}`,
    );
}

async function million(pool: Pool): Promise<void> {
  const [count, samples] = [300_000, 20_000];
  const links = preferentialLinks(count, 1_000_000, 1);
  let snapshotMs = 0;
  snapshotMs = await timed(() => snapshotOf(count, links));
  say(`\n  ${count} organisations, ${links.length} links, milliseconds (snapshot ${snapshotMs.toFixed(0)})`);
  const ours = { ...(await own(pool, [...linear, ...cuts], count, links)) };
  const sampled = await own(pool, ['betweenness'], count, links, { samples });
  for (const [id, ms] of Object.entries({
    ...ours,
    [`betweenness, ${samples} pairs`]: sampled.betweenness!,
  })) {
    say(`  ${id.padEnd(28)}${cell(ms)}`);
  }
  say(`  memory of the process ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`);
}

const pool = createPool(await workerFile());
// Once through the code on every thread, as a program that has run for a while.
await own(pool, positionsAndHoles, 2_500, preferentialLinks(2_500, 9_000, 2));
// Parameters: 2000, sparse, 20000, million (all without), and measures to be timed alone.
const isMeasure = (word: string) => measures.some(({ id }) => id === word);
const wanted = process.argv.slice(2).filter((word) => !isMeasure(word));
const only = process.argv.slice(2).filter(isMeasure);
const asked = (name: string) => wanted.length === 0 || wanted.includes(name);
const chosen = (ids: string[]) => (only.length > 0 ? only : ids);
if (asked('2000')) await compare(pool, chosen(positionsAndHoles), 2_000, 7_700);
const far = [
  'betweenness',
  'closeness',
  'harmonic',
  ...linear,
  ...cuts,
  'clustering',
  'constraint',
  'community',
];
if (asked('sparse')) await compare(pool, chosen(far), 20_000, 26_000);
if (asked('20000')) await compare(pool, chosen(far), 20_000, 79_000);
if (asked('million')) await million(pool);
await pool.close();
