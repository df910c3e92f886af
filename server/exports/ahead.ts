/** Organisations read at a time: few at first, so that a file begins soon. */
const [firstBatch, laterBatch] = [500, 2_000];

export function* batchesOf(positions: Iterable<number>): Generator<number[]> {
  let batch: number[] = [];
  let size = firstBatch;
  for (const position of positions) {
    batch.push(position);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
    size = laterBatch;
  }
  if (batch.length > 0) yield batch;
}

/** What `read` gives for each batch, in their order; while one is used, the next is read. */
export async function* readAhead<T>(
  batches: Iterator<number[]>,
  read: (batch: number[]) => Promise<T>,
): AsyncGenerator<T> {
  const begin = () => {
    const { done, value } = batches.next();
    return done ? undefined : told(read(value));
  };
  for (let coming = begin(); coming; ) {
    const rows = await coming;
    coming = begin();
    yield rows;
  }
}

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A failure that waits until somebody asks: nobody may ever. */
function told<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}

/** What `make` makes, begun as soon as all that is under way has been asked for, and again for each further reader. */
export function early<T>(make: () => AsyncGenerator<T>): () => AsyncGenerator<T> {
  const begun = make();
  const first = told(nextTurn().then(() => begun.next()));
  let isTaken = false;
  return async function* () {
    if (isTaken) return yield* make();
    isTaken = true;
    try {
      const { done, value } = await first;
      if (done) return;
      yield value;
      yield* begun;
    } finally {
      await begun.return(undefined);
    }
  };
}
