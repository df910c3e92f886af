/** How far a task has come, in shared memory: steps done and steps in all (0 while unknown). */
export interface Meter {
  add(steps: number): void;
  /** Tells beforehand how many steps there will be. */
  expect(steps: number): void;
}

/**
 * Pure work for a worker thread. Input and output are plain data (typed arrays on shared memory are not copied); what a caller should
 * hear about goes into the output, for a thrown error loses its class on the way.
 */
export interface Task<I, O> {
  name: string;
  run(input: I, meter: Meter): O;
}

/** Declares a task; server/worker.ts lists every one. */
export function defineTask<I, O>(name: string, run: (input: I, meter: Meter) => O): Task<I, O> {
  return { name, run };
}
