import { inject } from 'vitest';
import type { TestNeo4j } from './choose-neo4j.ts';
import './neo4j.setup.ts';

let own: Promise<TestNeo4j> | undefined;

/** The Neo4j of this worker: test files that run at the same time have one each, and may empty it. */
export function ownNeo4j(): Promise<TestNeo4j> {
  own ??= ask();
  return own;
}

async function ask(): Promise<TestNeo4j> {
  const response = await fetch(`${inject('neo4j')}/${process.env.VITEST_POOL_ID}`);
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as TestNeo4j;
}
