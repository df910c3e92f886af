import { join } from 'node:path';
import { build } from 'esbuild';
import { projectRoot } from '../../server/root.ts';

let built: Promise<string> | undefined;

/** server/worker.ts as a file that worker threads can load; built once a test file. */
export function workerFile(): Promise<string> {
  built ??= buildWorker();
  return built;
}

async function buildWorker(): Promise<string> {
  const root = projectRoot();
  const outfile = join(root, 'node_modules', '.cache', 'offshoot', `worker-${process.pid}.mjs`);
  await build({
    entryPoints: [join(root, 'server', 'worker.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
  });
  return outfile;
}
