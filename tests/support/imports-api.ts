import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { createPool } from '../../server/analytics/pool.ts';
import type { SchemaDatabase } from '../../server/database/settings.ts';
import { problemHandler } from '../../server/http/problems.ts';
import { createImports, type Imports } from '../../server/imports/imports.ts';
import { importRoutes } from '../../server/imports/routes.ts';
import { emptyGraph, testDatabase, testLog } from './database.ts';
import { checkListed } from './listed-faults.ts';
import { workerFile } from './worker.ts';

/** Imports over HTTP on the run's Neo4j. */
export interface ImportsApi {
  database: SchemaDatabase;
  imports: Imports;
  /** The folder of its uploads, and the address of its API. */
  folder: string;
  address: string;
}

export type Content = string | Uint8Array<ArrayBuffer>;

/** Serves imports while the tests of a file last, each on an empty graph; nothing may lie in the folder at the end. */
export function serveImports(uploadLimit: number, opened: (api: ImportsApi) => void): void {
  let close = async () => {};
  let database: SchemaDatabase;
  beforeAll(async () => {
    database = await testDatabase();
    const folder = await mkdtemp(join(tmpdir(), 'offshoot-http-'));
    const imports = createImports({ database, folder, log: testLog });
    const analytics = createPool(await workerFile());
    const app = express().use('/api', importRoutes({ imports, analytics, uploadLimit }));
    const server = createServer(app.use(problemHandler(testLog))).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`;
    opened({ database, imports, folder, address });
    close = async () => {
      await imports.close();
      await analytics.close();
      server.closeAllConnections();
      server.close();
      expect(await readdir(folder)).toEqual([]);
      await rm(folder, { recursive: true });
      await database.close();
    };
  });
  beforeEach(() => emptyGraph(database));
  afterAll(() => close());
}

/** Sends files and fields as a form to POST /imports. */
export async function sendForm(
  { address }: ImportsApi,
  files: Record<string, Content>,
  fields: Record<string, string> = {},
) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  for (const [name, content] of Object.entries(files)) form.append('files', new Blob([content]), name);
  const response = await fetch(`${address}/imports`, { method: 'POST', body: form });
  await checkListed('POST', '/imports', response);
  const body = (await response.json()) as Record<string, unknown>;
  return { status: response.status, location: response.headers.get('location'), body };
}

/** What lies in the folder for files under way. */
export async function uploadsOf({ imports }: ImportsApi): Promise<string[]> {
  return readdir(await imports.folder());
}

/** Asks another path of the imports, whose faults must be among those that are documented. */
export async function askImports({ address }: ImportsApi, path: string, init: RequestInit = {}) {
  const response = await checkListed(init.method ?? 'GET', path, await fetch(`${address}${path}`, init));
  return { status: response.status, body: (await response.json()) as unknown };
}
