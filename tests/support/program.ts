import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import express from 'express';
import { createAnalytics } from '../../server/analytics/analytics.ts';
import type { Database } from '../../server/database/database.ts';
import { exportRoutes } from '../../server/exports/routes.ts';
import { accessGuard } from '../../server/http/access-guard.ts';
import { problemHandler } from '../../server/http/problems.ts';
import { createImports } from '../../server/imports/imports.ts';
import { importRoutes } from '../../server/imports/routes.ts';
import { testLog } from './database.ts';
import { workerFile } from './worker.ts';

export interface Program {
  url: string;
  close(): Promise<void>;
}

/** Imports and exports over HTTP in this process, as a program that runs; who writes needs the token. */
export async function serveProgram(database: Database, token: string): Promise<Program> {
  const folder = await mkdtemp(join(tmpdir(), 'offshoot-program-'));
  const analytics = createAnalytics({ database, workerFile: await workerFile(), log: testLog });
  const imports = createImports({ database, folder, log: testLog });
  const app = express();
  app.use('/api', accessGuard({ readOnly: false, readToken: null, writeToken: token }));
  app.use('/api', importRoutes({ imports, analytics, uploadLimit: 1_000_000 }));
  app.use('/api', exportRoutes({ database, analytics, version: '0.0.0' }));
  app.use(problemHandler(testLog));
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await imports.close();
      await analytics.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** Runs a script of the project as its user does from a folder, and waits for its end. */
export async function runScript(name: string, words: string[], cwd: string, env: Record<string, string>) {
  const file = join('scripts', `${name}.mjs`);
  const child = spawn(process.execPath, [file, ...words], {
    env: { ...process.env, INIT_CWD: cwd, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  return { code: code as number, stdout, stderr };
}
