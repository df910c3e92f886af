import type { Drawing } from './drawing.ts';
import type { Point } from './layouts/types.ts';
import { toScreen } from './viewport.ts';

/** Whether a point lies within a line that is closed from its end to its beginning (even–odd rule). */
export function isWithin({ x, y }: Point, line: readonly Point[]): boolean {
  let inside = false;
  for (let i = 0, j = line.length - 1; i < line.length; j = i++) {
    const a = line[i]!;
    const b = line[j]!;
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
  }
  return inside;
}

const svgSpace = 'http://www.w3.org/2000/svg';

/** A sheet over the drawing on which the pointer leaves a line. */
function sheetOver(container: HTMLElement): { sheet: SVGSVGElement; line: SVGPolygonElement } {
  const sheet = document.createElementNS(svgSpace, 'svg');
  const line = document.createElementNS(svgSpace, 'polygon');
  sheet.setAttribute('class', 'graph-layer graph-lasso');
  sheet.setAttribute('aria-hidden', 'true');
  sheet.append(line);
  container.append(sheet);
  return { sheet, line };
}

function caughtBy({ scene, surface }: Drawing, line: readonly Point[]): string[] {
  const viewport = surface.viewport();
  return [...scene.nodes]
    .filter(([, { place }]) => isWithin(toScreen(viewport, place), line))
    .map(([id]) => id);
}

/** Lets the pointer draw one line around organisations and tells which it caught. Answers a function that gives up. */
export function startLasso(drawing: Drawing, container: HTMLElement, done: () => void): () => void {
  const { sheet, line } = sheetOver(container);
  const points: Point[] = [];
  const add = ({ clientX, clientY }: PointerEvent) => {
    const { left, top } = sheet.getBoundingClientRect();
    points.push({ x: clientX - left, y: clientY - top });
    line.setAttribute('points', points.map((p) => `${p.x},${p.y}`).join(' '));
  };
  sheet.addEventListener('pointerdown', (event) => {
    sheet.setPointerCapture(event.pointerId);
    add(event);
  });
  sheet.addEventListener('pointermove', (event) => {
    if (points.length > 0) add(event);
  });
  sheet.addEventListener('pointercancel', () => finish(false));
  sheet.addEventListener('pointerup', () => finish(points.length > 2));
  function finish(isDrawn: boolean): void {
    sheet.remove();
    if (isDrawn) drawing.tell('caught', caughtBy(drawing, points));
    done();
  }
  return () => sheet.remove();
}
