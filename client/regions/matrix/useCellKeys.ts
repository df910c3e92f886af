import type { FocusEvent, KeyboardEvent } from 'react';
import { useState } from 'react';

const steps: Record<string, [number, number]> = {
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
};

/** Walks the cells of a table that hold something: one of them takes part in the order of the tab key, arrows go to the next in their way. */
export function useCellKeys() {
  const [at, setAt] = useState('0,0');
  function onFocus(event: FocusEvent<HTMLElement>): void {
    const cell = event.target.closest<HTMLElement>('[data-cell]');
    if (cell?.dataset.cell) setAt(cell.dataset.cell);
  }
  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const step = steps[event.key];
    const cell = (event.target as HTMLElement).closest<HTMLElement>('[data-cell]');
    if (!step || !cell?.dataset.cell) return;
    event.preventDefault();
    let [row, column] = cell.dataset.cell.split(',').map(Number) as [number, number];
    const last = event.currentTarget.querySelectorAll('tbody tr').length;
    while (row >= 0 && column >= 0 && row < last && column < last) {
      row += step[0];
      column += step[1];
      const next = event.currentTarget.querySelector<HTMLElement>(`[data-cell="${row},${column}"]`);
      if (!next) continue;
      next.focus();
      return;
    }
  }
  return { at, onFocus, onKeyDown };
}
