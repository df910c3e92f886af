import type { Selection } from '../analytics/table.ts';
import { workerFlow } from '../analytics/weights.ts';
import type { Located } from './locate.ts';

/** One worker flow: positions of its ends, of their regions at the level (−1 for none) and of its scope. */
export interface Flow {
  source: number;
  target: number;
  sourceRegion: number;
  targetRegion: number;
  scope: number;
  people: number;
  /** `noYear` where it has none. */
  year: number;
}

/** The worker flows of a selection, those of an organisation to itself left out. */
export function flowsOf({ table }: Selection, { links }: Located): Flow[] {
  const { source, target, from } = table.links;
  const flows: Flow[] = [];
  for (let i = 0; i < links.count; i++) {
    if (links.type[i] !== workerFlow) continue;
    const link = links.link[i]!;
    flows.push({
      source: source[link]!,
      target: target[link]!,
      sourceRegion: links.source[i]!,
      targetRegion: links.target[i]!,
      scope: links.scope[i]!,
      people: links.weight[i]!,
      year: from[link]!,
    });
  }
  return flows;
}
