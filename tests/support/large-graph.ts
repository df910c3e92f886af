import type { SchemaDatabase } from '../../server/database/settings.ts';
import { emptyGraph } from './database.ts';

/** Puts a made-up network of firms into the empty graph, in place of what was there: all are linked with about as many others. */
export async function loadLargeGraph(
  database: SchemaDatabase,
  organisations: number,
  links: number,
): Promise<void> {
  await emptyGraph(database);
  const source = `i % ${organisations}`;
  await database.runStatements([
    `CREATE (:Dataset {id: 'large', title: 'Large', state: 'published'})`,
    `UNWIND range(0, ${organisations - 1}) AS i
     CREATE (:Organisation:Firm {id: 'f' + i, name: 'Firm ' + i, kind: 'firm', founded: 1950 + i % 50, dataset: 'large'})`,
    `UNWIND range(0, ${links - 1}) AS i
     MATCH (a:Organisation {id: 'f' + (${source})})
     MATCH (b:Organisation {id: 'f' + ((${source} + 1 + i * 7919 % ${organisations - 1}) % ${organisations})})
     CREATE (a)-[:SUPPLIES {id: 's' + i, from: 1950 + i % 60, confidence: 'high', dataset: 'large'}]->(b)`,
    "MATCH (g:Graph {id: 'graph'}) SET g.version = g.version + 1",
  ]);
}
