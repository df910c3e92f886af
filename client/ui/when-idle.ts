/** Calls back once the page has nothing else to do, at the latest after some seconds. Answers how to call that off. */
export function whenIdle(run: () => void): () => void {
  // Safari has no such call.
  if (!window.requestIdleCallback) {
    const timer = setTimeout(run, 1000);
    return () => clearTimeout(timer);
  }
  const handle = window.requestIdleCallback(run, { timeout: 5000 });
  return () => window.cancelIdleCallback(handle);
}
