import { memo } from 'react';
import { chipShapes, nameShape, nameSize } from '../scene/labels.ts';
import type { OrganisationScene } from '../scene/scene.ts';
import { screenInk } from '../scene/shapes.ts';
import { nameSizeAt } from './label-choice.ts';
import { Shapes } from './ShapeView.tsx';

/** The name above a life line, with its chips, at a size that can be read at any scale. */
export const NameView = memo(function NameView({
  organisation,
  scale,
}: {
  organisation: OrganisationScene;
  scale: number;
}) {
  const { id, placed, weight } = organisation;
  const growth = nameSizeAt(scale) / nameSize;
  const { x } = placed.name;
  const y = placed.y - 2;
  const transform = growth === 1 ? undefined : `translate(${x} ${y}) scale(${growth}) translate(${-x} ${-y})`;
  return (
    <g transform={transform} className="genealogy-name">
      <g data-id={id}>
        <Shapes shapes={[nameShape(placed.name, screenInk, weight)]} />
      </g>
      {placed.chips.map((chip) => (
        <g key={chip.kind} data-chip={chip.kind} data-of={id}>
          <Shapes shapes={chipShapes(chip, screenInk)} />
        </g>
      ))}
    </g>
  );
});
