import type { KeyboardEvent, PointerEvent } from 'react';
import { type Division, shares } from './useDivision.ts';

/** Between the drawing and what stands below it: dragged or moved by arrow keys; a double press sets it back. */
export function Divider({ share, divide }: Division) {
  const byKey: Record<string, number> = {
    ArrowUp: share + shares.step,
    ArrowDown: share - shares.step,
    Home: shares.least,
    End: shares.most,
  };
  function press(event: KeyboardEvent): void {
    const next = byKey[event.key];
    if (next === undefined) return;
    event.preventDefault();
    divide(next);
  }
  function drag(event: PointerEvent<HTMLElement>): void {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const { top, height } = event.currentTarget.closest('.network-body')!.getBoundingClientRect();
    divide(Math.round((1 - (event.clientY - top) / height) * 100));
  }
  return (
    <hr
      className="network-divider"
      aria-label="Height of the table and measures"
      aria-valuenow={share}
      aria-valuemin={shares.least}
      aria-valuemax={shares.most}
      tabIndex={0}
      onKeyDown={press}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onDoubleClick={() => divide(shares.usual)}
    />
  );
}
