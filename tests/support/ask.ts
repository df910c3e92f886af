import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { type Router } from 'express';
import { problemHandler } from '../../server/http/problems.ts';
import { testLog } from './database.ts';
import { checkListed } from './listed-faults.ts';

/** Asks routes over HTTP, as a client does. */
export interface Asked {
  /** Status and parsed body of GET /api + path. */
  get(path: string): Promise<{ status: number; body: unknown }>;
  /** The same of POST with a JSON body. */
  post(path: string, body: unknown): Promise<{ status: number; body: unknown }>;
  /** The response as it comes, for files. */
  fetch(path: string, init?: RequestInit): Promise<Response>;
  close(): Promise<void>;
}

/** Serves routers on a free port of this machine. */
export async function serveRoutes(...routers: Router[]): Promise<Asked> {
  const app = express();
  app.use(express.json());
  for (const router of routers) app.use('/api', router);
  app.use(problemHandler(testLog));
  const server: Server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const ask = async (path: string, init: RequestInit = {}) =>
    checkListed(init.method ?? 'GET', path, await fetch(`http://127.0.0.1:${port}/api${path}`, init));
  return {
    async get(path) {
      const response = await ask(path);
      return { status: response.status, body: await response.json() };
    },
    async post(path, content) {
      const headers = { 'Content-Type': 'application/json' };
      const response = await ask(path, { method: 'POST', headers, body: JSON.stringify(content) });
      return { status: response.status, body: await response.json() };
    },
    fetch: ask,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
