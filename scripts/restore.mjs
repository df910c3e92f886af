// Puts a backup into the database that the environment names, which must be empty. A program that holds that database must be stopped first.
import { statSync } from 'node:fs';
import { commandLine, pathOf } from './lib/command-line.mjs';
import { Ending, endWith } from './lib/ending.mjs';

const usage = `npm run restore -- FILE

Puts a backup (npm run backup) into the database that the environment names: NEO4J_URI, or the embedded one in OFFSHOOT_HOME. It must be
empty; an embedded one must not be in use. The file is checked before anything is written, and what was written is compared with it.

Ends with 0 done, 1 refused, 2 not called rightly.`;

/** @type {string | undefined} */
let file;

await endWith(async () => {
  const given = commandLine(usage, {});
  if (!given) return;
  const [word, ...more] = given.words;
  if (word === undefined || more.length > 0) throw new Ending('usage', usage);
  const path = pathOf(word);
  if (!statSync(path, { throwIfNoEntry: false })?.isFile())
    throw new Ending('usage', `There is no file ${word}.`);
  file = path;
});

if (file) {
  process.argv.splice(2, process.argv.length, 'restore', file);
  await import('./start.mjs');
}
