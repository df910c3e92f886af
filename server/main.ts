import pino from 'pino';
import { readConfig } from './config.ts';
import { Closers, restoreBackup, seed, serve } from './program.ts';
import { StartError } from './start-error.ts';

// The process: environment, signals, exit. Without an argument it serves; with `seed` it loads the shipped data set, with `restore FILE`
// a backup, and ends.

const closers = new Closers();
let ending = false;

async function end(code: number): Promise<never> {
  ending = true;
  await closers.closeAll();
  process.exit(code);
}

function onSignal(): void {
  // Asked twice: at once. The embedded Neo4j notices and ends in order.
  if (ending) process.exit(1);
  say('Stopping.');
  end(0).catch(fail);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function fail(error: unknown): void {
  if (ending) process.exit(1);
  const line = error instanceof StartError ? error.message : `Offshoot stopped: ${details(error)}`;
  process.stderr.write(`${line}\n`);
  end(1).catch(() => process.exit(1));
}

function details(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

process.on('SIGINT', onSignal);
process.on('SIGTERM', onSignal);
process.on('uncaughtException', fail);
process.on('unhandledRejection', fail);

try {
  const config = readConfig(process.env);
  const around = {
    config,
    env: process.env,
    say,
    log: pino({ level: config.logLevel }, pino.destination(2)),
  };
  const [task, file] = process.argv.slice(2);
  if (task === 'seed') {
    await seed(around, closers);
    await end(0);
  } else if (task === 'restore' && file) {
    await restoreBackup(around, closers, file);
    await end(0);
  } else {
    await serve(around, closers);
  }
} catch (error) {
  fail(error);
}
