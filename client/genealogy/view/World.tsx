import { memo, useLayoutEffect, useMemo, useRef } from 'react';
import type { TimeTree } from '../layout/types.ts';
import { breakShapes, gridShapes, ticksAt } from '../scene/axis.ts';
import type { LinkScene, OrganisationScene, Scene } from '../scene/scene.ts';
import { screenInk } from '../scene/shapes.ts';
import { BlockView } from './BlockView.tsx';
import { FarWorld } from './FarWorld.tsx';
import { chooseNames } from './label-choice.ts';
import { NameView } from './NameView.tsx';
import { Shapes } from './ShapeView.tsx';
import { type Seen, useSeen } from './useSeen.ts';
import type { Viewport } from './viewport.ts';

/** Below this scale signs are too small to be told apart, and the drawing is simplified. */
const farScale = 0.45;

export interface WorldProps {
  tree: TimeTree;
  scene: Scene;
  viewport: Viewport;
  rankOf: (id: string) => number;
  /** Nothing right of this is drawn: the as-of year; null for all. */
  until: number | null;
  /** Drawn over everything. */
  children?: React.ReactNode;
}

const LifeView = memo(function LifeView({ organisation }: { organisation: OrganisationScene }) {
  return <Shapes shapes={organisation.lines} />;
});

const EndsView = memo(function EndsView({
  organisation,
  until,
}: {
  organisation: OrganisationScene;
  until: number;
}) {
  const { id, placed, start, end, x1, x2 } = organisation;
  return (
    <g data-id={id}>
      <rect className="genealogy-hit" x={x1} y={placed.y - 16} width={x2 - x1} height={21} />
      <Shapes shapes={start} />
      {placed.end.x <= until ? <Shapes shapes={end} /> : null}
    </g>
  );
});

const LinkView = memo(function LinkView({ link }: { link: LinkScene }) {
  return (
    <g data-link={link.id}>
      <path className="genealogy-hit-line" d={`M${link.x} ${link.y1}V${link.y2}`} />
      <Shapes shapes={link.line} />
    </g>
  );
});

const SignsView = memo(function SignsView({ link }: { link: LinkScene }) {
  return (
    <g data-link={link.id}>
      <Shapes shapes={link.signs} />
    </g>
  );
});

function inSight(scene: Scene, seen: Seen, until: number) {
  const row = 24;
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
      x2 + 200 >= seen.x1 &&
      x1 <= seen.x2 &&
      placed.mark.x <= until,
  );
  const blocks = scene.blocks.filter((block) => block.y2 >= seen.y1 && block.y1 <= seen.y2);
  return { links, organisations, blocks };
}

function Grid({ tree, seen }: { tree: TimeTree; seen: Seen }) {
  if (!tree.axis) return null;
  const [y1, y2] = [Math.min(seen.y1, -40), Math.max(seen.y2, tree.height + 40)];
  const ticks = ticksAt(tree.axis, seen.scale);
  return (
    <g className="genealogy-grid">
      <Shapes
        shapes={breakShapes(tree.axis, Math.max(y1, -2000), Math.min(y2, tree.height + 2000), screenInk)}
      />
      <Shapes shapes={gridShapes(ticks, y1, y2, screenInk)} />
    </g>
  );
}

/** Links and life lines with all their signs. */
function Near({ shown, clip }: { shown: ReturnType<typeof inSight>; clip: string | undefined }) {
  return (
    <>
      <g clipPath={clip}>
        {shown.links.map((link) => (
          <LinkView key={link.id} link={link} />
        ))}
        {shown.organisations.map((o) => (
          <LifeView key={o.id} organisation={o} />
        ))}
      </g>
      {shown.links.map((link) => (link.signs.length > 0 ? <SignsView key={link.id} link={link} /> : null))}
    </>
  );
}

/** The drawing itself: what is near the screen, moved by one transform. */
export function World({ tree, scene, viewport, rankOf, until, children }: WorldProps) {
  const ref = useRef<SVGGElement>(null);
  const seen = useSeen(viewport);
  const limit = until ?? Number.POSITIVE_INFINITY;
  const shown = useMemo(() => inSight(scene, seen, limit), [scene, seen, limit]);
  const names = useMemo(
    () => chooseNames(scene.organisations, seen.scale, tree.rowHeight, rankOf),
    [scene, seen.scale, tree.rowHeight, rankOf],
  );
  useLayoutEffect(() => {
    const move = () => {
      const { x, y, k } = viewport.get();
      ref.current?.setAttribute('transform', `translate(${x} ${y}) scale(${k})`);
    };
    move();
    return viewport.subscribe(move);
  }, [viewport]);
  const clip = until === null ? undefined : 'url(#genealogy-until)';
  const isFar = seen.scale < farScale;
  return (
    <g ref={ref} className="genealogy-world">
      {until === null ? null : (
        <clipPath id="genealogy-until">
          <rect x={-1e6} y={-1e6} width={1e6 + until} height={2e6} />
        </clipPath>
      )}
      <Grid tree={tree} seen={seen} />
      {isFar ? <FarWorld scene={scene} until={limit} /> : <Near shown={shown} clip={clip} />}
      {children}
      {isFar ? null : shown.organisations.map((o) => <EndsView key={o.id} organisation={o} until={limit} />)}
      {shown.organisations.map((o) =>
        names.has(o.id) ? <NameView key={o.id} organisation={o} scale={seen.scale} /> : null,
      )}
      {shown.blocks.map((block) => (
        <BlockView key={block.parent} block={block} scale={seen.scale} />
      ))}
    </g>
  );
}
