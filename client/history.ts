import { z } from 'zod';
import type { AppState } from './state/state.ts';
import type { Timeline } from './state/store.ts';
import { decodeState, encodeState } from './url.ts';

const Mark = z.object({ step: z.number().int().min(0) });
const lastKey = 'offshoot.lastStep';
/** Browsers refuse more than about 100 rewrites of the address in half a minute. */
const rewriteEvery = 350;

/** The number of the present step, kept in the history entry itself; 0 for one that isn't ours. */
function readStep(): number {
  const mark = Mark.safeParse(window.history.state);
  return mark.success ? mark.data.step : 0;
}

function readLast(): number {
  return Number(window.sessionStorage.getItem(lastKey) ?? '0') || 0;
}

/**
 * The browser's history as the timeline: a step pushes an entry, a quiet change rewrites the present one, and "back"
 * and "forward" (the buttons, the keys, or undo and redo) read the state from the address they arrive at.
 */
export function browserTimeline(): Timeline {
  let step = readStep();
  let last = Math.max(step, readLast());
  let pending: { timer: number; state: AppState } | undefined;
  function write(state: AppState): void {
    window.history.replaceState({ step }, '', encodeState(state));
  }
  function flush(): void {
    if (!pending) return;
    window.clearTimeout(pending.timer);
    write(pending.state);
    pending = undefined;
  }
  function forget(): void {
    if (pending) window.clearTimeout(pending.timer);
    pending = undefined;
  }
  return {
    push(state) {
      flush();
      const address = encodeState(state);
      // The address holds the whole state: the same address is no step.
      if (address === window.location.pathname + window.location.search) return;
      step += 1;
      last = step;
      window.sessionStorage.setItem(lastKey, String(last));
      window.history.pushState({ step }, '', address);
    },
    replace(state) {
      if (pending) pending.state = state;
      else pending = { state, timer: window.setTimeout(flush, rewriteEvery) };
    },
    back: () => step > 0 && window.history.back(),
    forward: () => step < last && window.history.forward(),
    canBack: () => step > 0,
    canForward: () => step < last,
    onMove(listener) {
      window.addEventListener('popstate', () => {
        forget();
        step = readStep();
        listener(decodeState(window.location.pathname, window.location.search).state);
      });
      window.addEventListener('pagehide', flush);
    },
  };
}

/** Reads the address the page was opened at, and puts the tidy form of it in its place. */
export function openAddress(): ReturnType<typeof decodeState> {
  const decoded = decodeState(window.location.pathname, window.location.search);
  if (window.history.state === null) window.sessionStorage.removeItem(lastKey);
  window.history.replaceState({ step: readStep() }, '', encodeState(decoded.state));
  return decoded;
}
