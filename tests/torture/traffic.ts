import { once } from 'node:events';
import { request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { ask, field } from './ask.ts';
import type { Fate, Ledger, Sent } from './ledger.ts';
import type { Program } from './program.ts';

type Random = () => number;

function tables({ title, organisations }: Sent): FormData {
  const ids = Array.from({ length: organisations }, (_, i) => `${title}-${i}`);
  const form = new FormData();
  const rows = ids.map((id, i) => `${id},Firm ${id},firm,${1950 + (i % 60)}`);
  form.append('files', new Blob([`id,name,kind,founded\n${rows.join('\n')}\n`]), 'organisations.csv');
  const links = ids.slice(1).map((id, i) => `${ids[i >> 1]},${id}`);
  form.append('files', new Blob([`parent,child\n${links.join('\n')}\n`]), 'spinoffs.csv');
  form.append('title', title);
  return form;
}

const over = new Set(['done', 'failed', 'undone']);

/** Sends an import and follows it to its end; what is heard last is kept. */
async function importOne(
  program: Program,
  ledger: Ledger,
  organisations: number,
  isOver: () => boolean,
): Promise<void> {
  const sent = ledger.add(organisations);
  const begun = await ask(ledger, program.url, '/api/imports', { method: 'POST', body: tables(sent) });
  const id = field<string>(begun, 'id');
  // Refused for good. 503 leaves open how far it came.
  if (begun && begun.status >= 400 && begun.status < 500) sent.fate = 'failed';
  if (!id) await pause(300);
  while (id && !isOver()) {
    const state = await ask(ledger, program.url, `/api/imports/${id}`);
    const told = field<Fate>(state, 'state');
    if (told && over.has(told)) {
      sent.fate = told;
      return;
    }
    if (!state || state.status === 404) return;
    await pause(100);
  }
}

async function undoOne(program: Program, ledger: Ledger, random: Random): Promise<void> {
  const done = ledger.sent.filter(({ fate, undoing }) => fate === 'done' && !undoing);
  const sent = done[Math.floor(random() * done.length)];
  if (!sent) return;
  const list = field<{ id: string; title: string }[]>(
    await ask(ledger, program.url, '/api/imports'),
    'imports',
  );
  const id = list?.find(({ title }) => title === sent.title)?.id;
  if (!id) return;
  sent.undoing = true;
  const answer = await ask(ledger, program.url, `/api/imports/${id}`, { method: 'DELETE' });
  if (answer?.status === 200) Object.assign(sent, { fate: 'undone', undoing: false });
  // Refused for good: nothing was begun.
  if (answer && answer.status >= 400 && answer.status < 500) sent.undoing = false;
}

async function readOne(program: Program, ledger: Ledger, random: Random): Promise<void> {
  const { sent } = ledger;
  const some = sent[Math.floor(random() * sent.length)]?.title ?? 'nobody';
  const paths = [
    `/api/genealogy/${some}-1`,
    '/api/network?limit=50',
    '/api/search?q=firm',
    '/api/exports/csv-tables',
    '/api/regions/links',
  ];
  await ask(ledger, program.url, paths[Math.floor(random() * paths.length)]!);
  const version = field<{ version: number }>(await ask(ledger, program.url, '/api/health'), 'data')?.version;
  if (version !== undefined) ledger.sawVersion(version);
}

/** Begins an upload and cuts it in the middle, or a download after its first piece. */
async function cutOne(program: Program, random: Random): Promise<void> {
  const upload = random() < 0.5;
  const { hostname, port } = new URL(program.url);
  const path = upload ? '/api/imports' : '/api/exports/csv-tables';
  const headers = upload
    ? { 'content-type': 'multipart/form-data; boundary=x', 'content-length': '100000' }
    : {};
  const sent = request({ hostname, port, path, method: upload ? 'POST' : 'GET', headers });
  const ended = Promise.race([once(sent, 'close'), once(sent, 'response'), once(sent, 'error')]).catch(
    () => undefined,
  );
  if (upload)
    sent.write(
      '--x\r\ncontent-disposition: form-data; name="files"; filename="organisations.csv"\r\n\r\nid,name,kind\n',
    );
  else sent.end();
  await Promise.race([ended, pause(100 + random() * 200)]);
  sent.destroy();
  await ended;
}

/** Imports (of `largest` organisations at most), undoes, reads and cuts connections until it is over. */
export async function traffic(
  program: Program,
  ledger: Ledger,
  random: Random,
  largest: number,
  isOver: () => boolean,
): Promise<void> {
  const size = (most: number) => Math.ceil((0.1 + random() * 0.9) * most);
  const again = async (work: () => Promise<void>) => {
    while (!isOver()) {
      await work();
      await pause(20 + random() * 100);
    }
  };
  await Promise.all([
    again(() => importOne(program, ledger, size(largest), isOver)),
    again(async () => {
      await importOne(program, ledger, size(largest / 6), isOver);
      await pause(random() * 1000);
    }),
    again(async () => {
      await pause(random() * 2000);
      await undoOne(program, ledger, random);
    }),
    again(() => readOne(program, ledger, random)),
    again(() => cutOne(program, random)),
  ]);
}
