import { useEffect, useState } from 'react';
import type { GraphView } from '../graph/view.ts';

/** Whether the lasso is in the hand, and how to take it. Escape gives it up. */
export function useLasso(view: GraphView | undefined) {
  const [isOn, setOn] = useState(false);
  useEffect(() => {
    if (!isOn || !view) return;
    const end = () => setOn(false);
    const giveUp = view.lasso(end);
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && end();
    window.addEventListener('keydown', onKey);
    return () => {
      giveUp();
      window.removeEventListener('keydown', onKey);
    };
  }, [isOn, view]);
  return { isOn, take: () => setOn(true), putDown: () => setOn(false) };
}
