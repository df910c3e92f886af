import { type ReactNode, useLayoutEffect, useMemo, useRef } from 'react';
import { Shapes } from '../../ui/figures/ShapeView.tsx';
import { screenInk } from '../../ui/figures/shapes.ts';
import type { TimeTree } from '../layout/types.ts';
import { breakShapes, gridShapes, ticksAt } from '../scene/axis.ts';
import type { Scene } from '../scene/scene.ts';
import { BlockView } from './BlockView.tsx';
import { FarWorld } from './FarWorld.tsx';
import { chooseNames, type Stretch, stretchAt } from './label-choice.ts';
import { NameView } from './NameView.tsx';
import { EndsView, Near } from './Near.tsx';
import { SteadyName } from './SteadyName.tsx';
import { type Seen, useSeen } from './useSeen.ts';
import type { Viewport } from './viewport.ts';

/** Below this scale signs are too small to be told apart, and the drawing is simplified. */
const farScale = 0.45;

export interface WorldProps {
  /** Its name stays in sight. */
  focus: string;
  tree: TimeTree;
  scene: Scene;
  viewport: Viewport;
  rankOf: (id: string) => number;
  /** Nothing right of this is drawn: the as-of year; null for all. */
  until: number | null;
  /** Drawn over the lines and under the marks and names. */
  lit(stretch: Stretch): ReactNode;
}

/** Room for names right of their line, and for rows just out of sight. */
const beside = 200;
const row = 24;

function inSight(scene: Scene, seen: Seen, until: number) {
  const links = scene.links.filter(
    ({ x, y1, y2 }) =>
      x >= seen.x1 - 20 &&
      x <= Math.min(seen.x2 + 20, until) &&
      Math.min(y1, y2) <= seen.y2 + row &&
      Math.max(y1, y2) >= seen.y1 - row,
  );
  const organisations = scene.organisations.filter(
    ({ placed, x1, x2 }) =>
      placed.y >= seen.y1 - row &&
      placed.y <= seen.y2 + row &&
      x2 + beside >= seen.x1 &&
      x1 <= seen.x2 &&
      placed.mark.x <= until,
  );
  const blocks = scene.blocks.filter((block) => block.y2 >= seen.y1 && block.y1 <= seen.y2);
  return { links, organisations, blocks };
}

function Grid({ tree, seen }: { tree: TimeTree; seen: Seen }) {
  if (!tree.axis) return null;
  const [y1, y2] = [Math.min(seen.y1, -40), Math.max(seen.y2, tree.height + 40)];
  const ticks = ticksAt(tree.axis, seen.across);
  return (
    <g className="genealogy-grid">
      <Shapes
        shapes={breakShapes(tree.axis, Math.max(y1, -2000), Math.min(y2, tree.height + 2000), screenInk)}
      />
      <Shapes shapes={gridShapes(ticks, y1, y2, screenInk)} />
    </g>
  );
}

/** Moves one element with the camera; nothing is drawn anew. */
function useMoved(viewport: Viewport) {
  const ref = useRef<SVGGElement>(null);
  useLayoutEffect(() => {
    const move = () => {
      const { x, y, k, kx } = viewport.get();
      ref.current?.setAttribute('transform', `translate(${x} ${y}) scale(${kx} ${k})`);
    };
    move();
    return viewport.subscribe(move);
  }, [viewport]);
  return ref;
}

/** The drawing itself: what is near the screen, moved by one transform. */
export function World({ focus, tree, scene, viewport, rankOf, until, lit }: WorldProps) {
  const ref = useMoved(viewport);
  const seen = useSeen(viewport);
  const limit = until ?? Number.POSITIVE_INFINITY;
  const { scale, across } = seen;
  const shown = useMemo(() => inSight(scene, seen, limit), [scene, seen, limit]);
  const names = useMemo(
    () => chooseNames(scene.organisations, { scale, across }, tree.rowHeight, rankOf),
    [scene, scale, across, tree.rowHeight, rankOf],
  );
  const stretch = useMemo(() => stretchAt({ scale, across }), [scale, across]);
  const isFar = scale < farScale;
  const clip = until === null ? undefined : 'url(#genealogy-until)';
  return (
    <g ref={ref}>
      {until === null ? null : (
        <clipPath id="genealogy-until">
          <rect x={-1e6} y={-1e6} width={1e6 + until} height={2e6} />
        </clipPath>
      )}
      <Grid tree={tree} seen={seen} />
      {isFar ? (
        <FarWorld scene={scene} until={limit} pitch={tree.rowHeight * scale} />
      ) : (
        <Near organisations={shown.organisations} links={shown.links} clip={clip} stretch={stretch.mark} />
      )}
      {lit(stretch)}
      {isFar
        ? null
        : shown.organisations.map((o) => (
            <EndsView key={o.id} organisation={o} until={limit} stretch={stretch.mark} />
          ))}
      {shown.organisations.map((o) =>
        !names.has(o.id) ? null : o.id === focus && !isFar ? (
          <SteadyName key={o.id} organisation={o} stretch={stretch} viewport={viewport} />
        ) : (
          <NameView key={o.id} organisation={o} stretch={stretch} />
        ),
      )}
      {shown.blocks.map((block) => (
        <BlockView key={block.parent} block={block} stretch={stretch} />
      ))}
    </g>
  );
}
