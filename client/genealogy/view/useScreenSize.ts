import { type RefObject, useLayoutEffect } from 'react';
import type { Viewport } from './viewport.ts';

/** Tells the viewport how large its element is, now and whenever that changes. */
export function useScreenSize(
  ref: RefObject<HTMLElement | null>,
  viewport: Viewport,
  onFirst: () => void,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the first size is told once
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const read = () => {
      const isFirst = viewport.screen().width === 0;
      viewport.resize({ width: element.clientWidth, height: element.clientHeight });
      if (isFirst) onFirst();
    };
    read();
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref, viewport]);
}
