import { type PointerEvent, useRef } from 'react';
import type { YearAxis } from './year-model.ts';

/** Years moved by so many pixels, kept within the axis. */
export function movedBand(axis: YearAxis, from: number, to: number, byYears: number): [number, number] {
  const by = Math.max(axis.first - from, Math.min(axis.last - to, Math.round(byYears)));
  return [from + by, to + by];
}

/** Drags the chosen years along the axis, their span kept. */
export function useBandDrag(
  axis: YearAxis,
  from: number,
  to: number,
  onMove: (years: [number, number], how: 'step' | 'quietly') => void,
) {
  const begin = useRef<{ x: number; from: number; to: number; width: number } | undefined>(undefined);
  function yearsAt(event: PointerEvent): [number, number] | undefined {
    const start = begin.current;
    if (!start) return undefined;
    const perPixel = (axis.last - axis.first) / start.width;
    return movedBand(axis, start.from, start.to, (event.clientX - start.x) * perPixel);
  }
  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0) return;
      // The slider below would take this for a press on its track.
      event.stopPropagation();
      event.currentTarget.setPointerCapture(event.pointerId);
      const width = event.currentTarget.parentElement?.clientWidth ?? 1;
      begin.current = { x: event.clientX, from, to, width };
    },
    onPointerMove(event: PointerEvent) {
      const years = yearsAt(event);
      if (years) onMove(years, 'quietly');
    },
    onPointerUp(event: PointerEvent) {
      const years = yearsAt(event);
      begin.current = undefined;
      if (years) onMove(years, 'step');
    },
    onPointerCancel() {
      begin.current = undefined;
    },
  };
}
