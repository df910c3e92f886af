import { type RefObject, useEffect } from 'react';

/** What gestures move: a camera in pixels of the screen. */
export interface Movable {
  pan(dx: number, dy: number): void;
  /** Zooms around a point of the screen. */
  zoom(factor: number, x: number, y: number): void;
}

/** A press that moved less than this is a click. */
const clickSlop = 4;

interface Finger {
  x: number;
  y: number;
}

function middleOf(fingers: ReadonlyMap<number, Finger>): Finger & { apart: number } {
  const [a, b] = [...fingers.values()];
  if (!a) return { x: 0, y: 0, apart: 0 };
  if (!b) return { ...a, apart: 0 };
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, apart: Math.hypot(a.x - b.x, a.y - b.y) };
}

function wheelUnit(event: WheelEvent): number {
  return event.deltaMode === WheelEvent.DOM_DELTA_LINE
    ? 16
    : event.deltaMode === WheelEvent.DOM_DELTA_PAGE
      ? 400
      : 1;
}

/**
 * Drag and two fingers pan, pinch and wheel zoom, the wheel with Shift (or sideways) pans. Returns nothing: what is
 * given moves. `data-dragging` is set on the element while a drag goes on, so that its end is no click.
 */
export function useGestures(ref: RefObject<HTMLElement | null>, movable: Movable): void {
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const fingers = new Map<number, Finger>();
    let start: Finger | null = null;

    function local(event: PointerEvent | WheelEvent): Finger {
      const box = element!.getBoundingClientRect();
      return { x: event.clientX - box.left, y: event.clientY - box.top };
    }
    function onWheel(event: WheelEvent): void {
      event.preventDefault();
      const unit = wheelUnit(event);
      const sideways = event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY);
      if (sideways && !event.ctrlKey) {
        const dx = event.deltaX === 0 ? event.deltaY : event.deltaX;
        movable.pan(-dx * unit, 0);
        return;
      }
      const { x, y } = local(event);
      const strength = event.ctrlKey ? 0.01 : 0.0016;
      movable.zoom(Math.exp(-event.deltaY * unit * strength), x, y);
    }
    function onDown(event: PointerEvent): void {
      if (event.pointerType === 'mouse' && event.button !== 0) return;
      fingers.set(event.pointerId, local(event));
      start = middleOf(fingers);
    }
    function onMove(event: PointerEvent): void {
      if (!fingers.has(event.pointerId) || !start) return;
      const before = middleOf(fingers);
      fingers.set(event.pointerId, local(event));
      const after = middleOf(fingers);
      const isDrag = 'dragging' in element!.dataset;
      if (!isDrag && Math.hypot(after.x - start.x, after.y - start.y) < clickSlop && fingers.size === 1)
        return;
      if (!isDrag) {
        element!.dataset.dragging = '';
        element!.setPointerCapture(event.pointerId);
      }
      movable.pan(after.x - before.x, after.y - before.y);
      const factor = before.apart > 0 && after.apart > 0 ? after.apart / before.apart : 1;
      if (factor !== 1) movable.zoom(factor, after.x, after.y);
    }
    function onUp(event: PointerEvent): void {
      fingers.delete(event.pointerId);
      if (fingers.size > 0) return;
      start = null;
      // The click that ends a drag comes after this event.
      window.requestAnimationFrame(() => delete element!.dataset.dragging);
    }
    element.addEventListener('wheel', onWheel, { passive: false });
    element.addEventListener('pointerdown', onDown);
    element.addEventListener('pointermove', onMove);
    element.addEventListener('pointerup', onUp);
    element.addEventListener('pointercancel', onUp);
    return () => {
      element.removeEventListener('wheel', onWheel);
      element.removeEventListener('pointerdown', onDown);
      element.removeEventListener('pointermove', onMove);
      element.removeEventListener('pointerup', onUp);
      element.removeEventListener('pointercancel', onUp);
    };
  }, [ref, movable]);
}
