// Imports tables into a running program by its API: the embedded Neo4j can be held by one program only.
import { openAsBlob, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { addressOf, ask } from './lib/api.mjs';
import { commandLine, pathOf } from './lib/command-line.mjs';
import { Ending, endWith } from './lib/ending.mjs';
import { findingsOf, sayFindings, sayOutcome } from './lib/findings.mjs';
import { follow } from './lib/follow.mjs';
import { install } from './lib/install.mjs';

const usage = `npm run import -- [options] FILE…

Imports tables into the program that runs, all of them or nothing.
  --dry-run        check only, store nothing
  --title TEXT     the title of the data set, as it is to be cited
  --mapping FILE   the FILE is a sheet (CSV or workbook) with columns of its own: what they hold, as the page saves it, or {} to have it guessed
  --without-names  store people by id only, without their names
  --url URL        address of the program (else OFFSHOOT_URL, else http://127.0.0.1:7411)
OFFSHOOT_WRITE_TOKEN is sent if the program asks for a token.

Findings are printed as file:line:column severity message.
Ends with 0 done, 1 refused, 2 not called rightly, 3 program not reached.`;

/** @param {string} name */
function pathOfFile(name) {
  const path = pathOf(name);
  if (statSync(path, { throwIfNoEntry: false })?.isFile()) return path;
  throw new Ending('usage', `There is no file ${name}.`);
}

/** @param {string[]} names */
async function formOf(names) {
  const form = new FormData();
  for (const name of names) {
    const path = pathOfFile(name);
    form.append('files', await openAsBlob(path), basename(path));
  }
  return form;
}

async function main() {
  const given = commandLine(usage, {
    'dry-run': { type: 'boolean' },
    'without-names': { type: 'boolean' },
    title: { type: 'string' },
    mapping: { type: 'string' },
  });
  if (!given) return;
  if (given.words.length === 0) throw new Ending('usage', usage);
  const address = addressOf(given.values.url);
  const form = await formOf(given.words);
  if (given.values.title) form.set('title', given.values.title);
  if (given.values.mapping) form.set('mapping', readFileSync(pathOfFile(given.values.mapping), 'utf8'));
  if (given.values['dry-run']) form.set('dryRun', 'yes');
  if (given.values['without-names']) form.set('withoutNames', 'yes');
  try {
    const begun = await ask(address, '/api/imports', { method: 'POST', body: form });
    const job = await follow(address, await begun.json());
    sayFindings(job);
    sayOutcome(job);
  } catch (error) {
    const found = await findingsOf(address, error);
    if (found) sayFindings(found);
    throw error;
  }
}

await install();
await endWith(main);
