import { layoutOf } from './layouts/catalogue.ts';
import { createForce } from './layouts/force.ts';
import { placeNew } from './layouts/place-new.ts';
import type { Layout, LayoutInput } from './layouts/types.ts';

/** `kept`: only what has no place in it is placed. */
export interface LayoutRequest {
  layout: string;
  input: LayoutInput;
  kept?: Layout;
}

export type LayoutAnswer = { placed: number } | { done: Layout };

const scope = self as unknown as DedicatedWorkerGlobalScope;

scope.onmessage = ({ data }: MessageEvent<LayoutRequest>) => {
  const answer = (message: LayoutAnswer) => scope.postMessage(message);
  const { layout, input, kept } = data;
  const force = createForce();
  try {
    const done = kept
      ? placeNew(input, kept, force.run)
      : layoutOf(layout).run(input, { force: force.run, progress: (placed) => answer({ placed }) });
    answer({ done });
  } finally {
    force.close();
  }
};
