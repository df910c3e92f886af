import type { Chip, TimeTree } from '../layout/types.ts';
import { acrossScale, type Camera } from './camera.ts';
import type { Drawn, Size } from './extent.ts';

const told = (chips: readonly Chip[]) =>
  chips.map(({ kind, count, open }) => `${kind} ${count} ${open}`).join();

/** The organisation at which a branch, its undated children or more of its children were folded or unfolded. */
export function foldedAnew(former: TimeTree, tree: TimeTree): string | undefined {
  const before = new Map(former.organisations.map(({ id, chips }) => [id, told(chips)]));
  const changed = tree.organisations.filter(
    ({ id, chips }) => (before.get(id) ?? told(chips)) !== told(chips),
  );
  return changed.length === 1 ? changed[0]!.id : undefined;
}

/** The camera under which a place that has moved in the drawing stands where it was on the screen. */
export function standsStill(
  camera: Camera,
  was: { x: number; y: number },
  is: { x: number; y: number },
  drawing: Drawn,
  screen: Size,
): Camera {
  const kx = acrossScale(camera.k, drawing, screen);
  return {
    k: camera.k,
    kx,
    x: camera.x + was.x * camera.kx - is.x * kx,
    y: camera.y + (was.y - is.y) * camera.k,
  };
}
