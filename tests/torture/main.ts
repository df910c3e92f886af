import { torture } from './torture.ts';

// npm run torture [rounds] [seed]

const [rounds = 100, seed = Date.now() % 100_000] = process.argv.slice(2).map(Number);
const say = (line: string) => process.stdout.write(`${line}\n`);
say(`${rounds} rounds with seed ${seed}`);
const { breaches, imports, answers, recovery } = await torture(rounds, seed, say);
say(`imports: ${imports.done} there, ${imports.undone} undone, ${imports.failed} not stored`);
say(`requests: ${answers.fine} answered, ${answers.refused} refused, ${answers.cut} cut`);
for (const [name, times] of Object.entries(recovery)) {
  const sorted = times.toSorted((a, b) => a - b);
  say(
    `${name}: well after ${sorted[sorted.length >> 1]} ms (median), ${sorted.at(-1)} ms (longest), ${sorted.length} times`,
  );
}
for (const breach of breaches) say(`BREACH ${breach}`);
say(breaches.length === 0 ? 'Everything was as promised.' : `${breaches.length} promises were broken.`);
process.exitCode = breaches.length === 0 ? 0 : 1;
