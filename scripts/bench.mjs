// Runs the benchmarks of bench/ whose name holds one of the words given; all without. Numbers are passed on to them:
// npm run bench -- imports 1000000
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfStale } from './lib/build.mjs';
import { install } from './lib/install.mjs';
import { root } from './lib/root.mjs';
import { run } from './lib/run.mjs';

await install();
await buildIfStale();
const given = process.argv.slice(2);
const numbers = given.filter((word) => /^\d+$|^--/.test(word));
const wanted = given.filter((word) => !numbers.includes(word));
const files = readdirSync(join(root, 'bench'))
  .filter((file) => file.endsWith('.bench.ts'))
  .filter((file) => wanted.length === 0 || wanted.some((word) => file.includes(word)));
if (files.length === 0) process.stderr.write('No benchmark has such a name.\n');
let failed = files.length === 0;
for (const file of files) {
  process.stdout.write(`\n${file}\n`);
  if ((await run(process.execPath, ['--import', 'tsx', join('bench', file), ...numbers])) !== 0)
    failed = true;
}
process.exit(failed ? 1 : 0);
