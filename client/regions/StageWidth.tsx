import { type ReactNode, useRef } from 'react';
import { useStageWidth } from '../ui/figures/useStageWidth.ts';

/** As wide as there is room, up to what the eye takes in; nothing until the width is known. */
export function StageWidth({ most, children }: { most: number; children(width: number): ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const width = Math.min(most, useStageWidth(box, 20));
  return (
    <div className="regions-stage" ref={box}>
      {width > 0 ? children(width) : null}
    </div>
  );
}
