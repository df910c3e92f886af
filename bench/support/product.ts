import { spawn } from 'node:child_process';
import { openAsBlob } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import type { Import } from '../../contract/imports.ts';
import { readFolders } from '../../server/config.ts';
import { projectRoot } from '../../server/root.ts';

export interface Product {
  url: string;
  /** Its OFFSHOOT_HOME. */
  home: string;
  pid: number;
  stop(): Promise<void>;
}

/** The built product as `npm start` runs it, on an empty database, with a home of its own. */
export async function startProduct(): Promise<Product> {
  const home = await mkdtemp(join(tmpdir(), 'offshoot-bench-'));
  const env = {
    ...process.env,
    OFFSHOOT_HOME: home,
    OFFSHOOT_CACHE: readFolders(process.env).cache,
    OFFSHOOT_PORT: '0',
    OFFSHOOT_SEED: 'off',
    OFFSHOOT_REQUESTS_PER_MINUTE: '1000000',
  };
  const main = join(projectRoot(), 'dist', 'server', 'main.js');
  const child = spawn(process.execPath, ['--max-semi-space-size=64', main], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const stop = async () => {
    const ended = new Promise((resolve) => child.once('close', resolve));
    child.kill('SIGTERM');
    await ended;
    await rm(home, { recursive: true, force: true });
  };
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /^Offshoot answers at (\S+)$/.exec(line)?.[1];
    if (!url) continue;
    child.stdout.resume();
    return { url, home, pid: child.pid!, stop };
  }
  throw new Error('The product ended before it answered.');
}

/** Imports files and waits for the end. */
export async function importFiles(url: string, files: { name: string; path: string }[]): Promise<Import> {
  const form = new FormData();
  for (const { name, path } of files) form.append('files', await openAsBlob(path), name);
  return importForm(url, form);
}

/** Imports tables given as text by file name and waits for the end. */
export function importTables(url: string, tables: Record<string, string>): Promise<Import> {
  const form = new FormData();
  for (const [name, text] of Object.entries(tables)) form.append('files', new File([text], name));
  return importForm(url, form);
}

async function importForm(url: string, form: FormData): Promise<Import> {
  const answer = await fetch(new URL('/api/imports', url), { method: 'POST', body: form });
  if (!answer.ok) throw new Error(await answer.text());
  const { id } = (await answer.json()) as { id: string };
  for (;;) {
    const state = (await (await fetch(new URL(`/api/imports/${id}`, url))).json()) as Import;
    if (state.state === 'done') return state;
    if (state.state === 'failed') throw new Error(JSON.stringify(state.findings.slice(0, 3)));
    await pause(200);
  }
}

/** Resident memory of a process in MB; null where it can't be read. */
export async function residentMb(pid: number): Promise<number | null> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const kb = /^VmRSS:\s+(\d+)/m.exec(status)?.[1];
  return kb === undefined ? null : Math.round(Number(kb) / 1024);
}

/** Processor seconds a process has taken; NaN where they can't be read. Unlike times, they say much on a machine that does other work too. */
export async function processorSeconds(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

/** The process of its database. */
export async function databasePid(home: string): Promise<number> {
  const { child } = JSON.parse(await readFile(join(home, 'data', 'instance.json'), 'utf8')) as {
    child: number;
  };
  return child;
}
