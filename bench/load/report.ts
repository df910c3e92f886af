import { loadavg } from 'node:os';
import type { Times } from './clients.ts';
import { mix } from './mix.ts';

const say = (line: string) => process.stdout.write(`  ${line}\n`);

function share(sorted: readonly number[], part: number): string {
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
  return (value === undefined ? '–' : value.toFixed(0)).padStart(7);
}

function line(name: string, times: readonly number[], seconds: number): void {
  const sorted = times.toSorted((a, b) => a - b);
  const cells = [0.5, 0.95, 0.99, 1].map((part) => share(sorted, part)).join('');
  const rate = (times.length / seconds).toFixed(1).padStart(8);
  say(`${name.padEnd(24)}${cells}${rate}${String(times.length).padStart(8)}`);
}

/** Prints what clients met, by route and in all, and whether it is what is promised. Answers whether it is. */
export function report(title: string, { byRoute, wrong, errors, seconds }: Times, limitMs: number): boolean {
  say(`${title}: ${seconds.toFixed(0)} s; load of the machine ${loadavg()[0]!.toFixed(1)}`);
  say(`${'route (weight), ms'.padEnd(24)}    p50    p95    p99   most   per s   count`);
  for (const { name, weight } of mix) line(`${name} (${weight})`, byRoute.get(name)!, seconds);
  const all = [...byRoute.values()].flat();
  line('all', all, seconds);
  for (const [what, count] of wrong) say(`${count} × ${what}`);
  const failed = errors + [...wrong.values()].reduce((sum, count) => sum + count, 0);
  const late = all.toSorted((a, b) => a - b)[Math.floor(all.length * 0.95)] ?? Number.POSITIVE_INFINITY;
  const isFine = failed === 0 && late < limitMs;
  say(
    `${failed} errors; p95 ${late.toFixed(0)} ms of ${limitMs} ms: ${isFine ? 'as promised' : 'NOT as promised'}`,
  );
  return isFine;
}
