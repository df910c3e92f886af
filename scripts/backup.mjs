// Saves the whole graph of a running program as a file that `npm run restore` puts into another database.
import { addressOf, ask } from './lib/api.mjs';
import { commandLine, pathOf } from './lib/command-line.mjs';
import { Ending, endWith } from './lib/ending.mjs';
import { install } from './lib/install.mjs';
import { lastLine } from './lib/last-line.mjs';
import { saveWhole } from './lib/save-whole.mjs';

const usage = `npm run backup -- [options] [FILE]

Saves all data sets of the program that runs, as they are stored, into one file.
  --url URL  address of the program (else OFFSHOOT_URL, else http://127.0.0.1:7411)
Without FILE it is named by data version and day, in the folder of the call.

Ends with 0 done, 1 refused, 2 not called rightly, 3 program not reached.`;

async function main() {
  const given = commandLine(usage, {});
  if (!given) return;
  const response = await ask(addressOf(given.values.url), '/api/backup');
  const named = /filename="?([^";]+)/.exec(response.headers.get('content-disposition') ?? '')?.[1];
  const file = pathOf(given.words[0] ?? named ?? 'offshoot-backup.jsonl.gz');
  await saveWhole(response, file);
  const { end } = JSON.parse(await lastLine(file));
  if (!end) throw new Ending('refused', `${file} is not whole. Save it again.`);
  process.stdout.write(`${file}\n`);
  process.stdout.write(
    `${end.datasets} data sets, ${end.nodes} nodes, ${end.links} links, checksum ${end.checksum}\n`,
  );
}

await install();
await endWith(main);
