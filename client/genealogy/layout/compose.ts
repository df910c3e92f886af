import type { Branch, NameRoom } from './branch.ts';
import { makeLine } from './lines.ts';
import { Obstacles } from './obstacles.ts';
import type { Block, Label, PlacedOrganisation } from './types.ts';

/** Height of the text box above a line: from its top to its bottom. */
export const textBox = { top: 15.5, bottom: 2.5, baseline: 5.5 } as const;

function placeBlock(block: Block, dx: number, y: number): Block {
  const x = block.x + dx;
  const top = y - textBox.top - 2 - block.height;
  const items = block.items.map((item) => ({
    ...item,
    markX: item.markX + x,
    markY: item.markY + top,
    name: { ...item.name, x: item.name.x + x, y: item.name.y + top },
  }));
  return { ...block, x, y: top, items };
}

function placeLabel(name: NameRoom, full: string, dx: number, y: number): Label {
  return { text: name.text, full, x: name.x + dx, y: y - textBox.baseline, width: name.width };
}

/** An organisation on its row, and its block if one is shown. */
export function placeBranch(
  branch: Branch,
  yearWidth: number,
  dx: number,
  yOf: (row: number) => number,
): { placed: PlacedOrganisation; block: Block | null } {
  const { member, name } = branch;
  const x = (column: number) => column * yearWidth + dx;
  const y = yOf(branch.row);
  const hangsAtStart = branch.parent !== null && branch.spunOff > branch.attach;
  const placed: PlacedOrganisation = {
    id: member.id,
    row: branch.row,
    y,
    mark: { x: x(branch.start), known: branch.startKnown },
    line: makeLine(branch, x),
    end: { x: x(branch.end), form: branch.endForm, known: branch.endKnown },
    bought: branch.bought.map(x),
    tick: hangsAtStart ? x(branch.spunOff) : null,
    name: placeLabel(name, member.organisation.name, dx, y),
    chips: name.chips.map((chip) => ({ ...chip, x: chip.x + dx, y: y - textBox.top })),
    contradictory: branch.contradictory,
  };
  return { placed, block: name.block && placeBlock(name.block, dx, y) };
}

/** The texts of the drawing, with a little room around them. */
export function findObstacles(
  organisations: readonly PlacedOrganisation[],
  blocks: readonly Block[],
): Obstacles {
  const names = organisations.map(({ name, chips, y }) => {
    const last = chips.at(-1);
    const x2 = last ? last.x + last.width : name.x + name.width;
    return { x1: name.x - 1, y1: y - textBox.top - 0.5, x2: x2 + 2, y2: y - textBox.bottom + 0.5 };
  });
  const boxes = blocks.map((b) => ({
    x1: b.x - 1,
    y1: b.y - 1,
    x2: b.x + b.width + 1,
    y2: b.y + b.height + 1,
  }));
  return new Obstacles(names, boxes);
}
