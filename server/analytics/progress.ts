import { progressEveryMs } from './pool.ts';

/** Work under way, by a name that those who share it know too. */
export interface Named<T> {
  name: object | string;
  result: Promise<T>;
}

/** Which share of each work is done, from 0 to 1; none where it has not begun or is over. */
export type Shares = Map<Named<unknown>['name'], number>;

/** Waits for all works and tells now and then which share of them all is done. */
export async function withProgress<T>(
  works: Named<T>[],
  shares: Shares,
  onProgress: ((done: number) => void) | undefined,
): Promise<T[]> {
  const all = Promise.all(works.map(({ result }) => result));
  if (!onProgress) return all;
  const over = new Set<Named<T>>();
  for (const work of works) {
    work.result.then(
      () => over.add(work),
      () => {},
    );
  }
  const share = (work: Named<T>) => (over.has(work) ? 1 : (shares.get(work.name) ?? 0));
  const tell = () => onProgress(works.reduce((sum, work) => sum + share(work), 0) / works.length);
  const timer = setInterval(tell, progressEveryMs);
  try {
    return await all;
  } finally {
    clearInterval(timer);
  }
}
