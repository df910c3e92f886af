import { memo } from 'react';
import { Shapes } from '../../ui/figures/ShapeView.tsx';
import { screenInk } from '../../ui/figures/shapes.ts';
import { chipShapes, nameShape } from '../scene/labels.ts';
import type { OrganisationScene } from '../scene/scene.ts';
import { type Stretch, stretchAround } from './label-choice.ts';

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
