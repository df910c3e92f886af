import { type RefObject, useEffect, useRef, useState } from 'react';
import type { DrawingColours } from '../graph/model.ts';
import { createGraphView, type GraphView } from '../graph/view.ts';
import { useTheme } from '../ui/theme.ts';

/** The colours of a drawing, as the page's variables have them now. */
export function drawingColours(element: Element): DrawingColours {
  const style = getComputedStyle(element);
  const colour = (name: string) => style.getPropertyValue(name).trim();
  return {
    ground: colour('--ground'),
    box: colour('--sunken'),
    boxLine: colour('--line'),
    ink: colour('--ink'),
    inkSoft: colour('--ink-2'),
    select: colour('--select'),
  };
}

/** A drawing in a container, as long as the component is there. */
export function useGraph(container: RefObject<HTMLElement | null>): GraphView | undefined {
  const theme = useTheme();
  const [view, setView] = useState<GraphView>();
  useEffect(() => {
    const element = container.current;
    if (!element) return;
    const made = createGraphView(element, {
      colours: drawingColours(element),
      font: getComputedStyle(element).fontFamily,
    });
    setView(made);
    return () => {
      made.destroy();
      setView(undefined);
    };
  }, [container]);
  const drawn = useRef(theme);
  useEffect(() => {
    if (!view || !container.current || drawn.current === theme) return;
    drawn.current = theme;
    view.setColours(drawingColours(container.current));
  }, [view, theme, container]);
  return view;
}
