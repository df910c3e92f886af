import { createPool, type Pool } from '../server/analytics/pool.ts';
import { seededRandom } from '../server/analytics/random.ts';
import type { Snapshot } from '../server/analytics/snapshot.ts';
import { eiSharesOf } from '../server/regions/ei-shares.ts';
import { groupingOf } from '../server/regions/grouping.ts';
import { eiOfGroups } from '../server/regions/measure-ei.ts';
import { correlate } from '../server/regions/profile/correlation.ts';
import { reachTask } from '../server/regions/reach.ts';
import { preferentialLinks } from '../tests/support/random-graph.ts';
import { snapshotOf } from '../tests/support/snapshots.ts';
import { workerFile } from '../tests/support/worker.ts';

const never = new AbortController().signal;

async function timed(what: string, work: () => unknown): Promise<void> {
  const started = performance.now();
  await work();
  process.stdout.write(`  ${what}: ${Math.round(performance.now() - started)} ms\n`);
}

/** External reach of all regions, each of which has a country of its own. */
async function reachOfAll(
  pool: Pool,
  { both }: Snapshot,
  region: Int32Array,
  regions: number,
): Promise<void> {
  const asked = Array.from({ length: regions }, (_, one) => ({ region: one, country: one }));
  const input = { rows: both, region, country: region, regions: asked };
  const shares = Array.from({ length: pool.threads }, (_, index) => ({ index, of: pool.threads }));
  await Promise.all(shares.map((share) => pool.run(reachTask, { ...input, share })));
}

async function measure(pool: Pool, count: number, links: number, regions: number): Promise<void> {
  const snapshot = snapshotOf(count, preferentialLinks(count, links, 1));
  const random = seededRandom(2);
  const region = Int32Array.from({ length: count }, () => random.below(regions));
  const grouping = groupingOf(region);
  const pairs = snapshot.both.target.length / 2;
  process.stdout.write(
    `${count} organisations, ${pairs} linked pairs, ${regions} regions, ${pool.threads} threads\n`,
  );
  await timed('E–I of network and regions, no p', () => eiOfGroups(snapshot, grouping, null));
  const test = { permutations: 10_000, seed: 1 };
  await timed('E–I, 10,000 permutations', () => eiSharesOf(pool, snapshot, grouping, test, never));
  await timed('external reach of all regions', () => reachOfAll(pool, snapshot, region, regions));
  const [x, y] = [0, 1].map(() => Float64Array.from({ length: count }, () => random.below(20)));
  await timed('rank correlation, 999 permutations', () =>
    correlate({ x: x!, y: y!, permutations: 999, seed: 1 }),
  );
}

const pool = createPool(await workerFile());
// Threads load the worker file before the first figure.
await Promise.all(Array.from({ length: pool.threads }, () => pool.run(reachTask, emptyInput())));
await measure(pool, 2_000, 7_683, 100);
await measure(pool, 20_000, 79_388, 500);
await pool.close();

function emptyInput() {
  const { both } = snapshotOf(0, []);
  return { rows: both, region: new Int32Array(0), country: new Int32Array(0), regions: [] };
}
