import { boundsOf, cellOf } from './cells.ts';
import { components, type Pair } from './components.ts';
import { type Cell, drawnOut, transposed } from './form.ts';
import { type Piece, pack } from './pack.ts';
import type { Extent, LayoutNode, LayoutTools } from './types.ts';

/** The inside of a box, its left upper corner at the origin. */
export interface Inside extends Extent {
  cells: Cell[];
}

const pieceGap = 16;
const rowGap = 5;
const columnGap = 14;

interface Part {
  cells: Cell[];
  piece: Piece;
}

function linkedPart(
  force: LayoutTools['force'],
  members: readonly LayoutNode[],
  part: readonly number[],
  pairs: readonly Pair[],
  seed: number,
): Cell[] {
  const at = new Map(part.map((member, i) => [member, i]));
  const own = pairs.flatMap(([a, b]): Pair[] => (at.has(a) ? [[at.get(a)!, at.get(b)!]] : []));
  const rects = force(
    part.map((member) => cellOf(members[member]!, 'below')),
    own,
    seed,
  );
  return part.map((member, i) => ({ member, side: 'below', rect: rects[i]! }));
}

function middle({ rect }: Cell) {
  return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
}

function asPart(cells: Cell[], pairs: readonly Pair[]): Part {
  const of = new Map(cells.map((cell) => [cell.member, cell]));
  const lines = pairs.flatMap(([a, b]) =>
    of.has(a) ? [[middle(of.get(a)!), middle(of.get(b)!)] as const] : [],
  );
  return { cells, piece: { rects: cells.map((c) => c.rect), lines } };
}

/** Members without a link inside, as a list in columns, their names beside them. */
function listPart(members: readonly LayoutNode[], unlinked: readonly number[], columns: number): Part {
  const extents = unlinked.map((member) => cellOf(members[member]!, 'right'));
  const width = Math.max(...extents.map((e) => e.width)) + columnGap;
  const height = Math.max(...extents.map((e) => e.height)) + rowGap;
  const rows = Math.ceil(unlinked.length / columns);
  const cells = unlinked.map((member, i): Cell => {
    const extent = extents[i]!;
    const x = Math.floor(i / rows) * width;
    const y = (i % rows) * height + (height - rowGap - extent.height) / 2;
    // All as wide as their column, so that names stay in line when the inside is mirrored.
    return { member, side: 'right', rect: { x, y, width: width - columnGap, height: extent.height } };
  });
  // The whole block is one piece: nothing is packed between its rows.
  return { cells, piece: { rects: [boundsOf(cells.map((c) => c.rect))], lines: [] } };
}

function packed(parts: readonly Part[], aspect: number): Inside {
  const offsets = pack(
    parts.map((p) => p.piece),
    pieceGap,
    aspect,
  );
  const moved = parts.flatMap((part, i) =>
    part.cells.map((c) => ({
      ...c,
      rect: { ...c.rect, x: c.rect.x + offsets[i]!.x, y: c.rect.y + offsets[i]!.y },
    })),
  );
  const bounds = boundsOf(moved.map((c) => c.rect));
  const cells = moved.map((c) => ({
    ...c,
    rect: { ...c.rect, x: c.rect.x - bounds.x, y: c.rect.y - bounds.y },
  }));
  return { width: bounds.width, height: bounds.height, cells };
}

/** How far an inside is from small and of the wanted form. */
function waste({ width, height }: Extent, aspect: number): number {
  return Math.max(width / aspect, height) ** 2 * aspect + 0.5 * width * height;
}

function columnChoices(count: number): number[] {
  return [1, 2, 4, 8].filter(
    (columns) => columns <= count && Math.ceil(count / columns) * (columns - 1) < count,
  );
}

/** Packings that are tried in full. */
const triedPackings = 2;

/** The least waste if the list stood beside, or below, one block as large as all linked parts together. */
function foreseenWaste(list: Part, linkedArea: number, aspect: number): number {
  const { width, height } = boundsOf(list.piece.rects);
  const beside = { width: width + linkedArea / height, height };
  const below = { width, height: height + linkedArea / width };
  return Math.min(waste(beside, aspect), waste(below, aspect));
}

/** The better of the most promising packings with the list in different numbers of columns. */
function bestPacking(
  members: readonly LayoutNode[],
  linked: readonly Part[],
  unlinked: readonly number[],
  aspect: number,
): Inside {
  if (unlinked.length === 0) return packed(linked, aspect);
  const linkedArea = linked.reduce((sum, { piece }) => {
    const { width, height } = boundsOf(piece.rects);
    return sum + width * height;
  }, 0);
  const tries = columnChoices(unlinked.length)
    .map((columns) => listPart(members, unlinked, columns))
    .map((list) => ({ list, foreseen: foreseenWaste(list, linkedArea, aspect) }))
    .sort((a, b) => a.foreseen - b.foreseen)
    .slice(0, triedPackings)
    .map(({ list }) => packed([...linked, list], aspect));
  return tries.reduce((best, one) => (waste(one, aspect) < waste(best, aspect) ? one : best));
}

/** Parts of more organisations than this are drawn out where the form of their box counts: smaller ones are packed into it. */
const manyLinked = 24;

/**
 * Lays out the inside of a box on its own links, once lying and once upright. Linked parts are arranged by force and packed; members
 * without a link inside are listed beside them. `pairs` are positions in `members`. `isFormed`: large parts take the form that is wanted.
 */
export function layInside(
  force: LayoutTools['force'],
  members: readonly LayoutNode[],
  pairs: readonly Pair[],
  seed: number,
  aspects: readonly [number, number],
  isFormed = false,
): [Inside, Inside] {
  const found = components(members.length, pairs);
  const unlinked = found.filter((p) => p.length === 1).map((p) => p[0]!);
  const lying = found
    .filter((p) => p.length > 1)
    .map((part, i) => linkedPart(force, members, part, pairs, seed + i));
  const packing = (usual: (cells: Cell[]) => Cell[], aspect: number) => {
    const formed = lying.map((cells) =>
      isFormed && cells.length > manyLinked ? drawnOut(cells, aspect) : usual(cells),
    );
    const linked = formed.map((cells) => asPart(cells, pairs));
    return bestPacking(members, linked, unlinked, aspect);
  };
  const first = packing((cells) => cells, aspects[0]);
  // Of the same form, all drawn out in the same way.
  const isSame = isFormed && aspects[0] === aspects[1] && lying.every((cells) => cells.length > manyLinked);
  if (isSame) return [first, first];
  return [first, packing(transposed, aspects[1])];
}
