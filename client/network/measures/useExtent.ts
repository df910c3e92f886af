import { type RefObject, useEffect, useState } from 'react';

/** Width and height of an element, as they change; undefined until it is there. */
export function useExtent(element: RefObject<HTMLElement | null>) {
  const [extent, setExtent] = useState<{ width: number; height: number }>();
  useEffect(() => {
    const { current } = element;
    if (!current) return;
    const observer = new ResizeObserver(() => {
      setExtent({ width: current.clientWidth, height: current.clientHeight });
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return extent;
}
