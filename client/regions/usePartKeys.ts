import { type KeyboardEvent, type MouseEvent, useState } from 'react';
import type { Part } from './drawing.ts';

const steps: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowRight: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** Which part of a picture is under the keys: arrows walk, Enter and the space bar choose, a press chooses. */
export function usePartKeys(parts: readonly Part[], onChoose: (part: Part) => void) {
  const [at, setAt] = useState(-1);
  function onKeyDown(event: KeyboardEvent): void {
    const step = steps[event.key];
    const isChoice = event.key === 'Enter' || event.key === ' ';
    if (event.ctrlKey || event.metaKey || event.altKey || parts.length === 0) return;
    if (!step && !isChoice) return;
    event.preventDefault();
    const part = parts[at];
    if (step) setAt(step(at, parts.length - 1));
    else if (part) onChoose(part);
  }
  function onClick(event: MouseEvent): void {
    const found = (event.target as Element).closest<SVGElement>('[data-part]');
    const part = found && parts[Number(found.dataset.part)];
    if (!part) return;
    setAt(parts.indexOf(part));
    onChoose(part);
  }
  return { at: Math.min(at, parts.length - 1), onKeyDown, onClick };
}
