import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import express from 'express';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createPool, type Pool } from '../../server/analytics/pool.ts';
import type { SchemaDatabase } from '../../server/database/settings.ts';
import { createImports, type Imports } from '../../server/imports/imports.ts';
import { importRoutes } from '../../server/imports/routes.ts';
import { emptyGraph, testDatabase, testLog } from '../support/database.ts';
import { workerFile } from '../support/worker.ts';

let database: SchemaDatabase;
let folder: string;
let imports: Imports;
let threads: Pool;
let server: Server;
let address: string;

beforeAll(async () => {
  database = await testDatabase();
  await emptyGraph(database);
  folder = await mkdtemp(join(tmpdir(), 'offshoot-shared-'));
  imports = createImports({ database, folder, log: testLog });
  threads = createPool(await workerFile());
  const app = express().use('/api', importRoutes({ imports, analytics: threads, uploadLimit: 200_000 }));
  server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`;
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await imports.close();
  await threads.close();
  await rm(folder, { recursive: true });
  await database.close();
});

describe('programs that share a folder for uploads', () => {
  /** An upload whose second half is sent when asked for. */
  function slowUpload(): { finish(): Promise<number> } {
    const headers = { 'content-type': 'multipart/form-data; boundary=b' };
    const sending = request(`${address}/imports`, { method: 'POST', headers });
    const head = 'Content-Disposition: form-data; name="files"; filename="organisations.csv"';
    sending.write(`--b\r\n${head}\r\n\r\nid,name,kind\n`);
    const status = new Promise<number>((resolve, reject) => {
      sending.on('response', (response) => resolve(response.statusCode ?? 0)).on('error', reject);
    });
    return {
      finish() {
        sending.end('slow,Slow,firm\r\n--b--\r\n');
        return status;
      },
    };
  }

  it('leave each other what is under way, and remove what dead ones left', async () => {
    const upload = slowUpload();
    await vi.waitFor(async () => expect(await readdir(await imports.folder())).toHaveLength(1));
    const other = spawn(process.execPath, ['--eval', 'process.stdin.resume()'], { stdio: 'pipe' });
    const [living, dead, older] = [`${other.pid}-living`, '999999999-dead', 'upload-older'];
    for (const name of [living, dead, older]) await mkdir(join(folder, name));
    const started = createImports({ database, folder, log: testLog });
    await started.recover();
    const own = await imports.folder();
    expect((await readdir(folder)).sort()).toEqual([basename(own), living].sort());
    expect(await upload.finish()).toBe(202);
    const [newest] = await imports.list();
    expect(await imports.finished(newest!.id)).toMatchObject({ state: 'done', counts: { organisations: 1 } });
    other.stdin.end();
    await once(other, 'close');
    await started.recover();
    expect(await readdir(folder)).toEqual([basename(own)]);
    await started.close();
  });
});
