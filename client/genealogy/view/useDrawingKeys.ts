import type { KeyboardEvent } from 'react';
import { useKeys } from '../../ui/keys.ts';
import type { Step } from '../model/walk.ts';

export interface DrawingKeys {
  step(step: Step): void;
  makeFocus(): void;
  expand(): void;
  collapse(): void;
  fit(): void;
  zoom(factor: number): void;
  clear(): void;
}

const steps: Record<string, Step> = {
  ArrowLeft: 'parent',
  ArrowRight: 'child',
  ArrowUp: 'before',
  ArrowDown: 'after',
};

const group = 'Genealogy';

/** Keys of the drawing: those with letters work everywhere in the view, arrows and Enter while the drawing has the focus. */
export function useDrawingKeys(keys: DrawingKeys): (event: KeyboardEvent) => void {
  useKeys([
    { key: 'arrowleft', what: 'To the parent', group },
    { key: 'arrowright', what: 'To a child', group },
    { key: 'arrowup', what: 'To the sibling above', group },
    { key: 'arrowdown', what: 'To the sibling below', group },
    { key: 'enter', what: 'Make the selected organisation the focus', group },
    { key: 'e', what: 'Expand what is folded at the selected organisation', group, run: keys.expand },
    { key: 'c', what: 'Collapse the branch of the selected organisation', group, run: keys.collapse },
    { key: 'f', what: 'Fit the whole drawing', group, run: keys.fit },
    { key: '+', what: 'Zoom in', group, run: () => keys.zoom(1.25) },
    { key: '-', what: 'Zoom out', group, run: () => keys.zoom(0.8) },
  ]);
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = steps[event.key];
    if (step) keys.step(step);
    else if (event.key === 'Enter') keys.makeFocus();
    else if (event.key === 'Escape') keys.clear();
    else if (event.key === '=') keys.zoom(1.25);
    else return;
    event.preventDefault();
  };
}
