import { type RefObject, useLayoutEffect, useState } from 'react';

/** Width of an element in pixels, in steps, so that small changes change nothing; 0 until it is known. */
export function useStageWidth(ref: RefObject<HTMLElement | null>, step = 80): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const read = () => setWidth(Math.floor(element.clientWidth / step) * step);
    read();
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref, step]);
  return width;
}
