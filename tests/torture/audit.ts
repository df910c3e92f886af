import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ask, field } from './ask.ts';
import type { Ledger, Sent } from './ledger.ts';
import type { Program } from './program.ts';

const patienceMs = 90_000;

interface Listed {
  title: string;
  state: string;
  dataset: string | null;
}

/** Waits until the program is well and no import is under way. Answers how long that took, in milliseconds. */
export async function settled(program: Program, ledger: Ledger): Promise<number> {
  const began = Date.now();
  while (Date.now() - began < patienceMs) {
    const health = await ask(ledger, program.url, '/api/health');
    if (health?.status === 200) {
      const wellAfter = Date.now() - began;
      const list = field<Listed[]>(await ask(ledger, program.url, '/api/imports'), 'imports');
      if (list && !list.some(({ state }) => state === 'queued' || state === 'running')) return wellAfter;
    }
    await pause(200);
  }
  ledger.breach(`not well again after ${patienceMs / 1000} s`);
  return patienceMs;
}

/** How many organisations and spin-offs of an import the graph has, by the network it answers with. */
async function stored(program: Program, ledger: Ledger, dataset: string): Promise<[number, number]> {
  const answer = await ask(ledger, program.url, `/api/network?dataset=${dataset}&limit=10000`);
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
  listed: Listed | undefined,
): Promise<void> {
  const expected = expectation(sent);
  const dataset = listed?.state === 'done' ? listed.dataset : null;
  if (dataset === null) {
    if (expected === 'whole') ledger.breach(`${sent.title} was reported done and is gone`);
    sent.fate = sent.undoing ? 'undone' : 'failed';
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

/** Holds the program to what it said: each import reported done is there whole, every other not at all, and nothing else is left. */
export async function audit(program: Program, ledger: Ledger): Promise<void> {
  const list = field<Listed[]>(await ask(ledger, program.url, '/api/imports'), 'imports') ?? [];
  for (const sent of ledger.sent)
    await auditOne(
      program,
      ledger,
      sent,
      list.find(({ title, state }) => title === sent.title && state === 'done'),
    );
  const known = new Set(ledger.sent.map(({ title }) => title));
  for (const { title, state } of list)
    if (state === 'done' && !known.has(title)) ledger.breach(`nobody sent ${title}`);
  const left = await leftFiles(program.home);
  if (left.length > 0) ledger.breach(`files are left: ${left.slice(0, 3).join(', ')}`);
}
