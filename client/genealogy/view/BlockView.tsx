import { memo } from 'react';
import { shortenName } from '../layout/names.ts';
import { nameShape } from '../scene/labels.ts';
import type { BlockItemScene, BlockScene } from '../scene/scene.ts';
import { type Shape, screenInk } from '../scene/shapes.ts';
import { type Stretch, stretchAround } from './label-choice.ts';
import { Shapes } from './ShapeView.tsx';

/** Names of neighbouring lines of a block touch beyond this stretch. */
const tallest = 1.35;

/** A name that keeps its size on the screen and its room in the block: zoomed out, its middle gives way. */
function nameAt(item: BlockItemScene, stretch: Stretch): Shape {
  const letters = Math.max(3, Math.floor(item.name.text.length / stretch.x));
  const text = stretch.x > 1 ? shortenName(item.name.text, letters) : item.name.text;
  return nameShape({ ...item.name, text }, screenInk, item.weight);
}

/** Organisations without any year, in a dashed frame. Too far away to be read, only their signs are left. */
export const BlockView = memo(function BlockView({
  block,
  stretch,
}: {
  block: BlockScene;
  stretch: Stretch;
}) {
  return (
    <g>
      <Shapes shapes={block.frame} />
      {block.items.map((item) => (
        <g key={item.id} data-id={item.id}>
          <rect className="genealogy-hit" x={item.x} y={item.y} width={item.width} height={18} />
          <Shapes shapes={item.marks} />
          {stretch.y > tallest ? null : (
            <g transform={stretchAround(item.name.x, item.name.y - 4, stretch)}>
              <Shapes shapes={[nameAt(item, stretch)]} />
            </g>
          )}
        </g>
      ))}
    </g>
  );
});
