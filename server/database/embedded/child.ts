import { type ChildProcess, spawn } from 'node:child_process';
import { totalmem } from 'node:os';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Neo4jFiles } from './fetch.ts';

export interface Memory {
  heapMb: number;
  pageCacheMb: number;
}

export interface Launch {
  java: string;
  files: Neo4jFiles;
  /** Neo4j's own folder: data and logs. */
  home: string;
  port: number;
  /** A password to be set; empty keeps the one there is. */
  newPassword: string;
  memory: Memory;
  /** Compile quickly rather than well, and keep the plans of queries: for short runs, such as tests. */
  shortRun: boolean;
  /** File of loaded classes that makes starts quick: to be used, or to be written when the process ends. */
  archive: { file: string; write: boolean } | null;
}

export type Outcome = 'ready' | 'locked' | 'port-taken' | { failed: string };

export interface Child {
  process: ChildProcess;
  outcome: Promise<Outcome>;
  exited: Promise<void>;
}

const START_LIMIT_MS = 180_000;
const STOP_LIMIT_MS = 25_000;

/** An eighth of the machine's memory for the heap and a sixteenth for the page cache, within bounds. */
export function memoryFor(totalBytes: number = totalmem()): Memory {
  const mb = totalBytes / 2 ** 20;
  const within = (low: number, value: number, high: number) =>
    Math.round(Math.min(high, Math.max(low, value)));
  return { heapMb: within(512, mb / 8, 4096), pageCacheMb: within(128, mb / 16, 2048) };
}

/**
 * Starts the Java process. It gets the password by its standard input, where no other user can read it, and ends when that closes. It is
 * in a process group of its own: Ctrl-C reaches us alone, and we let requests end first.
 */
export function launch(options: Launch): Child {
  const child = spawn(options.java, javaArguments(options), {
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
  child.stdin.on('error', () => undefined);
  child.stdin.write(`${options.newPassword}\n`);
  const exited = new Promise<void>((resolve) => {
    child.once('close', () => resolve());
    child.once('error', () => resolve());
  });
  return { process: child, outcome: outcomeOf(child), exited };
}

function outcomeOf(child: ReturnType<typeof launch>['process']): Promise<Outcome> {
  let lastError = '';
  createInterface({ input: child.stderr! }).on('line', (line) => {
    if (line.trim() !== '') lastError = line;
  });
  return new Promise((resolve) => {
    const limit = setTimeout(() => {
      child.kill('SIGKILL');
      resolve({ failed: `no answer after ${START_LIMIT_MS / 1000} s` });
    }, START_LIMIT_MS);
    const settle = (outcome: Outcome) => {
      clearTimeout(limit);
      resolve(outcome);
    };
    createInterface({ input: child.stdout! }).on('line', (line) => {
      if (line === 'ready' || line === 'locked' || line === 'port-taken') settle(line);
      else if (line.startsWith('failed ')) settle({ failed: line.slice('failed '.length) });
    });
    child.once('error', (error) => settle({ failed: error.message }));
    child.once('close', (code, signal) => settle({ failed: lastError || `it ended with ${signal ?? code}` }));
  });
}

/** Asks the child to end, and makes it end if it doesn't. */
export async function stop(child: Child, limitMs: number = STOP_LIMIT_MS): Promise<void> {
  child.process.stdin?.end();
  const limit = setTimeout(() => child.process.kill('SIGKILL'), limitMs);
  await child.exited;
  clearTimeout(limit);
}

const jarsIn = (folder: string | null) => (folder ? [join(folder, '*')] : []);

function archiveArguments(archive: Launch['archive']): string[] {
  if (!archive) return [];
  // Without warnings: an archive that doesn't fit is left aside by the JVM.
  const option = archive.write ? '-XX:ArchiveClassesAtExit' : '-XX:SharedArchiveFile';
  return [`${option}=${archive.file}`, '-Xlog:disable', '-Xlog:all=error:stderr'];
}

function javaArguments({ files, home, port, memory, shortRun, archive }: Launch): string[] {
  return [
    `-Xmx${memory.heapMb}m`,
    ...archiveArguments(archive),
    ...(shortRun
      ? ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Doffshoot.keepPlans=true']
      : ['-XX:+UseParallelGC']),
    '-XX:+ExitOnOutOfMemoryError',
    // As in Neo4j's own configuration.
    '--add-opens=java.base/java.nio=ALL-UNNAMED',
    '--add-opens=java.base/java.io=ALL-UNNAMED',
    '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
    '--add-opens=java.base/java.util.concurrent=ALL-UNNAMED',
    '-Dio.netty.tryReflectionSetAccessible=true',
    '-Dlog4j2.disable.jmx=true',
    ...(files.gds ? [`-Doffshoot.plugins=${files.gds}`] : []),
    '-cp',
    // Graph Data Science last: the class archive holds for whatever follows the path it was made with.
    [join(files.classes, 'local-neo4j.jar'), ...[files.jars, files.gds].flatMap(jarsIn)].join(delimiter),
    'LocalNeo4j',
    home,
    String(port),
    String(memory.pageCacheMb * 2 ** 20),
  ];
}
