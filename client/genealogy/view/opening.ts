import type { TimeTree } from '../layout/types.ts';
import { type Kin, linesOfDescent, linesToRoots } from '../model/kin.ts';
import { readableScale } from '../model/readable.ts';
import { acrossScale, type Camera, fitAll, holdInSight, roomyFrom } from './camera.ts';
import type { Drawn, Size } from './extent.ts';

export interface Point {
  x: number;
  y: number;
}

/** What the drawing opens on. */
export interface Subject extends Point {
  /** Where its life line ends. */
  end: number;
  /** Where the oldest of its ancestors begins. */
  oldest: number;
  descendants: readonly Point[];
}

/** From the left edge to the oldest ancestor. */
const oldestAt = 24;
/** For the name of an organisation, of the focus in particular. */
const besideFocus = 190;
const besideName = 110;
/** From the edge of the screen to the row of the focus, at least. */
const beyondRow = 30;
/** The scale of rows that don't all find room. */
const tallScale = 0.78;

/**
 * Where the focus opens across the screen: so far right that its oldest ancestor stands at the left edge, if that leaves the focus
 * and its name in sight; else as far right as that allows, so that the nearest of its ancestors are seen.
 */
function focusAcross({ x, oldest }: Subject, kx: number, width: number): number {
  const back = (x - Math.min(oldest, x)) * kx;
  const most = back === 0 ? width * 0.3 : Math.max(width * 0.3, Math.min(width * 0.62, width - besideFocus));
  return Math.min(Math.max(back + oldestAt, width * 0.3), most);
}

/** The start of the stretch of a length that holds most places, within bounds; of equal ones the first. */
function fullest(places: readonly number[], length: number, [low, high]: [number, number]): number {
  const sorted = [...places].sort((a, b) => a - b);
  let [best, most] = [low, -1];
  for (let first = 0, after = 0; first < sorted.length; first++) {
    const start = Math.min(Math.max(sorted[first]!, low), high);
    while (after < sorted.length && sorted[after]! <= start + length) after++;
    const held = after - first;
    if (held > most) [best, most] = [start, held];
  }
  return best;
}

/** Whether at least half of the places lie in a stretch. */
function holdsHalf(start: number, places: readonly number[], length: number): boolean {
  const held = places.filter((place) => place >= start && place <= start + length).length;
  return held * 2 >= places.length;
}

function openAcross(subject: Subject, kx: number, drawing: Drawn, width: number): number {
  if (drawing.width * kx <= width) return (width - drawing.width * kx) / 2;
  const wished = Math.min(16, focusAcross(subject, kx, width) - subject.x * kx);
  const places = subject.descendants.map(({ x }) => x);
  const named = Math.max(60, width - besideName - oldestAt) / kx;
  // All marks in sight are worth more than the last of the names.
  const isWhole = places.every((x) => x * kx + wished >= 0 && x * kx + wished <= width - oldestAt);
  const x =
    isWhole || holdsHalf(-wished / kx, places, named)
      ? wished
      : // The line of the focus has to cross the screen, with room for its name.
        oldestAt - fullest(places, named, [0, Math.max(subject.x, subject.end - besideFocus / kx)]) * kx;
  return Math.max(x, width - drawing.width * kx - 16);
}

function openDown(subject: Subject, k: number, drawing: Drawn, height: number): number {
  if (drawing.height * k <= height) return Math.min(24, (height - drawing.height * k) / 2);
  const length = height / k;
  const bounds: [number, number] = [subject.y - length + beyondRow / k, subject.y - beyondRow / k];
  const places = subject.descendants.map(({ y }) => y);
  const wished = subject.y - length / 2;
  return -(holdsHalf(wished, places, length) ? wished : fullest(places, length, bounds)) * k;
}

/**
 * The whole drawing if its names can be read then, with rows as near together as names allow; else, with names of a size to read, the
 * focus or at least its life line, and as many as can be of its descendants.
 */
export function openOn(drawing: Drawn, screen: Size, subject: Subject | null): Camera {
  const whole = fitAll(drawing, screen);
  if (whole.k >= readableScale || !subject) return whole;
  const roomy = roomyFrom(drawing, screen);
  const fitting = Math.min(readableScale, (screen.height - 16) / drawing.height);
  const k = fitting >= roomy ? fitting : Math.max(roomy, tallScale);
  const kx = acrossScale(k, drawing, screen);
  const [x, y] = [
    openAcross(subject, kx, drawing, screen.width),
    openDown(subject, k, drawing, screen.height),
  ];
  return holdInSight({ k, kx, x, y }, drawing, screen);
}

/** The focus of a lineage as it is laid out; null where it is not drawn. */
export function subjectOf(tree: TimeTree, kin: Kin, focus: string): Subject | null {
  const placed = new Map(tree.organisations.map((o) => [o.id, o]));
  const at = placed.get(focus);
  if (!at) return null;
  const points = (ids: ReadonlySet<string>): Point[] =>
    [...ids].flatMap((id) => {
      const one = id === focus ? undefined : placed.get(id);
      return one ? { x: one.mark.x, y: one.y } : [];
    });
  const ancestors = points(linesToRoots(kin, focus).organisations);
  return {
    x: at.mark.x,
    y: at.y,
    end: at.end.x,
    oldest: Math.min(at.mark.x, ...ancestors.map(({ x }) => x)),
    descendants: points(linesOfDescent(kin, focus).organisations),
  };
}
