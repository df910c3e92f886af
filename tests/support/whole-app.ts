import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import pino from 'pino';
import { createAnalytics } from '../../server/analytics/analytics.ts';
import { type AppSettings, createApp } from '../../server/app.ts';
import type { SchemaDatabase } from '../../server/database/settings.ts';
import { createMetrics } from '../../server/health/metrics.ts';
import { createImports } from '../../server/imports/imports.ts';
import { projectRoot } from '../../server/root.ts';
import { workerFile } from './worker.ts';

export interface WholeApp {
  url: string;
  port: number;
  /** All that was logged, at the level of the finest detail. */
  logged(): string;
  close(): Promise<void>;
}

const settings: AppSettings = {
  version: '0.0.0',
  clientFolder: join(projectRoot(), 'dist', 'client'),
  hosts: ['127.0.0.1'],
  origins: [],
  readOnly: false,
  readToken: null,
  writeToken: null,
  requestsPerMinute: 1_000_000,
  uploadLimit: 1_000_000,
};

/** The whole HTTP side of the program, in this process. */
export async function serveWhole(
  database: SchemaDatabase,
  more: Partial<AppSettings> = {},
): Promise<WholeApp> {
  const folder = await mkdtemp(join(tmpdir(), 'offshoot-whole-'));
  const lines: string[] = [];
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(chunk.toString());
      done();
    },
  });
  const log = pino({ level: 'trace' }, sink);
  const analytics = createAnalytics({ database, workerFile: await workerFile(), log });
  const imports = createImports({ database, folder, log });
  const metrics = createMetrics({ process: false });
  const app = createApp({ settings: { ...settings, ...more }, database, analytics, imports, metrics, log });
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    logged: () => lines.join(''),
    async close() {
      server.closeAllConnections();
      server.close();
      await imports.close();
      await analytics.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
