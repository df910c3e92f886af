import { databasePid, type Product, processorSeconds, residentMb } from '../support/product.ts';

export interface Watching {
  /** Ends it and prints memory over time, and processor time by request. */
  end(requests: number): Promise<void>;
}

/** Follows what a program and its database take. */
export async function watch({ pid, home }: Product, everyMs: number): Promise<Watching> {
  const database = await databasePid(home);
  const began = Date.now();
  const taken = () => Promise.all([processorSeconds(pid), processorSeconds(database)]);
  const before = await taken();
  const seen: string[] = [];
  const look = async () => {
    const seconds = Math.round((Date.now() - began) / 1000);
    const [own, its] = await Promise.all([residentMb(pid), residentMb(database)]);
    seen.push(`${seconds} s ${own ?? '?'}/${its ?? '?'}`);
  };
  await look();
  const timer = setInterval(() => void look(), everyMs);
  return {
    async end(requests) {
      clearInterval(timer);
      const [own, its] = (await taken()).map((seconds, i) => ((seconds - before[i]!) * 1000) / requests);
      process.stdout.write(
        `  processor time a request: program ${own!.toFixed(1)} ms, database ${its!.toFixed(1)} ms\n`,
      );
      process.stdout.write(`  memory in MB, program/database: ${seen.join(', ')}\n`);
    },
  };
}
