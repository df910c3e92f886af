import type { OrganisationScene, Scene } from '../scene/scene.ts';

/** Finds organisations by their place: from afar they have no elements of their own. */
export interface HitIndex {
  /** `reach` is how far away it may be, across and down, in the drawing's own pixels. */
  at(x: number, y: number, reach: { x: number; y: number }): string | undefined;
}

export function makeHitIndex(scene: Scene): HitIndex {
  const sorted = [...scene.organisations].sort((a, b) => a.placed.y - b.placed.y);
  function firstFrom(y: number): number {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]!.placed.y < y) low = middle + 1;
      else high = middle;
    }
    return low;
  }
  return {
    at(x, y, reach) {
      let nearest: OrganisationScene | undefined;
      let least = 1;
      for (let i = firstFrom(y - reach.y); i < sorted.length && sorted[i]!.placed.y <= y + reach.y; i++) {
        const { placed } = sorted[i]!;
        const beside = Math.max(placed.mark.x - x, x - placed.end.x, 0);
        const apart = Math.hypot(beside / reach.x, (placed.y - y) / reach.y);
        if (apart <= least) {
          least = apart;
          nearest = sorted[i];
        }
      }
      return nearest?.id;
    },
  };
}
