const duration = 180;

/**
 * Runs a movement of 180 ms, so that the eye can follow it; at once when the system asks for less motion.
 * `frame` gets 0 to 1, last of all 1. Answers a function that stops on the way.
 */
export function tween(frame: (share: number) => void): () => void {
  if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) {
    frame(1);
    return () => {};
  }
  const start = performance.now();
  let request = 0;
  const step = (now: number) => {
    const t = Math.min(1, Math.max(0, (now - start) / duration));
    frame(t === 1 ? 1 : 1 - (1 - t) ** 3);
    if (t < 1) request = requestAnimationFrame(step);
  };
  request = requestAnimationFrame(step);
  return () => cancelAnimationFrame(request);
}

export function between(from: number, to: number, share: number): number {
  return share === 1 ? to : from + (to - from) * share;
}
