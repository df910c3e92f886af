import { occupied } from './layouts/occupied.ts';
import type { Rect } from './layouts/types.ts';
import { clip, titleInset as inset, shorten, titleLine } from './names.ts';
import { outlineOf, type Scene, type SceneBox } from './scene.ts';
import { isInWindow, liesInWindow, onWindow, type Viewport } from './viewport.ts';

/** The title of a box, where it has room, in pixels of the window. */
export interface PlacedTitle {
  of: SceneBox;
  text: string;
  /** Left upper corner and width. */
  x: number;
  y: number;
  width: number;
}

/** A box lower than this has no room for its title. */
const leastHeight = titleLine + 8;
/** Less of a name would tell nothing. */
const leastLetters = 8;
/** Between two titles side by side. */
const distance = 4;

function roomOf({ x, y, width }: Pick<PlacedTitle, 'x' | 'y' | 'width'>): Rect {
  return { x, y, width, height: titleLine };
}

/** In the upper left corner of the box, cut to its width, but for a number at its end; undefined where the box is too small for it. */
function inside(of: SceneBox, outline: Rect, measure: (text: string) => number): PlacedTitle | undefined {
  if (outline.height < leastHeight) return undefined;
  const cut = /\d$/.test(of.box.name) ? shorten : clip;
  const text = cut(of.box.name, outline.width - 2 * inset, measure);
  const isTold = text === of.box.name || text.length >= leastLetters;
  const width = measure(text);
  if (!isTold || width > outline.width - 2 * inset) return undefined;
  return { of, text, x: outline.x + inset, y: outline.y + 1, width };
}

/** Above or below a small box: where nothing else is near, nobody takes it for the title of another. */
function* beside(of: SceneBox, outline: Rect, measure: (text: string) => number): Generator<PlacedTitle> {
  const text = of.box.name;
  const width = measure(text);
  for (const x of [outline.x, outline.x + outline.width - width]) {
    yield { of, text, x, y: outline.y - titleLine, width };
    yield { of, text, x, y: outline.y + outline.height, width };
  }
}

/** Those that hold most come first. */
const byMembers = (a: SceneBox, b: SceneBox) => b.members.length - a.members.length;

/**
 * Titles of the boxes in sight, each inside its box; where a box is too small for it, beside the box, if that is free of other boxes and titles.
 * Of two that want the same room, the one whose box holds more gets it.
 * Else it is cut, or missing: it shows when the drawing is made larger, or the pointer rests on the box.
 */
export function placeTitles(
  scene: Scene,
  viewport: Viewport,
  measure: (text: string) => number,
): PlacedTitle[] {
  const inSight = scene.boxes
    .map((of) => ({ of, outline: onWindow(viewport, outlineOf(of)) }))
    .filter(({ outline }) => isInWindow(outline, viewport));
  const taken = occupied(
    0,
    inSight.map(({ outline }) => outline),
  );
  const isFree = (title: PlacedTitle) => liesInWindow(roomOf(title), viewport) && !taken.hit(roomOf(title));
  return inSight
    .map(({ of, outline }) => ({ of, outline, within: inside(of, outline, measure) }))
    .sort((a, b) => Number(a.within !== undefined) - Number(b.within !== undefined) || byMembers(a.of, b.of))
    .flatMap(({ of, outline, within }) => {
      if (within?.text === of.box.name) return [within];
      const free = [...beside(of, outline, measure)].find(isFree);
      if (!free) return within ?? [];
      const { x, y, width, height } = roomOf(free);
      taken.add({ x: x - distance, y, width: width + 2 * distance, height });
      return [free];
    });
}
