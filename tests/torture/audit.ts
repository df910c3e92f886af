import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ask, field } from './ask.ts';
import type { Ledger, Sent } from './ledger.ts';
import type { Program } from './program.ts';

const patienceMs = 120_000;
/** Data sets that are kept from round to round; what is more is undone, so that rounds stay of one length. */
const kept = 4;

interface Listed {
  id: string;
  title: string;
  state: string;
  dataset: string | null;
}

/** The answer once there is one of the status 200. */
async function answered(program: Program, ledger: Ledger, path: string) {
  for (const began = Date.now(); Date.now() - began < patienceMs; await pause(100)) {
    const answer = await ask(ledger, program.url, path);
    if (answer?.status === 200) return answer;
  }
  ledger.breach(`GET ${path}: no answer of 200 within ${patienceMs / 1000} s`);
  return undefined;
}

/** Waits until the program is ready for questions. */
export async function ready(program: Program, ledger: Ledger): Promise<void> {
  await answered(program, ledger, '/api/ready');
}

/** The imports, once none is under way. */
async function listAtRest(program: Program, ledger: Ledger): Promise<Listed[]> {
  for (const began = Date.now(); Date.now() - began < patienceMs; await pause(100)) {
    const list = field<Listed[]>(await answered(program, ledger, '/api/imports'), 'imports') ?? [];
    if (!list.some(({ state }) => state === 'queued' || state === 'running')) return list;
  }
  ledger.breach(`an import is under way for ${patienceMs / 1000} s`);
  return [];
}

/** How many organisations and spin-offs of an import the graph has, by the network it answers with. */
async function stored(program: Program, ledger: Ledger, dataset: string): Promise<[number, number]> {
  const answer = await answered(program, ledger, `/api/network?dataset=${dataset}&limit=10000`);
  const organisations = field<unknown[]>(answer, 'organisations')?.length ?? 0;
  return [organisations, field<unknown[]>(answer, 'links')?.length ?? 0];
}

function expectation({ fate, undoing }: Sent): 'whole' | 'gone' | 'either' {
  if (fate === 'unknown' || undoing) return 'either';
  return fate === 'done' ? 'whole' : 'gone';
}

async function auditOne(
  program: Program,
  ledger: Ledger,
  sent: Sent,
  dataset: string | undefined,
): Promise<void> {
  const expected = expectation(sent);
  if (dataset === undefined) {
    if (expected === 'whole') ledger.breach(`${sent.title} was reported done and is gone`);
    sent.fate = sent.undoing ? 'undone' : expected === 'gone' ? sent.fate : 'failed';
  } else {
    if (expected === 'gone') ledger.breach(`${sent.title} was reported ${sent.fate} and is there`);
    const [organisations, spinoffs] = await stored(program, ledger, dataset);
    if (organisations !== sent.organisations || spinoffs !== sent.spinoffs)
      ledger.breach(
        `${sent.title} has ${organisations} of ${sent.organisations} organisations, ${spinoffs} of ${sent.spinoffs} spin-offs`,
      );
    sent.fate = 'done';
  }
  sent.undoing = false;
}

/** Files of imports that are over, below the data folder. */
async function leftFiles(home: string): Promise<string[]> {
  const folder = join(home, 'data', 'imports');
  const files = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return files.filter((file) => file.isFile()).map(({ name }) => name);
}

/** A connection that was cut a moment ago may still be cleaned up after. */
async function checkFiles(program: Program, ledger: Ledger): Promise<void> {
  for (let tries = 0; tries < 50; tries++) {
    if ((await leftFiles(program.home)).length === 0) return;
    await pause(100);
  }
  const left = await leftFiles(program.home);
  ledger.breach(`${left.length} files are left: ${left.slice(0, 3).join(', ')}`);
}

/** Holds the program to what it said: each import reported done is there whole, every other not at all, and nothing else is left. */
export async function audit(program: Program, ledger: Ledger): Promise<void> {
  const list = await listAtRest(program, ledger);
  const there = new Map(list.filter(({ state }) => state === 'done').map((one) => [one.title, one]));
  for (const sent of ledger.sent)
    await auditOne(program, ledger, sent, there.get(sent.title)?.dataset ?? undefined);
  const known = new Set(ledger.sent.map(({ title }) => title));
  for (const title of there.keys()) if (!known.has(title)) ledger.breach(`nobody sent ${title}`);
  const unpublished = await program.unpublished();
  if (unpublished > 0) ledger.breach(`${unpublished} nodes and links of no published data set are left`);
  await checkFiles(program, ledger);
  for (const { title } of ledger.sent.filter(({ fate }) => fate === 'done').slice(0, -kept))
    await clear(program, ledger, title, there.get(title)?.id);
}

async function clear(program: Program, ledger: Ledger, title: string, id: string | undefined): Promise<void> {
  const answer = await ask(ledger, program.url, `/api/imports/${id}`, { method: 'DELETE' });
  const sent = ledger.sent.find((one) => one.title === title);
  if (answer?.status !== 200) ledger.breach(`${title} can't be undone: ${answer?.status}`);
  else if (sent) sent.fate = 'undone';
}
