import { createAnalytics } from '../server/analytics/analytics.ts';
import { seededRandom } from '../server/analytics/random.ts';
import { connectDatabase } from '../server/database/connect.ts';
import { migrate } from '../server/database/migrate.ts';
import type { SchemaDatabase } from '../server/database/settings.ts';
import { genealogyRoutes } from '../server/genealogy/routes.ts';
import { type Asked, serveRoutes } from '../tests/support/ask.ts';
import { emptyGraph, testLog } from '../tests/support/database.ts';
import { workerFile } from '../tests/support/worker.ts';
import { productNeo4j, sizesAsked } from './support/product-neo4j.ts';

/** Organisations of one family: lineages are as large in a small graph as in a large one, so that only the graph's size differs. */
const family = 200;
const questions = 200;
/** Of the one large lineage: the first ones wait for the virtual machine to warm up. */
const rounds = 25;
const sizes = sizesAsked([10_000, 1_000_000]);

const say = (line: string) => process.stdout.write(`  ${line}\n`);

/** Every organisation but the first of a family has a parent in it, one of seven a second one. */
function familyStatements(count: number): string[] {
  const link = (chance: string) => `
    UNWIND range(0, ${count - 1}) AS i WITH i, i % ${family} AS place WHERE place > 0 AND ${chance}
    WITH i, place, 'o' + (i - 1 - toInteger(rand() * place)) AS above
    CALL (i, place, above) {
      MATCH (child:Organisation {id: 'o' + i})
      MATCH (parent:Organisation {id: above})
      CREATE (parent)-[:SPUN_OFF {id: 's' + i + '-' + toString(rand()), year: 1900 + place / 2, type: 'corporate',
        rule: 'founder-employer', confidence: 'high', source: 'generated', dataset: 'bench'}]->(child)
    } IN TRANSACTIONS OF 20000 ROWS`;
  return [
    `UNWIND range(0, ${count - 1}) AS i
     CALL (i) {
       CREATE (:Organisation:Firm {id: 'o' + i, name: 'Organisation ' + i, kind: 'firm', founded: 1900 + (i % ${family}) / 2,
         dataset: 'bench'})
     } IN TRANSACTIONS OF 20000 ROWS`,
    link('true'),
    link('rand() < 0.15'),
  ];
}

/** One lineage of 7,000: 28 layers of 250, each organisation with two parents in the layer before, and one focus below them all. */
const wideStatements = [
  `UNWIND range(0, 27) AS layer UNWIND range(0, 249) AS i
   CREATE (:Organisation:Firm {id: 'w' + layer + '-' + i, name: 'Wide ' + i, kind: 'firm', founded: 1900 + layer, dataset: 'bench'})`,
  `UNWIND range(1, 27) AS layer UNWIND range(0, 249) AS i UNWIND [i, (i * 7 + layer + 1) % 250] AS above
   WITH DISTINCT layer, i, above
   MATCH (child:Organisation {id: 'w' + layer + '-' + i})
   MATCH (parent:Organisation {id: 'w' + (layer - 1) + '-' + above})
   CREATE (parent)-[:SPUN_OFF {id: 'ws' + layer + '-' + i + '-' + above, year: 1900 + layer, confidence: 'high', dataset: 'bench'}]->(child)`,
  `CREATE (focus:Organisation:Firm {id: 'wide', name: 'Wide', kind: 'firm', founded: 1930, dataset: 'bench'})
   WITH focus UNWIND range(0, 249) AS i
   MATCH (parent:Organisation {id: 'w27-' + i})
   CREATE (parent)-[:SPUN_OFF {id: 'wf' + i, year: 1930, confidence: 'high', dataset: 'bench'}]->(focus)`,
];

async function generate(database: SchemaDatabase, count: number): Promise<void> {
  await emptyGraph(database);
  await database.runStatements([
    `CREATE (:Dataset {id: 'bench', title: 'Generated', state: 'published'})`,
    ...familyStatements(count),
    ...wideStatements,
  ]);
}

interface Sent {
  organisations: unknown[];
}

async function timed(api: Asked, path: string): Promise<{ ms: number; organisations: number }> {
  const started = performance.now();
  const { status, body } = await api.get(path);
  const ms = performance.now() - started;
  if (status !== 200) throw new Error(`${path} was answered ${status}`);
  return { ms, organisations: (body as Sent).organisations.length };
}

async function medianOf(api: Asked, count: number, direction: string): Promise<number> {
  const random = seededRandom(7);
  const times: number[] = [];
  let organisations = 0;
  for (let i = 0; i < questions; i++) {
    const answer = await timed(api, `/genealogy/o${random.below(count)}?direction=${direction}`);
    times.push(answer.ms);
    organisations += answer.organisations;
  }
  times.sort((a, b) => a - b);
  const [median, late] = [times[questions >> 1]!, times[Math.floor(questions * 0.95)]!];
  const size = (organisations / questions).toFixed(1);
  say(
    `${count} organisations, ${direction}: median ${median.toFixed(1)} ms, 95th ${late.toFixed(1)} ms; ${size} organisations each`,
  );
  return median;
}

async function main(): Promise<void> {
  const started = await productNeo4j();
  const database = await connectDatabase({ ...started.neo4j, queryTimeoutMs: 600_000 }, testLog);
  await migrate(database, testLog);
  const analytics = createAnalytics({ database, workerFile: await workerFile(), log: testLog });
  const api = await serveRoutes(genealogyRoutes({ database, analytics }));
  const medians: number[][] = [];
  for (const count of sizes) {
    const begun = performance.now();
    await generate(database, count);
    say(`${count} organisations generated in ${Math.round((performance.now() - begun) / 1000)} s`);
    await medianOf(api, count, 'both');
    medians.push([await medianOf(api, count, 'ancestors'), await medianOf(api, count, 'descendants')]);
    const wide = [];
    for (let i = 0; i < rounds; i++)
      wide.push(await timed(api, '/genealogy/wide?direction=ancestors&limit=20000'));
    wide.sort((a, b) => a.ms - b.ms);
    say(
      `${count} organisations, ${wide[0]!.organisations} relatives in one answer: median ${wide[rounds >> 1]!.ms.toFixed(0)} ms`,
    );
  }
  const [first, last] = [medians[0]!, medians.at(-1)!];
  say(
    `ratio of medians, largest to smallest: ancestors ${(last[0]! / first[0]!).toFixed(2)}, descendants ${(last[1]! / first[1]!).toFixed(2)}`,
  );
  await api.close();
  await analytics.close();
  await database.close();
  await started.stop();
}

await main();
