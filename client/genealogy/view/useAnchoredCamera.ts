import { useLayoutEffect, useRef } from 'react';
import type { Sight } from '../../state/state.ts';
import { useStore } from '../../state/store.ts';
import type { Block, TimeTree } from '../layout/types.ts';
import type { Places } from '../model/walk.ts';
import { foldedAnew, standsStill } from './anchor.ts';
import { acrossScale, blockInSight, type Camera } from './camera.ts';
import { drawnOf, type Size } from './extent.ts';
import { openOn, type Subject } from './opening.ts';
import { cameraAt, sightOf } from './sight.ts';
import { useSight } from './useSight.ts';
import type { Viewport } from './viewport.ts';

/** The block of organisations without year that has more of them than before. */
function grownBlock(former: TimeTree, tree: TimeTree): Block | undefined {
  const before = new Map(former.blocks.map(({ parent, items }) => [parent, items.length]));
  return tree.blocks.find(({ parent, items }) => items.length > (before.get(parent) ?? 0));
}

interface Opened {
  camera: Camera;
  screen: Size;
  room: number;
  subject: string;
  /** What it was told to open on. */
  sight: Sight | null;
}

function openedCamera(viewport: Viewport, opensOn: Subject | null, sight: Sight | null): Camera {
  const [drawing, screen] = [viewport.drawing(), viewport.screen()];
  if (!sight) return openOn(drawing, screen, opensOn);
  return cameraAt(sight, (k) => acrossScale(k, drawing, screen), drawing, screen);
}

/**
 * Opens the camera on a new subject, and again when its element has another size, or the subject is laid out for another room, before
 * anybody moved or folded it; when the same subject is else laid out anew, the organisation folded or touched last stays where it is on the
 * screen. `room`: the width the subject is laid out for, which may follow the size of the element a moment later. Returns what is to be
 * called when the element has another size.
 */
export function useAnchoredCamera(
  tree: TimeTree,
  places: Places,
  viewport: Viewport,
  subject: string,
  focus: string,
  opensOn: Subject | null,
  anchor: string | undefined,
  room: number,
): () => void {
  const before = useRef<{ subject: string; places: Places; tree: TimeTree } | null>(null);
  const opened = useRef<Opened | null>(null);
  const store = useStore();
  /** Opens on what the address tells to be in sight, if anything, as long as it is the first subject. */
  const open = () => {
    const { sight: told } = store.get().genealogy;
    const sight = opened.current ? opened.current.subject === subject && opened.current.sight : told;
    viewport.setDrawing(drawnOf(tree));
    viewport.set(openedCamera(viewport, opensOn, sight || null));
    const [camera, screen] = [viewport.get(), viewport.screen()];
    opened.current = { camera, screen, room, subject, sight: sight || null };
  };
  useSight(viewport, () => {
    // As long as this drawing stands for one that is still being read, the address is not of it.
    if (!opened.current || store.get().focus !== focus) return undefined;
    const camera = viewport.get();
    if (opened.current.camera === camera) return opened.current.sight;
    return sightOf(camera, viewport.drawing(), viewport.screen());
  });
  /** It stands as it was opened, but for another screen or room. */
  const isOutgrown = () => {
    const at = opened.current;
    return at?.camera === viewport.get() && (at.screen !== viewport.screen() || at.room !== room);
  };
  const latest = useRef(open);
  latest.current = open;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new layout moves the camera
  useLayoutEffect(() => {
    const former = before.current;
    before.current = { subject, places, tree };
    if (viewport.screen().width === 0) return;
    if (!former || former.subject !== subject || isOutgrown()) {
      open();
      return;
    }
    viewport.setDrawing(drawnOf(tree));
    const folded = foldedAnew(former.tree, tree);
    const id = [folded, anchor, focus].find(
      (one) => one !== undefined && former.places.at.has(one) && places.at.has(one),
    );
    const camera = viewport.get();
    // Who folds or unfolds a branch has taken the drawing in hand: it is not opened anew.
    const isAsOpened = opened.current?.camera === camera && folded === undefined;
    const [was, is] = id === undefined ? [] : [former.places.at.get(id), places.at.get(id)];
    if (was && is) viewport.set(standsStill(camera, was, is, viewport.drawing(), viewport.screen()));
    const grown = grownBlock(former.tree, tree);
    if (grown) viewport.set(blockInSight(grown, viewport.get(), viewport.screen()));
    // Moved along with the layout, not by anybody.
    if (isAsOpened && opened.current) opened.current.camera = viewport.get();
  }, [tree]);
  return () => {
    if (!opened.current || isOutgrown()) latest.current();
  };
}
