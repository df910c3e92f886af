import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Hovered } from '../graph/events.ts';
import type { Point } from '../graph/layouts/types.ts';
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

export type Phase =
  | { name: 'ready' }
  | { name: 'arranging'; placed: number; of: number }
  | { name: 'failed'; error: Error };

export interface Pointed {
  what: NonNullable<Hovered>;
  at: Point;
}

export interface MountedGraph {
  view: GraphView | undefined;
  phase: Phase;
  /** What the pointer rests on. */
  pointed: Pointed | undefined;
  /** One line stands for all links between two boxes. */
  isBundled: boolean;
}

/** A drawing in a container, as long as the component is there. */
export function useGraph(container: RefObject<HTMLElement | null>): MountedGraph {
  const theme = useTheme();
  const [view, setView] = useState<GraphView>();
  const [phase, setPhase] = useState<Phase>({ name: 'ready' });
  const [pointed, setPointed] = useState<Pointed>();
  const [isBundled, setBundled] = useState(false);
  useEffect(() => {
    const element = container.current;
    if (!element) return;
    const made = createGraphView(element, {
      colours: drawingColours(element),
      font: getComputedStyle(element).fontFamily,
    });
    made.on('progress', (placed, of) => setPhase({ name: 'arranging', placed, of }));
    made.on('layoutstop', () => setPhase({ name: 'ready' }));
    made.on('overview', setBundled);
    made.on('failed', (error) => setPhase({ name: 'failed', error }));
    made.on('hover', (what, at) => setPointed(what ? { what, at } : undefined));
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
  return { view, phase, pointed, isBundled };
}
