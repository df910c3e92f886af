import { memo, useMemo } from 'react';
import { Shapes } from '../../ui/figures/ShapeView.tsx';
import { type Shape, screenInk } from '../../ui/figures/shapes.ts';
import { shortenName } from '../layout/names.ts';
import { nameShape } from '../scene/labels.ts';
import type { BlockItemScene, BlockScene } from '../scene/scene.ts';
import { type Stretch, stretchAround } from './label-choice.ts';

/** Names of neighbouring lines of a block touch beyond this stretch. */
const tallest = 1.5;

/** Where the widest name of each item's column ends: shorter ones may reach as far. */
function columnEnds(items: readonly BlockItemScene[]): number[] {
  const columns: BlockItemScene[][] = [];
  items.forEach((item, i) => {
    if (i === 0 || item.y < items[i - 1]!.y) columns.push([item]);
    else columns.at(-1)!.push(item);
  });
  return columns.flatMap((column) => {
    const end = Math.max(...column.map(({ name }) => name.x + name.width));
    return column.map(() => end);
  });
}

/** A name that keeps its size on the screen and its column's room: zoomed out, its middle gives way. */
function nameAt({ name, weight }: BlockItemScene, end: number, stretch: Stretch): Shape {
  const share = (end - name.x) / (name.width * stretch.x);
  const letters = Math.max(3, Math.floor(Array.from(name.text).length * share));
  return nameShape(
    { ...name, text: share < 1 ? shortenName(name.text, letters) : name.text },
    screenInk,
    weight,
  );
}

/** Organisations without any year, in a dashed frame. Too far away to be read, only their signs are left. */
export const BlockView = memo(function BlockView({
  block,
  stretch,
}: {
  block: BlockScene;
  stretch: Stretch;
}) {
  const ends = useMemo(() => columnEnds(block.items), [block]);
  return (
    <g>
      <Shapes shapes={block.frame} />
      {block.items.map((item, i) => (
        <g key={item.id} data-id={item.id}>
          <rect className="genealogy-hit" x={item.x} y={item.y} width={item.width} height={18} />
          <Shapes shapes={item.marks} />
          {stretch.y > tallest ? null : (
            <g transform={stretchAround(item.name.x, item.name.y - 4, stretch)}>
              <Shapes shapes={[nameAt(item, ends[i]!, stretch)]} />
            </g>
          )}
        </g>
      ))}
    </g>
  );
});
