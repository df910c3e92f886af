import type { TestProject } from 'vitest/node';
import { chooseNeo4j, type TestNeo4j } from './choose-neo4j.ts';

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: TestNeo4j;
  }
}

/** One Neo4j for the run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { neo4j, stop } = await chooseNeo4j();
  project.provide('neo4j', neo4j);
  return stop;
}
