import { memo } from 'react';
import { chipShapes, nameShape } from '../scene/labels.ts';
import type { OrganisationScene } from '../scene/scene.ts';
import { screenInk } from '../scene/shapes.ts';
import { type Stretch, stretchAround } from './label-choice.ts';
import { Shapes } from './ShapeView.tsx';

/** The name above a life line, with its chips, at a size that can be read at any scale. */
export const NameView = memo(function NameView({
  organisation,
  stretch,
}: {
  organisation: OrganisationScene;
  stretch: Stretch;
}) {
  const { id, placed, weight } = organisation;
  return (
    <g transform={stretchAround(placed.name.x, placed.y - 2, stretch)} className="genealogy-name">
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
