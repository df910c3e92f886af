import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { createInterface } from 'node:readline';
import { inject } from 'vitest';
import type { TestNeo4j } from './choose-neo4j.ts';
import './neo4j.setup.ts';

let own: Promise<TestNeo4j> | undefined;

/** The Neo4j of this worker as long as it runs: files that run at the same time have one each, and may empty it. */
export function ownNeo4j(): Promise<TestNeo4j> {
  own ??= borrow();
  return own;
}

/** The connection stays open until the process ends, which gives the Neo4j back. */
async function borrow(): Promise<TestNeo4j> {
  const [response] = (await once(get(inject('neo4j')), 'response')) as [IncomingMessage];
  response.socket.unref();
  const [line] = (await once(createInterface({ input: response }), 'line')) as [string];
  if (response.statusCode !== 200) throw new Error(line);
  return JSON.parse(line) as TestNeo4j;
}
