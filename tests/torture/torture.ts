import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isAlive } from '../../server/database/embedded/process.ts';
import { audit, settled } from './audit.ts';
import { disasters } from './disasters.ts';
import { Ledger } from './ledger.ts';
import { Program } from './program.ts';
import { traffic } from './traffic.ts';

/** The same numbers for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

export interface Outcome {
  breaches: string[];
  imports: { done: number; undone: number; failed: number };
  answers: Ledger['answers'];
  /** Milliseconds from the end of each disaster until the program was well, by disaster. */
  recovery: Record<string, number[]>;
}

/**
 * Has imports, undos, reads and cut connections run while disasters befall the program, and holds it after each to what it said.
 * `say`: told of each round.
 */
export async function torture(rounds: number, seed: number, say: (line: string) => void): Promise<Outcome> {
  const home = await mkdtemp(join(tmpdir(), 'offshoot-torture-'));
  const program = new Program(home);
  const ledger = new Ledger();
  const random = randomFrom(seed);
  const names = Object.keys(disasters);
  const recovery: Outcome['recovery'] = {};
  try {
    await program.start();
    for (let round = 0; round < rounds; round++) {
      const name = names[round % names.length]!;
      let isOver = false;
      const work = traffic(program, ledger, random, () => isOver);
      await pause(500 + random() * 3500);
      await disasters[name]!(program);
      const took = await settled(program, ledger);
      isOver = true;
      await work;
      await settled(program, ledger);
      await audit(program, ledger);
      recovery[name] = [...(recovery[name] ?? []), took];
      say(
        `round ${round + 1}, ${name}: well after ${took} ms; ${ledger.sent.length} imports so far, ${ledger.breaches.length} breaches`,
      );
    }
    const database = await program.database();
    await program.end('SIGTERM');
    if (isAlive(database)) ledger.breach('the database outlives the program');
  } finally {
    await program.end('SIGKILL');
    await rm(home, { recursive: true, force: true });
  }
  const count = (fate: string) => ledger.sent.filter((sent) => sent.fate === fate).length;
  const imports = { done: count('done'), undone: count('undone'), failed: count('failed') };
  return { breaches: ledger.breaches, imports, answers: ledger.answers, recovery };
}
