import { memo, useMemo } from 'react';
import { screenInk } from '../../ui/figures/shapes.ts';
import { markRadius } from '../scene/life.ts';
import type { Scene } from '../scene/scene.ts';

/** Paths of one colour, put together. */
interface Batch {
  colour: string;
  d: string;
}

function batch(parts: Iterable<{ colour: string; d: string }>): Batch[] {
  const byColour = new Map<string, string[]>();
  for (const { colour, d } of parts) {
    const list = byColour.get(colour);
    if (list) list.push(d);
    else byColour.set(colour, [d]);
  }
  return [...byColour].map(([colour, list]) => ({ colour, d: list.join('') }));
}

function lifeBatches(scene: Scene, until: number): Batch[] {
  return batch(
    scene.organisations
      .filter(({ placed }) => placed.mark.x <= until)
      .map(({ placed, colour }) => ({
        colour,
        d: `M${placed.mark.x} ${placed.y}H${Math.min(placed.end.x, until)}`,
      })),
  );
}

/** A short stroke at each start; round marks would be stretched. */
function startBatches(scene: Scene, until: number): Batch[] {
  return batch(
    scene.organisations
      .filter(({ placed }) => placed.mark.x <= until)
      .map(({ placed, colour }) => ({
        colour,
        d: `M${placed.mark.x} ${placed.y - markRadius}V${placed.y + markRadius}`,
      })),
  );
}

function linkPath(scene: Scene, kind: 'upright' | 'extra', until: number): string {
  return scene.links
    .filter((link) => link.kind === kind && link.x <= until)
    .map((link) => `M${link.x} ${link.y1}V${link.y2}`)
    .join('');
}

/** Lines leave more than half of their row free, so that rows are told apart and names can be read on them. */
function widthAt(pitch: number, most: number): number {
  return Math.max(0.25, Math.min(most, pitch * 0.4));
}

/** The drawing from afar: a few long paths instead of thousands of small ones. `pitch`: from row to row on the screen, in pixels. */
export const FarWorld = memo(function FarWorld({
  scene,
  until,
  pitch,
}: {
  scene: Scene;
  until: number;
  pitch: number;
}) {
  const lives = useMemo(() => lifeBatches(scene, until), [scene, until]);
  const starts = useMemo(() => startBatches(scene, until), [scene, until]);
  const uprights = useMemo(() => linkPath(scene, 'upright', until), [scene, until]);
  return (
    <g className="genealogy-far">
      <path d={uprights} stroke={screenInk.ink3} strokeWidth={widthAt(pitch, 1)} />
      {lives.map(({ colour, d }) => (
        <path key={colour} d={d} stroke={colour} strokeWidth={widthAt(pitch, 1.6)} />
      ))}
      {starts.map(({ colour, d }) => (
        <path key={colour} d={d} stroke={colour} strokeWidth={2 * widthAt(pitch, 1.2)} />
      ))}
    </g>
  );
});
