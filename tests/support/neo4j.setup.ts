import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import { chooseNeo4j, type Started } from './choose-neo4j.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where a worker gets the address of its own Neo4j (own-neo4j.ts). */
    neo4j: string;
  }
}

/** One Neo4j at once, which the first worker that asks gets; another for each further worker, started when it asks. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const spare = [Promise.resolve(await chooseNeo4j())];
  const ofWorkers = new Map<string, Promise<Started>>();
  const server = serveAddresses((worker) => {
    const started = ofWorkers.get(worker) ?? spare.pop() ?? chooseNeo4j();
    ofWorkers.set(worker, started);
    return started;
  });
  await once(server, 'listening');
  project.provide('neo4j', `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  return async () => {
    server.closeAllConnections();
    server.close();
    const all = await Promise.allSettled([...ofWorkers.values(), ...spare]);
    await Promise.all(all.map((one) => one.status === 'fulfilled' && one.value.stop()));
  };
}

function serveAddresses(startedFor: (worker: string) => Promise<Started>): Server {
  return createServer((request, response) => {
    startedFor(request.url ?? '').then(
      ({ neo4j }) => response.end(JSON.stringify(neo4j)),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  }).listen(0, '127.0.0.1');
}
