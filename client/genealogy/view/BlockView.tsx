import { memo } from 'react';
import { shortenName } from '../layout/names.ts';
import { nameShape, nameSize } from '../scene/labels.ts';
import type { BlockItemScene, BlockScene } from '../scene/scene.ts';
import { type Shape, screenInk } from '../scene/shapes.ts';
import { nameSizeAt } from './label-choice.ts';
import { Shapes } from './ShapeView.tsx';

/** Names of neighbouring lines of a block touch beyond this size. */
const tallest = 16;

/** A name that keeps its size on the screen and its room in the block: zoomed out, its middle gives way. */
function nameAt(item: BlockItemScene, size: number): Shape[] {
  if (size > tallest) return [];
  const letters = Math.max(3, Math.floor((item.name.text.length * nameSize) / size));
  const text = size > nameSize ? shortenName(item.name.text, letters) : item.name.text;
  const shape = nameShape({ ...item.name, text }, screenInk, item.weight);
  return [shape.tag === 'text' ? { ...shape, size } : shape];
}

/** Organisations without any year, in a dashed frame. Too far away to be read, they say so. */
export const BlockView = memo(function BlockView({ block, scale }: { block: BlockScene; scale: number }) {
  const size = nameSizeAt(scale);
  return (
    <g>
      <Shapes shapes={block.frame} />
      {block.items.map((item) => (
        <g key={item.id} data-id={item.id}>
          <rect className="genealogy-hit" x={item.x} y={item.y} width={item.width} height={18} />
          <Shapes shapes={item.marks} />
          <Shapes shapes={nameAt(item, size)} />
        </g>
      ))}
    </g>
  );
});
