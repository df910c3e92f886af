import { setTimeout as pause } from 'node:timers/promises';
import type { Program } from './program.ts';

/** What befalls the program; answers when the cause is over. */
export const disasters: Record<string, (program: Program) => Promise<void>> = {
  'program killed': async (program) => {
    await program.end('SIGKILL');
    await program.start();
  },
  'database killed': async (program) => {
    process.kill(await program.database(), 'SIGKILL');
  },
  'database stopped': async (program) => {
    process.kill(await program.database(), 'SIGTERM');
  },
  'database frozen': async (program) => {
    const database = await program.database();
    process.kill(database, 'SIGSTOP');
    await pause(3000);
    process.kill(database, 'SIGCONT');
  },
  'program stopped': async (program) => {
    await program.end('SIGTERM');
    await program.start();
  },
};
