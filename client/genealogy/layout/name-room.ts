import type { NameRoom } from './branch.ts';
import type { Member } from './family.ts';
import type { BlockMember, Folding } from './folding.ts';
import { shortenName } from './names.ts';
import { sizes } from './settings.ts';
import type { Block, BlockItem, Chip, TimeTreeOptions } from './types.ts';

type Measure = (text: string) => number;

/** Room for the triangle that says whether a chip is open. */
const triangle = 12;
const blockRow = 18;

function makeChip(kind: Chip['kind'], count: number, open: boolean, measure: Measure): Chip {
  const text =
    kind === 'undated' ? `${count} without year` : kind === 'more' ? `+${count} more` : `+${count}`;
  return { kind, count, open, text, x: 0, y: 0, width: measure(text) + triangle + 2 * sizes.chipEdge };
}

/** Columns of a block: about three times as many names in a column as columns. */
function columnsFor(count: number): number {
  return Math.max(1, Math.ceil(Math.sqrt(count / 3)));
}

/** The block's own coordinates: its top left corner is 0, 0. */
function makeBlock(parent: string, members: readonly BlockMember[], measure: Measure): Block {
  const perColumn = Math.ceil(members.length / columnsFor(members.length));
  const items: BlockItem[] = [];
  let x = sizes.blockEdge;
  for (let from = 0; from < members.length; from += perColumn) {
    let columnWidth = 0;
    members.slice(from, from + perColumn).forEach(({ member, depth }, i) => {
      const text = shortenName(member.organisation.name);
      const width = measure(text);
      const markX = x + sizes.mark + depth * 12;
      const markY = sizes.blockEdge + i * blockRow + blockRow / 2;
      const nameX = markX + sizes.nameOffset;
      const name = { text, full: member.organisation.name, x: nameX, y: markY + 4, width };
      items.push({ id: member.id, depth, markX, markY, name });
      columnWidth = Math.max(columnWidth, nameX + width - x);
    });
    x += columnWidth + sizes.blockGap;
  }
  const width = x - sizes.blockGap + sizes.blockEdge;
  return { parent, x: 0, y: 0, width, height: perColumn * blockRow + 2 * sizes.blockEdge, items };
}

/** Which of the undated are shown: all when unfolded, else only pinned ones and what leads to them. */
function shownOf(members: readonly BlockMember[], open: boolean, pinned: ReadonlySet<string>): BlockMember[] {
  if (open) return [...members];
  const wanted = new Set<Member>();
  for (const { member } of members) {
    if (!pinned.has(member.id)) continue;
    const inside = new Set(members.map((item) => item.member));
    for (let m: Member | null = member; m && inside.has(m); m = m.parent) wanted.add(m);
  }
  return members.filter((item) => wanted.has(item.member));
}

function chipsOf(member: Member, folding: Folding, open: boolean, measure: Measure): Chip[] {
  const chips: Chip[] = [];
  const collapsed = folding.collapsed.get(member);
  const more = folding.more.get(member);
  const undated = folding.blocks.get(member);
  if (collapsed) chips.push(makeChip('collapsed', collapsed.length, false, measure));
  if (more) chips.push(makeChip('more', more.length, false, measure));
  if (undated) chips.push(makeChip('undated', undated.length, open, measure));
  return chips;
}

/** The name, its chips and its block of undated children, standing from `x` on above the life line. */
export function makeNameRoom(
  member: Member,
  x: number,
  folding: Folding,
  options: TimeTreeOptions,
  measure: Measure,
  alwaysOpen: boolean,
): NameRoom {
  const text = shortenName(member.organisation.name);
  const width = measure(text);
  const open = alwaysOpen || (options.unfolded?.has(member.id) ?? false);
  const chips = chipsOf(member, folding, open, measure);
  let end = x + width;
  for (const chip of chips) {
    chip.x = end + sizes.chipGap;
    end = chip.x + chip.width;
  }
  const undated = folding.blocks.get(member) ?? [];
  const blockMembers = shownOf(undated, open, options.pinned ?? new Set());
  const block = blockMembers.length > 0 ? makeBlock(member.id, blockMembers, measure) : null;
  if (block) block.x = x;
  const above = Math.max(end, block ? block.x + block.width : 0);
  const rowsAbove = block ? Math.ceil((block.height + 4) / sizes.row) : 0;
  return { x, width, end, text, chips, block, blockMembers, above, rowsAbove };
}
