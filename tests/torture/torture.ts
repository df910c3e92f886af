import { setTimeout as pause } from 'node:timers/promises';
import { audit, ready } from './audit.ts';
import { disasters, type Lengths, usualLengths } from './disasters.ts';
import { smallDisk } from './disk.ts';
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

/** Waits until the program is ready. Answers how long that took, and how long since its database last refused a connection. */
async function recovered(program: Program, ledger: Ledger): Promise<{ took: number; tookAfter: number }> {
  const began = Date.now();
  let away = began;
  let isReady = false;
  const waiting = ready(program, ledger).then(() => {
    isReady = true;
  });
  while (!isReady) {
    if (!(await program.databaseListens())) away = Date.now();
    await Promise.race([waiting, pause(50)]);
  }
  return { took: Date.now() - began, tookAfter: Date.now() - away };
}

export interface Outcome {
  breaches: string[];
  imports: { done: number; undone: number; failed: number };
  answers: Ledger['answers'];
  /** Milliseconds from the end of each disaster until the program was well, by disaster. */
  recovery: Record<string, number[]>;
  /** The same, from when the database took connections again. */
  afterDatabase: number[];
}

export interface Torture {
  rounds: number;
  seed: number;
  /** Told of each round. */
  say(line: string): void;
  lengths?: Lengths;
  /** Disasters that come, by name; all of them by default. */
  only?: readonly string[];
  /** Organisations of an import, at most. */
  largest?: number;
  /** Of the small disk that is filled; 0 leaves that disaster out. Neo4j's own files need some 300. */
  diskMegabytes?: number;
}

/**
 * Has imports, undos, reads and cut connections run while disasters befall the program, and holds it after each to what it said.
 */
export async function torture({
  rounds,
  seed,
  say,
  lengths = usualLengths,
  only,
  largest = 3200,
  diskMegabytes = 700,
}: Torture): Promise<Outcome> {
  const disk = await smallDisk(diskMegabytes);
  if (diskMegabytes > 0 && !disk.isOwn) say('No disk can be mounted here: none is filled.');
  const ledger = new Ledger();
  const program = new Program(disk.folder, ledger);
  const random = randomFrom(seed);
  const coming = disasters.filter(
    ([name]) => (only?.includes(name) ?? true) && (disk.isOwn || name !== 'disk full'),
  );
  const recovery: Outcome['recovery'] = {};
  const afterDatabase: number[] = [];
  try {
    await program.start();
    for (let round = 0; round < rounds; round++) {
      const [name, befall] = coming[round % coming.length]!;
      let isOver = false;
      const work = traffic(program, ledger, random, largest, () => isOver);
      await pause(500 + random() * 3500);
      await befall(program, lengths);
      const { took, tookAfter } = await recovered(program, ledger);
      afterDatabase.push(tookAfter);
      await pause(300);
      isOver = true;
      await work;
      await audit(program, ledger);
      recovery[name] = [...(recovery[name] ?? []), took];
      say(
        `round ${round + 1}, ${name}: ready after ${took} ms; ${ledger.sent.length} imports so far, ${ledger.breaches.length} breaches`,
      );
    }
    await program.end('SIGTERM');
  } finally {
    await program.end('SIGKILL');
    await disk.remove();
  }
  const count = (fate: string) => ledger.sent.filter((sent) => sent.fate === fate).length;
  const imports = { done: count('done'), undone: count('undone'), failed: count('failed') };
  return { breaches: ledger.breaches, imports, answers: ledger.answers, recovery, afterDatabase };
}
