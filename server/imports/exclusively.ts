import type { WritingRight } from '../database/database.ts';
import { removeAndTell } from './recover.ts';
import type { Surroundings } from './surroundings.ts';

/** Does work on the graph while nobody else writes to it; what it leaves half written when it fails is removed. */
export function exclusively<T>(
  around: Surroundings,
  closing: AbortSignal,
  work: (right: WritingRight) => Promise<T>,
): Promise<T> {
  const { lease, log } = around;
  return lease.hold(closing, async (signal) => {
    try {
      return await work({ signal, assertHeld: (run) => lease.assertHeld(run) });
    } catch (error) {
      // Whoever has the right now tidies up at its own start; what is being written then is theirs.
      const isOurs = !signal.aborted || closing.aborted;
      if (isOurs)
        await removeAndTell(around).catch((err: unknown) =>
          log.error({ err }, 'what was left half written stays'),
        );
      throw error;
    }
  });
}
