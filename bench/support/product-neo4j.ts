import { memoryFor } from '../../server/database/embedded/child.ts';
import { givenNeo4j, type Started } from '../../tests/support/choose-neo4j.ts';
import { startTemporary } from '../../tests/support/neo4j-embedded.ts';

/** The Neo4j at NEO4J_TEST_URI, where everything is deleted, or else the embedded one with the settings that the product gives it. */
export async function productNeo4j(): Promise<Started> {
  const say = (line: string) => process.stdout.write(`  ${line}\n`);
  const started = givenNeo4j(process.env) ?? (await startTemporary(process.env, say, {}));
  const { heapMb, pageCacheMb } = memoryFor();
  const memory = started.neo4j.mode === 'embedded' ? `, ${heapMb} MB heap, ${pageCacheMb} MB page cache` : '';
  say(`on ${started.name}${memory}`);
  return started;
}

/** The numbers among the parameters of the program, or others where there are none. */
export function sizesAsked(usual: number[]): number[] {
  const asked = process.argv.slice(2).map(Number);
  return asked.length > 0 ? asked : usual;
}
