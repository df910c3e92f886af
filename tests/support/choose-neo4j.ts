import { startContainer } from './neo4j-container.ts';
import { startTemporary } from './neo4j-embedded.ts';

/** How tests reach the Neo4j of this run. */
export interface TestNeo4j {
  mode: 'external' | 'embedded';
  uri: string;
  username: string;
  password: string;
  database: string;
}

export interface Started {
  neo4j: TestNeo4j;
  /** What it is, for the one line that says which database the tests ran on. */
  name: string;
  stop(): Promise<void>;
}

/**
 * NEO4J_TEST_URI if set (NEO4J_TEST_USERNAME, NEO4J_TEST_PASSWORD; everything in it is deleted), else a container where a Docker engine
 * answers and the image is there or comes, else the embedded Neo4j. Says which.
 */
export async function chooseNeo4j(env: NodeJS.ProcessEnv = process.env): Promise<Started> {
  const started = givenNeo4j(env) ?? (await startContainer(env, say)) ?? (await startTemporary(env, say));
  say(`Tests run on ${started.name}`);
  return started;
}

/** The one of NEO4J_TEST_URI; null where that isn't set. */
export function givenNeo4j(env: NodeJS.ProcessEnv): Started | null {
  const uri = env.NEO4J_TEST_URI;
  if (!uri) return null;
  const neo4j: TestNeo4j = {
    mode: 'external',
    uri,
    username: env.NEO4J_TEST_USERNAME ?? 'neo4j',
    password: env.NEO4J_TEST_PASSWORD ?? '',
    database: env.NEO4J_TEST_DATABASE ?? 'neo4j',
  };
  return { neo4j, name: `the Neo4j at ${uri} (NEO4J_TEST_URI)`, stop: async () => undefined };
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
