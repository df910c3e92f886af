// Writes a file of the graph of a running program, asked by its API: the embedded Neo4j can be held by one program only.
import { addressOf, ask } from './lib/api.mjs';
import { commandLine, pathOf } from './lib/command-line.mjs';
import { Ending, endWith } from './lib/ending.mjs';
import { install } from './lib/install.mjs';
import { saveWhole } from './lib/save-whole.mjs';

const usage = `npm run export -- [options] FORMAT [filter…]

Writes a file of what the filter leaves, such as: npm run export -- graphml regions=UKH12 from=1990
Formats: graphml, gexf, csv-tables, pajek and more; a wrong one is answered with all there are.
  --out FILE  where to write it (else as the program names it, in the folder of the call)
  --url URL   address of the program (else OFFSHOOT_URL, else http://127.0.0.1:7411)
The filter's words are those of the API: links, kinds, sectors, regions, level, from, to, undated, minConfidence,
dataset, around, hops; ids names organisations one by one. GET /api/docs explains them.

Ends with 0 done, 1 refused, 2 not called rightly, 3 program not reached.`;

/** @param {string[]} words */
function queryOf(words) {
  const query = new URLSearchParams();
  for (const word of words) {
    const at = word.indexOf('=');
    const name = word.slice(0, at);
    if (at < 1) throw new Ending('usage', `"${word}" is not a part of a filter such as from=1990.`);
    if (query.has(name)) throw new Ending('usage', `${name} is given twice; separate values by commas.`);
    query.set(name, word.slice(at + 1));
  }
  return query;
}

async function main() {
  const given = commandLine(usage, { out: { type: 'string' } });
  if (!given) return;
  const address = addressOf(given.values.url);
  const [format, ...words] = given.words;
  if (!format) throw new Ending('usage', usage);
  const path = `/api/exports/${encodeURIComponent(format)}?${queryOf(words)}`;
  const response = await ask(address, path);
  const named = /filename="?([^";]+)/.exec(response.headers.get('content-disposition') ?? '')?.[1];
  const file = pathOf(given.values.out ?? named ?? `offshoot.${format}`);
  await saveWhole(response, file);
  process.stdout.write(`${file}\n`);
}

await install();
await endWith(main);
