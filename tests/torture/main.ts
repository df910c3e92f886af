import { torture } from './torture.ts';

// npm run torture [rounds] [seed]

const [rounds = 100, seed = Date.now() % 100_000] = process.argv.slice(2).map(Number);
const say = (line: string) => process.stdout.write(`${line}\n`);

function spread(times: number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  return `${sorted[sorted.length >> 1]} ms (median), ${sorted.at(-1)} ms (longest), ${sorted.length} times`;
}

const began = Date.now();
say(`${rounds} rounds with seed ${seed}`);
const { breaches, imports, answers, recovery, afterDatabase } = await torture({ rounds, seed, say });
say(`${rounds} rounds in ${Math.round((Date.now() - began) / 1000)} s`);
say(`imports: ${imports.done} there, ${imports.undone} undone, ${imports.failed} not stored`);
say(`requests: ${answers.fine} answered, ${answers.refused} refused, ${answers.cut} cut`);
for (const [name, times] of Object.entries(recovery)) say(`${name}: ready after ${spread(times)}`);
const within = afterDatabase.filter((time) => time <= 5_000).length;
say(`ready after the database took connections: ${spread(afterDatabase)}, ${within} of them within 5 s`);
for (const breach of breaches) say(`BREACH ${breach}`);
say(breaches.length === 0 ? 'Everything was as promised.' : `${breaches.length} promises were broken.`);
process.exitCode = breaches.length === 0 ? 0 : 1;
