import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { projectRoot } from '../../server/root.ts';
import { productEnvironment } from '../support/product.ts';

/** The built product on a home of its own, which can be killed and started again. */
export class Program {
  readonly home: string;
  private child: ChildProcess | undefined;
  private address = '';

  constructor(home: string) {
    this.home = home;
  }

  get url(): string {
    return this.address;
  }

  /** Runs it until it answers. */
  async start(): Promise<void> {
    const main = join(projectRoot(), 'dist', 'server', 'main.js');
    const child = spawn(process.execPath, [main], {
      env: { ...productEnvironment(this.home), OFFSHOOT_SEED: 'off', OFFSHOOT_LOG: 'silent' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.child = child;
    for await (const line of createInterface({ input: child.stdout })) {
      const url = /^Offshoot answers at (\S+?)\/?$/.exec(line)?.[1];
      if (!url) continue;
      this.address = url;
      child.stdout.resume();
      return;
    }
    throw new Error('The program ended before it answered; its reason is above.');
  }

  /** Ends it and waits for its end. */
  async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  }

  /** The process of its database. */
  async database(): Promise<number> {
    const { child } = JSON.parse(await readFile(join(this.home, 'data', 'instance.json'), 'utf8')) as {
      child: number;
    };
    return child;
  }
}
