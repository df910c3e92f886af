import type { NetworkState } from '../state/state.ts';
import type { Values } from './values.ts';

interface Drawn {
  state: Pick<NetworkState, 'boxes' | 'size' | 'layout'>;
  values: ReadonlyMap<string, Values>;
  isComputing: boolean;
  /** Something is drawn already. */
  hasDrawn: boolean;
}

/**
 * Must a drawing wait for measures that are still computed? What is drawn first does, or where organisations stand would depend on which
 * answer came first. Later only what is arranged by the measure itself; a size that is chosen then leaves all where it is.
 */
export function mustWait({ state: { boxes, size, layout }, values, isComputing, hasDrawn }: Drawn): boolean {
  if (!isComputing) return false;
  if (boxes === 'community' && !values.has('community')) return true;
  const isSizeMissing = size !== 'degree' && size !== 'none' && !values.has(size);
  return isSizeMissing && (!hasDrawn || layout === 'concentric');
}
