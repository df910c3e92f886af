/** ln n! for n up to a greatest. */
export function logFactorials(greatest: number): Float64Array {
  const logs = new Float64Array(greatest + 1);
  for (let n = 1; n <= greatest; n++) logs[n] = logs[n - 1]! + Math.log(n);
  return logs;
}

/**
 * How likely at least `least` of `drawn` things are marked, when they are drawn at random from `all` things of which `marked` are. Sum of
 * hypergeometric probabilities; `logs` holds ln n! up to `all`.
 */
export function atLeast(
  logs: Float64Array,
  { all, marked, drawn, least }: { all: number; marked: number; drawn: number; least: number },
): number {
  const choose = (n: number, k: number) => logs[n]! - logs[k]! - logs[n - k]!;
  const total = choose(all, drawn);
  let sum = 0;
  const from = Math.max(least, drawn - (all - marked), 0);
  for (let k = from; k <= Math.min(marked, drawn); k++) {
    sum += Math.exp(choose(marked, k) + choose(all - marked, drawn - k) - total);
  }
  return Math.min(1, sum);
}
