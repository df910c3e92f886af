/** How long a question waits for others to be asked with it, in milliseconds. */
const WAIT_MS = 20;

/**
 * Asks once for all who come while an answer is on its way. Nobody gets an answer that was asked for before they came, so whoever has just
 * changed something sees that; an answer that is long in coming is not waited for.
 */
export function together<T>(ask: () => Promise<T>): () => Promise<T> {
  let current: Promise<unknown> | undefined;
  let next: Promise<T> | undefined;
  function begin(): Promise<T> {
    next = undefined;
    const asked = ask();
    const over = asked.then(
      () => undefined,
      () => undefined,
    );
    current = over;
    void over.then(() => {
      if (current === over) current = undefined;
    });
    return asked;
  }
  return () => {
    if (!current) return begin();
    next ??= overOrLate(current).then(begin);
    return next;
  };
}

function overOrLate(current: Promise<unknown>): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, WAIT_MS);
    void current.then(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
