// Kills, stops and freezes the program and its database while it works, and holds it to what it said: npm run torture -- [rounds] [seed]
import { join } from 'node:path';
import { buildIfStale } from './lib/build.mjs';
import { install } from './lib/install.mjs';
import { run } from './lib/run.mjs';

await install();
await buildIfStale();
process.exit(
  await run(process.execPath, [
    '--import',
    'tsx',
    join('tests', 'torture', 'main.ts'),
    ...process.argv.slice(2),
  ]),
);
