import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { isAlive } from '../../database/embedded/process.ts';

/** Longer than any projection is in use, in seconds: an older one belongs to a program that is gone, wherever that ran. */
const longestUse = 86_400;

const prefix = 'offshoot';
const host = hostname().replaceAll(/[^\w.-]/g, '_');

/** Makes the names of a program's projections: they say whose they are. */
export class Names {
  readonly #own = [prefix, host, process.pid, randomBytes(6).toString('hex')].join(':');
  readonly #used = new Set<string>();
  #last = 0;

  /** A name that stays in use until it is given back. */
  take(): string {
    const name = `${this.#own}:${++this.#last}`;
    this.#used.add(name);
    return name;
  }

  giveBack(name: string): void {
    this.#used.delete(name);
  }

  /** Is it a projection of ours that nobody uses, or one of a program that is gone? Others', and what no program of ours made, stay. */
  isLeft(name: string, ageSeconds: number): boolean {
    if (name.startsWith(`${this.#own}:`)) return !this.#used.has(name);
    const [ours, where, pid] = name.split(':');
    if (ours !== prefix || name.split(':').length !== 5) return false;
    // A process of our own number that isn't us was before us.
    const isGone = where === host && (Number(pid) === process.pid || !isAlive(Number(pid)));
    return isGone || ageSeconds > longestUse;
  }
}
