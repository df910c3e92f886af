import { type RefObject, useLayoutEffect, useState } from 'react';

/** Width of an element in pixels, in steps of which it is one at least, so that small changes change nothing; 0 until it is known. Kept while the element is not shown, as in print. */
export function useStageWidth(ref: RefObject<HTMLElement | null>, step = 80): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const read = () => {
      const { clientWidth } = element;
      if (clientWidth > 0) setWidth(Math.max(step, Math.floor(clientWidth / step) * step));
    };
    read();
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref, step]);
  return width;
}
