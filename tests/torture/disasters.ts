import { once } from 'node:events';
import { rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Program } from './program.ts';

/** How long a disaster lasts, in milliseconds. */
export interface Lengths {
  /** The database is stopped. */
  stop: number;
  /** The database is frozen: longer than a query may take, so that what waits for it is seen to be answered. */
  freeze: number;
  /** The disk is full. */
  full: number;
}

export const usualLengths: Lengths = { stop: 30_000, freeze: 12_000, full: 4_000 };

/** Takes the port of a database that was ended as soon as it is free, so that it can't be started again. */
async function takePort(port: number): Promise<() => void> {
  for (;;) {
    const server = createServer((socket) => socket.destroy());
    server.listen(port, '127.0.0.1');
    const isOurs = await once(server, 'listening').then(
      () => true,
      () => false,
    );
    if (isOurs) return () => server.close();
    await pause(50);
  }
}

/** Writes until nothing more goes onto the disk. */
async function fill(file: string): Promise<void> {
  for (const size of [2 ** 24, 2 ** 16, 2 ** 10]) {
    const piece = Buffer.alloc(size);
    let isFull = false;
    while (!isFull)
      await writeFile(file, piece, { flag: 'a' }).catch(() => {
        isFull = true;
      });
  }
}

/** What befalls the program; answers when the cause is over. */
export type Disaster = (program: Program, lengths: Lengths) => Promise<void>;

async function killProgram(program: Program): Promise<void> {
  await program.end('SIGKILL');
  await program.start();
}

async function killDatabase(program: Program): Promise<void> {
  process.kill((await program.database()).child, 'SIGKILL');
}

/** The program ends while it starts its database again. */
async function killBoth(program: Program): Promise<void> {
  await killDatabase(program);
  await killProgram(program);
}

async function freezeDatabase(program: Program, { freeze }: Lengths): Promise<void> {
  const { child } = await program.database();
  process.kill(child, 'SIGSTOP');
  await pause(freeze);
  process.kill(child, 'SIGCONT');
}

async function stopDatabase(program: Program, { stop }: Lengths): Promise<void> {
  const { child, port } = await program.database();
  process.kill(child, 'SIGTERM');
  const release = await takePort(port);
  await pause(stop);
  release();
}

async function stopProgram(program: Program): Promise<void> {
  await program.end('SIGTERM');
  await program.start();
}

/** Only where the home is a small disk of its own (disk.ts). */
async function fillDisk(program: Program, { full }: Lengths): Promise<void> {
  const file = join(program.home, 'ballast');
  await fill(file);
  await pause(full);
  await rm(file);
}

/** In the order in which they come, those that come by themselves most often more than once. */
export const disasters: readonly (readonly [name: string, Disaster])[] = [
  ['program killed', killProgram],
  ['database killed', killDatabase],
  ['database frozen', freezeDatabase],
  ['both killed', killBoth],
  ['disk full', fillDisk],
  ['database killed', killDatabase],
  ['program stopped', stopProgram],
  ['database stopped', stopDatabase],
];
