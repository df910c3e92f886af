import type { PlacedOrganisation, TimeTree } from '../../../client/genealogy/layout/types.ts';

export interface Box {
  what: string;
  owner: string;
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

const text = { top: 10, bottom: 2.5 };

/** Boxes of texts: names, chips, and whole blocks. */
export function textBoxes(tree: TimeTree): Box[] {
  const boxes: Box[] = [];
  for (const { id, name, chips } of tree.organisations) {
    const [x1, x2] = [name.x, name.x + name.width];
    boxes.push({ what: 'name', owner: id, x1, y1: name.y - text.top, x2, y2: name.y + text.bottom });
    for (const chip of chips) {
      boxes.push({
        what: 'chip',
        owner: id,
        x1: chip.x,
        y1: chip.y,
        x2: chip.x + chip.width,
        y2: chip.y + 12.5,
      });
    }
  }
  for (const { parent, x, y, width, height } of tree.blocks) {
    boxes.push({ what: 'block', owner: parent, x1: x, y1: y, x2: x + width, y2: y + height });
  }
  return boxes;
}

export function lineBox(o: PlacedOrganisation): Box {
  const xs = o.line.flatMap((piece) => [piece.x1, piece.x2]);
  const x1 = Math.min(o.mark.x, ...xs);
  const x2 = Math.max(o.end.x, ...xs);
  return { what: 'line', owner: o.id, x1, y1: o.y - 1, x2, y2: o.y + 1 };
}

/** The marks at the start and at the end of a life line. */
export function markBoxes(o: PlacedOrganisation): Box[] {
  const mark = (what: string, x: number) => ({
    what,
    owner: o.id,
    x1: x - 3,
    y1: o.y - 4,
    x2: x + 3,
    y2: o.y + 4,
  });
  return [mark('mark', o.mark.x), mark('end', o.end.x)];
}

export function overlap(a: Box, b: Box): boolean {
  return a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;
}

/** Pairs of boxes of different organisations that overlap. */
export function overlaps(boxes: readonly Box[]): string[] {
  const found: string[] = [];
  boxes.forEach((a, i) => {
    for (const b of boxes.slice(i + 1)) {
      if (a.owner !== b.owner && overlap(a, b))
        found.push(`${a.what} of ${a.owner} on ${b.what} of ${b.owner}`);
    }
  });
  return found;
}
