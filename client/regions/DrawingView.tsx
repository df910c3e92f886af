import { useId } from 'react';
import { Shapes } from '../ui/figures/ShapeView.tsx';
import { DrawingBox } from './DrawingBox.tsx';
import { DrawingParts } from './DrawingParts.tsx';
import type { Drawing, Part } from './drawing.ts';
import { usePartKeys } from './usePartKeys.ts';

interface Props {
  label: string;
  drawing: Drawing;
  /** Codes of each part that is chosen. */
  chosen: readonly (readonly string[])[];
  onChoose(part: Part): void;
}

/** A picture whose parts are chosen by mouse, touch or keys. */
export function DrawingView({ label, drawing, chosen, onChoose }: Props) {
  const prefix = useId();
  const { at, ...hands } = usePartKeys(drawing.parts, onChoose);
  return (
    <DrawingBox label={label} size={drawing} active={at < 0 ? undefined : `${prefix}-${at}`} {...hands}>
      <Shapes shapes={drawing.below} />
      <DrawingParts parts={drawing.parts} prefix={prefix} chosen={chosen} at={at} />
      <g pointerEvents="none">
        <Shapes shapes={drawing.above} />
      </g>
    </DrawingBox>
  );
}
