import { type RefObject, useLayoutEffect } from 'react';
import type { Viewport } from './viewport.ts';

/** Tells the viewport how large its element is, now and whenever that changes. */
export function useScreenSize(
  ref: RefObject<HTMLElement | null>,
  viewport: Viewport,
  onResize: () => void,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is called is the same in effect, whenever it was made
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const read = () => {
      viewport.resize({ width: element.clientWidth, height: element.clientHeight });
      onResize();
    };
    read();
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref, viewport]);
}
